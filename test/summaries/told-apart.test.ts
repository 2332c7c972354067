import { describe, expect, test } from 'vitest';
import { learnFurniture } from '../../src/summaries/furniture.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

const lead = 'The ferry crosses the lake again every hour, two years after the fire in its engine room.';

test.each([
  [
    'it',
    'E’ stata inaugurata oggi sul lago la mostra dei vecchi battelli, aperta fino a giugno.',
    'a verb in capitals',
  ],
  ['en', 'Disclaimer: the ferry does not go to the moon, whatever the sign on the pier says.', 'a joke'],
  ['en', 'The first two ferries of the year were full to the last seat on Saturday morning.', 'a number'],
])('what only looks like an opening that leans back or a notice stays (%s)', (language, sentence) => {
  expect(said(language, `<p>${sentence}</p><p>${lead}</p>`)[0]).toBe(sentence);
});

test.each([
  ['an agency in brackets', 'en', `(Harbour-News.org) ${lead}`, lead],
  [
    'a paper with its place',
    'id',
    'Pelabuhan.com, Tepi Danau - Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni.',
    'Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni.',
  ],
  [
    'who reports',
    'zh-Hant',
    '本報訊 見習記者 王小明 通訊員 李大華 渡輪今天起每小時橫越湖面一次，鐘也修好了。',
    '渡輪今天起每小時橫越湖面一次，鐘也修好了。',
  ],
])('%s before a report is left out', (_, language, text, sentence) => {
  expect(said(language, `<p>${text}</p>`)[0]).toBe(sentence);
});

test.each([
  ['From left: Ada Ruiz, Jo Lind and Per Vik before the ferry.'],
  ['The red ferry may also be seen from the northern shore (fot. AKam)'],
])('what a picture shows is left out: %s', (caption) => {
  expect(said('en', `<p>${caption}</p><p>${lead}</p>`)).toEqual([lead]);
});

test('a title in brackets is said once', () => {
  const text = '红烧鱼是一道湖边人家常做的菜，做法简单，味道鲜美。';
  expect(said('zh', `<p>【红烧鱼的做法】${text}</p>`, { title: '红烧鱼的做法' })).toEqual([text]);
});

test('a paragraph without a stop ends in a dense script, whatever letter the next begins with', () => {
  expect(said('zh', '<p>浏览器平均六个月更新一次</p><p>canary 和 stable 会相差两个版本。</p>')).toEqual([
    '浏览器平均六个月更新一次。',
    'canary 和 stable 会相差两个版本。',
  ]);
});

test('speech keeps its speaker, who stands at its end', () => {
  const text = '– Det er en historisk dag. Vi har ventet i ti år, jublede formanden Per Vik.';
  expect(said('da', `<p>${lead}</p><p>${text}</p>`)[1]).toBe(text);
});

test('words over several paragraphs are closed where a paragraph ends', () => {
  expect(said('en', '<p>He said: "The ferry is red and it rings.</p><p>"It crosses the lake every hour."</p>')[0]).toBe(
    'He said: "The ferry is red and it rings."',
  );
});

test('two commas before a word open a quotation', () => {
  expect(said('nl', '<p>De schipper is blij: ,,Het heeft lang geduurd.”</p>')).toEqual([
    'De schipper is blij: „Het heeft lang geduurd.”',
  ]);
});

test('a label with its value and the bare name of an item say nothing', () => {
  const text = '这篇论文讲的是湖上渡轮的时刻表，以及为什么它总是晚点。';
  expect(said('zh', `<p>作者单位：湖口大学</p><p>${text}</p>`)).toEqual([text]);
  expect(said('uk', `<p>${lead}</p><p>1. Кава.</p>`)).toEqual([lead]);
});

test('tags in a paragraph of their own go with their label', () => {
  expect(said('en', `<p>Tags:</p><p>Ferries, Lakes, Bells 2, Harbour News</p><p>${lead}</p>`)).toEqual([lead]);
});

test.each([
  ['en', 'A complete list of the piers can be found on the website.', 'a list elsewhere'],
  ['ko', '(홍길동)배를 다시 보게 되어 영광스럽다.', 'an answer of an interview'],
  ['th', 'Facebook Harbour Unlimited / เที่ยวทะเลสาบ', 'an account'],
])('%s: %s (%s)', (language, line) => {
  expect(said(language, `<p>${lead}</p><p>${line}</p>`)).toEqual([lead]);
});

