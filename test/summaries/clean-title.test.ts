import { expect, test } from 'vitest';
import { cleanTitle, withoutSource } from '../../src/summaries/title/clean-title.ts';

test.each([
  ['Bridge opens | Example News', 'Example News', 'Bridge opens'],
  ['Bridge opens – Example News', 'Example News – all the news', 'Bridge opens'],
  ['Example News: Bridge opens', 'Other', 'Example News: Bridge opens'],
  ['Example News » Bridge opens', 'Example News', 'Bridge opens'],
  ['العبارة تعود إلى البحيرة بعد عامين - بوابة المرفأ', 'المرفأ', 'العبارة تعود إلى البحيرة بعد عامين'],
  ['Vapur iki yıl sonra gölde | Göl Gazetesi', 'Göl', 'Vapur iki yıl sonra gölde'],
  ['العبارة تعود إلى البحيرة بعد عامين| إنفوجراف', 'المرفأ', 'العبارة تعود إلى البحيرة بعد عامين'],
  ['Фериботът се върна в езерото СНИМКИ', null, 'Фериботът се върна в езерото'],
  ['Tom &amp;#8217;s <em>book</em> &amp; more', null, 'Tom ’s book & more'],
  ['Self-made - a history', 'Example', 'Self-made - a history'],
  ['Example News', 'Example News', 'Example News'],
  ['Two\u200B words\u00AD \u202Ehere', null, 'Two words here'],
  ["Keeper\\'s notes", null, "Keeper's notes"],
  ['The \\"think\\" bell', null, 'The "think" bell'],
  ['两年之后，渡船又一次横渡湖面--社会--湖口网', '社会--湖口网', '两年之后，渡船又一次横渡湖面'],
  ['Bridge opens after nine years | Town | Example News', 'Example News', 'Bridge opens after nine years'],
  ['湖首发 | 两年之后，渡船又一次横渡湖面', '湖', '湖首发 | 两年之后，渡船又一次横渡湖面'],
  ['湖报首发 | 两年之后，渡船又一次横渡湖面', '湖报', '两年之后，渡船又一次横渡湖面'],
  ['两年之后，渡船又一次横渡湖面_见本新闻', null, '两年之后，渡船又一次横渡湖面'],
  ['兩年之後，渡船又一次橫渡湖面- 見本財經', null, '兩年之後，渡船又一次橫渡湖面'],
  ['二年ぶりに渡し船が湖を渡る｜見本新聞デジタル', null, '二年ぶりに渡し船が湖を渡る'],
  ['두 해 만에 배가 다시 호수를 건너다 - 견본일보', null, '두 해 만에 배가 다시 호수를 건너다'],
  ['Wi-Fi 和渡船-新生活', null, 'Wi-Fi 和渡船-新生活'],
  ['渡船又一次横渡湖面丨见本', '见本', '渡船又一次横渡湖面'],
  ['v3.9.0', 'Release notes from tidewatch', 'tidewatch v3.9.0'],
  ['نسخه ۳.۹.۰', 'Release notes from tidewatch', 'tidewatch نسخه ۳.۹.۰'],
  ['الإصدار 3.9', 'tidewatch', 'tidewatch الإصدار 3.9'],
  ['Versión 3.9', 'tidewatch', 'tidewatch Versión 3.9'],
  ['1.19.3', 'Releases on Tidewatch', 'Tidewatch 1.19.3'],
  ['Release 0.2.0', 'Tidewatch | A clock for boats', 'Tidewatch Release 0.2.0'],
  ['The Quay Hour | October 4, 2026', 'The Quay Hour', 'The Quay Hour | October 4, 2026'],
  ['The Quay Hour | Who rings?', 'The Quay Hour', 'Who rings?'],
  ['harbour.example — блог смотрителя маяка', 'harbour.example', 'harbour.example — блог смотрителя маяка'],
  ['两年之后，渡船又一次横渡湖面--社会--湖口网', null, '两年之后，渡船又一次横渡湖面'],
  ['Version 2 of the bridge', 'Tags from bridge', 'Version 2 of the bridge'],
  ['Bridge opens after nine years [FOTOS, VIDEO]', null, 'Bridge opens after nine years'],
  ['Il ponte riapre: "Una giornata di festa" VIDEO', null, 'Il ponte riapre: "Una giornata di festa"'],
  ['Most otwarty po dziewięciu latach ZDJĘCIA', null, 'Most otwarty po dziewięciu latach'],
  ['The bridge opens: see the video', null, 'The bridge opens: see the video'],
  ['Old bridge: Old bridge opens again', null, 'Old bridge opens again'],
  ['Bridge opens after nine years | Town | Courier', null, 'Bridge opens after nine years'],
  ['Bridge opens on Friday Bridge opens on Friday', null, 'Bridge opens on Friday'],
  ['Bridge opens -- Example News', 'Example News', 'Bridge opens'],
  ['Bridge opens | Example News | All that happens here', 'Example News', 'Bridge opens'],
  ['新竹尖石營地賞楓 (2) @ 山中的家_藍天 :: 例邦 EXAMPLE ::', '山中的家_藍天', '新竹尖石營地賞楓 (2)'],
  ['新电脑已可利用记忆自学 人工智能迈上新台阶_科技_例讯网', null, '新电脑已可利用记忆自学 人工智能迈上新台阶'],
  ['Use of a < b and c > d', null, 'Use of a < b and c > d'],
  ['Bridge opens on Friday -', null, 'Bridge opens on Friday'],
  ['The bridge « opens on Friday »', null, 'The bridge « opens on Friday »'],
  ['Crime › Two boats stolen from the old harbour', 'Example Today', 'Two boats stolen from the old harbour'],
  ['Picture of the Day › Seals on the pier', 'Example Today', 'Seals on the pier'],
  ['Editorial: The harbour and its bridge', null, 'Editorial: The harbour and its bridge'],
  ['«Silver bell» rings in the harbour', null, '«Silver bell» rings in the harbour'],
  ['Tools › Saws', 'Example Today', 'Tools › Saws'],
  ['Opinion | The harbour needs no bridge', null, 'The harbour needs no bridge'],
  ['Rust | A borrow checker for the harbour', null, 'Rust | A borrow checker for the harbour'],
  ['News: The harbour bridge opens again', null, 'The harbour bridge opens again'],
  ['Neuigkeiten: Die Hafenbrücke ist wieder offen', null, 'Die Hafenbrücke ist wieder offen'],
  ['🎥 | Two seals and a ferryman', null, 'Two seals and a ferryman'],
  ['Ada Ruiz - Ada Ruiz', null, 'Ada Ruiz'],
  ['Knock - Knock', null, 'Knock - Knock'],
  ['Bridge opens after nine years - fr.example.de', null, 'Bridge opens after nine years'],
  ['Bridge opens - courier.de - Courier Live', 'Courier Live', 'Bridge opens'],
  ['+++ Bridge opens after nine years +++', null, 'Bridge opens after nine years'],
  ['C++', null, 'C++'],
  ['Bells of the Harbour - 3', 'Bells of the Harbour', 'Bells of the Harbour - 3'],
  ['Folge 12 | Hafenradio', 'Hafenradio', 'Folge 12 | Hafenradio'],
  ['第3回｜港ラジオ', '港ラジオ', '第3回｜港ラジオ'],
  ['Folge 12: Die Glocken | Hafenradio', 'Hafenradio', 'Folge 12: Die Glocken'],
  ['Über uns | Hafenchor', 'Hafenchor', 'Über uns | Hafenchor'],
  ['درباره ما - دریاچه', 'دریاچه', 'درباره ما - دریاچه'],
  ['About us (Harbour Choir)', 'Harbour Choir', 'About us (Harbour Choir)'],
  ['About us and the lamps | Harbour Choir', 'Harbour Choir', 'About us and the lamps'],
])('"%s" on "%s" is "%s"', (title, site, clean) => {
  expect(cleanTitle(title, site)).toBe(clean);
});

