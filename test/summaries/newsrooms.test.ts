import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';
import { cutSentence } from '../../src/summaries/cutting/cut-sentence.ts';
import { htmlToBlocks } from '../../src/summaries/text/html-to-blocks.ts';
import { said } from './said.ts';

const sentence: Record<string, string> = {
  en: 'The red ferry crosses the lake every hour again, and carries bikes free of charge.',
  ru: 'Красный паром снова каждый час пересекает озеро и бесплатно берёт велосипеды.',
  id: 'Kapal merah kembali menyeberangi danau setiap jam dan membawa sepeda secara gratis.',
  zh: '红色渡船重新每小时横渡湖面一次，自行车也可以免费搭载。',
  ko: '빨간 나룻배가 다시 매시간 호수를 건너며 자전거도 무료로 실어 나르기 시작했다.',
  ja: '赤い渡し船が再び一時間ごとに湖を渡り、自転車も無料で運ぶようになりました。',
};
const own = (language: string): string => sentence[language] ?? '';

describe('where a report was filed', () => {
  test.each([
    ['en', 'Lake City (CNN Business) '],
    ['en', 'Reuters - '],
    ['en', 'Cumilla: '],
    ['en', 'Sylhet: '],
    ['en', '[Lake FM] Westerby -- '],
    ['en', '[Agency Quay] '],
    ['id', 'Danaunews.com, Danau '],
    ['id', 'Penulis Ada Ruiz | Editor Ben Oakes DANAU, QUAY.com - '],
    ['zh', '见本社湖口5月6日电题：渡船复航的三件小事见本社“见本视点”记者王小明、李大华'],
    ['zh', '见本社湖口5月7日（王小明、李大华）'],
    ['zh', '见本网湖口2004年12月27日电'],
    ['zh', '湖国 湖口2005 年12 月12 日讯－'],
    ['zh', '湖口报业网讯 '],
    ['zh', '见本银行消息 '],
    ['zh', '中新社湖口4月9日电 (王小明 李大华)'],
    ['ko', '기뻐하는 사공 [로이터=견본뉴스] 기뻐하는 사공[로이터=견본뉴스] (호수=견본뉴스) 홍길동 기자 = '],
  ])('%s: %s', (language, before) => {
    const rest =
      language === 'zh' && before.endsWith('华') ? '2024年' : language === 'zh' && before.endsWith(' ') ? '近日，' : '';
    expect(said(language, `<p>${before}${rest}${own(language)}</p>`)).toEqual([rest + own(language)]);
  });

  test.each([
    ['sv', 'TT säljer sina gamla lampor vid bryggan och flyttar till ett nytt hus vid sjön.'],
    ['en', 'AA members ring the bell of the old pier every evening, and keep its lamp.'],
    ['en', 'PAP candidates crossed the lake on the red ferry to speak at the old pier.'],
    ['de', 'TT Lampen baut seit dem Frühjahr neue Lampen für die alte Brücke am See.'],
  ])('an agency that is told of stays: %s: %s', (language, text) => {
    expect(said(language, `<p>${text}</p>`)).toEqual([text]);
  });

  test.each(['—', '–', '-', '--'])('in an element of its own, before %s', (dash) => {
    const place = '<span class="dateline">LAKE CITY </span>';
    expect(said('en', `<p>${place}${dash} ${own('en')}</p>`)).toEqual([own('en')]);
    const texts = htmlToBlocks(`<p>${place}</p><p>${dash} It rings, said the keeper.</p>`).map(({ text }) => text);
    expect(texts).toEqual(['LAKE CITY', `${dash} It rings, said the keeper.`]);
  });

  test('behind the caption of a picture, told twice', () => {
    const caption = 'Ada Ruiz membunyikan lonceng di dermaga lama (danaupost.com/istimewa)';
    expect(said('id', `<p>${caption} ${caption}</p><p>DANAU, danaupost.com | ${own('id')}</p>`)).toEqual([own('id')]);
    expect(said('id', `<p>${caption}</p><p>${own('id')}</p><p>${own('id')} Gratis.</p>`)[0]).toBe(own('id'));
  });

  test('behind the day on which it was published', () => {
    const text = 'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف';
    expect(said('ar', `<p>بحيرة نيوز، تم النشر 2024/03/12 8:37</p><p>${text}</p>`)).toEqual([`${text}.`]);
  });

  test('behind the date and the number of comments', () => {
    expect(said('id', `- 12 March 2024\n- 0\nDANAU – ${own('id')} Tiket tetap gratis.`)[0]).toBe(own('id'));
  });

  test('behind a standfirst, on its line or within the paragraph', () => {
    const standfirst = 'Мэр города раньше говорил, что паром вернётся только весной следующего года.';
    for (const joint of ['\n', '\n    '])
      expect(said('ru', `${standfirst}${joint}ОЗЁРСК, 7 апреля. /ТАСС/. ${own('ru')}`)).toEqual([
        standfirst,
        own('ru'),
      ]);
  });

  test('what a picture shows, behind its agency', () => {
    const caption = '[호수=AP/견본뉴스] 나룻배가 11일 호수를 건너고 있다.';
    expect(said('ko', `${own('ko')} ${caption}`)).toEqual([own('ko')]);
  });
});

