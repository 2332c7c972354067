import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Article, OwnLines } from '../../src/summaries/summary.ts';
import { cleanTitle } from '../../src/summaries/title/clean-title.ts';

const lead = 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.';
const second = 'Tickets cost as much as they did then, and children still travel for a song.';

const article = (html: string, fields: Partial<Article> = {}): Article => ({
  title: 'On the water',
  html,
  excerpts: [],
  language: 'en',
  authors: ['Jane Roe'],
  categories: [],
  siteName: null,
  url: 'https://harbour.example/1',
  ...fields,
});
const sentencesOf = (html: string, fields: Partial<Article> = {}): string[] =>
  summarise(article(html, fields)).sentences;

describe('what is known by its shape, in any language', () => {
  test.each([
    ['a line left open among sentences', '<p>Xyz lorem ipsum dolor sit amet</p>'],
    ['a slight last paragraph', '<p>Bon appétit à tous.</p>'],
    ['a wish', '<p>Приятного аппетита!</p>'],
    ['a line that is one link', '<p><a href="#">Every crossing of the lake in pictures</a></p>'],
    ['a contact', '<p>Write to ferry@lake.example with your own memories of the old boat.</p>'],
    ['a line of tags', '<p>#ferry #lake #harbour #boats #summer</p>'],
    ['a mark of time', '<p>12:40 The captain explains what the bell was for</p>'],
    ['a remark in brackets', '<p>(The text goes on below the advertisement, further down.)</p>'],
    ['a table written as text', '<p>1:0 Vogt 12, 1:1 Adam 20, 2:1 Kern 40, 2:2 Bock 67, 3:2 Lang 90.</p>'],
    [
      'an appendix on the sender',
      '<p>About Lake Ferries</p><p>Lake Ferries is a leading operator of ferries on lakes.</p>',
    ],
    ['the author', '<p>Jane Roe is a writer who lives on a boat and has written four books about bells.</p>'],
    [
      'a question that only leads to a call',
      '<p>Liked it?</p><p>Tell everyone on the shore about what you have read here today.</p>',
    ],
  ])('%s is left out', (_, html) => {
    const { sentences, dropped } = summarise(article(`<p>${lead} ${second}</p>${html}`));
    expect(sentences).toEqual([lead, second]);
    expect(dropped).not.toEqual([]);
  });

  test('lines behind what announces them are a list, though their signs are lost', () => {
    const html =
      'The ferry sails again. Who comes along learns among other things:\nhow to ring the bell\nhow to light a lamp in the rain';
    expect(sentencesOf(html)).toEqual([
      'The ferry sails again.',
      'Who comes along learns among other things: how to ring the bell; how to light a lamp in the rain.',
    ]);
  });

  describe('a list of more than a few items', () => {
    const rules =
      'Ring the bell at noon;Light the lamp before dark;Children cross with a keeper;Board by the bow;Dogs stay ashore;No running on the wet quay;Lockers take one crown;The upper deck opens at noon;The last boat leaves at seven;Go home when the bell rings';
    const items = rules.split(';');
    const listed = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const announced = '<p>These are the rules of the new ferry:</p>';
    const whole = `These are the rules of the new ferry: ${items.join(', ')}.`;

    test('is told whole where the text begins with it', () => {
      expect(sentencesOf(announced + listed(items))).toEqual([whole]);
      expect(sentencesOf(`<p>${lead}</p>${announced}${listed(items)}`)).toEqual([
        lead,
        expect.stringMatching(/^These are the rules of the new ferry: .{150,240}…$/),
      ]);
      expect(sentencesOf(announced + listed([...items, ...items, ...items]))[0]?.length).toBeLessThan(270);
    });

    test('is one sentence for a thread, however long', () => {
      const { sentences } = summarise(article(`<p>${lead}</p>${announced}${listed(items)}`), { long: true });
      expect(sentences).toEqual([lead, whole]);
    });
  });

  test('no heading in capitals, no address to fill in and nothing that a terminal shows is a sentence', () => {
    const own = 'The lamp feast opens on Friday with a song of the keepers and a boat for every child.';
    for (const line of ['WHAT IS THE LAMP FEAST ALL ABOUT?', '$ ring --twice', 'Boats | https://quay.example/{boat}'])
      expect(sentencesOf(`<p>${line}</p><p>${own}</p>`)).toEqual([own]);
  });

  test('a stray mark at the end of a sentence goes, and leaves it', () => {
    const own = 'The delays of the office did nothing to keep the old ferry from the lake';
    expect(sentencesOf(`<p>${own} ”. The bell rings.</p>`)[0]).toBe(`${own}.`);
    const words = 'Ring the old bell. Take up the oars that the winter has left on the shore, and row.';
    const psalm = `<p>“Light all your lamps and keep them through the long night of the lake.</p><p>${words}”</p>`;
    expect(sentencesOf(psalm)[0]).toMatch(/^“Light all your lamps/);
  });

  test('a table of machines is no text', () => {
    const own = 'The lamp feast opens on Friday with a song of the keepers and a boat for every child.';
    const table =
      '10.10.51.9 lamp-one Old Keeper 8 10.10.51.10 lamp-two Old Keeper Temporary only, goes when it is day.';
    expect(sentencesOf(`<p>${own}</p><p>${table}</p>`)[0]).toBe(own);
    expect(sentencesOf(`<p>${table.replace(' Temporary only, goes when it is day', '')}</p>`)).toEqual([]);
  });

  test('commands behind what announces them are no list', () => {
    const html = 'The lamps are lit from the pier by:\nlamp light --all\nlamp ring --twice';
    expect(sentencesOf(html).join(' ')).not.toMatch(/by: lamp|;|\//);
  });

  test('a long sentence whose bracket is never closed is told to where that opens', () => {
    const told = 'The ferry of the lake is a boat for all, with a bell, a lamp, a rope and a keeper for the children';
    const html = `<p>${told} (of whom there are many, in the school, on the pier and in the boats.</p>`;
    expect(sentencesOf(html)[0]).toMatch(/^The ferry .* a bell, a lamp\b.*…$/);
  });

  test('a sentence that its source set on several lines is told whole', () => {
    const lines = [
      'On the evening of the feast the friends of the harbour were proud to announce that the',
      'Golden Lamp of Ellery',
      'was given to',
      'Ada Ruiz',
      'for thirty winters without a night in the dark.',
    ];
    expect(sentencesOf(`<p>${lines.join('\n')}</p>`)[0]).toBe(lines.join(' '));
  });

  test('labels before the text are left out, and a dateline behind a caption', () => {
    expect(
      sentencesOf(
        `<p>Data utworzenia: wczoraj</p><p>The ferry, seen from the pier on a day without wind.</p><p>Lakeside (EXN) -- ${lead}</p>`,
      ),
    ).toEqual([lead]);
  });

  test('a dateline in capitals is no heading that ran into its text', () => {
    const caption = 'The minister tells the council at noon on Thursday that the harbour will be paid for.';
    expect(sentencesOf(`<p>${caption}</p><p>LAKESIDE -- ${lead}</p>`)).toEqual([lead]);
  });

  test('a date before a line, or a place before a line of a list, opens no report', () => {
    const first = 'The harbour takes part in the day of the open door again.';
    expect(sentencesOf(`<p>${first}</p><p>June 15, 2027 - ${lead}</p>`)[0]).toBe(first);
    expect(sentencesOf(`<p>${first}</p><p>LAKESIDE – Ferry at noon.</p>`)[0]).toBe(first);
  });

  test('the first line of an entry without a title stays', () => {
    expect(sentencesOf(`<p>The ferry is back</p><p>${lead}</p>`, { title: '' })[0]).toBe('The ferry is back.');
    expect(sentencesOf(`<p>Boats and bells</p><p>${lead}</p>`)[0]).toBe(lead);
  });

  test('an interview does not leave an answer without its question', () => {
    expect(
      sentencesOf(
        `<p>${lead}</p><p><b>Q: Why not?</b></p><p>A: Because I would listen to the piano and not to music.</p>`,
      ),
    ).toEqual([lead]);
  });

  test('lines of an author who never sets stops stay', () => {
    expect(sentencesOf('<p>the ferry is back</p><p>it smells of paint and of the old days</p>')).toHaveLength(2);
  });

  test('the address of an account is no contact', () => {
    const account = 'The ferry now has an account of its own, @bell@lake.example, which rings at noon.';
    expect(sentencesOf(`<p>${account}</p>`)).toEqual([account]);
    expect(sentencesOf(`<p>${account}</p><p>${lead}</p>`)[0]).toBe(account);
  });

  test('what the owner keeps stays, whatever its place', () => {
    const ownLines: OwnLines = { keep: (line) => line.startsWith('Every crossing'), drop: () => false };
    const html = `<p>${lead}</p><p><a href="#">Every crossing of the lake in pictures</a></p>`;
    expect(sentencesOf(html)).toEqual([lead]);
    expect(summarise(article(html), { ownLines }).sentences).toEqual([lead, 'Every crossing of the lake in pictures.']);
  });

  test('what the owner keeps stays, whatever its shape', () => {
    const ownLines: OwnLines = { keep: (line) => line.startsWith('Bell at'), drop: () => false };
    expect(summarise(article(`<p>${lead} ${second}</p><p>Bell at noon</p>`), { ownLines }).sentences.at(-1)).toBe(
      'Bell at noon.',
    );
  });
});

test.each([
  'Sponsored by nobody and trained by her brother, Ida Berg has won the longest race on the lake.',
  'Correction: it is the word that she has typed more often than any other in forty years.',
  'Subscribe to the wrong newsletter and you may learn more about yourself than from the right one.',
  'Image: that is what the new mayor talks about, while the drains talk about themselves.',
  'About the author of these letters we know that she kept bees and could not stand Tuesdays.',
])('a first sentence that only begins like boilerplate stays: %s', (sentence) => {
  expect(sentencesOf(`<p>${sentence}</p><p>It rained.</p>`)[0]).toBe(sentence);
});

test('an excerpt that only asks gives way to the text, and so does what a site says of itself', () => {
  const html = `<p>${lead}</p>`;
  expect(
    sentencesOf(html, { excerpts: ['What would the lake be without its ferry, and who would ring the bell?'] }),
  ).toEqual([lead]);
  expect(
    sentencesOf(html, {
      excerpts: ['Harbour News – all that happens on and around the lake.'],
      siteName: 'Harbour News',
    }),
  ).toEqual([lead]);
});

test('Markdown that was left in a body is read', () => {
  expect(
    sentencesOf(
      '<p>## The **ferry** is back, says [the harbour](https://harbour.example/bell), and so is its bell.</p>',
    ),
  ).toEqual(['The ferry is back, says the harbour, and so is its bell.']);
  expect(
    sentencesOf('<p>The [[boats/red-ferry|ferry]] is back, says [[Ada Ruiz]], and so is its [[Bell]].</p>'),
  ).toEqual(['The ferry is back, says Ada Ruiz, and so is its Bell.']);
});

test.each([
  [
    'The bell calls <code>__init__</code> first, and <code>__str__</code> when it rings.',
    '__init__ first, and __str__',
  ],
  ['A lamp is bold when the keeper writes <code>**lamp**</code> or <code>__lamp__</code>.', '**lamp** or __lamp__.'],
  ['The bell reads <code>bells[0](/quay)</code> before the ferry comes.', 'bells[0](/quay) before'],
  ['<code># Lamps</code> is how a page of the keeper begins.', '# Lamps is how'],
  ['The bell calls __init__ first, and rings.', 'calls __init__ first'],
])('code is no Markdown: %s', (html, told) => {
  expect(sentencesOf(`<p>${html}</p>`).join(' ')).toContain(told);
});

test('Markdown beside code is read', () => {
  const html = '<p>The **ferry** calls <code>ring()</code>, says [the harbour](https://harbour.example/bell).</p>';
  expect(sentencesOf(html)).toEqual(['The ferry calls ring(), says the harbour.']);
});

test.each([
  ['The ferry is back*!* And so is its bell, which rings on the pier.', 'The ferry is back! And so is its bell'],
  ['The ferry is back**!** And so is its bell, which rings on the pier.', 'The ferry is back! And so is its bell'],
  ['The lamps match a*?* and b*?c, as each keeper of the harbour knows.', 'The lamps match a? and b*?c'],
])('a mark alone in slanted or bold type is read: %s', (text, start) => {
  expect(sentencesOf(`<p>${text}</p>`).join(' ').startsWith(start)).toBe(true);
});

test('what opens bold type and is never closed is left out, a name of code is not', () => {
  expect(sentencesOf('<p>**The ferry is back in its harbour, and so are the bell and its keeper.</p>')).toEqual([
    'The ferry is back in its harbour, and so are the bell and its keeper.',
  ]);
  const code = '**lamps is what the function takes when the keeper names no lamp.';
  expect(sentencesOf(`<p>${code}</p>`)).toEqual([code]);
});

test('a list in Markdown that was left in a paragraph is read as one', () => {
  const items = ['The keeper of the lamps is building a new shed for her boat.', 'The bell needs a rope.'];
  const html = `<p>Lamps and Bells\n* ${items[0]}\n* ${items[1]}</p>`;
  expect(sentencesOf(html)).toEqual(items);
  expect(sentencesOf(html.replaceAll('\n', '\r\n  '))).toEqual(items);
  expect(
    sentencesOf(`<p>The mill turns twice a day, or 2\n* 365 times a year, when there is water in the lake.</p>`),
  ).toEqual(['The mill turns twice a day, or 2 * 365 times a year, when there is water in the lake.']);
});

test.each([
  'The keeper writes [[nodiscard]] over each of her functions.',
  'The chart begins with [[1, 2]], which are the two old lamps.',
])('brackets of code are no links of a wiki: %s', (sentence) => {
  expect(sentencesOf(`<p>${sentence}</p>`)).toEqual([sentence]);
});

test('the lines of a text without markup are kept apart, and mail that is broken at a width is joined', () => {
  expect(sentencesOf(`${lead}\nSubscribe: https://video.example/c\nInstagram: https://photo.example/c`)).toEqual([
    lead,
  ]);
  expect(
    sentencesOf('The ferry crosses the lake again, two years after the fire that\ntook its engine and its bell.'),
  ).toHaveLength(1);
});

test.each([
  ['Bridge opens - Telegraph', 'https://www.telegraph.example/a', 'Bridge opens'],
  ['Bridge opens | The Fence', 'https://thefence.example/a', 'Bridge opens'],
  ['Bridge opens - Jane Roe', 'https://h.example/a', 'Bridge opens'],
  ['Harbour » Blog Archive » Bridge opens', 'https://h.example/a', 'Bridge opens'],
  ['Bridge - a history', 'https://h.example/a', 'Bridge - a history'],
  ['Bridge opens | Quay Notes Pictures', 'https://quaynotes.example/a', 'Bridge opens'],
  ['Quay Notes 62 - Bridge opens', 'https://quaynotes.example/a', 'Quay Notes 62 - Bridge opens'],
  ['Bridge opens - iQ', 'https://news.iq.example/a', 'Bridge opens'],
  ['Bridge opens - world.quay.example', 'https://www.quay.example/a', 'Bridge opens'],
])('the title "%s" of %s is "%s"', (title, url, clean) => {
  expect(cleanTitle(title, null, { url, authors: ['Jane Roe'] })).toBe(clean);
});

describe('what stands beside a picture', () => {
  const caption = 'The bell on the day it was lifted from the ground of the lake.';

  test.each([
    ['in its box', `<div><a href="#"><img src="bell.jpg" alt=""></a><p>${caption}</p></div>`],
    ['in a labelled span', `<div class="story"><span class="articleImageCaption">${caption}</span></div>`],
    ['under a film', `<div class="film"><p class="video-desc">${caption}</p></div>`],
    ['in a cell', `<table><tr><td><img src="bell.jpg"></td></tr><tr><td>${caption}</td></tr></table>`],
  ])('is a caption %s', (_, html) => {
    expect(sentencesOf(`${html}<p>${lead} ${second}</p>`)).toEqual([lead, second]);
  });

  test('is text where a paragraph begins with a picture, and where the author says it in the excerpt, too', () => {
    expect(sentencesOf(`<p><img src="a.jpg">${lead}</p><p>${second}</p>`)[0]).toBe(lead);
    const box = `<div><img src="a.jpg"><p>${lead}</p></div><p>${second} It was a bright day on the water for everybody.</p>`;
    expect(sentencesOf(`${box}<p>${second}</p>`, { excerpts: [`${lead} […]`] })[0]).toBe(lead);
  });

  test('is text when there is no other', () => {
    expect(sentencesOf(`<div><img src="a.jpg"><p>${lead}</p></div>`)).toEqual([lead]);
  });
});

test.each([
  ['(Foto)', 'Die Fähre (Foto) fährt wieder über den See, zwei Jahre nach dem Brand.'],
  [', Foto', 'Kapitänin Ada Roth (61, Foto) fährt wieder über den See, zwei Jahre nach dem Brand.'],
  ['(사진)', '박하늘 선장(사진)이 2년 만에 다시 호수를 건넜다.'],
])('words that point to a picture are not read: %s', (words, sentence) => {
  expect(sentencesOf(`<p>${sentence}</p>`)).toEqual([sentence.replace(` ${words}`, '').replace(words, '')]);
});

test('a sentence that the title says, too, is not said again', () => {
  const title = 'The ferry is back. What it means for the lake';
  expect(sentencesOf(`<p>The ferry is back. ${second}</p>`, { title })).toEqual([second]);
});

test('tags that arrive as text inside a text go, those that are spoken of stay', () => {
  const html = `<p>${lead}</p><p>See &lt;a href="x.example/1"&gt;the timetable&lt;/a&gt; and mind the &lt;hr&gt; element that parts its seasons.</p>`;
  expect(sentencesOf(html)[1]).toBe('See the timetable and mind the <hr> element that parts its seasons.');
});

test.each([
  'submitted by /u/tidewatch to r/lakes',
  '[link] [41 comments]',
  'A photo posted by Lake Ferries (@lakeferries) on Mar 3',
  '— Lake Ferries (@lakeferries) March 3, 2024',
  'Points: 112',
])('what link sites and embedded posts leave behind is no text: %s', (line) => {
  expect(sentencesOf(`<p>${line}</p>`)).toEqual([]);
  expect(sentencesOf(`<p>${lead}</p><p>${line}</p>`)).toEqual([lead]);
});

test.each([
  ['WESTERBY: ', true],
  ['WESTERBY, CALIF. ', true],
  ['Mangaluru: ', true],
  ['UPDATE: ', false],
  ['Note: ', false],
])('%s before a first sentence is a dateline: %s', (start, taken) => {
  expect(sentencesOf(`<p>${start}${lead}</p>`)[0]).toBe(taken ? lead : `${start}${lead}`);
});

test('an excerpt of clauses in a dense script is no list of keywords', () => {
  const excerpt = '回顾湖口渡船两年来的故事：修船、铸钟与重新开航之外，看看哪些灯仍由守灯人点亮，并说出五条乘船心得。';
  const html = `<p>${'渡船今天又一次横渡湖面，钟声也响了。'.repeat(20)}</p>`;
  expect(sentencesOf(html, { language: 'zh', excerpts: [excerpt] })).toEqual([excerpt]);
  expect(sentencesOf(html, { language: 'zh', excerpts: ['渡船,湖口,守灯人,钟声,旅行,湖边小店,心得'] })[0]).not.toMatch(
    /旅行/,
  );
});

test('a description that has nothing to do with its page is its site’s', () => {
  const slogan = 'We gather everybody who dreams of clean water, honest bread and slower trains around our valley.';
  const text = `<p>${lead}</p><p>${'The ferry crosses the lake every hour, and its bell is heard on both shores. '.repeat(12)}</p>`;
  expect(sentencesOf(text, { title: 'Lamps of the harbour', excerpts: [slogan] })[0]).toBe(lead);
});

test('an excerpt that begins in the middle of a sentence is none', () => {
  expect(
    sentencesOf(`<p>${lead}</p>`, { excerpts: ['[…] with a new engine, a new bell and three of its old crew.'] }),
  ).toEqual([lead]);
});

describe('a beginning to spare', () => {
  const longLead = `${lead.slice(0, -1)}, while the town that had waited for it stood on the pier and sang to the captain and her crew.`;
  const excerpt = 'Lake town gets its ferry back after two years, and everybody came to see it leave.';

  test('is the text’s where the excerpt is too long, and the excerpt’s where the text is', () => {
    const { sentences, spare } = summarise(article(`<p>${second}</p>`, { excerpts: [`${longLead} It left at noon.`] }));
    expect(sentences[0]).toBe(longLead);
    expect(spare?.sentences).toEqual([second]);
  });

  test('is none where the first sentence is short', () => {
    expect(summarise(article(`<p>${second}</p>`, { excerpts: [excerpt] })).spare).toBeNull();
  });
});

test('a page whose text was not found is told by its description', () => {
  const stray = '<p>Click the button to add this to your timeline. You have no messages in your box yet.</p>';
  const cutOff = 'The ferry crosses the lake again, two years after the fire that took its engine and […]';
  expect(sentencesOf(stray, { excerpts: [cutOff] })[0]).toMatch(/^The ferry crosses the lake again/);
});

test('a first line that says the title with another word is not said again', () => {
  const title = 'Ada Roth sails again';
  expect(sentencesOf(`<p>Captain Ada Roth sails again!</p><p>${lead}</p>`, { title })).toEqual([lead]);
  expect(sentencesOf(`<p>Ada Roth never sails again alone.</p><p>${lead}</p>`, { title })[0]).toMatch(/never/);
});

test('a Spanish question that was cut off is left out', () => {
  const text = 'El barco cruza otra vez el lago, dos años después del incendio. ¿Quieres saber quién lo';
  expect(sentencesOf(`<p>${text}</p>`, { language: 'es' })).toEqual([
    'El barco cruza otra vez el lago, dos años después del incendio.',
  ]);
});

test('a break before an indentation is the source’s, in a text without markup', () => {
  expect(sentencesOf('The ferry is steered again by Ada\n    Roth, two years after the fire.')).toEqual([
    'The ferry is steered again by Ada Roth, two years after the fire.',
  ]);
});

describe('statements that stand in two blocks', () => {
  test('a quotation is told with what announces it, when they open an entry', () => {
    const html =
      '<p>From the keeper of the light, on the new lamps:</p><blockquote><p>The herons left first.</p></blockquote>';
    expect(sentencesOf(`${html}<p>Meanwhile the town is proud of them.</p>`)[0]).toBe(
      'From the keeper of the light, on the new lamps: “The herons left first.”',
    );
    expect(sentencesOf(html.replace('on the', 'über die'), { language: 'de' })[0]).toMatch(
      /: „The herons left first.“$/,
    );
  });

  test('a Japanese sentence that was broken at a breath is one', () => {
    expect(
      sentencesOf('<p>畑を手入れしたら</p><p>花が見えてきました。</p><p>とてもかわいいです。</p>', { language: 'ja' }),
    ).toEqual(['畑を手入れしたら花が見えてきました。', 'とてもかわいいです。']);
  });
});

test('an address that begins like the title stays whole', () => {
  const text = 'Lake Ferries.example is a club of people who repair old boats in winter.';
  expect(sentencesOf(`<p>${text}</p>`, { title: 'Lake Ferries' })).toEqual([text]);
  expect(sentencesOf(`<p>Lake Ferries: ${lead}</p>`, { title: 'Lake Ferries' })).toEqual([lead]);
});

test('the name of a link is no text, a short sentence is', () => {
  expect(sentencesOf('<p><a href="#">The Lake Courier</a></p>')).toEqual([]);
  expect(sentencesOf('<p>It sank.</p>')).toEqual(['It sank.']);
});

test('those who looked at a text for its magazine are no part of it', () => {
  const line = 'Reviewed by Ada Roth, MD; Professor of Harbours, University of Westerby and Jo Lind, RN, Nurse.';
  expect(sentencesOf(`<p>${line}</p><p>${lead}</p>`)).toEqual([lead]);
  expect(sentencesOf(`<p>Reviewed by nobody, the plan was lost.</p>`)).toEqual([
    'Reviewed by nobody, the plan was lost.',
  ]);
});

describe('what an editor found in posts of real entries', () => {
  test('a lead that ends with a colon before a picture is told without it', () => {
    const told = 'More than three years ago the town said that it would at last widen the narrow way along the quay';
    expect(sentencesOf(`<p>${told}:</p><p><img src="a.jpg"></p><p>${second}</p>`)[0]).toBe(`${told}.`);
    expect(sentencesOf(`<p>${told} in the following way:</p><pre>wood</pre><p>${lead}</p>`)[0]).toBe(lead);
    const named =
      'More than three years ago the town said that it would light the lamps of our friends at 4lamps and of all';
    expect(sentencesOf(`<p>${named}:</p><p><img src="a.jpg"></p><p>${second}</p>`)[0]).toBe(`${named}.`);
    expect(sentencesOf(`<p>${named.replace('4lamps', '4 piers')}:</p><pre>wood</pre><p>${lead}</p>`)[0]).toBe(lead);
  });

  test('a sentence that was cut off within an address is left out', () => {
    const broken = 'The times of all boats and bells of the lake are found at https://quay.';
    expect(sentencesOf(`<p>${lead}</p><p>${broken}</p><p>${second}</p>`)).toEqual([lead, second]);
    const local = 'The lamp of the old pier answers whoever asks for it at http://localhost.';
    expect(sentencesOf(`<p>${lead}</p><p>${local}</p><p>${second}</p>`)).toEqual([lead, local, second]);
  });

  test('a sentence whose beginning was left out is left out', () => {
    const rest = '[...] rang the bell for an hour before the first boat of the year went.';
    expect(sentencesOf(`<p>${lead} ${rest} ${second}</p>`)).toEqual([lead, second]);
  });

  test('a town before its colon goes where the sentence names it again', () => {
    const news = 'Green School, Ellery has won the shield of the lake for the third year, ahead of nine others.';
    expect(sentencesOf(`<p>Ellery: ${news}</p>`)).toEqual([news]);
    const other = 'Ellery: Green School has won the shield of the lake for the third year, ahead of nine others.';
    expect(sentencesOf(`<p>${other}</p>`)).toEqual([other]);
  });

  test('short lines of a dialogue stay behind enough text, other short lines go', () => {
    const told = `${lead} ${second} The two boats of the fire brigade were at the old pier within the hour, and so was Ada.`;
    const speech = '“I do not know,” said Ada.';
    expect(sentencesOf(`<p>${told}</p><p>${speech}</p><p>${lead}</p>`)).toContain(speech);
    expect(sentencesOf(`<p>${told}</p><p>So it went.</p><p>${lead}</p>`)).not.toContain('So it went.');
  });

  test('the sign of an item goes before what somebody says, too', () => {
    const speech = '“The ferry crosses the lake again,” says the keeper of the lamp, “and carries bikes.”';
    expect(sentencesOf(`<p>* ${speech}</p><p>${second}</p>`)).toEqual([speech, second]);
    expect(sentencesOf(`<p>*${speech}</p><p>${second}</p>`)).toEqual([second]);
  });

  test('whole sentences before a mark that was cut off stay', () => {
    const text =
      'Der Verein stellte neue Boote aus der Reihe »Nordlicht« vor. Wir zeigen alle drei. Sie heißen »Möwe und […]';
    expect(sentencesOf(`<p>${text}</p>`, { language: 'de' })).toEqual([
      'Der Verein stellte neue Boote aus der Reihe »Nordlicht« vor.',
      'Wir zeigen alle drei.',
    ]);
  });

  test('where an entry appeared first is never its text', () => {
    const line = 'Der Beitrag Lichter am Hafen erschien zuerst auf Hafenblatt.';
    expect(sentencesOf(`<p>${line}</p>`, { language: 'de', siteName: 'Hafenblatt' })).toEqual([]);
    const other = 'O conteúdo Luzes no porto aparece primeiro em Jornal do Porto.';
    expect(sentencesOf(`<p>${lead}</p><p>${other}</p>`)).toEqual([lead]);
  });

  test('authors who do something are no lines about the author', () => {
    const doing =
      '<a href="/authors/roe">Jane Roe</a> and the ferry club showed how an old engine is taken apart and put together again.';
    expect(sentencesOf(`<p>${second}</p><p>${doing}</p>`)).toHaveLength(2);
  });

  test('a first sentence that says what something was may begin a post', () => {
    const text = 'This was a project of our school that took twenty weeks in all.';
    expect(sentencesOf(`<p>${text}</p><p>${lead}</p>`)[0]).toBe(text);
    expect(sentencesOf(`<p>${text.replace('a project', 'the end')}</p><p>${lead}</p>`)[0]).toBe(lead);
  });

  test('a name with a capital inside keeps its spelling', () => {
    expect(sentencesOf('<p>Dear community,</p><p>openLake has been known for its boats for many years.</p>')).toEqual([
      'openLake has been known for its boats for many years.',
    ]);
  });

  test('a command to type is no sentence, and a remark in brackets beside a drawing none either', () => {
    expect(sentencesOf(`<p><code>$ npm install ferry</code></p><p>${lead}</p>`)).toEqual([lead]);
    for (const gate of ['gate', '<b>gate (East)</b>']) {
      const remark = `(I drew this map myself.<br>It is not to scale, but shows the way from the ${gate} to the pier.)`;
      const map = `<p><img src="map.png"><br>${remark}</p>`;
      expect(sentencesOf(`${map}<p>${lead}</p>`)).toEqual([lead]);
      expect(sentencesOf(`<p>${lead}</p>${map}`)).toEqual([lead]);
    }
    const told = '(Some) lamps of the lake burn oil, and they are the oldest of them all.';
    expect(sentencesOf(`<p>${lead}</p><p>${told} (So they say.)</p>`)).toEqual([lead, told]);
  });

  test('a line left over after what announced it is left out', () => {
    expect(
      sentencesOf(`<p>${lead}</p><p>The log says the following:<br>PROGRAM ferry 6.1 stopped at 0x41.</p>`),
    ).toEqual([lead]);
  });
});

test('a few words of an author are better than a credit that looks like more', () => {
  expect(sentencesOf('<p>Photo: Ada Roth / Lake Pictures, 2024</p><p>One more year.</p>')).toEqual(['One more year.']);
});

test('a full stop and the sign that more follows end a whole sentence', () => {
  expect(sentencesOf('', { excerpts: [`${lead}...`] })).toEqual([lead]);
});

describe('excerpts that their source cut off', () => {
  const excerptOf = (text: string, fields: Partial<Article> = {}): string[] =>
    sentencesOf('', { excerpts: [text], ...fields });

  test('a quotation that was begun is left out when enough was told before it', () => {
    expect(
      excerptOf('The keeper of the light spoke of the winter to come: "We have oil for ninety nights, and...'),
    ).toEqual(['The keeper of the light spoke of the winter to come…']);
    expect(excerptOf(`${lead} “Ninety nights of oil, and the winter…`)).toEqual([lead]);
  });

  test('an author who goes on in the next line of the paragraph only trails off', () => {
    const trails = 'Some nights I do not know which of the lamps to light first, or what to sing to the bell…';
    expect(excerptOf(`<p>${trails}<br>${lead}</p>`)).toEqual([trails, lead]);
    expect(excerptOf(`<p>${trails}</p><p>${lead}</p>`)).toEqual([lead]);
  });

  test('no clause ends within a remark in brackets', () => {
    const text =
      'The keepers of the light welcomed a young captain (in the drawing by the bell, with a crew of two) on the pier and sang…';
    expect(excerptOf(text)).toEqual([
      'The keepers of the light welcomed a young captain (in the drawing by the bell, with a crew of two) on the pier…',
    ]);
  });

  const told = 'le conseil du port a promis quatre-vingt-dix nuits de lumière à tous les bateaux du lac.';
  test.each([
    ['a label in capitals', `ENTRETIEN Selon nos lecteurs, ${told}`, `Selon nos lecteurs, ${told}`],
    ['a heading in capitals', `LICHT FÜR BOOTE Die Lampen am Hafen ${told}`, `Die Lampen am Hafen ${told}`],
    ['a genre before a name', `Hafen-Steckbrief ${lead}`, lead],
    ['a kind of text', `Exclusif Selon nos lecteurs, ${told}`, `Selon nos lecteurs, ${told}`],
    ['a heading', `Old Harbour Lights When the oil ran out, the town lit ninety candles on the pier.`, null],
    ['a year and a dash', `1986 - ${lead}`, lead],
    ['a byline and an address', `By Ada M. Ruiz https://harbour.example/old.html ${lead}`, lead],
    ['a head of the press', `For Immediate Release July 5, 2016 Contact Ada Ruiz, (619) 555-8962 ${lead}`, lead],
    ['the name of its site', `Lake Courier. ${lead}`, lead],
    [
      'a note',
      `NOTA: Este artigo foi também publicado no blog do porto A balsa voltou ao lago depois de dois anos.`,
      null,
    ],
  ])('%s that was run into the first sentence is left out', (_, text, first) => {
    const [sentence = ''] = excerptOf(text, { siteName: 'Lake Courier' });
    expect(sentence).toBe(first ?? text.slice(text.search(/When the|A balsa/)));
  });

  test.each([
    'Vitamin A keeps the lamps of the eye alight, says the keeper of the old harbour, who eats carrots.',
    'Nutzen Sie das alte Licht am Hafen, denn im Winter wird es für neunzig Nächte ausgeschaltet.',
    'Le Monde raconte comment la balsa du vieux port est revenue après deux ans de silence.',
    'Stiftung Die Hafenlichter zahlt auch in diesem Jahr das Öl für alle neunzig Nächte des Winters.',
    'NASA Administrator Ada Ruiz lit the old lamp of the harbour on the last night of the year.',
    'Made In the Shade is the first album that was recorded inside the old lighthouse of the harbour.',
  ])('a name is no such head: %s', (text) => {
    expect(excerptOf(text, { language: null, title: 'Made In the Shade' })).toEqual([text]);
  });

  test('credits before the text, and what they end with, are left out', () => {
    const credits = 'Dirección: Ada Ruiz. Guion: Tom Roth. Elenco: Ana Sol, Luis Mar. País: Chile.';
    const first = 'La última lámpara cuenta un invierno en el puerto viejo.';
    expect(excerptOf(`${credits} ${first}`)).toEqual([first]);
    expect(excerptOf(`${credits} Más sobre la película: https://film.example/1 ${first}`)).toEqual([first]);
    expect(excerptOf(`The result: no ferry for two years. The reason: nobody paid. ${second}`)).toHaveLength(3);
  });

  test('particulars between bars or dots are no sentence', () => {
    const text = '• Lake Cup • Kick-off: 9 pm • Ellery and Delby have six of six points • Old Harbour Ground';
    expect(sentencesOf(`<p>${text}</p>`)).toEqual([]);
  });

  test('a first sentence of nothing but words of the title is left out', () => {
    const title = 'PICTURES. Ellery: the old harbour deep under snow';
    expect(excerptOf(`Ellery under the snow. ${lead}`, { title })).toEqual([lead]);
    expect(excerptOf(`Ellery digs for its boats. ${lead}`, { title })).toHaveLength(2);
  });

  test('a list of words is no beginning', () => {
    expect(excerptOf(`Keys, purse, telephone, lamp. ${lead}`)[0]).toBe(lead);
    expect(excerptOf(`Keys, purse and lamp lie on the table. ${lead}`)[0]).toBe(
      'Keys, purse and lamp lie on the table.',
    );
  });

  test('a fragment that leads on to what was cut off is left out', () => {
    expect(excerptOf(`${lead} Like the seals of the harbour. For them, the town has...`)).toEqual([lead]);
    expect(excerptOf(`${lead} Like the seals of the harbour.`)).toHaveLength(2);
  });

  test('who said something is no sentence without what was said', () => {
    const who = 'According to the Society of Ferries, Bells, Lamps, Ropes and Other Old Things of the Lake (Oldlake)';
    expect(excerptOf(`${who}, in the season of 2015/201...`)).toEqual([]);
    expect(excerptOf(`${who}, the ferry will cross the lake again in spring, but no...`)[0]).toMatch(
      /ferry will cross/,
    );
  });

  test('one word says less than the title alone', () => {
    expect(excerptOf('Play')).toEqual([]);
    expect(excerptOf('Rain tonight')).toEqual(['Rain tonight.']);
    expect(sentencesOf('<p>React webpack Express NextJS Bootstrap jQuery Sass Ferry OS</p>')).toEqual([]);
    expect(
      sentencesOf('<p>Wind Direction: South Westerly, Wind Speed: 13mph, Visibility: Good, Humidity: 76%</p>'),
    ).toHaveLength(1);
    expect(sentencesOf('<p>A New Way To Row Across The Lake</p>')).toHaveLength(1);
    expect(excerptOf('One more year.')).toEqual(['One more year.']);
  });

  test.each([
    'Hello tout le monde !',
    'Selam sevgili okurlar!',
    'Yeni yılın ilk yazısından herkese merhaba!',
    'I hope everyone had a wonderful summer.',
    'Ich hoffe, ihr hattet schöne Ferien.',
    'J’espère que vous avez passé de bonnes vacances.',
    'Szczegóły poniżej.',
    'Will the lamp ever burn again? Details below.',
    'Alles Weitere im Artikel.',
    'Wir fassen alles Wichtige zusammen.',
    'Alle Infos.',
    'Der News-Ticker.',
    'On vous explique tout.',
    'Wil je ons op een andere manier steunen? Trakteer ons dan op koffie!',
  ])('a greeting, a call or a pointer is left out: %s', (line) => {
    expect(excerptOf(`${line} ${lead}`)).toEqual([lead]);
  });

  test('half of an abbreviation is no agency', () => {
    const born = 'El alcalde dijo ayer que el farero del puerto viejo nació en EE. UU.';
    expect(excerptOf(born, { language: 'es' })).toEqual([born]);
    expect(excerptOf(`${lead} EFE.`, { language: 'es' })).toEqual([lead]);
  });

  test('a town in capitals before a full stop is a dateline', () => {
    for (const town of ['OLD HARBOUR', 'ELLERY/DELBY', 'NEW-ELLERY'])
      expect(excerptOf(`${town}. ${lead}`)).toEqual([lead]);
  });

  test('a first sentence that only draws the title out is left out', () => {
    const title = 'How I rowed across the old lake in a single week - Lake diary #1';
    expect(excerptOf(`How I rowed across the old lake in a single week with Ada. ${second}`, { title })).toEqual([
      second,
    ]);
    expect(excerptOf(`How I rowed, slept and sang is told below the deck. ${second}`, { title })).toHaveLength(2);
  });

  test('the name of a link at the end is left out', () => {
    const told = 'Aquí dejamos una lista de las lámparas que el puerto vende esta semana a los vecinos';
    expect(excerptOf(`${told}  Leer`)).toEqual([`${told}.`]);
  });

  test('what is left of a cut sentence must say something', () => {
    expect(excerptOf('News of Lake Search, algorit...')).toEqual([]);
    expect(sentencesOf('<p>Ready to learn something of a bird that you never knew? ¡Today we speak</p>')).toEqual([]);
    expect(sentencesOf('<p>Ready to learn something of a bird that you never knew?</p>')).toHaveLength(1);
  });

  test('a head behind a head goes, too', () => {
    expect(excerptOf(`By Ada Ruiz https://lake.example/1 Old Lake Society When the oil ran out, ${lead}`)[0]).toBe(
      `When the oil ran out, ${lead}`,
    );
  });

  test('a date is no sign of a list behind a colon', () => {
    const told =
      'On Wednesday, 18 May 2022, the old hall of the harbour will hear five books on bells presented by their authors';
    expect(sentencesOf(`<p>${told}:</p><p>${second}</p>`)[0]).toMatch(/presented by their authors/);
  });

  test.each([
    'The list of lamps can be found here.',
    'Here’s amateur video of the scene just after the fire, shot from the pier.',
    'Den genauen Fahrplan gibt es unter diesem Link.',
    'Le programme complet est sur ce lien.',
    'Переходим по этой ссылке и находим там карту.',
    'Aby odblokować treść, proszę wyłączyć bloker reklam na tej stronie.',
    'Please disable your ad blocker to read on.',
    'Radio Stary Port sp. z o.o.',
  ])('a pointer to what is not shown is left out: %s', (line) => {
    expect(excerptOf(`${lead} ${line}`)).toEqual([lead]);
  });

  test('what stands open in a cut text is left out, and a lone mark is taken away', () => {
    const told = 'The council wants one plug for all lamps and for a whole row of other things that burn';
    expect(sentencesOf(`<p>${told} (candles, stoves, pipes, old …</p>`)).toEqual([`${told}…`]);
    expect(
      sentencesOf('<p>On the pier you will see a new sign called “Ferry, which starts the old bell of the lake.</p>'),
    ).toEqual(['On the pier you will see a new sign called Ferry, which starts the old bell of the lake.']);
  });

  test('a heading with small words is known by the large small word behind it', () => {
    const text =
      'Durch alte Lampen verlieren Fische am Ufer den Schlaf, hat ein Fährmann in neunzig Nächten beobachtet.';
    const head = 'Fische durch dunkle Nächte vor Licht schützen';
    expect(excerptOf(`${head} ${text}`, { language: 'de' })[0]).toBe(text);
    const film = 'Das Kino am Hafen zeigt den Film Auf dünnem Eis im Winter noch neunzig Mal.';
    expect(excerptOf(film, { language: 'de', title: 'Kino zeigt Auf dünnem Eis' })).toEqual([film]);
  });

  test('what a desk, a player or a newsletter says of itself is left out', () => {
    for (const line of [
      'Use Up/Down Arrow keys to increase or decrease volume.',
      'Sent as an email newsletter on May 9, 2021.',
      'Welcome to the latest edition of Quay Notes, a weekly newsletter about boats and bells.',
      'Welcome to my 2010 boat blog.',
      'Thanks to Ada Ruiz and Mo Lind for contributing to this blog post!',
      'Thank you to Lake Press for this e-ARC in exchange for my honest review.',
      'Available transcripts are automatically generated.',
      'Complete accuracy is not guaranteed.',
      'Add Quay Notes to your Google News feed.',
      'Boat of the week, above: from my colleague Ada Ruiz on Friday.',
      'Get 20% off your first rope at lakeropes.example.com with code NORTH.',
      'Use code FERRY20 at the till.',
      'It’s Tuesday, March 12.',
      'I was asked about boats for an article, you can read the full thing here.',
      'Visit Quay Notes for the show notes and transcript.',
      'See Release notes for a full changelog including other versions of the lamps.',
      'Here’s what you need to know today.',
      'Title says it all.',
      'EDIT: Wow, thanks for all the replies! I cannot answer everyone.',
      'All suspects are considered innocent until proven guilty.',
      'The following information was provided by the harbour police.',
      'Publication date: 15 March 2024',
      'Author(s): Jo Li, Ada Ruiz, Mo Lind, Jane Roe, Peter Vogt',
      'Lake Engineering, Volume 20, Issue 3, March 2024, Page 412-431.',
    ])
      expect(sentencesOf(`<p>${line}</p><p>${lead}</p>`), line).toEqual([lead]);
    for (const line of [
      'Thanks to Ada Ruiz and Mo Lind, the bell of the old ferry rings again.',
      'The arrow keys of the old organ turn its volume up until the whole harbour hears it.',
      'It’s Monday again, and the ferry of the lake is late.',
      'Volume 3 of the harbour’s great history tells of the bells, and of those who cast them.',
      'UPDATE: The road to the harbour is open again after the crash, police say.',
      'Welcome to my harbour, where boats are built by hand and bells are cast at night.',
    ])
      expect(sentencesOf(`<p>${line}</p>`), line).toEqual([line]);
  });

  test('a recording that is written down is no part of what its entry tells', () => {
    const turns =
      '<p>Jane Roe 00:00:02</p><p>Hello and welcome, I am Jane Roe from the harbour.</p><p>Ada Ruiz 00:00:20</p><p>Thank you, Jane, for having me here.</p>';
    expect(sentencesOf(`<p>${lead}</p>${turns}`)).toEqual([lead]);
    expect(sentencesOf(turns)).toEqual([]);
    expect(sentencesOf(`<p>${lead}</p><h2>Transcript</h2><p>Jane: Hello from the harbour, all of you.</p>`)).toEqual([
      lead,
    ]);
  });

  test('an ellipsis within a paragraph is its author’s, and one between blanks a pause', () => {
    const bell = 'The bell of the old ferry fell into the lake...';
    expect(sentencesOf(`<p>${bell} ${second}</p>`)).toEqual([bell, second]);
    expect(sentencesOf(`<p>${lead} They are about to find ... Nemo? ${second}</p>`)).toEqual([
      lead,
      `They are about to find ... Nemo? ${second}`,
    ]);
    expect(sentencesOf(`<p>${second} According to the keeper of the bell ... Read more on Quay Notes!</p>`)).toEqual([
      second,
    ]);
  });

  test('of several reports each is told, and dates in a calendar stay', () => {
    const reports =
      '<p>ALDEN — Cynthia Roe shows her bells in the old library through the end of the month.</p><p>Gallery night</p><p>WESTER BAY — Ropes are made from noon on each Saturday of August in the hall at the pier.</p>';
    expect(sentencesOf(reports)[0]).toContain('Cynthia Roe');
    expect(
      sentencesOf('<p>November 18: Open mic at the pier</p><p>November 21: Ada Ruiz and her band in concert</p>'),
    ).toEqual(['November 18: Open mic at the pier.', 'November 21: Ada Ruiz and her band in concert.']);
  });

  test('an abstract is told without its number and the names of its parts', () => {
    expect(sentencesOf(`<p>arXiv:2602.16841v1 Announce Type: new Abstract: ${lead}</p>`)).toEqual([lead]);
    expect(sentencesOf(`<p>BACKGROUND: ${lead} METHODS AND RESULTS: ${second}</p>`)).toEqual([lead, second]);
  });

  test('marks of what a feed left out are not told', () => {
    expect(sentencesOf(`<p>${lead} [contains quote post or other embedded content]</p>`)).toEqual([lead]);
    expect(sentencesOf(`<p>${lead} […] ${second}</p>`)).toEqual([lead, second]);
    expect(sentencesOf(`<p>${lead}[...]${second}</p>`)).toEqual([lead, second]);
  });

  test('a sign that links to a heading or a change is not told', () => {
    const fixed = 'Two lamps that went out in the rain stay lit (Ada Ruiz)';
    expect(sentencesOf(`<p>${lead}</p><ul><li>${fixed} <a href="https://c.example/1">§</a></li></ul>`)).toEqual([
      lead,
      `${fixed}.`,
    ]);
    const changes =
      '<h2>Repairs<a class="headerlink" href="#repairs">¶</a></h2><ul><li>New wicks</li><li>Oil</li></ul>';
    expect(sentencesOf(changes)).toEqual(['Repairs: New wicks, Oil.']);
  });

  test('what a wiki did not carry out is not told', () => {
    expect(sentencesOf(`<p>${lead}</p><p>[[!poll open=no 40 "It is bright" 6 "Too dark!"]]</p>`)).toEqual([lead]);
    const failed =
      '[[!lamp <span class="error">Error: cannot find Lamp.pm in @OIL (you may need it) [oil 2.1] at line 1.\nIt went out.</span>]]';
    expect(sentencesOf(`<p>${lead}</p><p>${failed}</p>`)).toEqual([lead]);
    expect(sentencesOf(`<p>${lead} ${failed} ${second}</p>`)).toEqual([lead, second]);
    const told = 'A wiki writes [[!lamp]] where it cannot read what Ada wrote.';
    expect(sentencesOf(`<p>${told}</p>`)).toEqual([told]);
  });
});