test('a domain behind a title is the name of a site only where it is that of the entry, or of a search engine', () => {
  const clean = (title: string, url: string) => cleanTitle(title, null, { url, authors: [] });
  expect(clean('Website - ferries.gr', 'https://www.ruiz.example/projects/1')).toBe('Website - ferries.gr');
  expect(clean('The bridge opens - courier.de', 'https://www.courier.de/1')).toBe('The bridge opens');
  expect(clean('The bridge opens - courier.de', 'https://news.google.com/rss/1')).toBe('The bridge opens');
});

test('the name of a feed with which one of its titles alone begins is what that speaks of', () => {
  const clean = (title: string, ...furniture: string[]) =>
    cleanTitle(title, 'Quaylamp', { url: null, authors: [], furniture: new Set(furniture) });
  expect(clean('Quaylamp - Bells and whistles', 'our harbour')).toBe('Quaylamp - Bells and whistles');
  expect(clean('Quaylamp - Bells and whistles', 'quaylamp')).toBe('Bells and whistles');
  expect(clean('Quaylamp | Bells and whistles', 'our harbour')).toBe('Bells and whistles');
  expect(clean('Quaylamp - Bells and whistles')).toBe('Bells and whistles');
});

test('a category before a bar is a section', () => {
  const setting = { url: null, authors: [], categories: ['Harbour life'] };
  expect(cleanTitle('Harbour life | Two seals and a ferryman', null, setting)).toBe('Two seals and a ferryman');
  expect(cleanTitle('Harbour life: two seals and a ferryman', null, setting)).toBe(
    'Harbour life: two seals and a ferryman',
  );
});

