import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { said } from './said.ts';

const lead = 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.';
const second = 'Tickets cost as much as they did then, and children still travel for a song.';
const first = (paragraphs: readonly string[], title = 'On the water'): string | undefined =>
  summarise({
    title,
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    excerpts: [],
    language: 'en',
    authors: [],
    categories: [],
    siteName: null,
    url: 'https://harbour.example/1',
  }).sentences[0];

test.each([
  'Jane Roe is a freelance writer based in Portville who covers boats and bread.',
  'Meg is the Bread Editor for The Portville Mill. She bakes every day.',
  'Johanna Reh ist freie Autorin in Neustadt und schreibt über Brot.',
  'Jeanne Chevreuil est journaliste indépendante à Port-Neuf.',
  'Jana Sarna jest niezależną dziennikarką, pisze o chlebie.',
  'Яна Козлова — журналистка из Новогорска, пишет о хлебе.',
  '麦子，自由撰稿人，现居新城。',
])('who wrote a text is no news, although nothing else names a writer: %s', (writer) => {
  expect(first([writer, lead, second])).toBe(lead);
});

test('whom the title names is what the text is on', () => {
  const writer = 'Ida Moor is a writer who lives in Portville and bakes her own bread.';
  expect(first([writer, lead], 'Five questions for Ida Moor')).toBe(writer);
});

test('a reporter in the news is news', () => {
  const news = 'Ida Moor is the first reporter who has been let aboard the ferry since the fire.';
  expect(first([news, lead])).toBe(news);
});

describe('a club that signs its entries itself', () => {
  const club = 'The Quay Rowers is a club of the old harbour that teaches every child of the lake to row.';
  const fields = { title: 'Who we are', authors: ['The Quay Rowers'], siteName: 'The Quay Rowers' };

  test('may be what its text is on', () => {
    const html = `<h2>Our club</h2><p>${club}</p><p>We are on Twitter, Facebook, &amp; Instagram as @quay.</p>`;
    expect(said('en', html, fields)).toEqual([club]);
  });

  test('is left out at the end of another', () => {
    expect(said('en', `<p>${lead}</p><p>${second}</p><p>${club}</p>`, fields)).toEqual([lead, second]);
  });
});

test.each([
  ['en', 'We’re also on Facebook and Instagram.'],
  ['de', 'Wir sind auf Facebook und Instagram.'],
  ['es', 'Estamos en Facebook e Instagram.'],
  ['ru', 'Мы в Telegram, ВКонтакте.'],
])('where a site is followed is no text (%s)', (language, line) => {
  expect(said(language, `<p>${lead}</p><p>${line}</p>`, { title: 'On the water' })).toEqual([lead]);
});

test('but that it is on one more network may be news', () => {
  const news = 'We are on Mastodon now, and every bell of the harbour rings there at noon.';
  expect(said('en', `<p>${news}</p>`)).toEqual([news]);
});
