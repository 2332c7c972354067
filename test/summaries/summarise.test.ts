import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnFurniture } from '../../src/summaries/furniture.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import type { Article } from '../../src/summaries/summary.ts';

const article = (fields: Partial<Article>): Article => ({
  title: '',
  html: '',
  excerpts: [],
  language: null,
  authors: [],
  categories: [],
  siteName: null,
  url: null,
  ...fields,
});
const lead = 'The harbour bridge reopened on Friday after two long years of repairs.';
const sentencesOf = (fields: Partial<Article>): string[] => summarise(article(fields)).sentences;

describe('what is left out', () => {
  test('title, byline, dateline, share call and source line go, each with its reason', () => {
    const summary = summarise(
      article({
        title: 'Harbour bridge reopens | Example News',
        siteName: 'Example News',
        html: `<p>Harbour bridge reopens</p><p>By Jane Roe | 3 May 2024 | 5 min read</p><p>PORTVILLE (EXN) – ${lead}</p><p>Share this:</p><p>The post Harbour bridge reopens appeared first on Example News.</p>`,
      }),
    );
    expect(summary.title).toBe('Harbour bridge reopens');
    expect(summary.sentences).toEqual([lead]);
    expect(summary.text).toBe(lead);
    expect(summary.dropped.map(({ why }) => why)).toEqual([
      'repeated title',
      'byline',
      'dateline',
      'pointer to other entries',
      'line on where the entry appeared first',
    ]);
  });

  test('a line that the owner wants kept stays, one that the owner wants dropped goes', () => {
    const html = `<p>${lead}</p><p>Photo: the mayor cuts the ribbon on Friday at noon.</p><p>Ring us: 555 0100, any day of the week.</p>`;
    const { text } = summarise(article({ html }), {
      ownLines: { keep: (line) => line.startsWith('Photo:'), drop: (line) => line.startsWith('Ring us') },
    });
    expect(text).toContain('Photo: the mayor');
    expect(text).not.toContain('Ring us');
  });

  test('what recurs in a feed stays, too, where its owner wants it', () => {
    const letter = 'The lamps of the harbour are lit by volunteers of the lake club.';
    const wanted = { keep: (line: string) => line.includes('volunteers'), drop: () => false };
    const bodies = ['a', 'b', 'c', 'd'].map((sign) => `<p>${letter}</p><p>${sign} ${lead}</p><p>Ring the bell.</p>`);
    const furniture = learnFurniture(bodies.map((html) => ({ html })));
    const [html = ''] = bodies;
    expect(summarise(article({ html }), { furniture }).sentences).toEqual([`a ${lead}`]);
    expect(summarise(article({ html }), { furniture, ownLines: wanted }).sentences).toEqual([letter, `a ${lead}`]);
    // Within a paragraph, too, by a pattern of the sentence alone.
    const sentence = { keep: (line: string) => line === letter, drop: () => false };
    const joined = `<p>a ${lead} ${letter}</p>`;
    expect(summarise(article({ html: joined }), { furniture }).sentences).toEqual([`a ${lead}`]);
    for (const ownLines of [wanted, sentence])
      expect(summarise(article({ html: joined }), { furniture, ownLines }).sentences).toEqual([`a ${lead}`, letter]);
  });

  test("lines of the feed's furniture go", () => {
    const bodies = ['a', 'b', 'c', 'd'].map(
      (sign) => `<p>${sign} ${lead}</p><p>The Courier is printed on 100 % hemp.</p>`,
    );
    const summary = summarise(article({ html: bodies[0] ?? '' }), {
      furniture: learnFurniture(bodies.map((html) => ({ html }))),
    });
    expect(summary.sentences).toEqual([`a ${lead}`]);
    expect(summary.dropped).toEqual([{ text: 'The Courier is printed on 100 % hemp.', why: 'appears in every entry' }]);
  });
});

