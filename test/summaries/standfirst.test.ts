import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

const told =
  'A keeper of the old light tells how he reaches the boats by bell, by lamp and by flag, and why he trusts his three bells most';
const text = `<p>At the old light we first saw that a keeper has to speak with the boats by bell and lamp in the year of the flood. ${'It was a long night for all of us. '.repeat(20)}</p>`;

describe('what the author says in short', () => {
  test('is no copy of the text for standing over it as a heading', () => {
    expect(said('en', `<h2>${told}</h2>${text}`, { title: 'Five lessons', excerpts: [told] })).toEqual([`${told}.`]);
  });

  test('is nothing when it is a heading that says what the title says, as blogs draw it by themselves', () => {
    const tour = {
      title: 'A tour of lamps and bells around the Old Light',
      excerpts: ['🏮 Lamps and bells – harbour tour'],
    };
    expect(said('en', `<h2>🏮 Lamps and bells – harbour tour</h2>${text}`, tour)[0]).toMatch(/^At the old light/);
    const heading = '🏮 등대와 사진찍기 – 호숫가마을 방문기';
    const first = '호수의 등대가 올해도 문을 열었습니다.';
    const html = `<h2>${heading}</h2><p>${first}</p>`;
    expect(said('ko', html, { title: '호숫가마을 등대와 사진찍기 구경', excerpts: [heading] })).toEqual([first]);
    const more = '밤마다 불을 켜는 등대지기에게 종소리를 묻다';
    expect(said('ko', html, { title: '호숫가마을 등대와 사진찍기 구경', excerpts: [more] })).toEqual([`${more}.`]);
  });

  test('may end without a stop at another length than sites cut at', () => {
    const long = `${told}, of which one hangs in the old church on the hill`;
    expect(said('en', text, { title: 'Five lessons', excerpts: [long] })).toEqual([`${long}.`]);
    expect(said('en', text, { title: 'Five lessons', excerpts: [long.slice(0, 155)] })[0]).toMatch(/^At the old light/);
  });

  test('is nothing when it turns the words of the title', () => {
    const excerpt = 'Keeper Ada Ruiz of the lake says the new bell is like a “good dog.”';
    const title = 'Keeper of the Lake: the New Bell Is Like a Good Dog';
    expect(said('en', text, { title, excerpts: [excerpt] })[0]).toMatch(/^At the old light/);
  });

  test('is nothing when it only calls to the programme that the title names', () => {
    const next = 'The keeper talks with her guest about the lamps of the lake and who will pay for their oil.';
    const html = `<p>Listen to (and share) episode 38 of our podcast The Quay Hour With Ada. ${next}</p>`;
    expect(said('en', html, { title: 'The Quay Hour With Ada, Episode 38' })).toEqual([next]);
  });

  test('“Read more slowly” is no call', () => {
    const first = 'Read more slowly, says the keeper of the books, and you will remember a third more.';
    expect(said('en', `<p>${first}</p>`, { title: 'Read more slowly' })).toEqual([first]);
  });

  test('a heading with pictures behind it says the title again', () => {
    const html = '<p>Lamps of the Lake🌊🏮⛵</p><p>The lake has many lamps, and all of them are red.</p>';
    expect(said('en', html, { title: 'Lamps' })).toEqual(['The lake has many lamps, and all of them are red.']);
  });

  test('a headline of the Arabic script that runs into its text is not told twice', () => {
    const title = 'نحوه ساخت چراغ قرمز برای قایق کوچک ماهیگیری';
    const rest = 'برای دیدن نتیجه باید تا غروب آفتاب صبر کنید.';
    expect(said('fa', `<p>${title} ${rest}</p>`, { title })).toEqual([rest]);
    const whole = `${title} را همه در این شهر سال‌هاست که می‌شناسند.`;
    expect(said('fa', `<p>${whole}</p>`, { title })).toEqual([whole]);
  });
});

describe('what white space tells', () => {
  test('two blanks within a sentence of the Arabic script part no lines', () => {
    const text = 'سلام من  نگهبان فانوس  هستم و در  بندر  زندگی می‌کنم.';
    expect(said('fa', text)).toEqual([text.replaceAll('  ', ' ')]);
  });

  test('an indent parts the paragraphs of a flattened text', () => {
    const first = '호수의 나룻배가 다시 매시간 건너며 자전거도 무료로 실어 나르게 되었다고 한다.';
    const html = `${first} \u3000등대의 종 \u3000종은 두 해 동안 교회 뒤의 헛간에 놓여 있었다고 등대지기가 말했다.`;
    expect(said('ko', html)[0]).toBe(first);
    expect(said('ko', html).join(' ')).not.toContain('등대의 종 종');
  });

  test('a command on the next line is no part of the sentence before it', () => {
    const first = 'To clean up the disk, it is not enough to take away *.lamp.';
    expect(said('en', `${first}\nvboxmanage list hdds`)).toEqual([first]);
  });
});