describe('Japanese and Chinese as they are typed', () => {
  test('a full stop of full width ends a sentence, and is no second one', () => {
    expect(said('ja', '<p>湖で実験を行いました．詳しくは論文に書きました．</p>')).toEqual([
      '湖で実験を行いました．',
      '詳しくは論文に書きました．',
    ]);
    expect(said('ja', '<p>幅は１．５メートルの船です。</p>')).toEqual(['幅は１．５メートルの船です。']);
  });

  test('what is said of a quotation belongs to it, on whatever line', () => {
    const html = '「湖畔の灯台守に聞く十の話」<br>に寄せて書いてみます！';
    expect(said('ja', html)).toEqual(['「湖畔の灯台守に聞く十の話」に寄せて書いてみます！']);
  });

  test('a particle whose word is lost opens no post, and a mark whose label is lost goes', () => {
    expect(said('ja', `<p>を使わせていただきました。</p><p>${own('ja')}</p>`)).toEqual([own('ja')]);
    expect(said('zh', `<p>：${own('zh')}</p>`)).toEqual([own('zh')]);
    expect(said('zh', `<p>对此，镇长表示渡船会一直免费，船票的钱由三家酒店来出。</p><p>${own('zh')}</p>`)[0]).toBe(
      own('zh'),
    );
  });

  test.each([
    ['ja', '渡し船の鐘が再び湖に鳴りました[1]。', '渡し船の鐘が再び湖に鳴りました。'],
    [
      'de',
      'Hochstein, den 12.3.2024 Die Fähre fährt wieder über den See und nimmt Räder mit.',
      'Die Fähre fährt wieder über den See und nimmt Räder mit.',
    ],
    [
      'fr',
      'Port-Neuf, le 12-03-2024 Le bac rouge traverse de nouveau le lac chaque heure.',
      'Le bac rouge traverse de nouveau le lac chaque heure.',
    ],
    [
      'fr',
      'À Port-Neuf, le 12 mars 2024 Ada Ruiz a rallumé la lampe du bac rouge.',
      'À Port-Neuf, le 12 mars 2024 Ada Ruiz a rallumé la lampe du bac rouge.',
    ],
    ['ja', '渡し船の鐘がずいぶん大きくなりました(こちら)。', '渡し船の鐘がずいぶん大きくなりました。'],
    [
      'zh-TW',
      '[Quay今日新聞] 紅色渡船重新每小時橫渡湖面一次，自行車免費。',
      '紅色渡船重新每小時橫渡湖面一次，自行車免費。',
    ],
    [
      'ko',
      '나룻배가 다시 호수를 건넌다는 소식이 마을에 퍼져 모두가 기뻐했다는 것을,..',
      '나룻배가 다시 호수를 건넌다는 소식이 마을에 퍼져 모두가 기뻐했다는…',
    ],
    ['hi', 'New Ferry News झीलपुर : लाल नौका फिर से हर घंटे झील पार करती है।', 'लाल नौका फिर से हर घंटे झील पार करती है।'],
    ['ar', '– عادت العبارة الحمراء لتعبر البحيرة كل ساعة.', 'عادت العبارة الحمراء لتعبر البحيرة كل ساعة.'],
  ])('%s: %s', (language, html, told) => {
    expect(said(language, `<p>${html}</p>`)).toEqual([told]);
  });

  test('the title again, with "it is" behind it', () => {
    expect(said('ja', `<p>湖畔の見回り日記です。</p><p>${own('ja')}</p>`, { title: '『湖畔の見回り日記』' })).toEqual([
      own('ja'),
    ]);
  });

  test('what its source cut off is not closed', () => {
    expect(said('ja', '湖のほとりの灯台守たちは、嵐の夜の見回りの際に灯', { title: '灯台' })[0]).toMatch(/…$/);
    expect(
      said('zh', '去年年底在湖边的书店里看到这本书，再加上朋友推荐的渡船故事这类', { title: '书' })[0],
    ).not.toMatch(/。$/);
  });

  test.each([
    ['ja', 'はじめに '],
    ['ja', '概要 '],
    ['zh', '简介 '],
    ['ja', 'はじめまして。灯台守(@toudai)です。'],
    ['ja', '（画像は湖口テレビ公式ホームページのスクリーンショット）<br>'],
  ])('%s: %s goes', (language, before) => {
    expect(said(language, `<p>${before}${own(language)}</p>`)).toEqual([own(language)]);
  });

  test('the addresses of a reporter behind the last stop go', () => {
    const tail = 'hong@lake.example페이스북lake.example/abc X(트위터) @lake_graphics';
    expect(said('ko', `<p>${own('ko')}${tail}</p>`)).toEqual([own('ko')]);
  });

  test('an answer without its question goes', () => {
    expect(said('ja', `<p>${own('ja')}</p><p>見本太郎（以下、見本）：僕は船でよく本を読みます。</p>`)).toEqual([
      own('ja'),
    ]);
  });

  test('a teaser that was broken at a width before it was cut off is one', () => {
    expect(
      said('zh', '渡船公司的船长们开会，商定将把\n新码头的图纸交给镇民慢慢讨论... <a href="/a">[详细]</a>'),
    ).toEqual(['渡船公司的船长们开会，商定将把新码头的图纸交给镇民慢慢讨论…']);
  });
});

