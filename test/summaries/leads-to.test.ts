import { expect, test } from 'vitest';
import { leadsAway } from '../../src/summaries/boilerplate/leads-to.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { htmlToBlocks } from '../../src/summaries/text/html-to-blocks.ts';

const url = 'https://quay.example/lamps/new';
const article = {
  title: 'Zubi berriak lanpara du',
  excerpts: [],
  language: 'eu',
  authors: [],
  categories: [],
  siteName: 'Kaia',
  url,
};
const text =
  '<p>Udalak larunbatean piztuko du kaiko lanpara berria, hiru urteko lanen ondoren, eta aintzirako herri guztiak gonbidatu ditu.</p><p>Lanparak ez du oliorik behar, eta neguko gau luzeetan ere ikusten da beste ertzetik.</p>';
const sentences = (html: string): string[] => summarise({ ...article, html }).sentences;
const told = sentences(text);
const reasonOf = (html: string, isFirst = false): string | null => {
  const [block] = htmlToBlocks(html);
  return block === undefined ? null : leadsAway(block, { ...article, html }, isFirst);
};

// A language for which no words are listed.
test.each([
  [
    'its network',
    '<p>Jarraitu <a href="https://www.facebook.com/kaia">Facebooken</a> eta <a href="https://t.me/kaia">Telegramen</a>.</p>',
  ],
  ['its letter', '<p>Eman izena <a href="/subscribe/">gutunean</a> astero jasotzeko.</p>'],
  ['its till', '<p>Lagundu <a href="https://www.patreon.com/kaia">hemen</a> kafe baten truke.</p>'],
  ['its podcast', '<p>Entzun <a href="https://podcasts.apple.com/us/podcast/id1">nahi duzun lekuan</a>.</p>'],
  ['what shares', '<p>Zabaldu <a href="https://twitter.com/intent/tweet?text=x">lagunen artean</a>.</p>'],
  [
    'the entry and its site',
    `<p><a href="${url}?utm_source=rss">Zubi berriak lanpara du</a> sarrera <a href="https://quay.example">Kaia</a> gunean agertu da lehenik.</p>`,
  ],
])('a line whose links lead to %s is no part of the text, in any language', (_, line) => {
  expect(told.length).toBeGreaterThan(1);
  expect(sentences(text + line)).toEqual(told);
});

test.each([
  [
    'a person whom it names',
    '<p>Ada Ruizek esan du <a href="https://twitter.com/adaruiz">bere orrian</a> pozik dagoela.</p>',
  ],
  [
    'a post of a network',
    '<p>Argazkiak <a href="https://www.instagram.com/p/abc123/">Instagramen</a> ikus daitezke.</p>',
  ],
  [
    'another article, too',
    '<p>Ikusi <a href="https://www.facebook.com/kaia">Facebook</a> eta <a href="/bell">kanpaia</a>.</p>',
  ],
  ['an entry of its own', '<p>Irakurri <a href="https://quay.example/bell">kanpaiari buruz</a> idatzitakoa.</p>'],
])('a line that leads to %s may be text', (_, line) => {
  expect(reasonOf(line)).toBeNull();
});

test('an entry on a new channel tells of it', () => {
  const line = '<p>Lanpara berria <a href="https://www.youtube.com/@kaia">YouTube</a> kanalean ikus daiteke.</p>';
  expect(reasonOf(line)).toBeNull();
});

test('before any text a channel may be the news', () => {
  const line = '<p>Gaurtik <a href="https://t.me/kaia">Telegramen</a> gaude.</p>';
  expect(reasonOf(line, true)).toBeNull();
  expect(reasonOf(line)).toBe('call to subscribe or follow');
});
