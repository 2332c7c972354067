import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

/** By language: a sentence, what announces a list, its items as they were typed, and how all of it is told. */
const lists: readonly (readonly [string, string, string, readonly string[], string])[] = [
  [
    'ru',
    'Красный паром снова ходит по озеру каждый час.',
    'Этой весной гости могут:',
    ['— прокатиться на нём с велосипедом;', '— послушать старый колокол;', '— зажечь фонарь на причале.'],
    'Этой весной гости могут: прокатиться на нём с велосипедом; послушать старый колокол; зажечь фонарь на причале.',
  ],
  [
    'uk',
    'Червоний пором знову ходить озером щогодини.',
    'Цієї весни гості можуть:',
    ['— взяти з собою велосипед;', '— послухати старий дзвін;', '— засвітити ліхтар.'],
    'Цієї весни гості можуть: взяти з собою велосипед, послухати старий дзвін, засвітити ліхтар.',
  ],
  [
    'fr',
    'Le bac rouge traverse de nouveau le lac toutes les heures.',
    'Les travaux de l’hiver ont permis :',
    ['– de repeindre la coque ;', '– de changer la cloche ;', '– d’éclairer le ponton.'],
    'Les travaux de l’hiver ont permis: de repeindre la coque, de changer la cloche, d’éclairer le ponton.',
  ],
  [
    'es',
    'El ferri rojo vuelve a cruzar el lago cada hora.',
    'Desde mayo los vecinos podrán:',
    ['- llevar la bicicleta;', '- tocar la campana vieja;', '- encender un farol.'],
    'Desde mayo los vecinos podrán: llevar la bicicleta, tocar la campana vieja, encender un farol.',
  ],
  [
    'pl',
    'Czerwony prom znów pływa po jeziorze co godzinę.',
    'Od maja goście mogą:',
    ['– zabrać rower,', '– zadzwonić starym dzwonem,', '– zapalić latarnię.'],
    'Od maja goście mogą: zabrać rower, zadzwonić starym dzwonem, zapalić latarnię.',
  ],
  [
    'sv',
    'Den röda färjan går över sjön varje timme igen.',
    'Från maj kan gästerna:',
    ['– ta med cykeln', '– ringa i den gamla klockan', '– tända en lykta'],
    'Från maj kan gästerna: ta med cykeln, ringa i den gamla klockan, tända en lykta.',
  ],
  [
    'el',
    'Το κόκκινο φέρι διασχίζει πάλι τη λίμνη κάθε ώρα.',
    'Από τον Μάιο οι επισκέπτες μπορούν:',
    ['– να πάρουν το ποδήλατο·', '– να χτυπήσουν την καμπάνα·', '– να ανάψουν ένα φανάρι.'],
    'Από τον Μάιο οι επισκέπτες μπορούν: να πάρουν το ποδήλατο, να χτυπήσουν την καμπάνα, να ανάψουν ένα φανάρι.',
  ],
  [
    'de',
    'Die rote Fähre fährt wieder jede Stunde über den See.',
    'Ab Mai können die Gäste:',
    ['– das Rad mitnehmen,', '– die alte Glocke läuten,', '– eine Laterne anzünden.'],
    'Ab Mai können die Gäste: das Rad mitnehmen, die alte Glocke läuten, eine Laterne anzünden.',
  ],
];

describe('a list whose items begin small behind a dash', () => {
  test.each(lists)('on lines of one paragraph: %s', (language, text, lead, items, told) => {
    expect(said(language, `<p>${text}</p><p>${lead}</p><p>${items.join('<br>')}</p>`)).toEqual([text, told]);
  });

  test.each(lists)('below what announces it: %s', (language, text, lead, items, told) => {
    expect(said(language, `<p>${text}</p><p>${[lead, ...items].join('<br>')}</p>`)).toEqual([text, told]);
  });

  test.each(lists)('in paragraphs of their own: %s', (language, text, lead, items, told) => {
    const html = items.map((item) => `<p>${item}</p>`).join('');
    expect(said(language, `<p>${text}</p><p>${lead}</p>${html}`)).toEqual([text, told]);
  });
});

