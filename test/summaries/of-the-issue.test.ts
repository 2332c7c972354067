import { describe, expect, test } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

const own = (language: string): string => sentences[language] ?? sentences.en ?? '';
const around = (language: string, line: string): string[][] =>
  [`<p>${line}</p><p>${own(language)}</p>`, `<p>${own(language)}</p><p>${line}</p>`].map((html) =>
    said(language, html, { title: 'Quay 52' }),
  );

describe('what an issue says of itself goes', () => {
  test.each([
    ['en', 'This issue is free to read thanks to our members.'],
    ['en', 'This letter is free because some of you pay for it.'],
    ['de', 'Diese Ausgabe ist kostenlos, weil einige von euch dafür zahlen.'],
    ['fr', 'Ce numéro est en accès libre grâce à nos membres.'],
    ['es', 'Este número es gratuito gracias a nuestros socios.'],
    ['it', 'Questa puntata è gratuita grazie ai nostri soci.'],
    ['nl', 'Deze nieuwsbrief is gratis dankzij onze leden.'],
    ['pl', 'Ten numer jest bezpłatny dzięki naszym członkom.'],
    ['nl', 'Deze aflevering wordt mede mogelijk gemaakt door Lampenwinkel Het Licht.'],
    ['de', 'Diese Folge wird ermöglicht durch die Lampenfabrik Seestadt.'],
    ['fr', 'Cet épisode vous est offert par la Lampe du Quai.'],
    ['it', 'Questa puntata è offerta da Lampade del Lago.'],
    ['pt', 'Este episódio é oferecido por Lâmpadas do Lago.'],
    ['fr', 'Ce texte est extrait de notre numéro 9, « Lampes ».'],
    ['en', 'This essay is an excerpt from the book “Lamps of the Lake”.'],
    ['de', 'Dieser Text stammt aus dem Heft 12 der Hafenzeitschrift.'],
    ['es', 'Este texto es un fragmento del libro «Las lámparas del lago».'],
    ['it', 'Questo testo è tratto dal numero 9 della rivista del porto.'],
    ['pl', 'Ten tekst jest fragmentem książki o lampach jeziora.'],
    ['ru', 'Этот текст — отрывок из книги о лампах озера.'],
    ['en', 'The next letter will arrive in two weeks.'],
    ['de', 'Der nächste Brief erscheint in zwei Wochen.'],
    ['fr', 'Le prochain numéro paraîtra dans deux semaines.'],
    ['es', 'La próxima entrega llegará dentro de dos semanas.'],
    ['it', 'La prossima puntata esce tra due settimane.'],
    ['nl', 'De volgende nieuwsbrief verschijnt over twee weken.'],
    ['nb', 'Neste brev kommer om to uker, og da skal det handle om olje.'],
    ['sv', 'Nästa brev kommer om två veckor.'],
    ['cs', 'Příští díl vyjde za dva týdny.'],
    ['uk', 'Наступний випуск вийде за два тижні.'],
    ['en', 'A quick note: this episode was recorded in a boat, so excuse the gulls.'],
    ['en', 'A quick heads-up: there will be no letter next week.'],
    ['en', 'A correction first: last week’s letter gave the wrong depth of the lake.'],
    ['de', 'Ein kurzer Hinweis vorab: Nächste Woche kommt kein Brief.'],
    ['de', 'Bevor es losgeht, ein Hinweis in eigener Sache: Am Freitag bleibt das Büro geschlossen.'],
    ['fr', 'Une petite précision avant de commencer : il n’y aura pas de lettre la semaine prochaine.'],
    ['es', 'Una nota rápida: la semana que viene no habrá carta.'],
    ['it', 'Una breve premessa: la prossima settimana non ci sarà la lettera.'],
    ['nl', 'Een korte mededeling vooraf: volgende week komt er geen brief.'],
    ['nl', 'Let op: in deze aflevering wordt gevloekt.'],
    ['en', 'Warning: this episode contains strong language.'],
    ['de', 'Achtung: In dieser Folge wird geflucht.'],
    ['en', 'Watch the 2-minute film above, or read on.'],
    ['en', 'Listen to the episode below.'],
    ['en', 'If you enjoy these letters, you can buy me a coffee.'],
    ['de', 'Wenn dir der Beitrag gefallen hat, spendier mir einen Kaffee.'],
    ['en', 'Enjoyed this? Here are three more long reads for your weekend.'],
    ['fr', 'Ça vous a plu ? Voici trois autres lectures pour le week-end.'],
    ['es', '¿Te ha gustado? Aquí tienes tres lecturas más.'],
    ['en', 'Found a typo? Edit this page on GitHub.'],
    ['de', 'Fehler gefunden? Schreib uns, dann korrigieren wir ihn.'],
    ['fr', 'Vous avez trouvé une coquille ? Signalez-la nous.'],
    ['en', 'Quay Hour is hosted by Ada Ruiz and Ben Oakes and produced by the Lamp House.'],
    ['en', 'Got a question? Chances are somebody has asked it before!'],
    ['nl', 'Vragen of suggesties? Stuur een spraakbericht naar 06-00000000.'],
    ['de', 'Noch Fragen? Wir helfen gern weiter.'],
    ['es', '¿Dudas? Llámanos o pásate por el muelle.'],
    ['sv', 'Det här inlägget innehåller reklamlänkar för Lampboden.'],
    ['da', 'Dette indlæg indeholder reklamelinks.'],
    ['en', 'Hello, and welcome to the forty or so of you who arrived after last week’s letter on bells!'],
    ['it', 'Un podcast di Ada Ruiz e Ben Oakes, prodotto dalla Casa della Lampada.'],
    ['de', 'Ein Podcast von Ada Ruiz und Ben Oakes.'],
  ])('%s: %s', (language, line) => {
    for (const told of around(language, line)) expect(told).toEqual([own(language)]);
  });
});

describe('what only begins so stays', () => {
  test.each([
    ['en', 'This issue is free speech, the keeper said, and the court agreed because nobody was hurt.'],
    ['en', 'The next letter of the alphabet was painted on the pier on Monday.'],
    ['en', 'The next episode of the dispute over the red ferry will be heard in court.'],
    ['de', 'Der nächste Brief an den Bürgermeister soll alle Namen der Fischer tragen.'],
    ['en', 'A quick note to the mayor was all it took to light the lamps again.'],
    ['de', 'Ein kurzer Hinweis eines Anglers führte die Polizei zu der alten Laterne.'],
    ['en', 'Watch the keeper light the lamp, and you understand why nobody speaks.'],
    ['en', 'Enjoyed by three generations, the old ferry makes its last crossing on Sunday.'],
    ['en', 'Found in a shed, a typo in the oldest map of the lake gave the town its name.'],
    ['en', 'The regatta is hosted by Ellery this year, and Ada Ruiz will ring the bell.'],
    ['en', 'Questions about the red ferry? They were asked again on Monday, and nobody answered.'],
    ['it', 'Un podcast di lago e lampade racconta da oggi la storia del porto.'],
    ['fr', 'Ce texte est extrait à la main de la vieille cloche, lettre par lettre.'],
  ])('%s: %s', (language, line) => {
    expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
  });
});