describe('what speaks of a thing that is left out goes with it', () => {
  const lead = 'The harbour office counts every boat that passes the light between dawn and dusk.';
  const next = 'Volunteers have kept the books since the first light was built on the island.';

  test.each([
    ['en', 'These figures are from the last year before the bridge, when the ferry was full.'],
    ['en', 'It prints one line for each boat, in the order in which they passed the light.'],
    ['en', 'But the counting of rowing boats began only when the bridge had been opened.'],
    ['de', 'Diese Zahlen stammen aus dem letzten Jahr vor der Brücke, als die Fähre voll war.'],
    ['es', 'Estas cifras son del último año antes del puente, cuando el barco iba lleno.'],
    ['nl', 'Deze cijfers zijn van het laatste jaar voor de brug, toen de boot vol was.'],
  ])('after a table or code, %s: %s', (language, leaning) => {
    const table = '<table><tr><td>Boats</td><td>412</td></tr><tr><td>Rafts</td><td>31</td></tr></table>';
    for (const between of [table, '<pre><code>count --all</code></pre>'])
      expect(said(language, `<p>${lead}</p>${between}<p>${leaning} ${next}</p>`)).toEqual([lead, next]);
    expect(said(language, `<p>${lead} ${leaning} ${next}</p>`)).toEqual([lead, leaning, next]);
  });

  test('a week, a month or the text itself is no such thing', () => {
    const now = 'This week the counting begins again, and everybody may come with a pair of glasses.';
    expect(said('en', `<p>${lead}</p><pre><code>count --all</code></pre><p>${now}</p>`)).toEqual([lead, now]);
  });

  test('a picture leaves nothing out', () => {
    const of = 'It stands on a rock of its own, and its lamp is seen from both shores of the lake.';
    const figure = '<figure><img src="a.jpg" alt="The light"><figcaption>The light at dusk</figcaption></figure>';
    expect(said('en', `<p>${lead}</p>${figure}<p>${of}</p>`)).toEqual([lead, of]);
  });
});

describe('what points to a thing that a post does not hold is left out', () => {
  test.each([
    ['en', 'After reading this post I wanted a lamp like hers, and a boat to carry it.'],
    ['en', 'So light a lamp, and read below for all that it needs!'],
    ['en', 'Please find below what we know of the lamp and its oil.'],
    ['en', 'Check out all of our lamps below, and come to see them burn!'],
    ['en', 'If you want more, here is a playlist of all the bells we know.'],
    ['en', 'In short, here’s the quick rundown of all that burns on the lake.'],
    ['en', 'The books of the light are now open here!'],
    ['fr', 'Toutes les nouvelles du lac sont à suivre ici.'],
    ['nl', 'Zie onderstaand bericht van de haven en van de lampen.'],
    ['id', 'Berikut ringkasan lima lampu yang menyala malam ini: lampu merah.'],
    ['ko', '등대에 대한 자세한 이야기는 여기를 참고하세요!'],
    ['ja', '上の写真にあるように、灯台は湖のほとりに立っています。'],
    ['es', 'Estas son las condiciones del concurso de lámparas y sus fechas.'],
    ['ko', '그러면 다음 명령어로 등대를 켜 봅시다.'],
  ])('%s: %s', (language, pointing) => {
    expect(said(language, `<p>${lead}</p><p>${pointing}</p>`)).toEqual([lead]);
  });

  test('so is a call to a link in brackets', () => {
    const told = '작년 여름에 호수의 등대를 고친 이야기를 마을 사람들 앞에서 소개했습니다.';
    expect(said('ko', `<p>${told.slice(0, -1)}. (자료는 여기를 눌러주세요) ${told}</p>`)[0]).toBe(told);
  });

  test('a remark that is no label of a link stays in its brackets', () => {
    const sentence = 'Ich kenne die alte Sprache der Leuchtturmwärter vom großen See kaum (mehr).';
    expect(said('de', `<p>${sentence}</p>`)).toEqual([sentence]);
  });

  test('a list goes with the sentence that announced it, as it does with a colon', () => {
    const first = '이 등대는 호수 마을 사람들이 함께 지은 오래된 등대입니다.';
    const last = '원래는 등대가 하나였으나, 지금은 세 등대가 밤마다 함께 호수를 비추고 있습니다.';
    const list = '<ul><li>가 : 붉은 등</li><li>나 : 푸른 등</li></ul>';
    expect(said('ko', `<p>${first} 불이 켜지는 등은 다음과 같습니다.</p>${list}<p>${last}</p>`)).toEqual([first, last]);
  });
});

