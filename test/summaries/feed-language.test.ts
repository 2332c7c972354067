import { expect, test } from 'vitest';
import { learnFurniture } from '../../src/summaries/furniture.ts';
import { resolveLanguage } from '../../src/summaries/language/language.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Article } from '../../src/summaries/summary.ts';

const english = [
  'The ferry has been tied up at the quay since the storm, and nobody knows when it will sail again.',
  'There were more lamps on the lake than we had ever seen, and all of them were lit before the bells rang.',
  'You can read the tide table at the harbour office, which has been open for a week and is free for everybody.',
];
const chinese = [
  '湖边的旧灯塔昨天晚上重新点亮，港口的渡船今天早上可以开出去。',
  '码头的钟每小时响一次，守灯人说它已经响了一百年，没有人听腻。',
  '渡船明天停航一天，船长要给船底刷漆，乘客可以走湖边的小路。',
];
const samples = (texts: readonly string[]) => texts.map((text) => ({ html: `<p>${text}</p>` }));

const languageOf = (text: string, feed: readonly string[], fields: Partial<Article> = {}): string | null =>
  summarise(
    {
      ...{ title: 'Support lamp: down', html: `<p>${text}</p>`, excerpts: [], language: null, authors: [] },
      ...{ categories: [], siteName: null, url: 'https://lamps.example/1', ...fields },
    },
    { furniture: learnFurniture(samples(feed)) },
  ).language;

const short = 'Our lamp system will experience a brief downtime expected to last ten minutes.';

test('an entry too short to tell its language has that of its feed', () => {
  expect(languageOf(short, english.slice(0, 1))).toBeNull();
  expect(languageOf(short, english)).toBe('en');
  expect(languageOf('', chinese, { title: '申请免费渡船到湖边' })).toBe('zh');
});

test('what an entry or its page declares comes before what its feed is written in', () => {
  expect(languageOf('Lampen, Glocken.', english, { language: 'de' })).toBe('de');
  expect(languageOf('Lampen, Glocken.', english, { title: 'Alt', pageLanguage: 'de' })).toBe('de');
  expect(languageOf('Alte Lampen am See.', [...english, ...chinese], { title: 'Alt' })).toBeNull();
});

test('the language of the feed is not that of an entry in other letters, or with the small words of another', () => {
  expect(languageOf('', english, { title: '申请免费渡船到湖边' })).toBeNull();
  expect(languageOf('', chinese, { title: 'Lamps and bells of the lake' })).toBeNull();
  expect(languageOf('Die Lampen und der See.', english, { title: 'Lampen für den See' })).toBeNull();
});

test('an address that names a language is confirmed by letters of its own', () => {
  expect(resolveLanguage('en', 'نبذة\nحارس المنارة … صانع مصابيح.', 'https://lamps.example/ar/about/')).toBe('ar');
  expect(resolveLanguage('en', 'Работает у озера с 2014 года.', 'https://lamps.example/ru/team/')).toBe('ru');
  expect(resolveLanguage('en', 'Работает у озера с 2014 года.', 'https://lamps.example/team/')).toBeNull();
  expect(resolveLanguage('en', 'About the lamps of the lake', 'https://lamps.example/ar/about/')).toBe('en');
});