describe('which sentences', () => {
  test("an author's own excerpt is preferred to the lead", () => {
    const excerpt = 'After two years cars may cross the harbour again; cyclists have to wait until June.';
    const summary = summarise(article({ html: `<p>${lead}</p>`, excerpts: [excerpt] }));
    expect(summary).toMatchObject({ source: 'excerpt', sentences: [excerpt] });
  });

  const further = 'Pollack come into the harbour in May, and this is how the old crews smoke them.';
  const body = `<p>${lead}</p><p>${'The town has waited long enough for it, and so has the ferry. '.repeat(8)}</p><p>${further}</p>`;

  test('an excerpt that was taken from further down is the author’s choice, a copy of the beginning is not', () => {
    expect(summarise(article({ html: body, excerpts: [further] }))).toMatchObject({
      source: 'excerpt',
      sentences: [further],
    });
    expect(summarise(article({ html: body, excerpts: [lead] }))).toMatchObject({ source: 'text' });
  });

  test('a title that is the beginning of the text, cut off, is none', () => {
    const text = 'Hello lake! The ferry crosses it again, two years after the fire, and the bell rings twice.';
    const of = (title: string, html = `<p>${text}</p>`) => summarise(article({ title, html, language: 'en' })).title;
    expect(of('Hello lake! The ferry crosses it again, two yea...')).toBe('');
    expect(of('Hello lake! The ferry crosses it again…')).toBe('');
    expect(of('湖の渡し船が二年ぶりに…', '<p>湖の渡し船が二年ぶりに運航を再開しました。</p>')).toBe('');
    expect(of('Hello lake! The ferry crosses it again')).not.toBe('');
    expect(of('Hello lake! The ferry crosses it again, two years')).toBe('');
    expect(
      of('Hello lake! The ferry crosses it again, two years', `<p>${text.replace('years ', 'years. ')}</p>`),
    ).not.toBe('');
    expect(of('And then the ferry came back...')).toBe('And then the ferry came back...');
  });

  test("of a page's other descriptions one that has something to do with the title counts, its site's slogan does not", () => {
    const title = 'Harbour bridge reopens';
    const own = 'The bridge over the harbour is open, and the ferry stops in June.';
    const slogan = 'News, weather and opinion for everybody who lives along the coast.';
    const of = (...excerpts: string[]) => summarise(article({ title, html: body, excerpts }));
    expect(of(lead, own)).toMatchObject({ source: 'excerpt', sentences: [own] });
    expect(of(lead, slogan)).toMatchObject({ source: 'text' });
  });

  test('the language is that of the words that are posted, whatever the text around them declares', () => {
    const excerpts = [
      'Le pont du port est ouvert depuis vendredi, et les habitants de la ville ne prennent plus le bac pour aller au travail.',
    ];
    expect(summarise(article({ html: body, excerpts, language: 'en' })).language).toBe('fr');
    const figures = 'Flour 500 g, butter 250 g, sugar 125 g, salt 5 g.';
    expect(summarise(article({ html: body, excerpts: [figures], language: 'en' })).language).toBe('en');
  });

  const widget =
    '<h5>Lake Activity</h5><p>Click "Add to diary" to publish what you read to your friends.</p><p>A short film shows the old lamps of the harbour.</p>';

  test('what stands before the paragraph that the excerpt begins with is not begun with', () => {
    const html = `${widget}<p>${lead}</p><p>${further}</p>`;
    expect(sentencesOf({ html, excerpts: [`${lead.slice(0, 60)}…`] })).toEqual([lead, further]);
    expect(sentencesOf({ html, excerpts: [further, lead] }).join(' ')).not.toContain('film');
    expect(sentencesOf({ html, excerpts: [`${lead.slice(0, 20)}…`] }).join(' ')).toContain('film');
  });

  test('a long text before that paragraph stays', () => {
    const first = 'It took the town two long winters to find somebody who would paint the bridge.';
    const html = `<p>${first}</p><p>${'There were letters, and there were songs about it. '.repeat(15)}</p><p>${lead}</p>`;
    expect(sentencesOf({ html, excerpts: [`${lead.slice(0, 60)}…`] })[0]).toBe(first);
  });

  test('an excerpt without a stop is a whole line as newspapers set them, or cut off for search engines', () => {
    const line =
      'Two years of repairs cost the harbour more than the old ferry earned in thirty summers of crossing the lake for its visitors';
    expect(summarise(article({ html: body, excerpts: [line] }))).toMatchObject({
      source: 'excerpt',
      sentences: [`${line}.`],
    });
    for (const cut of [`${line} and the`, `${line} and for all of its friends along the`])
      expect(summarise(article({ html: body, excerpts: [cut] }))).toMatchObject({ source: 'text' });
  });

  test('the cells of a table without its marks are no summary, the short lines of an author are', () => {
    const cells = ['eggs', '1 cup', 'curd cheese', '4 tbsp', 'butter'].map((cell) => `<div>${cell}</div>`).join('');
    expect(sentencesOf({ title: 'Curd cake', html: cells })).toEqual([]);
    const told =
      '<p>I was tired.</p><p>So was the dog.</p><p>We went home along the empty quay in the rain.</p><p>We slept.</p>';
    expect(sentencesOf({ title: 'A walk', html: told })[0]).toBe('I was tired.');
  });

  test('an excerpt that begins with a list and ends as a sentence does is no list of keywords', () => {
    const told = 'Beans, leek, potatoes, pollack, and a sauce of mustard and dill make this the soup of the harbour.';
    expect(summarise(article({ html: body, excerpts: [told] }))).toMatchObject({
      source: 'excerpt',
      sentences: [told],
    });
  });

  test('an excerpt without the title and its kind before a colon', () => {
    const excerpts = ['Smoked pollack recipe: Our smoked pollack is easy, and it keeps for a week.'];
    expect(sentencesOf({ title: 'Smoked pollack', excerpts })).toEqual([
      'Our smoked pollack is easy, and it keeps for a week.',
    ]);
  });

  test("the page's description is taken where the entry's excerpt is none", () => {
    const description = 'After two years cars may cross the harbour again; cyclists have to wait until June.';
    const excerpts = [`${lead.slice(0, 60)}…`, description];
    for (const order of [excerpts, excerpts.toReversed()])
      expect(sentencesOf({ html: `<p>${lead}</p>`, excerpts: order })).toEqual([description]);
  });

  test.each([
    ['a truncated copy of the body', `${lead.slice(0, 45)} […]`],
    ["the site's slogan", 'Example News'],
    ['a list of keywords', 'bridge, harbour, bridge repair, harbour bridge, news, portville news'],
    ['the title again', 'Harbour bridge reopens'],
    ["the site's name with a word or two", 'Stories from Example News'],
    ['a list of keywords without spaces', 'Bridge plans,Town,Harbour ,Harbour news and pictures of the town'],
  ])('an excerpt that is %s is not used', (_, excerpt) => {
    const summary = summarise(
      article({
        title: 'Harbour bridge reopens',
        html: `<p>${lead}</p>`,
        excerpts: [excerpt],
        siteName: 'Example News',
      }),
    );
    expect(summary).toMatchObject({ source: 'text', sentences: [lead] });
  });

  test('a sentence that leans on one before it does not open a summary', () => {
    expect(sentencesOf({ html: `<p>But not all was well. He knew it. ${lead}</p>` })).toEqual([lead]);
  });

  test('a question stays with its answer or goes', () => {
    expect(sentencesOf({ html: `<p>${lead} Will it hold? Engineers say yes. And for how long?</p>` })).toEqual([
      lead,
      'Will it hold? Engineers say yes.',
    ]);
  });

  test('what a colon announces and a post cannot show is left out', () => {
    expect(sentencesOf({ html: `<p>${lead} The plan looks like this:</p><pre>code</pre>` })).toEqual([lead]);
  });

  test('a list becomes a sentence after its heading', () => {
    expect(sentencesOf({ title: 'v1', html: '<h2>Added</h2><ul><li>Dark mode</li><li>CSV export</li></ul>' })).toEqual([
      'Added: Dark mode, CSV export.',
    ]);
  });

  test('a poem keeps its lines', () => {
    expect(sentencesOf({ html: '<p>The leaves come down<br>like letters sent<br>to no one.</p>' })).toEqual([
      'The leaves come down / like letters sent / to no one.',
    ]);
  });

  test("a photo post is told by its caption, else by the picture's own words", () => {
    expect(
      sentencesOf({ html: '<figure><img src="a"><figcaption>Low tide at the pier.</figcaption></figure>' }),
    ).toEqual(['Low tide at the pier.']);
    expect(sentencesOf({ html: '<img src="a" alt="Fog over the valley at dawn">' })).toEqual([
      'Fog over the valley at dawn.',
    ]);
    expect(sentencesOf({ html: '<img src="a" alt="enter image description here">' })).toEqual([]);
  });

  test('of a teaser that breaks off only whole sentences are told', () => {
    expect(sentencesOf({ html: `<p>${lead} The mayor, who […]</p>` })).toEqual([lead]);
  });
});