describe('what the markup says', () => {
  test('a line that is a time element is a date, whatever its words', () => {
    const sentence = 'Det korta svaret är nej, en lampa kan inte tänka.';
    expect(said('sv', `<time datetime="2026-08-26">Läst i augusti 2026.</time><p>${sentence}</p>`)).toEqual([sentence]);
  });

  test('the label of a box is no sentence', () => {
    const html =
      '<div class="custom-block tip"><p class="custom-block-title">说明</p><p>红色渡船重新每小时横渡湖面一次，自行车也可以免费搭载。</p></div>';
    expect(said('zh', html)).toEqual(['红色渡船重新每小时横渡湖面一次，自行车也可以免费搭载。']);
  });

  test('a few words for a picture are no text', () => {
    expect(said('ar', '<p><img src="1.png" alt="خلفية فضاء"></p>', { title: 'منشوري الأول' })).toEqual([]);
  });

  test('stars within words stay, whatever their script', () => {
    const text = 'مجبور بودم که از ف*شکن استفاده کنم چون سایت‌ها ف*تر نبودند.';
    expect(said('fa', `<p>${text}</p>`)).toEqual([text]);
  });

  test('a line in bold over a paragraph is its heading, and what stands below a chapter', () => {
    const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge, as it did before.';
    const html = `<p>${lead}</p><p><strong>Most bikes at once</strong></p><p>In the first week it is ten, and after that as many as fit.</p>`;
    expect(said('en', html)).toEqual([lead]);
  });

  test('headlines of others between dots are no text', () => {
    const html = '• The ferry’s delay ‘is not unusual,’ judge says • The bell is not stopping the mayor’s plan';
    expect(said('en', html, { title: 'Here are the lamps that the society says were stolen' })).toEqual([]);
  });

  test('a digest of what each of several did is told', () => {
    const html =
      '<p>湖口航运：以九百万元买下旧码头的一块地，将为新渡船建造船坞。灯塔公司：昨天获市长和两名船长增持。钟声股份：确认中标教堂旁新钟楼的全部设备，金额六千万元。</p>';
    expect(said('zh', html)[0]).toMatch(/^湖口航运：.*船坞。$/u);
    expect(said('en', '<p>Present: Ada, Bert. Apologies: Carla.</p>', { title: 'Minutes' })).toEqual([]);
  });

  test('labels of a wiki in a quotation are no sentences', () => {
    const lead = '今回は、ついにあのお方の弟子が、大きな賞の実績をひっさげて湖の勉強会に登壇することになりました！';
    const html = `<p>${lead}</p><blockquote>-日程<br>--九月十九日<br>-参加費<br>--なし<br>-会場</blockquote>`;
    expect(said('ja', html).join('')).not.toMatch(/日程|参加費|会場/u);
  });

  test('what was code or a style sheet is no text', () => {
    const css = 'p { font-size: 18px; } .lamp { padding: 50px; margin: -30px 0 0 0; border-right: 1px solid red; }';
    expect(said('en', css, { title: 'Lamps 8.0' })).toEqual([]);
    const told = 'The clock is now set by lamp.Read() for reasons of speed.';
    expect(
      said('en', `<ul><li>The clock is now set by <code>lamp.Read()</code> for reasons of speed.</li></ul>`),
    ).toEqual([told]);
  });

  test('headings and ingredients that were run into a recipe go', () => {
    const step = 'A few days before, put the bread on a plate and wait.';
    expect(said('en', `Ingredients Flour Salt Oil (olive oil or similar) Method ${step}`)).toEqual([step]);
  });

  test('items of a list that are sentences stay so in Japanese', () => {
    const html = '<ul><li>鐘が鳴るようになりました。</li><li>船が赤くなりました。</li></ul>';
    expect(said('ja', html).join('')).toBe('鐘が鳴るようになりました。船が赤くなりました。');
  });

  test('a name that stands behind a bracket with an address begins a sentence', () => {
    const html = '<p>Ada is busy with the bell of the lake (https://bells.example/250) So far she has polished it.</p>';
    expect(said('en', html).join(' ')).toBe('Ada is busy with the bell of the lake. So far she has polished it.');
  });

  test('a title that its own text says to the letter stays', () => {
    const title = 'Lamps of the lake in five towns (red, blue…';
    expect(summarise(article('en', title, { title })).title).toBe(title);
  });

  test('release notes of which each item is a link are told', () => {
    const item = (text: string) => `<li><a href="https://lamps.example/pull/1">${text}</a></li>`;
    const items = ['Add a bell to the red lamp', 'Mend the oil of the old lamp', 'Rename the quay of the ferry'];
    const html = `<ul>${items.map(item).join('')}<li>Various small things: see the log of the lake in the church.</li></ul>`;
    expect(said('en', html).join(' ')).toContain('Add a bell to the red lamp');
    const prose = 'The red ferry crosses the lake every hour again, and carries bikes free of charge, says the mayor.';
    const related = `<p>${prose}</p><ul>${items.slice(0, 1).map(item).join('')}</ul>`;
    expect(said('en', related)).toEqual([prose]);
  });

  test('what explains an item on its next line is a sentence of its own', () => {
    const html =
      '<ul><li>Remove bells added to <code>lake::Quay</code><br>The bells were new and unstable, and nobody rang them.</li></ul>';
    expect(said('en', html).join(' ')).toBe(
      'Remove bells added to lake::Quay. The bells were new and unstable, and nobody rang them.',
    );
  });

  test('a sentence on two lines is one', () => {
    const html =
      '<p>The keepers of the lake refer all who row to the big page<br>that hangs in the old church by the pier.</p>';
    expect(said('en', html)).toEqual([
      'The keepers of the lake refer all who row to the big page that hangs in the old church by the pier.',
    ]);
  });

  test('a description that was cut in a word is taken to its last whole sentence', () => {
    const first = 'The keepers of the lake go on buying lamps from other shores and bells from everywhere.';
    const cut = `${first} On Thursday they said that they will buy a shop of oil, which sells oil for lamps that check other lam`;
    expect(cut.length).toBeGreaterThanOrEqual(190);
    expect(said('en', '', { title: 'Lamps', excerpts: [cut] })).toEqual([first]);
  });

  test('a description in another script than the text is the site’s', () => {
    const text = '호수의 나룻배가 다시 매시간 건너며 자전거도 무료로 실어 나르게 되었다고 한다. '.repeat(8);
    const excerpt = 'A book of many examples that shows what the lamps of the lake can do and how they are lit.';
    expect(said('ko', `<p>${text}</p>`, { title: '나룻배', excerpts: [excerpt] })[0]).toMatch(/^호수의/);
  });

  test('the headlines that a search engine lists for an entry are no text', () => {
    const item = (text: string) =>
      `<li><a href="https://n.example/1">${text}</a>&nbsp;&nbsp;<font color="#6f6f6f">Lake Courier</font></li>`;
    const html = `<ol>${item('Lamps come home to the lake')}${item('In reversal, mayor agrees to a bell')}</ol>`;
    const title = 'Lamps come home to the lake';
    const summary = summarise(article('en', html, { title: `${title} - Lake Courier` }));
    expect([summary.title, summary.sentences]).toEqual([title, []]);
  });

  test('a legal notice that is marked as one is no text', () => {
    const told = 'The lamp of the lake can be lit by anybody who has a key and some oil.';
    const html = `<div class="legalnotice"><p>Permission is granted to copy this page, and to change it as you like.</p></div><p>${told}</p>`;
    expect(said('en', html)).toEqual([told]);
  });

  test('a synopsis of a command is no sentence', () => {
    const told = 'The command ring-bell rings the bell of the lake as often as it is told to.';
    const html = `<div class="cmdsynopsis"><p><code class="command">ring-bell</code> [options...] file [ times [how long...]]</p></div><p>${told}</p>`;
    expect(said('en', html)).toEqual([told]);
  });

  test('what stands in bold over a box of pointers goes with them', () => {
    const lead = '赤い鐘は湖の船に時を知らせるための道具です。';
    const box =
      '<p><strong>湖の鐘シリーズ</strong></p><p>鐘の選び方: この記事<br>鐘の直し方: https://harbour.example/2</p>';
    expect(said('ja', `<blockquote>${box}</blockquote><p>${lead}</p>`, { title: '鐘の選び方' })).toEqual([lead]);
    const words = '<p><strong>The bell rings</strong></p>';
    expect(said('en', `<blockquote>${words}</blockquote><p>So the keeper wrote of it.</p>`)).toContain(
      'The bell rings.',
    );
  });

  test('paragraphs that a sign of an item opens are a list, and told as one or not at all', () => {
    const items = ['赤い船と白い船の料金を一日前にまとめて', '船の色を赤・白・青から'];
    const paragraphs = items.map((item) => `<p>• ${item}</p>`).join('');
    const head = '<p>湖の券売機でできること</p>';
    expect(said('ja', head + paragraphs, { title: '湖の船' })).toEqual([
      `湖の券売機でできること：${items.join('、')}。`,
    ]);
    const lead = '湖の渡し船は、春から一時間ごとに港を出て、自転車も無料で運ぶことになり、町の人はみな喜んでいます。';
    const text = [...'春夏秋冬年月週'].map((when) => `<p>${lead.replace('春', when)}</p>`).join('');
    const told = said('ja', text + head + paragraphs, { title: '湖の船' }).join('');
    for (const item of items) expect(told).not.toContain(item);
    expect(said('ja', '<p>• 鐘は港の船に時を知らせる。</p><p>• 灯は港の場所を知らせる。</p>').join('')).toContain(
      '灯は港',
    );
  });

  test('lines that begin with a dash are a list, and told with the line that announces them', () => {
    const html =
      'A new release of the lamp is out, said the keeper.<br><br>The changes are:<br>- a red glass<br>- a longer wick';
    expect(said('en', html).at(-1)).toBe('The changes are: a red glass, a longer wick.');
    expect(said('fr', '<p>- Bonjour, dit Ada au gardien.<br>- Bonsoir, dit le gardien à Ada.</p>').join(' ')).toContain(
      '- Bonjour',
    );
  });
});