describe('English as it is typed', () => {
  test('a last word that the title has, too, was not cut in two', () => {
    const text = 'The keeper said on Sunday that the ferry must not stop at the old piers of northern Lakeport...';
    expect(said('en', `<p>${text}</p>`, { title: 'No stop in northern Lakeport' })[0]).toMatch(/northern Lakeport…$/);
    expect(said('en', `<p>${text}</p>`, { title: 'No stop' })[0]).not.toMatch(/Lakeport/);
  });

  test('numbered lines of a paragraph are a list', () => {
    const html = '<p>The lamp needs three things:</p><p>1. Oil<br>2. A wick<br>3. Somebody who lights it</p>';
    expect(said('en', html)).toEqual(['The lamp needs three things: Oil, A wick, Somebody who lights it.']);
  });

  test('"Instead of" and "because of" lean on nothing before them', () => {
    const text = 'Instead of a ferry the town will buy two small boats. Both are red.';
    expect(said('en', `<p>${text}</p>`)[0]).toBe('Instead of a ferry the town will buy two small boats.');
  });

  test('a curly mark that a straight one closes', () => {
    expect(said('en', '<p>The keeper said that she would not join the “Guild of Lamps."</p>')).toEqual([
      'The keeper said that she would not join the “Guild of Lamps.”',
    ]);
  });

  test('a mark typed for an apostrophe opens nothing', () => {
    expect(said('en', '<p>Lakeport"s keeper said: "Nobody has asked for oil."</p>')).toEqual([
      'Lakeport’s keeper said: "Nobody has asked for oil."',
    ]);
  });

  test('a name in angles is text', () => {
    const html = '<p>The town sold the pier to <Lake Ferries\nHolding Ltd> for a coin.</p>';
    expect(said('en', html)).toEqual(['The town sold the pier to Lake Ferries Holding Ltd for a coin.']);
  });

  test('what follows a sentence that leans back is no beginning', () => {
    const html =
      '<p>We spent two weeks at the lake, as follows:</p><ul><li>Westerby for four days and a long evening on the pier</li><li>Lakeport for all the rest of it, with two trips on the ferry</li></ul><p>This is a first trip of the common kind. We added the hills to see no boats for a while.</p>';
    expect(said('en', html)[0]).toBe('This is a first trip of the common kind.');
  });

  test('nothing but the answer to a question that is too long is told', () => {
    const question = `This is a page on lamps, so why do I write of ${'ferries and bells and '.repeat(5)}tides?`;
    const answer = `Because they are lit at night, ${'and rung at noon, '.repeat(6)}and nobody knows by whom.`;
    const html = `<p>${question} ${answer} ${own('en')}</p>`;
    expect(said('en', html)).toEqual([own('en')]);
  });

  test.each([
    'Check out their article about lamps!',
    'The Red Ferry from Quay Films on Vimeo.',
    'If you wish to go on reading what I write, please visit my new site at https://quay.example.com.',
    'If you look for the winners, you can find them at the bottom of this piece.',
    'Boats for All Vol. IV - No. 7, 3 March 1931.',
    'Notes WIP, like nearly every page of this site',
    'Get the exclusive QuayVPN deal here → quayvpn.example.com/lamp',
  ])('%s goes', (line) => {
    expect(said('en', `<p>${own('en')}</p><p>${line}</p>`)).toEqual([own('en')]);
  });

  const led = (language: string): string =>
    ({
      de: 'Die neue Lampe am See wiegt so viel wie ein Apfel und brennt die ganze Nacht.',
      fr: 'La nouvelle lampe du lac pèse autant qu’une pomme et brûle toute la nuit.',
      ru: 'Новая лампа на озере весит как яблоко и горит всю ночь.',
    })[language] ?? own(language);
  test.each([
    ['en', 'Further details are all in the keepers’ section of the website.'],
    ['ru', 'Старый маяк — на картинке в конце статьи: на ней видно, как он горит.'],
    ['de', 'Am Ende des Beitrags steht eine Liste, in der alle Lampen genannt sind.'],
    ['fr', 'La vieille lampe se voit sur la photo à la fin de l’article.'],
  ])('what the page holds elsewhere is not pointed to (%s)', (language, line) => {
    expect(said(language, `<p>${led(language)} ${line}</p>`)).toEqual([led(language)]);
  });

  test.each([
    ['en', 'Further details are known to nobody but the keeper of the lamp.'],
    ['ru', 'В конце статьи закона сказано, что маяк горит каждый вечер.'],
    ['de', 'Am Ende des Artikels steht immer derselbe Satz, sagt der alte Wärter.'],
  ])('what only speaks of an end or of details stays (%s)', (language, line) => {
    expect(said(language, `<p>${led(language)} ${line}</p>`)).toEqual([led(language), line]);
  });

  test('an author’s own short version counts as text', () => {
    const html = `<blockquote><p>TL;DR: The new lamp weighs as much as an apple, and burns a whole night on one spoon of oil.</p></blockquote><p>In <a href="/a">my last post</a>, I told how I planned it. It is seen as the smallest lamp of the lake.</p>`;
    expect(said('en', html)[0]).toBe(
      'The new lamp weighs as much as an apple, and burns a whole night on one spoon of oil.',
    );
  });

  const steps = `<p>Put the lamp on the table before you light it for the first time.</p><p>${own('en')}</p>`;
  const motto = 'Whoever keeps a lamp keeps the night away from the lake, and himself.';

  test('a quotation between the title and the first chapter is what its author says in short', () => {
    const lead = 'Lamp is a small light for long nights on the lake.';
    const html = (quoted: string) => `<h1>Lamp</h1><blockquote>${quoted}</blockquote><h2>First steps</h2>${steps}`;
    const told = (quoted: string) => said('en', html(quoted), { title: 'Lamp' })[0];
    expect(told(`<p>${lead}</p>`)).toBe(lead);
    expect(told(`<p>${lead}</p><p>It burns oil.</p>`)).toBe(lead);
    for (const words of [`<p>“${motto}”</p>`, `<p>${motto} — Ada Ruiz</p>`, `<p>${motto}</p><p>Ada Ruiz, Lamps</p>`])
      expect(told(words)).not.toContain(motto);
  });

  test('a quotation before a text is none of its own', () => {
    expect(said('en', `<blockquote><p>${motto}</p></blockquote>${steps}`)).not.toContain(motto);
  });
});