test('a text in place of a title is read up to the end of a word', () => {
  const families = Array.from({ length: 400 }, () => '👨‍👩‍👧‍👦').join(' ');
  expect(cleanTitle(families, null)).toMatch(/^(?:👨‍👩‍👧‍👦 ?)+$/u);
});

test('a subject behind the title with which the title begins is said once', () => {
  expect(cleanTitle('見本の渡し船 最新情報 — 見本の渡し船', null)).toBe('見本の渡し船 最新情報');
  expect(cleanTitle('Lake Ferry 2 reopens the pier | Lake Ferry 2', null)).toBe('Lake Ferry 2 reopens the pier');
  expect(cleanTitle('The ferry and the lake - a lake story', null)).toBe('The ferry and the lake - a lake story');
});

test('a site and its slogan behind a bar are known by the address', () => {
  const setting = { url: 'https://www.quay.example/1', authors: [] };
  expect(cleanTitle('The ferry sails again | QUAY - The latest news first on QUAY', null, setting)).toBe(
    'The ferry sails again',
  );
});

test('the mark that closes a quotation parts no site from its title', () => {
  const title = 'Ada Roe : « Le lac est mon seul maître »';
  expect(cleanTitle(`${title} - Courrier du lac`, 'Courrier du lac')).toBe(title);
  expect(cleanTitle('Courrier du lac » Le bac repart', 'Courrier du lac')).toBe('Le bac repart');
});

test('a source that a search engine sets behind a title and its link is left out', () => {
  const html =
    '<a href="https://search.example/1" target="_blank">Le bac repart &amp; sonne</a>&nbsp;&nbsp;<font color="#6f6f6f">Courrier du lac</font>';
  expect(withoutSource('Le bac repart &amp; sonne - Courrier du lac', html)).toBe('Le bac repart & sonne');
  const doubled = html.replace('sonne', 'sonne | Courrier').replace('Courrier du lac', 'courrier.org');
  expect(withoutSource('Le bac repart &amp; sonne | Courrier - courrier.org', doubled)).toBe('Le bac repart & sonne');
  expect(withoutSource('Le bac repart - un récit', html)).toBe('Le bac repart - un récit');
});