describe('a quotation and what names it', () => {
  const words = 'A lamp is a promise that somebody made to a stranger on the water, and keeps every night.';

  test('behind it, as a link or after a dash', () => {
    const link = '<p><a href="/b">Lamps and Promises, a book by Ada Ruiz</a></p>';
    const expected = [`“${words}” — Lamps and Promises, a book by Ada Ruiz.`];
    expect(said('en', `<blockquote><p>“${words}”</p></blockquote>${link}`)).toEqual(expected);
    const told =
      'I am building a lamp for the small boats of the lake, and it is nearly done: its oil burns all night, and its light is seen from both shores.';
    const dashed = `<blockquote><p>${words}</p></blockquote><p>– A friend of the lake wrote this.</p><p>${told}</p>`;
    expect(said('en', dashed)[0]).toBe(told);
  });

  test('before it, as a link with a colon', () => {
    const html = `<p><a href="/b">Lamps and Promises - Ada Ruiz</a>:</p><blockquote><p>${words}</p></blockquote>`;
    expect(said('en', html)).toEqual([`Lamps and Promises - Ada Ruiz: “${words}”`]);
  });
});

test('an announcement that says the title again makes way for what is new', () => {
  const news = 'In this release the lamp learns to burn without oil, and the bell rings by itself.';
  const html = `<p>We are excited to announce Lamplight v2.4. ${news}</p>`;
  expect(said('en', html, { title: 'Announcing Lamplight v2.4' })).toEqual([news]);
  const told = 'We are happy to announce that the harbour of the lake gets ninety lamps and a bell.';
  expect(said('en', `<p>${told} ${news}</p>`, { title: 'Lamplight v2.4' })[0]).toBe(told);
});

test('an announcement that says where, which its title does not, is told', () => {
  const more = 'The keepers meet on Thursday and Friday, to talk about wicks and bells in the fog.';
  const title = 'Announcing the 2025 Lamp Keepers Meeting Hosted by Quay';
  const announced = 'We are happy to announce the 2025 Lamp Keepers Meeting hosted at the Quay halls';
  const told = (first: string) => said('en', `<p>${first} ${more}</p>`, { title });
  expect(told(`${announced} in Ellery!`)[0]).toBe(`${announced} in Ellery!`);
  expect(told(`${announced}!`)).toEqual([more]);
});

test('a Korean text that ends before a noun was cut off', () => {
  const told = '난생 처음 등대에 올라 밤을 새운 이야기를 여기에 적어 봅니다.';
  expect(
    said('ko', '', { title: '등대', excerpts: [`${told} 호수 마을에서 등대지기가 되어 살기로 결심하게 된`] }),
  ).toEqual([told]);
});

test('what was typed with closing marks alone is a quotation all the same', () => {
  const typed = '老守灯人第一次说起湖上的灯，内容大概是关于”渡船人如何过冬”的故事。';
  expect(said('zh', `<p>${typed}</p>`)).toEqual(['老守灯人第一次说起湖上的灯，内容大概是关于“渡船人如何过冬”的故事。']);
});

test('what only names a list below it among items of whole sentences is no sentence', () => {
  const html = `<ul><li>Lamp<ul><li>${lead}</li><li>It rings its bell as it did before.</li></ul></li><li>Bell<ul><li>It was mended in the dark.</li></ul></li></ul>`;
  expect(said('en', html)).toEqual([lead, 'It rings its bell as it did before.', 'It was mended in the dark.']);
});

test.each([
  [
    'ko',
    '등대 등대는 호수 마을 사람들이 함께 지은 오래된 집입니다.',
    '등대는 호수 마을 사람들이 함께 지은 오래된 집입니다.',
  ],
  ['ja', '灯台 灯台は湖のほとりに立つ古い建物です。', '灯台は湖のほとりに立つ古い建物です。'],
])('a heading that ran into the words it names goes (%s)', (language, text, own) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([own]);
});

test('a pointer to how something is used is left out', () => {
  expect(said('en', `<ul><li>${lead} Refer to Bell for usage.</li></ul>`)).toEqual([lead]);
});

test('the name of a piece of code is no sentence without its blank', () => {
  const sentence = 'Added lamp.Holder adaptor for all of the old lamps on the pier of the lake.';
  expect(said('en', `<ul><li>${sentence}</li></ul>`)).toEqual([sentence]);
});

test('a line that its source cut off gets no full stop', () => {
  expect(
    said('en', '', { title: 'A lamp', excerpts: ['We lit the lamp of the old harbour last week and told of the'] }),
  ).toEqual(['We lit the lamp of the old harbour last week and told…']);
  expect(said('en', '', { title: 'A lamp', excerpts: ['Over the past year, the keeper and'] })).toEqual([]);
});