test('a name and who that is are no beginning of a post', () => {
  const text =
    'Ada Ruiz, a keeper of the old lamps who has spent the past nine years on the pier, will leave the lake in May.';
  expect(cutSentence(text, 'en', (part) => part.length <= 75)).toBe('Ada Ruiz will leave the lake in May.');
  expect(cutSentence(text.replace(', will', ', swims and will'), 'en', (part) => part.length <= 75)).toBe('');
});

describe('other languages', () => {
  test('one side of a matter waits for the other', () => {
    const both = 'D’un côté, il y a le vieux bac. De l’autre, il y a le pont.';
    expect(said('fr', `<p>${both} Le lac est calme.</p>`)[0]).toBe(both);
  });

  test('words between two quotations make a sentence of them', () => {
    const html = '<p>"Il porto è pronto" e prevede per l’estate "tre barche nuove". Lo sottolinea la guardiana.</p>';
    expect(said('it', html)[0]).toBe('"Il porto è pronto" e prevede per l’estate "tre barche nuove".');
  });

  test('a last sentence without its stop is told, one that was cut off is not', () => {
    expect(said('ru', 'Смотритель пришёл зажечь лампу. Но масла в ней не было ни капли')).toEqual([
      'Смотритель пришёл зажечь лампу.',
      'Но масла в ней не было ни капли.',
    ]);
  });

  test('a call within a name ends no sentence', () => {
    const text = 'Bei FREI!Zeit lernen Kinder, wie man über Fähren schreibt.';
    expect(said('de', `<p>${text}</p>`)).toEqual([text]);
  });

  test('a subordinate clause is no beginning of a post', () => {
    const text =
      'Se já ninguém contava que a velha balsa vermelha voltasse a atravessar o lago neste inverno, agora o porto decidiu vendê-la.';
    expect(cutSentence(text, 'pt', (part) => part.length <= 80)).toBe('');
  });

  test('two blanks around a sign part nothing', () => {
    expect(said('pt', 'Veja tudo sobre a regata Porto-PB  x  Lago: barcos, remos e bandeiras.')).toEqual([
      'Veja tudo sobre a regata Porto-PB x Lago: barcos, remos e bandeiras.',
    ]);
  });
});

