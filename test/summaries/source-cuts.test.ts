import { describe, expect, test } from 'vitest';
import { learnFurniture } from '../../src/summaries/furniture.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

describe('the length at which a feed cuts all its texts', () => {
  const first = 'המעבורת הישנה של אלרי חוזרת לאגם אחרי שנתיים של תיקונים ארוכים בנמל הישן.';
  const second = 'הפעמון שלה מצלצל שוב בכל שעה, והילדים של העיר באים לשמוע אותו מן המזח';
  const cutAt = 180;
  const cut = (word: string): string => `${word} ${`${first} ${second} `.repeat(3)}`.slice(0, cutAt);
  const feed = [cut('אחת'), cut('שתיים'), cut('שלוש'), `${first} ${second}`].map((html) => ({ html }));
  const furniture = learnFurniture(feed);
  const of = (html: string): string[] => summarise(article('he', html), { furniture }).sentences;

  test('a shorter text is whole, and its last sentence only lacks the stop', () => {
    expect(of(`${first} ${second}`)).toEqual([first, `${second}.`]);
  });

  test('one of that length is cut off, and gets no stop', () => {
    const begun = `${first} ${second}${second}`.slice(0, cutAt).trim();
    expect(begun.length).toBeGreaterThan(cutAt - 3);
    expect(of(begun)).toEqual([first]);
  });

  test('is learnt where three end so, and not from whole texts', () => {
    const keys = (htmls: readonly string[]) => [...learnFurniture(htmls.map((html) => ({ html })))];
    expect(keys(feed.map(({ html }) => html))).toEqual([`text…${cutAt}`]);
    expect(keys(feed.slice(1).map(({ html }) => html))).toEqual([]);
    expect(keys(feed.map(({ html }) => `${html.slice(0, cutAt - 1)}.`))).toEqual([]);
  });
});

test('a text that ends in a comma was cut at its clause', () => {
  const clause =
    'The bell of Ellery can be heard in all the towns of the lake – but it is the keeper who counts the rings';
  expect(said('en', `<p>${clause},</p>`)).toEqual([`${clause}…`]);
  expect(said('en', '', { excerpts: [`${clause},`] })).toEqual([`${clause}…`]);
  const whole = 'The bell of Ellery can be heard in all the towns of the lake.';
  expect(said('en', `<p>${whole} It is the keeper who counts,</p>`)).toEqual([whole]);
});

test('of a sentence that was cut off no few words are left, nor what leads on', () => {
  const asked = 'Have you ever heard the old bell of Ellery from the other side of the lake?';
  expect(said('en', '', { excerpts: [`${asked} For over 30+ years, I have […]`] })).toEqual([asked]);
  const told = 'The keeper of the old lamps said that she is thinking of a summer on the ferry';
  expect(said('en', '', { excerpts: [`${told} as a wooden […]`] })).toEqual([`${told}…`]);
});

test('a teaser that its source cut off makes way for the sentence that it was cut from', () => {
  const begun = 'Gölün kırmızı vapurunun eski bekçisi Ada Ruiz, liman derneği (LİMDER) ile birlikte onardığı çanın';
  const whole = `${begun} ipini çekti.`;
  const rest =
    'Çan iki yıl boyunca kilisenin arkasındaki barakada durmuştu, şimdi her saat başı yeniden çalıyor. '.repeat(5);
  expect(said('tr', `<p>${begun}...</p><p>${whole} ${rest}</p>`)[0]).toBe(whole);
  const trails = 'Ada Ruiz, the keeper of the old lamps, had never thought of it like that...';
  expect(
    said(
      'en',
      `<p>${trails}</p><p>${['red', 'old', 'last', 'long', 'loud', 'tall', 'new', 'slow', 'blue', 'odd'].map((one) => `The ${one} ferry crosses the lake every hour. `).join('')}</p>`,
    )[0],
  ).toBe(trails);
});

describe('a sentence that its source cut off at the end of a word', () => {
  const begun = 'Speaking to the keepers, Ada Ruiz asked for new ropes, the lighting of all piers and a reduction in';

  test.each(['musical powers', 'festive mornings', 'general agreements', 'lighting activities'])(
    'keeps a word that ends as whole ones do: %s',
    (words) => {
      expect(said('en', `<p>${begun} ${words}...</p>`, { title: 'New rules' })).toEqual([`${begun} ${words}…`]);
    },
  );

  test('and not one that may be half', () => {
    expect(said('en', `<p>${begun} musical univers...</p>`, { title: 'New rules' })[0]).not.toContain('univers');
    expect(said('en', `<p>${begun} musical pow...</p>`, { title: 'New rules' })[0]).not.toContain('pow');
  });

  test('ends before an adjective of time whose noun it lost', () => {
    const told = 'The keeper has asked the town to let her paint the lamp so that it does not look grey to the guests';
    expect(said('en', `<p>${told} at her upcoming ...</p>`, { title: 'Grey' })).toEqual([`${told}…`]);
  });
});

test('a text without markup that ends in mid-word at a round length was cut there', () => {
  const whole = 'The bell of Ellery can be heard in all the towns of the lake.';
  const begun = `${whole} ${'It is the keeper who counts the rings of the bell of Ellery '.repeat(20)}`.slice(0, 500);
  expect(begun).toMatch(/\p{Ll}$/u);
  expect(said('en', begun)).toEqual([whole]);
  expect(said('en', `${whole} It is the keeper who counts them`)).toHaveLength(2);
});

test('a list of which its source left hardly a word is not told, nor what announces it', () => {
  const lead = 'The keeper of the old lamps said that she is thinking of a summer on the red ferry.';
  const html = `<p>${lead}</p><p>There are three things that she wants to take with her:</p><ol><li>Ropes...`;
  expect(said('en', html)).toEqual([lead]);
  const two = `<p>${lead}</p><p>She wants to take with her:</p><ol><li>A red lamp</li><li>Ropes...</li></ol>`;
  expect(said('en', two)).toEqual([lead, 'She wants to take with her: A red lamp…']);
});