test('the last sentence of a paragraph is told without its stop, too, unless its source cut it off there', () => {
  const lead = 'The bell of the old pier has been silent for more than a month now.';
  const open = 'That is because all of its keepers were away with the new lamp school of the lake';
  const next = 'This school teaches children to read the light of a lamp from the far shore.';
  expect(said('en', `<p>${lead} ${open}</p><p>${next}</p>`)).toEqual([lead, `${open}.`, next]);
  expect(said('en', `<p>${lead} ${next}</p><p>${lead} ${open}</p>`)).toEqual([lead, next]);
  const call = 'More lamps of the lake';
  const other = 'Volunteers keep the books of the light on the island.';
  expect(said('en', `<p>${lead} ${call}</p><p>${other}</p>`)).toEqual([lead, other]);
});

test('a sentence left open before what it quotes says nothing', () => {
  const told = 'In this letter I only count the lamps of the lake and the boats that they lead home.';
  const html = `<p>I will not speak of the law of the lamps, which states that:</p><pre>Each lamp has two keepers.</pre><p>${told}</p>`;
  expect(said('en', html)).toEqual([told]);
});

test.each([
  ['ru', 'После этого лампу можно зажечь с любого берега озера и с каждой лодки.'],
  ['tr', 'İşte tam da bu noktada, gölün en yeni feneri devreye giriyor ve herkesi eve götürüyor!'],
  ['th', 'เช่นเดียวกัน โคมไฟดวงใหม่ก็ส่องแสงให้เรือทุกลำในทะเลสาบทุกคืน'],
])('what goes on from something before it begins no text (%s)', (language, leaning) => {
  const second = {
    ru: 'Новый маяк на озере светит каждую ночь, и лодки снова видят старую гавань.',
    tr: 'Gölün yeni feneri her gece yanıyor ve kayıklar eski limanı yeniden görüyor.',
    th: 'ประภาคารแห่งใหม่ส่องแสงทุกคืน และเรือทุกลำมองเห็นท่าเรือเก่าอีกครั้ง',
  }[language];
  expect(said(language, `<p>${leaning}</p><p>${second}</p>`)[0]).toBe(second);
});

test('an Arabic text may begin by saying what its title names', () => {
  const sentence = 'هي أداة تسمح لك بإشعال كل مصابيح الميناء القديم من مكان واحد.';
  const second = 'تصبح المصابيح بعد ذلك ظاهرة لكل القوارب في البحيرة طوال الليل.';
  expect(said('ar', `<p>${sentence} ${second}</p>`, { title: 'إشعال المصابيح بواسطة لامبا' })).toEqual([
    sentence,
    second,
  ]);
});

describe('when and where an event is are told, each as a statement of its own', () => {
  const labelled = ['日時：2026年12月3日（木）14時から', '場所：湖ホール大会議室', '参加費：無料'];
  const stated = ['日時：2026年12月3日（木）14時から。', '場所：湖ホール大会議室。'];

  test('in lines of one paragraph', () => {
    expect(said('ja', `<p>${labelled.join('<br>')}</p>`, { title: '講演会のお知らせ' })).toEqual(stated);
  });

  test('in paragraphs behind a sentence', () => {
    const first = '湖の灯台の歴史について、見本大学の先生をお招きしてお話を伺います。';
    const paragraphs = [first, ...labelled].map((line) => `<p>${line}</p>`).join('');
    expect(said('ja', paragraphs, { title: '講演会のお知らせ' })).toEqual([first, ...stated]);
  });
});