test('a page in a file that names its address without a scheme has one', async () => {
  const html =
    '<!doctype html><html><head><title>Lamps</title><link rel="canonical" href="//quay.example/lamps"></head><body><p>Text</p></body></html>';
  const page = await readPage(new TextEncoder().encode(html), { url: 'file:///tmp/a.html', contentType: null });
  expect(page).toMatchObject({ canonical: 'https://quay.example/lamps' });
});

describe('a place before its report', () => {
  test('is left out before a dot, and names between dots stay', () => {
    const report = 'De rode veerpont vaart weer elk uur over het meer en neemt fietsen gratis mee.';
    expect(said('nl', `<p>MEERDORP • ${report}</p>`, { title: 'De pont vaart weer' })).toEqual([report]);
    const names = 'LAMP • BEL • TOUW: de pont vaart weer elk uur over het meer en neemt fietsen gratis mee.';
    expect(said('nl', `<p>${names}</p>`, { title: 'De pont vaart weer' }).join(' ')).toMatch(/^(?:LAMP|$)/u);
  });

  test('is left out on a later line, too, where the report names it again', () => {
    const before = 'Svi gosti moći će besplatno voziti bicikle na crvenom brodu preko jezera.';
    const report = 'Kapetan crvenog broda općine Jezerina poziva sve goste na vožnju s lampama u subotu navečer.';
    const text = `${before}\nJezerina - ${report}`;
    expect(said('hr', text, { title: 'Kapetan poziva na vožnju' })).toEqual([before, report]);
    const label = `${before}\nUlaz - Kapetan crvenog broda poziva sve goste na vožnju s lampama u subotu navečer.`;
    expect(said('hr', label, { title: 'Kapetan poziva na vožnju' }).join(' ')).toContain('Ulaz - Kapetan');
  });
});

describe('what stands over a title that a flattened page repeats', () => {
  const title = 'Красный паром снова ходит по озеру';
  const text = 'Паром простоял два года в сарае за церковью, а теперь звонит в колокол каждый час до самой ночи.';

  test('is the site’s, where it only wishes', () => {
    expect(said('ru', `Добрых дней и тихой воды всем гостям озера!\n${title}\n${text}`, { title })).toEqual([text]);
  });

  test('and the article’s, where it tells', () => {
    const lead = 'Старый колокол парома починили за одну зиму на деньги всех жителей берега.';
    expect(said('ru', `${lead}\n${title}\n${text}`, { title })).toEqual([lead, text]);
  });
});