describe('a dash opens no list', () => {
  test.each([
    ['ru', '— Колокол снова звонит, — сказал смотритель Иван Рудин.', '— Мы ждали его два года, — добавил он.'],
    ['pl', '– Dzwon znowu dzwoni – powiedziała Ada Ruiz.', '– Czekaliśmy na niego dwa lata – dodała.'],
    ['es', '– La campana vuelve a sonar, dijo Ada Ruiz.', '– La esperamos dos años.'],
  ])('where somebody speaks: %s', (language, ...lines) => {
    const told = said(language, `<p>${lines.join('<br>')}</p>`).join(' ');
    expect(told).toContain(lines[0]);
    expect(told).not.toContain(';');
  });

  test('where a line only goes on behind it', () => {
    const lines = ['Die rote Fähre', '– sie ist fast hundert Jahre alt –', 'fährt wieder jede Stunde über den See.'];
    expect(said('de', `<p>${lines.join('<br>')}</p>`).join(' ')).toContain('– sie ist fast hundert Jahre alt –');
  });
});

describe('whatever sign stands before each line below a colon', () => {
  const told = 'Ab Mai können die Gäste: das Rad mitnehmen, die alte Glocke läuten, eine Laterne anzünden.';
  const text = 'Die rote Fähre fährt wieder jede Stunde über den See.';
  const items = ['das Rad mitnehmen', 'die alte Glocke läuten', 'eine Laterne anzünden'];
  const lines = (signs: readonly string[]): string =>
    items.map((item, at) => `${signs[at % signs.length] ?? ''}${item}`).join('<br>');

  test.each([
    [['• ']],
    [['✅ ']],
    [['🚲 ', '🔔 ', '🏮 ']],
    [['▪️']],
    [['→ ']],
    [['+ ']],
    [['-']],
    [['· ']],
    [['1️⃣ ', '2️⃣ ', '3️⃣ ']],
    [['a) ', 'b) ', 'c) ']],
    [['1) ', '2) ', '3) ']],
  ])('%s', (signs) => {
    expect(said('de', `<p>${text}</p><p>Ab Mai können die Gäste:<br>${lines(signs)}</p>`)).toEqual([text, told]);
    expect(said('de', `<p>${text}</p><p>Ab Mai können die Gäste:</p><p>${lines(signs)}</p>`)).toEqual([text, told]);
    const apart = lines(signs).replaceAll('<br>', '</p><p>');
    expect(said('de', `<p>${text}</p><p>Ab Mai können die Gäste:</p><p>${apart}</p>`)).toEqual([text, told]);
  });

  test.each([
    [
      'cs',
      'Přívoz opravili.',
      'Nově můžete:',
      ['🔹 Vzít si kolo', '🔹 Zazvonit na zvon'],
      'Loď jezdí od května do října.',
    ],
    ['ru', 'Паром отремонтировали.', 'Теперь можно:', ['— Взять велосипед;', '— Зажечь фонарь.'], 'Паром ходит с мая.'],
    [
      'es',
      'El ferri se reparó.',
      'Ahora se puede:',
      ['– Llevar la bici', '– Encender un farol'],
      'Navega de mayo a octubre.',
    ],
  ])('what stands below them is told as a paragraph: %s', (language, first, lead, marks, last) => {
    const names = marks.map((line) => line.replace(/^\S+ /, '').replace(/[;.]$/, ''));
    expect(said(language, `<p>${first}</p><p>${[lead, ...marks, last].join('<br>')}</p>`)).toEqual([
      first,
      `${lead} ${names.join(', ')}.`,
      last,
    ]);
  });

  test.each([
    ['ru', 'Смотритель рассказал о колоколе:', '— Он снова звонит.', '— Мы ждали его два года.'],
    ['pl', 'Ada Ruiz opowiedziała o dzwonie:', '– Znowu dzwoni!', '– Czekaliśmy na niego dwa lata.'],
  ])('speech below a colon keeps its dashes: %s', (language, ...spoken) => {
    for (const joint of ['<br>', '</p><p>'])
      expect(said(language, `<p>${spoken.join(joint)}</p>`).join(' ')).not.toMatch(/;|: \p{L}[^.!]*, /u);
  });

  test('degrees below a colon are no items', () => {
    const lead = 'So kalt war es am See:';
    expect(said('de', `<p>${text}</p><p>${lead}<br>-5 Grad am Steg<br>-7 Grad im Schilf</p>`).join(' ')).not.toContain(
      '5 Grad am Steg, 7 Grad',
    );
  });
});