describe('what stands without what was before it', () => {
  const lead = 'The harbour office counts every boat that passes the light between dawn and dusk.';
  const next = 'Volunteers have kept the books since the first light was built on the island.';
  const more = '<p>A second book holds the weather, and a third one holds what the children said of it.</p>';

  test('no text begins with what a quotation above it says', () => {
    const leaning = 'This little rhyme of the keeper tells more of the winter than all the books in the office.';
    expect(said('en', `<blockquote>${lead}</blockquote><p>${leaning} ${next}</p>${more}`)[0]).toBe(next);
    expect(said('en', `<h2>The light</h2><p>${leaning} ${next}</p>${more}`)[0]).toBe(leaning);
  });

  test('an answer to a quotation goes with it, where that is left out', () => {
    const answer = 'I read them every evening, and so does half of the island in the long winter.';
    const long = `<p>${lead} ${next}</p>${more}<p>A fourth book, which nobody may open, holds what the keepers said of one another.</p>`;
    const quoted = '<blockquote><p>They say that nobody reads the books any more.</p></blockquote>';
    expect(said('en', `${long}${quoted}<p>${answer}</p>`)).not.toContain(answer);
    expect(said('en', `${long}<p>${answer}</p>`)).toContain(answer);
  });

  test('what thanks its sponsors is left out to the next heading', () => {
    const sponsor =
      '<h2>Sponsors</h2><p><a href="/s">Lamps Inc.</a> - The best place to buy and sell lamps for the long nights.</p>';
    expect(said('en', `${sponsor}<h2>News</h2><p>${lead} ${next}</p>`)).toEqual([lead, next]);
  });

  test('no text begins with a question to the sentence before it', () => {
    const [and, asked] = [
      'And the pen must lie where the next keeper finds it.',
      'Hard to believe, right? It has never been lost in all of the last three hundred years.',
    ];
    expect(said('en', `<p>${and} ${asked} ${next}</p>${more}`)[0]).toBe(next);
  });

  test('an answer goes with its question', () => {
    const asked = 'Would it not be easier to count the boats with a machine that never sleeps and never errs?';
    const answer =
      'Well yes, but the machine would have to be paid for, and it would not know the boats by their names, nor tell of them in the evening, when all sit on the quay.';
    expect(said('en', `<p>${lead}</p><p>${asked}</p><p>${answer}</p><p>${next}</p>`)).toEqual([lead, next]);
  });

  test('a list goes with the sentence that announced it, when that cannot stand', () => {
    const announced = 'The simplest way to enter a boat is to follow these steps, one after the other:';
    const steps = [
      'Open the book at the page of the day. Take the pen.',
      'Write down the name of the boat. Ring the bell.',
    ];
    const list = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
    expect(said('en', `<p>${lead}</p><p>${announced}</p>${list}<p>${next}</p>`)).toEqual([lead, next]);
    const stands = 'The office changed three of its rules for the counting of boats last week:';
    expect(said('en', `<p>${stands}</p>${list}`)).toEqual([
      stands.replace(/:$/, '.'),
      ...steps.flatMap((step) => step.split(/(?<=\.) /)),
    ]);
  });

  test('a quotation without marks goes with who wrote it', () => {
    const quoted = 'For an office with so many books it has too few pens, and not one chair.';
    expect(said('en', `<p>${lead} On the board Ada wrote (in chalk):</p><p>${quoted}</p><p>${next}</p>`)).toEqual([
      lead,
      next,
    ]);
  });

  test('a motto over a text is no text', () => {
    const saying = '“Nobody rows home by the stars who has a lamp on the quay.” -- Jane Roe';
    expect(said('en', `<p>${saying}</p><p>${lead} ${next}</p>`)).toEqual([lead, next]);
    const motto = 'Whoever hangs up a light on a rock tells the whole lake that somebody is awake. - Jane Roe';
    expect(said('en', `<p>${motto}</p><p>${lead} ${next}</p>`)).toEqual([lead, next]);
  });

  test.each([
    ['en', 'Tickets for the tower can be ordered for all days of the week here.'],
    ['de', 'Mehr Infos zu den Büchern und zum Zählen der Boote im Winter gibt es hier.'],
    ['bg', 'Списъка на лодките за миналата година можете да изтеглите тук.'],
    ['en', 'The list of all boats of the last year can be downloaded here: link.'],
    ['en', 'On a clear day the lake lies there just like the one above.'],
    ['en', 'The keeper laughs at all of it, as you can read below.'],
    ['en', 'Then, here is a snippet of the book with two of its lines.'],
    ['en', 'A boat counts when it is no farther than \\( d_b \\) from the light.'],
    ['en', 'In the books each boat is a pair of numbers n\\to m, and no more than that.'],
  ])('what points to a link, a picture or a formula is left out: %s: %s', (language, pointing) => {
    expect(said(language, `<p>${lead} ${pointing} ${next}</p>`)).toEqual([lead, next]);
  });

  test('a path is no formula', () => {
    const path = 'The books are kept in C:\\text\\boats on the old machine, which nobody has switched off.';
    expect(said('en', `<p>${lead} ${path}</p>`)).toEqual([lead, path]);
  });

  test('the name of an item on a line of its own is told before what is said of it', () => {
    const items = [
      'Bell & Lamp - <em>Night Boats</em><br>A quiet record for the last ferry.',
      'The Quay - <em>St. Fog</em><br>Louder than all before it.',
    ];
    expect(said('en', `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`, { title: 'Records' })[0]).toMatch(
      /^Bell & Lamp - Night Boats: A quiet record/,
    );
  });

  test('a list that begins with what announces it leaves nothing out before it', () => {
    const list = '<ul><li>A lamp</li><li>A bell</li></ul>';
    expect(said('en', `<p>${lead}</p><p>These are new:</p>${list}`)).toEqual([lead, 'These are new: A lamp, A bell.']);
  });

  test('a list that ends the first sentence of a text is told with it', () => {
    const list = '<ul><li>Burns oil and wax</li><li>Hangs from any hook</li></ul>';
    const more = `<p>${'The keeper fills it once a week, before the last boat. '.repeat(5)}</p>`;
    const [need, is] = ['For the lamp you need', 'A small lamp for long nights on the lake, which does this'];
    expect(said('en', `<p>${is}:</p>${list}${more}`)[0]).toBe(`${is}: Burns oil and wax, Hangs from any hook.`);
    expect(said('en', `<p>${need}:</p>${list}${more}`)[0]).toMatch(/^The keeper fills/);
  });

  test('a short line over a list is its heading', () => {
    const list = '<ul><li>2 lamps</li><li>200 g oil</li></ul>';
    expect(said('en', `<p>${lead}</p><p>What you need</p>${list}`, { title: 'A light' })).toEqual([
      lead,
      'What you need: 2 lamps, 200 g oil.',
    ]);
  });

  test('a call to support a podcast is no text', () => {
    expect(said('en', `<p>${lead}</p><p>Support the show on Patronage, and help us to keep the light on.</p>`)).toEqual(
      [lead],
    );
  });

  test('an author may let a paragraph trail off, where the text goes on for long', () => {
    const trailing = 'Three winters are long enough to forget how the old books smelled, or so I had always thought...';
    const long = ['lamp', 'bell', 'boat', 'rope', 'door', 'tide']
      .map((word) => `<p>One of them tells of the ${word} that nobody had seen before the old keeper found it.</p>`)
      .join('');
    expect(said('en', `<p>${trailing}</p>${long}`)[0]).toBe(trailing);
    expect(said('en', `<p>${trailing}</p><p>${next}</p>`)[0]).toBe(next);
  });
});