test('what a head says in a part of its own is no part of a report', () => {
  const list = ['Färjan gick 812 turer över sjön under året', 'Klockan fick ett nytt rep under hösten'];
  const column = 'Vår nya färja är något för alla som bor vid sjön och vill till andra sidan även om natten.';
  const html = `<p>Här berättar vi om året vid den gamla bryggan.</p><h2>Året i korthet</h2><ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul><h2>VD har ordet</h2><p>${column} ${column.replace('nya', 'röda')}</p>`;
  expect(said('sv', html, { title: 'Årsrapport' }).join(' ')).not.toContain('Vår nya färja');
  expect(said('sv', `<h2>VD har ordet</h2><p>${column}</p>`, { title: 'Årsrapport' })).toEqual([column]);
});

test('a standfirst that a later sentence says whole is not told twice', () => {
  const first = 'Ønsker å skape nytt liv rundt den gamle lampen på brygga ved sjøen.';
  const second = 'Fergelaget inviterte onsdag kveld alle naboer til et møte i båthuset.';
  const third = `Laget ${first.slice(0, 1).toLowerCase()}${first.slice(1, -1)} og se på hvem som kan ringe med klokka til daglig.`;
  expect(said('nb', `<p>${first}</p><p>${second} ${third}</p>`, { title: 'Ny giv' })).toEqual([second, third]);
  expect(said('nb', `<p>${first}</p><p>${second}</p>`, { title: 'Ny giv' })).toEqual([first, second]);
});

test.each([
  ['ru', '18 мая – международный день маяков, и все пристани озера открыты до самой ночи.'],
  ['uk', '8 липня – День поромів, і всі причали озера відчинені до самої ночі.'],
  ['cs', '8. března – Mezinárodní den majáků, a všechna mola u jezera jsou otevřena až do noci.'],
])('a day that a sentence tells of is no dateline, %s: %s', (language, sentence) => {
  expect(said(language, `<p>${sentence}</p>`, { title: 'Na molu' })).toEqual([sentence]);
});

test('a day before a report is one', () => {
  const report = 'Красный паром снова ходит по озеру и звонит в колокол каждый час до самой ночи.';
  expect(said('ru', `<p>18 мая 2024 – ${report}</p>`, { title: 'На причале' })).toEqual([report]);
  expect(said('ru', `<p>18 мая – ${report}</p>`, { title: 'На причале' })).toEqual([report]);
});

describe('a dateline with two places', () => {
  const report = 'Quay Lamps, a company of the lake, has bought the old lamp works and all of their bells.';

  test.each([
    ['en', 'Ellery, Lakeland and Delby, Bayland–(Quay Lamps – May 10th, 2021) – '],
    ['en', 'ELLERY, Lakeland and DELBY, Bayland (Quay Wire) – '],
    ['en', 'Ellery, Lakeland & Delby, Bayland – May 10, 2021 – '],
    ['en', 'Ellery and Delby, May 10, 2021 – '],
    ['de', 'Seestadt und Hafenau, 12. März 2024 – '],
    ['fr', 'Lacville et Port-Vieux, le 12 mars 2024 – '],
    ['es', 'Lagoville y Puerto Lago, 12 de marzo de 2024 – '],
  ])('goes, %s: %s', (language, line) => {
    expect(said(language, `<p>${line}${report}</p>`, { title: 'Lamps' })).toEqual([report]);
  });

  test('is none where the two towns are what the sentence tells of', () => {
    const pair = 'Ellery and Delby (both on the lake) – old rivals – share one ferry and one bell from May on.';
    expect(said('en', `<p>${pair}</p>`, { title: 'Lamps' })).toEqual([pair]);
    const towns = 'Ellery and Delby – two towns on the lake – share one ferry and one bell from May on.';
    expect(said('en', `<p>${towns}</p>`, { title: 'Lamps' })).toEqual([towns]);
  });
});

describe('a title and its day on one line', () => {
  const title = 'Keepers of the red ferry take part in the Lamp Forum of Ellery';
  const told = 'The keepers of the red ferry have been asked to show their lamps at the forum this summer.';

  test('go from over a report, which then begins behind its dateline', () => {
    expect(said('en', `${title} 14 July 2017\nEllery, LL – ${told}`, { title })).toEqual([told]);
  });

  test.each(['17 lamps 2017', 'on the third day'])('what is no day stays: %s', (more) => {
    const line = `${title} ${more}, as many have hoped for years.`;
    expect(said('en', `<p>${line}<br>${told}</p>`, { title: 'Lamp Forum' })[0]).toBe(line);
  });
});
