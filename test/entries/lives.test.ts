import { describe, expect, it } from 'vitest';
import { dateOn, type Item, item, live, Memory, prose } from './feed-life.ts';

const start = [item(5), item(4), item(3), item(2), item(1)];
const change = (how: (one: Item, n: number) => Item, of: readonly Item[] = start): Item[] =>
  of.map((one, n) => ({ ...one, ...how(one, n) }));
const replaceUrl = (from: string | RegExp, to: string) => (one: Item) => ({ url: (one.url ?? '').replace(from, to) });
const undated = change(() => ({ published: null }));
const bare = (of: readonly Item[]) => change(() => ({ html: '' }), of);

describe('nothing is posted again and nothing is held when', () => {
  it.each<[string, readonly Item[], readonly Item[]]>([
    ['nothing changed', start, start],
    ['the order changed', start, [...start].reverse()],
    ['every GUID changed', start, change((_, n) => ({ id: `new-${n}` }))],
    ['every GUID vanished', start, change((one) => ({ id: one.url ?? '' }))],
    ['GUIDs appeared where there were none', change((one) => ({ id: one.url ?? '' })), start],
    ['every GUID became the same', start, change(() => ({ id: 'same' }))],
    ['http became https', change(replaceUrl('https:', 'http:')), start],
    [
      'GUIDs that are addresses moved to https',
      change((one) => ({ id: (one.url ?? '').replace('https', 'http') })),
      change((one) => ({ id: one.url ?? '' })),
    ],
    ['"www." appeared', start, change(replaceUrl('://', '://www.'))],
    ['a trailing slash appeared', start, change(replaceUrl(/$/, '/'))],
    [
      'tracking parameters appeared',
      start,
      change(replaceUrl(/$/, '?utm_source=rss&utm_medium=feed&ref=home&mc_cid=9&fbclid=Iw')),
    ],
    [
      'a session id changes at every poll, with the GUIDs',
      change((one) => ({ id: `${one.url}?phpsessid=1`, url: `${one.url};jsessionid=AAA1` })),
      change((one) => ({ id: `${one.url}?phpsessid=2`, url: `${one.url};jsessionid=BBB2` })),
    ],
    [
      'the parameters of the addresses changed their order',
      change((_, n) => ({ id: '', url: `https://example.com/view?a=${n}&b=2` })),
      change((_, n) => ({ id: '', url: `https://example.com/view?b=2&a=${n}` })),
    ],
    ['fragments appeared', start, change(replaceUrl(/$/, '#comments'))],
    [
      'the site moved to a new domain',
      start,
      change((one) => ({
        id: (one.id ?? '').replace('example.com', 'new.example'),
        ...replaceUrl('example.com', 'new.example')(one),
      })),
    ],
    [
      'the site moved, and its texts name the new domain',
      change((one) => ({ html: `${one.html}<p>More at example.com.</p>` })),
      change((one) => ({
        id: `x${one.id}`,
        html: `${one.html}<p>More at new.example.</p>`,
        ...replaceUrl('example.com', 'new.example')(one),
      })),
    ],
    [
      'a site of titles moved, undated',
      bare(undated),
      change((one, n) => ({ id: `${n}`, ...replaceUrl('example.com', 'new.example')(one) }), bare(undated)),
    ],
    [
      'a site of short notes without titles moved',
      change((one, n) => ({ title: '', html: `Good morning ${n}`, id: one.url ?? '' }), undated),
      change(
        (one, n) => ({
          title: '',
          html: `Good morning ${n}`,
          id: (one.url ?? '').replace('example.com', 'new.example'),
          ...replaceUrl('example.com', 'new.example')(one),
        }),
        undated,
      ),
    ],
    ['the permalinks changed their form', start, change((_, n) => ({ url: `https://example.com/2026/${n}/` }))],
    [
      'permalinks and GUIDs changed together, the texts stayed',
      start,
      change((_, n) => ({ id: `https://example.com/b/${n}`, url: `https://example.com/b/${n}` })),
    ],
    [
      'permalinks, GUIDs and dates changed by an import',
      start,
      change((_, n) => ({ id: `i${n}`, url: `https://example.com/b/${n}`, published: dateOn(99) })),
    ],
    [
      'permalinks and GUIDs changed, and texts are excerpts now',
      undated,
      change(
        (one, n) => ({ id: `i${n}`, url: `https://example.com/b/${n}`, html: `${(one.html ?? '').slice(0, 70)}…` }),
        undated,
      ),
    ],
    [
      'one permalink was corrected',
      start,
      [{ ...start[0], url: 'https://example.com/posts/corrected' }, ...start.slice(1)],
    ],
    [
      'one permalink that is the GUID was corrected',
      start,
      [
        { ...start[0], id: 'https://example.com/posts/corrected', url: 'https://example.com/posts/corrected' },
        ...start.slice(1),
      ],
    ],
    [
      'one permalink of titles alone was corrected',
      bare(start),
      [{ ...bare(start)[0], id: 'https://example.com/c', url: 'https://example.com/c' }, ...bare(start).slice(1)],
    ],
    ['a title was edited', start, [{ ...start[0], title: 'Quite another headline' }, ...start.slice(1)]],
    [
      'a title was edited where the title makes the GUID',
      change((one) => ({ id: one.title ?? '' })),
      [
        { ...start[0], title: 'Quite another headline', id: 'Quite another headline' },
        ...change((one) => ({ id: one.title ?? '' })).slice(1),
      ],
    ],
    [
      'a title was edited where the title makes the address',
      change((one) => ({ id: one.url ?? '' })),
      [
        {
          ...start[0],
          title: 'Quite another headline',
          id: 'https://example.com/quite',
          url: 'https://example.com/quite',
        },
        ...change((one) => ({ id: one.url ?? '' })).slice(1),
      ],
    ],
    ['a text was rewritten', start, [{ ...start[0], html: prose(77) }, ...start.slice(1)]],
    [
      'title, text and date were edited',
      start,
      [{ ...start[0], title: 'Another headline', html: prose(78), published: dateOn(60) }, ...start.slice(1)],
    ],
    [
      'title, text and address were edited and the GUID stayed',
      undated,
      [
        { ...undated[0], title: `${item(5).title}!`, url: 'https://example.com/n', html: prose(79) },
        ...undated.slice(1),
      ],
    ],
    ['full texts became excerpts', start, change((one) => ({ html: '', excerpt: (one.html ?? '').slice(0, 80) }))],
    ['all texts vanished', start, bare(start)],
    ['all dates vanished', start, undated],
    ['all dates are those of the poll', start, change(() => ({ published: dateOn(200) }))],
    ['an entry is listed twice', start, [item(5), ...start]],
    ['an entry is listed twice, once with an old title', start, [item(5, { title: 'An older headline' }), ...start]],
    ['an entry is listed under two GUIDs', start, [item(5, { id: 'second' }), ...start]],
    [
      'markup and typography changed',
      start,
      change((one) => ({
        title: (one.title ?? '').replace(',', ' –'),
        html: (one.html ?? '').replaceAll('The ', '<b>The</b> ').replaceAll('.', '…'),
      })),
    ],
    [
      'upper-case hosts and escaped letters appeared',
      change(replaceUrl(/$/, '-ä')),
      change(replaceUrl('https://example.com/', 'https://EXAMPLE.com:443/./')).map((one) => ({
        ...one,
        url: `${one.url}-%C3%A4`,
      })),
    ],
    ['index files appeared in the addresses', change(replaceUrl(/$/, '/')), change(replaceUrl(/$/, '/index.html'))],
  ])('%s', (_name, before, after) => {
    const [, second, third, fourth] = live(before, after, after, before);
    expect(second).toMatchObject({ posted: [], held: [] });
    expect(third).toMatchObject({ posted: [], held: [], edited: [] });
    expect(fourth).toMatchObject({ posted: [], held: [] });
  });

  it('an entry disappears and returns with another GUID', () => {
    const polls = live(start, start.slice(1), [item(5, { id: 'again' }), ...start.slice(1)]);
    expect(polls.slice(1)).toMatchObject([{ posted: [] }, { posted: [], held: [] }]);
  });

  it('the feed was empty, or another one, for a while', () => {
    const other = [item(91), item(92)];
    const polls = live(start, [], start, other, start, other);
    expect(polls.map(({ posted }) => posted.length)).toEqual([5, 0, 0, 2, 0, 0]);
  });

  it('one article stands in two feeds', () => {
    const memory = new Memory();
    memory.poll(start, { feed: 'all' });
    const tagged = change((one, n) => ({ id: `${n}`, url: `${one.url}?utm_source=tag` }), start.slice(0, 2));
    expect(memory.poll(tagged, { feed: 'tag' })).toMatchObject({ posted: [], held: [], edited: [] });
    const syndicated = change(
      (_, n) => ({ id: `s${n}`, url: `https://planet.example/${n}`, published: dateOn(30) }),
      start.slice(2, 4),
    );
    expect(memory.poll(syndicated, { feed: 'planet' })).toMatchObject({ posted: [], held: [] });
  });

  it('ids are the time of the poll', () => {
    const polled = (n: number) => change((_, k) => ({ id: `${1_700_000_000 + n * 300}-${k}` }));
    const memory = new Memory();
    memory.poll(polled(0));
    for (let n = 1; n < 40; n += 1) expect(memory.poll(polled(n))).toMatchObject({ posted: [], held: [] });
    expect(memory.widest.keys).toBeLessThan(25);
  });

  it('ids and dates are those of the poll and there are no addresses', () => {
    const polled = (n: number) => change((_, k) => ({ id: `${n}-${k}`, url: null, published: dateOn(n + 40) }));
    expect(live(...[1, 2, 3, 9].map(polled)).slice(1)).toMatchObject(Array(3).fill({ posted: [], held: [] }));
  });

  it('an entry carries a number that changes at every poll', () => {
    const counted = (n: number) => change((one) => ({ html: `${one.html}<p>${n} comments</p>` }));
    const memory = new Memory();
    memory.poll(counted(0));
    for (let n = 1; n < 30; n += 1) expect(memory.poll(counted(n))).toMatchObject({ posted: [], held: [] });
    expect(memory.widest.keys).toBeLessThan(25);
  });
});