describe('where a text is told from', () => {
  const lead = 'The harbour office counts every boat that passes the light between dawn and dusk.';
  const next = 'Volunteers have kept the books since the first light was built on the island.';

  test('a short answer is told with the question over it', () => {
    const html = '<h3>How much is it?</h3><p>A song for children.</p><h3>How long is it?</h3><p>One hour.</p>';
    expect(said('en', html, { title: 'Questions' })).toEqual([
      'How much is it? A song for children.',
      'How long is it? One hour.',
    ]);
  });

  test('the first post that an installer writes is no text', () => {
    const html = '<p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>';
    expect(said('en', html, { title: 'Hello world' })).toEqual([]);
  });

  test('no text begins with what leans on a sentence that is passed over', () => {
    const quotation = '“Llevamos dos inviernos sin ver el muelle desde la ventana, y ya basta”.';
    const leaning = 'Así empieza la carta que una vecina del puerto ha mandado a los periódicos.';
    const own = 'La luz del puerto se encenderá en septiembre, dos años después del incendio del barco.';
    expect(said('es', `<p>${quotation}</p><p>${leaning} ${own}</p>`)[0]).toBe(own);
  });

  test('what a link in brackets says of itself, and stars of a writer’s own, are left out', () => {
    const html = `<p>*Harbour Notes* tells of boats and lights on the island twice a week (more info). ${next}</p>`;
    expect(said('en', html, { title: 'Notes' })).toEqual([
      'Harbour Notes tells of boats and lights on the island twice a week.',
      next,
    ]);
    expect(said('en', '<p>The sum of 2 * 3 * 4 boats is counted by the keeper each night.</p>')[0]).toContain(
      '2 * 3 * 4',
    );
  });

  test('paragraphs that begin with a star are no footnotes of nothing', () => {
    expect(
      said('et', '<p>* Vana tuletorn süttis jälle pärast kahte aastat.</p><p>* Lapsed maksavad laulu eest.</p>')[0],
    ).toBe('Vana tuletorn süttis jälle pärast kahte aastat.');
  });

  test('a lone link in a list leads elsewhere', () => {
    const list = '<ul><li><a href="/fog">How to count in fog and snow</a></li></ul>';
    expect(said('en', `<p>${lead}</p>${list}<p>${next}</p>`)).toEqual([lead, next]);
  });

  test('a notice that a feed sends for an excerpt is no beginning', () => {
    const notice = 'The post The count of boats appeared first on Harbour Notes of the island.';
    const html = `<p>${lead}</p><p>${next}</p><p>${notice}</p>`;
    expect(said('en', html, { title: 'The count of boats', excerpts: [`<p>${notice}</p>`] })).toEqual([lead, next]);
  });

  test('a short sentence that judges what the title names stays before what leans on it', () => {
    const rest = 'It is also the loudest on the lake, and the oldest that still goes out at night.';
    expect(said('en', `<p>Ferry Ellery is good. ${rest}</p>`, { title: 'What sails beside Ferry Ellery' })).toEqual([
      'Ferry Ellery is good.',
      rest,
    ]);
  });

  test('behind a sentence that says the title, "it" is what the title names', () => {
    const it = 'It’s a small one, with a second bell and lamps that never go out in the fog.';
    const html = `<p>The August update is here. ${it}</p><p>${next}</p>`;
    expect(said('en', html, { title: 'August update' })[0]).toBe(it);
  });

  test('a lone sentence that joins on to what is left out says less than the title', () => {
    const html =
      '<p>You can turn the bell off by using:</p><pre>bell --off</pre><p>Or for something robust:</p><pre>rope --off</pre><p>Or pull it, which is done a lot.</p>';
    expect(said('en', html, { title: 'The bell' })).toEqual([]);
  });

  test('a bracket that was typed twice takes no sentence with it', () => {
    const html = `<p>The office met on Monday, ((11), to count the boats of the last winter.</p><p>${next}</p>`;
    expect(said('en', html)[0]).toBe('The office met on Monday, (11), to count the boats of the last winter.');
  });

  test('a title with a date behind it is the title', () => {
    const list = `<ul><li>August update of the books (2024-03-05)</li><li>The bell rings twice. ${next}</li></ul>`;
    expect(said('en', `<p>${lead}</p>${list}`, { title: 'August update of the books' }).join(' ')).not.toMatch(/2024-/);
  });

  test('a title that ends small is no part of the sentence behind it', () => {
    const title = 'Stara fenjer priča';
    expect(
      said('sr', `<p>${title} Nekada je na jezeru stajao visok svetionik, i niko ga nije palio.</p>`, { title }),
    ).toEqual(['Nekada je na jezeru stajao visok svetionik, i niko ga nije palio.']);
  });

  test('a heading that its sentence begins with, too, is told once', () => {
    const sentence = 'Counting of boats is what the office does all day, and what it is paid for by the town.';
    expect(said('en', `<p>Counting of boats ${sentence}</p>`, { title: 'Harbour' })).toEqual([sentence]);
  });

  test('what a theme writes for a description is no excerpt', () => {
    for (const theme of [
      'Write an awesome description for your new site here. You can edit this line in the settings.',
      'Just another WordPress site',
      'A minimal Jekyll theme for storytellers with style.',
    ])
      expect(said('en', `<p>${lead}</p><p>${next}</p>`, { title: 'Boats', excerpts: [theme] })).toEqual([lead, next]);
  });

  test.each([
    'Under construction.',
    'Coming soon!',
    'Flyer by Jane Roe',
    'From left to right, standing: Jane Roe – John Doe – Ada Ruiz – Bo Berg, all of them keepers.',
    'Anybody may ring the bell by using:',
    'Here are two more.',
    'Assalamu alaikum!',
    'P.S. Bring a warm coat and a song.',
    'This is part 3 of a series on lights. Part 1, Part 2.',
    'Update: Here’s the second part of the count. You can also watch it whole.',
    'Why lights? was originally published by Jane Roe at Harbour Notes on March 3, 2024.',
    "Discussion in 'Boats' started by keeper, Mar 3, 2024.",
    'Fetch the books by typing the following command.',
    'The old joke of the keepers goes like this...',
  ])('what tells nothing is left out: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p><p>${next}</p>`, { title: 'Books' })).toEqual([lead, next]);
  });

  test('a place and a day, each behind its dash, are a dateline', () => {
    expect(said('en', `<p><strong>OLD PORT, CA – March 3, 2024</strong> – ${lead}</p>`)).toEqual([lead]);
    expect(said('en', `<p>LAKEVIEW: It’s eight in the evening, and ${lead.toLowerCase()}</p>`)[0]).toMatch(
      /^It’s eight/,
    );
  });

  test('what leans on a paragraph that cannot be told begins no text', () => {
    const broken = '” La campana no volverá a sonar hasta el otoño “ dice la nota que cuelga en la puerta';
    const leaning = 'Así termina la nota que la guardiana del puerto ha colgado en todas las puertas.';
    const own = 'La luz del puerto se encenderá en septiembre, dos años después del incendio del barco.';
    expect(said('es', `<p>${broken}</p><p>${leaning}</p><p>${own}</p>`)[0]).toBe(own);
  });

  test('a letter in brackets tells who stands where in a picture, or of which party somebody is', () => {
    const english = 'Ada Ruiz (C) and Bo Berg (R), the keepers of the lamp, cross the lake on the red ferry.';
    expect(said('en', `<p>${english}</p>`)).toEqual([english.replace(/ \([CR]\)/g, '')]);
    const swedish = 'Ada Ruiz (C) och Bo Berg (L) åkte över sjön med den röda färjan i går kväll.';
    expect(said('sv', `<p>${swedish}</p>`)).toEqual([swedish]);
  });

  test('what stands in every entry is told for none of them', () => {
    const about = 'The Lake Office shows boats to everybody, and has done so for forty years and more.';
    const film = 'A night on the lake from Ada Ruiz on Vimeo.';
    const furniture = learnFurniture(
      ['one', 'two', 'three'].map((word) => ({ html: `<p>${word}</p><p>${about}</p>` })),
    );
    const html = `<p>${film}</p><hr><p>${about}</p>`;
    expect(summarise(article('en', html, { title: 'How we sail' }), { furniture }).sentences).toEqual([]);
    expect(summarise(article('en', html), { furniture }).sentences).toEqual([about]);
  });
});