describe('any input', () => {
  const languages = fc.constantFrom(null, 'en', 'ja', 'x', 'de-AT', 'th');
  const fragments = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<li>',
        '“',
        '”',
        '"',
        '…',
        '[…]',
        'By A B',
        '. ',
        '? ',
        '&amp;lt;',
        '<h2>',
        '漢字。',
        'a b c ',
      ),
    ),
    { maxLength: 40 },
  );

  test('no text breaks it, and what it tells is clean', () => {
    fc.assert(
      fc.property(fragments, fc.string(), fc.option(fc.string()), languages, (parts, title, excerpt, language) => {
        const summary = summarise(article({ title, html: parts.join(''), excerpts: [excerpt ?? ''], language }));
        expect(summary.paragraphStarts).toHaveLength(summary.sentences.length);
        for (const sentence of summary.sentences) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence.isWellFormed()).toBe(true);
          expect(sentence).not.toMatch(/[\u200B\u00AD\uFEFF\u202E]/);
        }
        expect(summarise(article({ title, html: parts.join(''), excerpts: [excerpt ?? ''], language }))).toEqual(
          summary,
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['unclosed tags', '<b>'],
    ['line breaks', 'a<br>'],
    ['quotation marks', '“«"'],
    ['one-letter sentences', '"a. '],
    ['blank lines', 'x\n\n'],
    ['escaped ampersands', '&amp;amp;'],
    ['spaces', ' '],
  ])('a megabyte of %s takes no more than seconds', (_, part) => {
    const html = part.repeat(1_000_000 / part.length);
    const start = performance.now();
    summarise(article({ html, excerpts: [html] }));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('a paragraph that begins in the middle of a sentence', () => {
  const lead = 'The ferry crosses the lake again, two years after the fire that took its engine.';
  const next = 'Tickets cost as much as they did then, and children still travel for a song.';
  test('is left out where the others begin with capitals', () => {
    const text = summarise(article({ html: `<p>${lead}</p><p>and its bell on a windy night.</p><p>${next}</p>` }));
    expect(text.sentences).toEqual([lead, next]);
  });
  test('stays where its author writes all small, and where a name has its capital inside', () => {
    const small = [lead, next].map((text) => text.toLowerCase());
    expect(summarise(article({ html: small.map((text) => `<p>${text}</p>`).join('') })).sentences).toEqual(small);
    const named = 'openLake sells the tickets at both piers and on board the ferry itself.';
    expect(summarise(article({ html: `<p>${lead}</p><p>${named}</p>` })).sentences).toEqual([lead, named]);
  });
});

test('fields of a page, none of which is a sentence, are no text', () => {
  const form = ['For two', 'flour', '1 cup', 'goat cheese', 'thyme'].map((text) => `<div>${text}</div>`).join('');
  expect(sentencesOf({ title: 'Flat bread', html: form })).toEqual([]);
  const shouted = '<p>Like old times! Ada! Bert! The lost lamp! More moths!</p>';
  expect(sentencesOf({ title: 'Episode 12', html: shouted })).not.toEqual([]);
});

test('what a star points to does not begin a post, and the sign of an item goes', () => {
  const html = `<p>*The tables are those of last year, and the moon has moved since.</p><p>• ${lead}</p>`;
  expect(sentencesOf({ title: 'Harbour*', html })).toEqual([lead]);
});
