import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('the day that a dot parts from a lead', () => {
  const leads: readonly (readonly [language: string, day: string, lead: string])[] = [
    ['cs', '29. 4. 2025', 'Jak na molu svítíme a zvoníme po celou zimu.'],
    ['de', '12.03.2024', 'Wie wir am See den ganzen Winter lang die Lampen hüten.'],
    ['en', '3 March 2024', 'How we keep the lamps of the lake alight all winter long.'],
    ['fr', '3 mars 2024', 'Comment nous gardons les lampes du lac allumées tout l’hiver.'],
    ['pl', '12 marca 2024', 'Jak przez całą zimę pilnujemy lamp nad jeziorem.'],
  ];

  test.each(leads)('goes: %s: %s', (language, day, lead) => {
    const text = '<p>Ada Lind.</p>';
    for (const dot of ['·', '•'])
      expect(said(language, `<p class="lead">${day} ${dot} ${lead}</p>${text}`)[0]).toBe(lead);
  });

  test('goes behind the heading of a page, too', () => {
    const html =
      '<h1>Lampy na molu</h1><p class="lead">29. 4. 2025 · Jak na molu svítíme celou zimu.</p><p>Lampy na molu bereme jako službu, která pomáhá lodím domů i v mlze.</p>';
    expect(said('cs', html, { title: 'Lampy' })).toEqual([
      'Jak na molu svítíme celou zimu.',
      'Lampy na molu bereme jako službu, která pomáhá lodím domů i v mlze.',
    ]);
  });

  test.each([
    '3 March 2024 · 7 May 2024 · 9 June 2024 are the days on which the ferry rests at its old quay.',
    '12 lamps · 3 bells · 4 boats are all that the keeper of the pier has to look after this winter.',
  ])('stays where more dots stand in a row: %s', (text) => {
    expect(said('en', `<p>${text}</p>`)).toEqual([text]);
  });
});

describe('a whole day before the first sentence', () => {
  const texts: Readonly<Record<string, string>> = {
    cs: 'Červený přívoz opět každou hodinu překonává jezero a bere s sebou i kola.',
    de: 'Die rote Fähre fährt seit Montag wieder jede Stunde über den See und nimmt Fahrräder mit.',
    es: 'La barca roja vuelve a cruzar el lago cada hora y lleva bicicletas sin coste alguno.',
    fr: 'Le bac rouge traverse de nouveau le lac toutes les heures et transporte les vélos.',
    hu: 'A piros komp ismét óránként átkel a tavon, és a kerékpárokat is átviszi.',
    sv: 'Den röda färjan går åter varje timme över sjön och tar med cyklar utan kostnad.',
    uk: 'Червоний пором знову щогодини перетинає озеро і безкоштовно бере велосипеди.',
  };

  test.each([
    ['cs', '[29. 4. 2025]'],
    ['cs', '29.4.2025'],
    ['cs', 'Dne 29. 4. 2025 ·'],
    ['de', '(12.03.2024)'],
    ['de', '(12. März 2024)'],
    ['de', '12.03.2024'],
    ['de', '12.03.2024 //'],
    ['de', '12. März 2024 ▪'],
    ['de', '12. März 2024 ›'],
    ['es', '12/03/2024 /'],
    ['fr', '12/03/2024'],
    ['fr', '12 mars 2024 /'],
    ['hu', '[2024. 03. 12.]'],
    ['sv', '2024-03-12'],
    ['uk', '12.03.2024'],
  ])('goes: %s: %s', (language, day) => {
    const text = texts[language] ?? '';
    expect(said(language, `<p>${day} ${text}</p>`)).toEqual([text]);
  });

  test.each([
    ['de', '12.03.2024 war der Tag, an dem die rote Fähre zum ersten Mal über den See fuhr.'],
    ['de', '12.03.2024 Konzert im Hafen, 13.03.2024 Lesung im Turm der alten Lampe von Seestadt.'],
    ['de', '12.03.2024 Konzert der Glocken im alten Hafen, um 18 Uhr und für alle, die gern am Wasser sitzen.'],
    ['fr', '12/03/2024 Conseil du port à 20 heures dans la salle des lampes, ouvert à tous les habitants.'],
    ['pl', '[12.03.2024] Koncert dzwonów w starym porcie, godz. 18, dla wszystkich, którzy lubią wodę.'],
    ['cs', '12.03.2024 · Koncert zvonů ve starém přístavu v 18.30 hodin pro všechny, kdo mají rádi vodu.'],
    ['en', '[3] The ferry crosses the lake every hour again, and carries bikes free of charge.'],
    ['en', '(The ferry) It crosses the lake every hour again, and carries bikes free of charge.'],
  ])('stays where it is told of, or where more days or an hour follow: %s: %s', (language, text) => {
    expect(said(language, `<p>${text}</p>`).join(' ')).toBe(text);
  });
});