describe('a new entry is posted although', () => {
  const expectNew = (before: readonly Item[], fresh: Item) => {
    const [, second, third] = live(before, [fresh, ...before], [fresh, ...before]);
    expect(second).toMatchObject({ posted: [fresh.title], held: [] });
    expect(third).toMatchObject({ posted: [], held: [] });
  };

  it.each<[string, readonly Item[], Item]>([
    ['it shares the GUID of one', [item(1, { id: 'g' })], item(2, { id: 'g' })],
    ['all have one GUID', change(() => ({ id: 'g' })), item(6, { id: 'g' })],
    [
      'all have one GUID that is an address',
      change(() => ({ id: 'https://example.com/feed' })),
      item(6, { id: 'https://example.com/feed' }),
    ],
    ['all have one GUID and no address', change(() => ({ id: 'g', url: null })), item(6, { id: 'g', url: null })],
    [
      'all have the home page as address',
      change(() => ({ url: 'https://example.com/' })),
      item(6, { url: 'https://example.com/' }),
    ],
    [
      'all have the home page as address and GUID',
      change(() => ({ id: 'https://example.com/', url: 'https://example.com/' })),
      item(6, { id: 'https://example.com/', url: 'https://example.com/' }),
    ],
    [
      'all have one page as address',
      change(() => ({ url: 'https://example.com/news' })),
      item(6, { url: 'https://example.com/news' }),
    ],
    [
      'one stands on the same page',
      [item(1, { url: 'https://example.com/news' })],
      item(2, { url: 'https://example.com/news' }),
    ],
    [
      'all have one page as address and no GUID',
      change(() => ({ id: '', url: 'https://example.com/news' })),
      item(6, { id: '', url: 'https://example.com/news' }),
    ],
    [
      'they differ by fragments alone',
      change((_, n) => ({ id: '', url: `https://example.com/changes#v${n}` })),
      item(6, { id: '', url: 'https://example.com/changes#v9' }),
    ],
    [
      'they differ by a routing fragment',
      change((_, n) => ({ url: `https://example.com/#!/p/${n}` })),
      item(6, { url: 'https://example.com/#!/p/6' }),
    ],
    [
      'they differ by the query alone',
      change((_, n) => ({ id: '', url: `https://example.com/?p=${n}` })),
      item(6, { id: '', url: 'https://example.com/?p=66' }),
    ],
    ['it shares the title of one', [item(1, { title: 'Weekly links' })], item(2, { title: 'Weekly links' })],
    ['all have one title', change(() => ({ title: 'Weekly links' })), item(6, { title: 'Weekly links' })],
    [
      'all have one title and no text',
      change(() => ({ title: 'Weekly links', html: '' })),
      item(6, { title: 'Weekly links', html: '' }),
    ],
    [
      'all have one title, no text and no date',
      change(() => ({ title: 'Weekly links', html: '', published: null })),
      item(6, { title: 'Weekly links', html: '', published: null }),
    ],
    [
      'all have one title and the same short text',
      change(() => ({ title: 'Weekly links', html: 'Enjoy!' })),
      item(6, { title: 'Weekly links', html: 'Enjoy!' }),
    ],
    [
      'all have one title and the same long text',
      change(() => ({ title: 'Open thread', html: prose(1) })),
      item(6, { title: 'Open thread', html: prose(1) }),
    ],
    [
      'all have one title and GUID',
      change(() => ({ id: 'g', title: 'Weekly links' })),
      item(6, { id: 'g', title: 'Weekly links' }),
    ],
    [
      'all have one title and the home page, no GUID',
      change(() => ({ id: '', url: 'https://example.com/', title: 'Weekly links' })),
      item(6, { id: '', url: 'https://example.com/', title: 'Weekly links' }),
    ],
    ['all have one text', change(() => ({ html: prose(1) })), item(6, { html: prose(1) })],
    ['all have one date', change(() => ({ published: dateOn(1) })), item(6, { published: dateOn(1) })],
    [
      'the dated folder differs and the rest of the address not',
      change((_, n) => ({ id: '', title: 'Weekly links', url: `https://example.com/2026/${n}/weekly-links` })),
      item(6, { id: '', title: 'Weekly links', url: 'https://example.com/2026/9/weekly-links' }),
    ],
    [
      'they carry nothing but titles',
      change((one) => ({ id: '', url: null, html: '', published: null, title: one.title ?? '' })),
      item(6, { id: '', url: null, html: '', published: null }),
    ],
    [
      'the titles differ by a number',
      change((_, n) => ({ title: `Release 1.2.${n}`, html: `Version 1.2.${n} is out.` })),
      item(6, { title: 'Release 1.2.6', html: 'Version 1.2.6 is out.' }),
    ],
    ['it is older than the newest', start, item(9, { published: '2020-02-02T02:02:02Z' })],
    ['it has no date', start, item(9, { published: null })],
    ['it comes last in the order of the feed', [...start].reverse(), item(9)],
  ])('%s', (_name, before, fresh) => expectNew(before, fresh));

  it('ids are places in the list', () => {
    const listed = (...numbers: number[]) => numbers.map((n, k) => item(n, { id: `${k + 1}` }));
    const polls = live(listed(3, 2, 1), listed(4, 3, 2), listed(6, 5, 4), listed(9, 8, 7), listed(9, 8, 7));
    expect(polls.map(({ posted, held }) => [posted.length, held.length])).toEqual([
      [3, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [0, 0],
    ]);
  });

  it('its title is that of an entry of another feed', () => {
    const memory = new Memory();
    memory.poll([item(1, { title: 'Weekly links' })], { feed: 'one' });
    expect(
      memory.poll([item(2, { title: 'Weekly links', url: 'https://example.org/w' })], { feed: 'two' }).posted,
    ).toEqual(['Weekly links']);
  });

  it('the feed shows one entry at a time', () => {
    const polls = live(...[1, 2, 3, 3, 4, 1].map((n) => [item(n)]));
    expect(polls.map(({ posted }) => posted.length)).toEqual([1, 1, 1, 0, 1, 0]);
  });

  it('the feed shows one entry at a time and none has an address of its own', () => {
    const polls = live(
      ...[1, 2, 3, 3, 4].map((n) => [item(n, { id: 'https://example.com/', url: 'https://example.com/' })]),
    );
    expect(polls.map(({ posted }) => posted.length)).toEqual([1, 1, 1, 0, 1]);
  });
});

describe('what is doubtful is held, with the reason, and once', () => {
  it.each<[string, readonly Item[], readonly Item[], RegExp]>([
    [
      'a GUID comes again with everything else new',
      [item(1, { id: 'g' })],
      [item(2, { id: 'g' })],
      /has the id of "Bread in the valley, part 1"/,
    ],
    [
      'an address comes again with everything else new',
      [item(1)],
      [item(2, { url: item(1).url ?? null })],
      /stands at the address of/,
    ],
    [
      'title and text come again later under another name',
      [item(1)],
      [item(1, { id: 'x', url: 'https://example.com/elsewhere', published: dateOn(40) })],
      /has the title and text of/,
    ],
    [
      'the text comes again under another title',
      [item(1)],
      [item(1, { id: 'x', url: 'https://example.com/elsewhere', title: 'New words above', published: dateOn(40) })],
      /has the text of .* under another title/,
    ],
    [
      'a copy stands beside the entry under another address',
      undated,
      [{ ...undated[0], id: 'x', url: 'https://example.com/copy' }, ...undated],
      /title and text of another entry beside it/,
    ],
  ])('%s', (_name, before, after, why) => {
    const [, second, third] = live(before, after, after);
    expect(second?.posted).toEqual([]);
    expect(second?.held).toHaveLength(1);
    const reason = second?.verdicts.find((verdict) => verdict.is === 'doubtful');
    expect(reason?.is === 'doubtful' && reason.why).toMatch(why);
    expect(third).toMatchObject({ posted: [], held: [] });
  });

  it('a strange feed is held whole, and what it shows later is not', () => {
    const memory = new Memory();
    memory.poll(start);
    expect(memory.poll([item(91), item(92)], { strange: 'It looks like another feed.' })).toMatchObject({
      posted: [],
      held: [expect.any(String), expect.any(String)],
    });
    expect(memory.poll([item(6), ...start], { strange: 'It looks like another feed.' }).posted).toEqual([
      item(6).title,
    ]);
  });
});

describe('an edit is', () => {
  const edit = (more: Item) => live(start, [{ ...start[0], ...more }, ...start.slice(1)])[1]?.verdicts[0];
  it.each<[string, Item, string]>([
    ['small for a typo in the title', { title: 'Rain in the vally, part 5' }, 'small'],
    ['small for a word in the text', { html: prose(5).replace('The', 'That') }, 'small'],
    ['large for a longer text', { html: `${prose(5)}${prose(56)}` }, 'large'],
    ['large for another title', { title: 'A new headline altogether' }, 'large'],
    ['large for another text', { html: prose(55) }, 'large'],
    ['small for a corrected address', { url: 'https://example.com/posts/corrected' }, 'small'],
  ])('%s', (_name, more, size) => expect(edit(more)).toMatchObject({ is: 'known', edited: true, editSize: size }));

  it('none when the date alone changed', () =>
    expect(edit({ published: dateOn(70) })).toMatchObject({ is: 'known', edited: false, editSize: 'none' }));

  it('none when the whole feed was rewritten at once', () => {
    const [, second] = live(
      start,
      change((one) => ({ html: `${prose(400)}${one.html}` })),
    );
    expect(second?.edited).toEqual([]);
    expect(second?.verdicts).toMatchObject(Array(5).fill({ is: 'known', edited: true, editSize: 'none' }));
  });

  it('seen again when it is taken back', () => {
    const edited = [{ ...start[0], title: 'A new headline altogether' }, ...start.slice(1)];
    expect(live(start, edited, start, start).map((poll) => poll.edited.length)).toEqual([0, 1, 1, 0]);
  });
});
