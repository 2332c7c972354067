import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/composing/template.ts';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';
import { compose as composeOnMastodon } from '../../src/networks/mastodon/compose.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import { composeInput } from '../support/compose-input.ts';

const settings = blueskySettings.parse({ identifier: 'news.example', password: 'x' });
type Changes = Parameters<typeof composeInput>[2];
const textOf = (template: string, changes: Changes = {}): string =>
  composeOnBluesky(composeInput(settings, blueskyLimits, { template, ...changes })).text;
const without = (part: Partial<ReturnType<typeof composeInput>['entry']>): Changes => ({
  entry: { ...composeInput(settings, blueskyLimits).entry, ...part },
});

describe('a template', () => {
  it('fills its fields', () => {
    expect(textOf('{title} ({date})\n\n{tags}')).toBe(
      'The ferry returns to the lake (2026-05-04)\n\n#PublicTransport #Lake #Summer2026',
    );
  });

  it('takes the first choice that is not empty', () => {
    expect(textOf('{author|site|"somebody"}')).toBe('Ada Meier');
    expect(textOf('{author|site|"somebody"}', without({ authors: [] }))).toBe('Lake News');
    expect(textOf('{author|site|"somebody"}', { ...without({ authors: [] }), feedTitle: null })).toBe('somebody');
  });

  it('leaves a part in brackets out when a field in it is empty', () => {
    expect(textOf('{title}[ – by {author}]')).toBe('The ferry returns to the lake – by Ada Meier');
    expect(textOf('{title}[ – by {author}]', without({ authors: [] }))).toBe('The ferry returns to the lake');
  });

  it('shows brackets that hold no field, and what is escaped', () => {
    expect(textOf('[News] \\{{category}\\} \\[a\\]')).toBe('[News] {Public Transport} [a]');
  });

  it('leaves no hole where fields are empty', () => {
    expect(textOf('{title}\n\n{summary}\n\n{tags}\n{url}', without({ categories: [] }))).not.toMatch(/\n{3}|\n$/);
    expect(textOf('{author} {title} {author} {date} {author}', without({ authors: [] }))).toBe(
      'The ferry returns to the lake 2026-05-04',
    );
    expect(textOf('{author}\n\n{title}\n\n{tags}\n\nRead it.', without({ categories: [], authors: [] }))).toBe(
      'The ferry returns to the lake\n\nRead it.',
    );
  });

  it('cuts a field to the most it may take', () => {
    expect(textOf('{title:14}')).toBe('The ferry…');
    expect(textOf('{tags:1}')).toBe('#PublicTransport');
  });

  it('cuts a date to its month or year, never within a number', () => {
    expect(textOf('{date:10} {date:9} {date:7} {date:6} {date:4}')).toBe('2026-05-04 2026-05 2026-05 2026 2026');
    expect(textOf('{title}[ ({date:3})]')).toBe('The ferry returns to the lake');
  });

  it('says the title and the address where all that it names is empty', () => {
    const link = 'https://example.com/2026/ferry-returns';
    expect(textOf('{author}', without({ authors: [] }))).toBe(`The ferry returns to the lake\n${link}`);
    expect(textOf('[({summary:20})]')).toBe(`The ferry returns to the lake\n${link}`);
  });

  it('takes no control character, and no blank before its first word', () => {
    expect(textOf('  \u202e\ufeff[ – {title}\u0007]')).toBe('– The ferry returns to the lake');
  });

  it('takes nothing that stands for a broken character', () => {
    const told = { title: 'The caf\ufffd \ufffd again', sentences: ['It rings\ufffd, at noon\ud83d.'] };
    const summary = { ...composeInput(settings, blueskyLimits).summary, ...told };
    expect(textOf('{title}\n{summary}', { summary })).toBe('The caf again\nIt rings, at noon.');
  });

  it('cuts no character and no address', () => {
    const titled = (title: string): Changes => ({
      summary: { ...composeInput(settings, blueskyLimits).summary, title },
    });
    expect(textOf('{title}', titled('👨‍👩‍👧‍👦'.repeat(240)))).toMatch(/^(?:👨‍👩‍👧‍👦)+…$/u);
    expect(textOf('{title:30}', titled('https://example.com/a-very-long/address'))).toBe('example.com/…');
    expect(textOf('{title:10} {date}', titled('https://example.com/a-very-long/address'))).toBe('2026-05-04');
  });

  it('sets links and tags apart from what stands beside them', () => {
    expect(textOf('See{url}now {title}{tags:1}')).toBe(
      'See https://example.com/2026/ferry-returns now The ferry returns to the lake #PublicTransport',
    );
  });

  it('sets no full stop behind a field that ends with a stop of its own', () => {
    const { summary } = composeInput(settings, blueskyLimits);
    const of = (template: string, title: string) => textOf(template, { summary: { ...summary, title } });
    for (const title of [
      'Who rang the bell?',
      'The lamp is lit!',
      'The lamp is lit.',
      'She said: “We rang.”',
      'So far…',
    ])
      expect(of('{title}. {date}', title)).toBe(`${title} 2026-05-04`);
    expect(of('{title}。{date}', '灯台は何を見たか？')).toBe('灯台は何を見たか？2026-05-04');
    expect(of('{title}. {date}', 'The lamp is lit')).toBe('The lamp is lit. 2026-05-04');
    expect(of('{title}... {date}', 'Who rang the bell?')).toBe('Who rang the bell?... 2026-05-04');
    expect(of('Is it so?{author|""}. {date}', 'A lamp')).toBe('Is it so?Ada Meier. 2026-05-04');
  });

  it('makes tags of its own number signs, also before a field, and of none that stands in a feed', () => {
    const { entry, summary } = composeInput(settings, blueskyLimits, without({ categories: ['Quay'] }));
    const titled = { ...summary, title: 'Bell #4 and #Lamps' };
    const changes = { template: '#{category} {title} #Harbour {url}', entry, summary: titled };
    const onBluesky = composeOnBluesky(composeInput(settings, blueskyLimits, changes));
    expect(onBluesky.text).toMatch(/^#Quay Bell #4 and #Lamps #Harbour /);
    expect(onBluesky.tags).toEqual(['Quay', 'Harbour']);
    const onMastodon = composeOnMastodon(composeInput(mastodon.exampleSettings, mastodonLimits, changes));
    expect(onMastodon.tags).toEqual(['Quay', 'Harbour']);
    const both = { ...changes, template: '#Harbour {title} {tags} {url}' };
    for (const draft of [
      composeOnBluesky(composeInput(settings, blueskyLimits, both)),
      composeOnMastodon(composeInput(mastodon.exampleSettings, mastodonLimits, both)),
    ])
      expect(draft.tags).toEqual(['Harbour', 'Quay']);
  });

  it.for(['.', ',', ';', ':', '!', ')'])('sets a field apart from a link with %s behind it', (sign) => {
    const link = 'https://example.com/2026/ferry-returns';
    expect(textOf(`{url}${sign}{title}`)).toBe(`${link}${sign} The ferry returns to the lake`);
    expect(textOf(`{url}[${sign}{author}]${sign}`, without({ authors: [] }))).toBe(`${link}${sign}`);
  });

  it.for([
    ['{titel}', 2, 'Did you mean {title}?'],
    ['Hello {summry:20}', 8, 'Did you mean {summary}?'],
    ['{title} {author|stie}', 17, 'Did you mean {site}?'],
    ['{title:x}', 2, 'whole number'],
    ['{title', 1, 'never closed'],
    ['{title} ]', 9, 'closes nothing'],
    ['{title} [ by {author}', 9, 'never closed'],
    ['Hello', 1, 'names no field'],
    ['{"Hello"}', 1, 'names no field'],
    ['[{"Hello"}]', 1, 'names no field'],
    ['{}', 2, 'missing'],
  ] as const)('names the mistake in %s with its column', ([template, column, words]) => {
    const [mistake] = parseTemplate(template).mistakes;
    expect(mistake?.message).toContain(words);
    expect(mistake?.column).toBe(column);
  });

  it.for(['{title}\n\n{summary}\n\n{tags}', '…\n{url}', '{author|site|"a | b"}: {title:80}'])(
    'finds no mistake in %s',
    (template) => {
      expect(parseTemplate(template).mistakes).toEqual([]);
    },
  );
});

describe('when room is short', () => {
  const long = 'word '.repeat(50).trim();
  const summary = (sentences: string[]): Changes => ({
    summary: {
      ...composeInput(settings, blueskyLimits).summary,
      sentences,
      paragraphStarts: sentences.map(() => false),
    },
  });

  it('further sentences go before tags', () => {
    const text = textOf('{title}\n\n{summary}\n\n{tags}', summary(['A first sentence that stands.', `${long}.`]));
    expect(text).toBe(
      'The ferry returns to the lake\n\nA first sentence that stands.\n\n#PublicTransport #Lake #Summer2026',
    );
  });

  it('tags go, the last first, before the first sentence is broken', () => {
    const first = `${'word '.repeat(47).trim()}s.`;
    const text = textOf('{title}\n\n{summary}\n\n{tags}', summary([first]));
    expect(text).toContain(first);
    expect(text).toMatch(/\n#PublicTransport #Lake$/);
  });

  it('the author’s other beginning stands in for a first sentence that has no room whole', () => {
    const first = `${'word '.repeat(60).trim()}.`;
    const spare = { sentences: ['What the author said in short.'], paragraphStarts: [true] };
    const changes = summary([first]);
    const text = textOf('{title}\n\n{summary}', {
      summary: { ...composeInput(settings, blueskyLimits).summary, ...changes?.summary, spare },
    });
    expect(text).toBe('The ferry returns to the lake\n\nWhat the author said in short.');
  });

  it('a text that begins with an anecdote begins with its news where there is no room for both', () => {
    const input = composeInput(settings, blueskyLimits);
    const title = 'Gulls of the lake can split a village';
    const setUp = `Here is how to found a new village on any shore that you like${', and wait'.repeat(8)}.`;
    const turn = 'But a new study of the lake says that gulls, not people, split the old village in two, long ago.';
    const changes = {
      entry: { ...input.entry, title },
      summary: { ...input.summary, title, sentences: [setUp, turn], paragraphStarts: [true, false] },
    };
    const said = 'A new study of the lake says that gulls, not people, split the old village in two, long ago.';
    expect(textOf('{title}\n\n{summary}', changes)).toBe(`${title}\n\n${setUp} ${turn}`);
    expect(textOf('{title}\n\n{summary:120}', changes)).toBe(`${title}\n\n${said}`);
  });

  it('a call, or the title again, makes way for what is told behind it', () => {
    const told = `The keepers of the lake look for somebody who lights the lamps, ${'and the bells, '.repeat(18)}at night.`;
    expect(textOf('{summary}', summary(['Good morning, everybody!', told]))).toMatch(/^The keepers of the lake .*…$/);
  });

  it('a sentence of which no beginning tells anything makes way for the next that stands alone', () => {
    const first = `Alors que le lac, ${'comme le reste du pays, '.repeat(12)}sort d’un été chaud, le port propose un plan.`;
    const next = 'Le plan du port prévoit trois bateaux neufs et une cloche pour chacun d’eux.';
    expect(textOf('{summary}', summary([first, next]))).toBe(next);
  });

  it('the beginning of a sentence that only says the title again is left out', () => {
    const input = composeInput(settings, blueskyLimits);
    const title = `The Lake Society Recalls Nineteen Lamps ${'of the Old Pier '.repeat(13)}and Bell`;
    const sentences = ['The Lake Society recalls nineteen lamps of the old pier and bell for their oil, which smells.'];
    const text = textOf('{title}\n\n{summary}', {
      entry: { ...input.entry, title },
      summary: { ...input.summary, title, sentences, paragraphStarts: [true] },
    });
    expect(text).toBe(title);
  });

  it('a few words are told with the beginning of the sentence that explains them', () => {
    const next = `That is what it took ${'to mend the bell '.repeat(20)}again.`;
    const text = textOf('{summary}', summary(['Three keepers.', 'Two weeks of work.', next]));
    expect(text).toMatch(/^Three keepers\. Two weeks of work\. That is what it took .*…$/);
  });

  it('a sentence goes with the few words that take it back', () => {
    const told = 'After eleven years the ferry crosses the lake again, and it takes bicycles free of charge.';
    const believed =
      'Until last week everybody on both shores of the lake was sure that it could not burn a second time.';
    const turn = 'But all of them were wrong about the old engine and its lamp.';
    const text = textOf('{title}\n\n{summary}\n\n{tags}', summary([told, believed, turn, `${long}.`]));
    expect(text).not.toContain('Until last week');
    expect(textOf('{summary}', summary([told, believed, turn]))).toContain('Until last week');
  });

  it('a remark in brackets goes before the sentence is cut', () => {
    const first = `The ferry (${'a long word about its bell '.repeat(9).trim()}) crosses the lake again from June.`;
    const text = textOf('{title}\n\n{summary}', summary([first, 'It leaves every hour.']));
    expect(text).toBe(
      'The ferry returns to the lake\n\nThe ferry crosses the lake again from June. It leaves every hour.',
    );
  });

  it('a later sentence begins rather than a piece of a quotation that has no room', () => {
    const said = `“${'word '.repeat(60).trim()},” said the keeper.`;
    const next = 'The council will buy eleven barrels of oil before the first frost of November.';
    expect(textOf('{title}\n\n{summary}', summary([said, next]))).toBe(`The ferry returns to the lake\n\n${next}`);
    const short = `“Not yet,” said the keeper of ${'word '.repeat(60).trim()}.`;
    expect(textOf('{title}\n\n{summary}', summary([short, next]))).toContain('“Not yet,” said the keeper');
    const leaning = 'She has asked the council for eleven barrels before the first frost of November.';
    expect(textOf('{title}\n\n{summary}', summary([said, leaning]))).toContain('“word word');
  });

  it('a later sentence begins rather than a Turkish one without its verb', () => {
    const first = `Köprünün bekçisi ${'gölün kırmızı vapuru '.repeat(16)}geri döndü.`;
    const next = 'Kırmızı vapur haziran ayından beri gölü her saat başı yeniden geçiyor ve çanı çalıyor.';
    const inTurkish = (sentences: string[]) => ({
      summary: { ...composeInput(settings, blueskyLimits).summary, ...summary(sentences)?.summary, language: 'tr' },
    });
    expect(textOf('{title}\n\n{summary}', inTurkish([first, next]))).toContain(`\n\n${next}`);
    const told = `Köprünün bekçisi ${'gölün kırmızı vapuru '.repeat(9)}geri döndü, ${'çanın sesi '.repeat(20)}duyuldu.`;
    expect(textOf('{title}\n\n{summary}', inTurkish([told, next]))).toContain('geri döndü…');
  });

  it('so it does in other languages whose verb stands last, when it does not lean on the first', () => {
    const first = `${'झील के किनारे बसे पुराने बंदरगाह के रखवालों और '.repeat(9)}नाविकों के लिए नई नाव सेवा शुरू होगी।`;
    const leaning = 'उन्होंने कहा कि नाव का किराया वही रहेगा जो दो साल पहले था और बच्चे मुफ्त जाएंगे, जैसा पहले भी होता था।';
    const next = 'नई नाव हर सुबह छह बजे पुराने बंदरगाह से चलेगी, दिन में आठ चक्कर लगाएगी और शाम को फिर बंदरगाह पर लौटेगी।';
    const inHindi = (sentences: string[]) => ({
      summary: { ...composeInput(settings, blueskyLimits).summary, ...summary(sentences)?.summary, language: 'hi' },
    });
    expect(textOf('{title}\n\n{summary}', inHindi([first, leaning, next]))).toContain(`\n\n${next}`);
    const withVerb = `${'झील के किनारे बसे पुराने बंदरगाह के रखवालों और '.repeat(6)}लोगों की नाव चलती है और ${first}`;
    expect(textOf('{title}\n\n{summary}', inHindi([withVerb, leaning]))).toMatch(/नाव चलती है…$/u);
    // Of whom a sentence tells is nothing without what it tells.
    expect(textOf('{title}\n\n{summary}', inHindi([first, leaning]))).not.toContain('झील');
  });

  it('a title that alone is too long is cut at a word', () => {
    const text = textOf('{title}\n\n{summary}\n\n{tags}', {
      summary: { ...composeInput(settings, blueskyLimits).summary, title: 'word '.repeat(80).trim() },
    });
    expect(text).toMatch(/^(?:word )+word…$/m);
  });

  it('a title is cut behind no small word of its language', () => {
    const title = 'Die Glocke der alten Kapelle läutet wieder über dem stillen See';
    const summary = { ...composeInput(settings, blueskyLimits).summary, title, language: 'de' };
    expect(textOf('{title:52}', { summary })).toBe('Die Glocke der alten Kapelle läutet wieder…');
  });

  it.each([
    'After a long winter of repairs on the pier, the old lamps of the lakeside village shine again',
    'If the old bell of the harbour rings three times in the night everybody runs to the boats',
    'Wenn die alte Fähre nach dem langen Winter wieder über den stürmischen See fährt, läuten die Glocken',
    'Ada Meier, a keeper of the old lamps on the shore of the northern lake, retires after forty years',
    '“We will never again leave the lamps unlit on a winter night like that,” says Ada Meier of the pier',
    'The market of the pier sold lamps for 3.5 million and — the keepers say — a bell for nothing',
    'The keepers walk along the shore, as every year, https://lake.example.com/a/b/c/d/e/f/g/h, and sing',
  ])('a title is cut at a word, though its beginning tells little: %s', (title) => {
    const summary = { ...composeInput(settings, blueskyLimits).summary, title };
    for (const most of [30, 40, 50, 60, 70]) {
      const [, told = ''] = /^(.+?)…”?$/u.exec(textOf(`{title:${most}}`, { summary })) ?? [];
      expect(title.startsWith(told) && /^(?:,|$|\s)/u.test(title.slice(told.length))).toBe(true);
      expect(told.length).toBeGreaterThan(most / 3);
    }
  });
});

it.each([
  ['/2026/ferry', 'is not one that can be linked'],
  ['http://localhost:1313/ferry', 'leads to no public site'],
  ['https://https://example.com/ferry', 'leads to no public site'],
])('warns on both networks of an address that nobody can follow: %s', (url, warning) => {
  const change = { entry: { ...composeInput(settings, blueskyLimits).entry, url } };
  const toot = composeOnMastodon(composeInput(mastodon.exampleSettings, mastodonLimits, change));
  for (const { warnings } of [composeOnBluesky(composeInput(settings, blueskyLimits, change)), toot])
    expect(warnings.join()).toContain(warning);
});
