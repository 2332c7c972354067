import { expect, test } from 'vitest';
import { said } from './said.ts';

const texts: Readonly<Record<string, string>> = {
  en: 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.',
  de: 'Die rote Fähre fährt wieder jede Stunde über den See und nimmt Räder umsonst mit.',
  fr: 'Le bac rouge traverse de nouveau le lac chaque heure et prend les vélos sans les faire payer.',
  es: 'La barca roja cruza de nuevo el lago cada hora y lleva las bicicletas sin cobrar nada.',
  it: 'Il traghetto rosso attraversa di nuovo il lago ogni ora e porta le biciclette senza farle pagare.',
  nl: 'De rode veerboot vaart weer elk uur over het meer en neemt fietsen gratis mee.',
  sv: 'Den röda färjan går åter över sjön varje timme och tar med cyklar utan att de kostar något.',
  pl: 'Czerwony prom znowu pływa po jeziorze co godzinę i zabiera rowery zupełnie za darmo.',
  ru: 'Красный паром снова ходит по озеру каждый час и берёт велосипеды совсем бесплатно.',
  ja: '赤い渡し船がまた一時間ごとに湖を渡り、自転車も無料で運んでいます。',
  zh: '红色的渡船又开始每小时横渡湖面一次，自行车也可以免费带上船。',
};

test.each([
  ['en', 'Sorry, this entry is only available in French.'],
  ['en', 'For the sake of viewer convenience, the content is shown below in the alternative language.'],
  ['en', 'This page has not been translated yet.'],
  ['de', 'Leider ist der Eintrag nur auf Englisch verfügbar.'],
  ['de', 'Diese Seite wurde noch nicht übersetzt.'],
  ['fr', 'Désolé, cet article est seulement disponible en Anglais.'],
  ['es', 'Disculpa, pero esta entrada está disponible sólo en Inglés.'],
  ['it', 'Questa pagina non è ancora stata tradotta in italiano.'],
  ['nl', 'Deze pagina is alleen beschikbaar in het Engels.'],
  ['sv', 'En svensk översättning av denna sida kommer inom kort.'],
  ['pl', 'Ta strona nie została jeszcze przetłumaczona.'],
  ['ru', 'Эта страница ещё не переведена на русский.'],
  ['ja', 'このページはまだ翻訳されていません。'],
  ['zh', '本页面尚未翻译成中文。'],
])('that a page is not there in the language of its site is no news (%s): %s', (language, notice) => {
  const text = texts[language] ?? '';
  expect(said(language, `<p>${notice}</p><p>${text}</p>`)).toEqual([text]);
  expect(said(language, `<p>${notice} ${text}</p>`)).toEqual([text]);
});

test.each([
  'The English translation of her book on the lamps of the lake will follow soon.',
  'Her book on the old ferry is only available in English, and was printed in Ellery.',
  'This page of the logbook says that the bell rang only once in that long night.',
])('but what an article tells of languages and pages is: %s', (sentence) => {
  expect(said('en', `<p>${sentence}</p><p>${texts.en}</p>`)[0]).toBe(sentence);
});