describe('who said the words that are the whole entry stands behind them', () => {
  const words = 'A keeper who fears the night says “It is only dark.” The lamp says nothing.';
  test.each([
    ['in their line', `${words} –Ada Ruiz`, '–Ada Ruiz'],
    ['on a line of its own', `${words}\n            –Ada Ruiz`, '–Ada Ruiz'],
    ['in a paragraph', `<p>${words}</p><p>— Ada van Ruiz, The Old Lamps</p>`, '— Ada van Ruiz, The Old Lamps'],
  ])('%s', (_, html, sign) => {
    expect(said('en', html).at(-1)).toBe(`The lamp says nothing. ${sign}`);
  });

  test('and takes no stop behind a quotation', () => {
    const quoted = '“Whoever lights a lamp at noon has seen the night.” –Ada B. Ruiz';
    expect(said('en', quoted)).toEqual([quoted]);
  });

  test('but not behind a longer text, nor one name alone', () => {
    const long = 'The ferry sails. The bell rings. The lamp burns. The keeper sleeps in the old tower now.';
    expect(said('en', `${long} –Ada Ruiz`).join(' ')).toBe(long);
    expect(said('en', `${words} –Ada`).join(' ')).toBe(words);
  });
});

test('a label in a paragraph of its own goes with the date that it stands over', () => {
  const lago = 'La barca rossa attraversa di nuovo il lago ogni ora e trasporta le biciclette gratis.';
  const told = (label: string, value: string) => said('it', `<p>${lago}</p><p>${label}</p><div>${value}</div>`);
  expect(told('Il nostro anniversario 🎂', '3 febbraio 2026')).toEqual([lago]);
  expect(told('Prossima uscita', '4 marzo 2026, ore 10:30')).toEqual([lago]);
  const next = 'Il battello parte alle dieci dal molo vecchio e torna la sera con le lampade accese.';
  expect(told(next, '3 febbraio 2026')).toEqual([lago, next]);
  expect(said('it', '<p>Le lampade di Ellery</p><p>3 febbraio 2026</p>')).toEqual(['Le lampade di Ellery.']);
});

test('a title that its sender says again tells nothing more', () => {
  const lead = 'The lamps of the quay burn blue for the whole month.';
  const title = 'Happy Lamp Month!';
  expect(said('en', `<p>From all of us at the harbour, happy lamp month!</p><p>${lead}</p>`, { title })).toEqual([
    lead,
  ]);
  const own = 'From all of us at the harbour, happy lamp month to the keepers of Ellery!';
  expect(said('en', `<p>${own}</p><p>${lead}</p>`, { title })).toEqual([own, lead]);
});

test('a short description of which neither title nor text say a word is its site’s', () => {
  const body = `<p>${'The red ferry of Ellery crosses the lake every hour again, and carries bikes free of charge. '.repeat(8)}</p>`;
  const of = (excerpt: string) =>
    summarise(article('en', body, { title: 'The red ferry is back', excerpts: [excerpt] })).source;
  expect(of('Wit, whimsy and woodwork, all of it for the wise.')).toBe('text');
  expect(of('Bikes, whimsy and woodwork, all of it for the wise.')).toBe('excerpt');
});
