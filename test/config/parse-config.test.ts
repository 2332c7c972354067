import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadConfig, parseConfig } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/mistake.ts';
import { networks } from '../../src/networks/index.ts';

const env = { PASSWORD: 'abcd-efgh', TOKEN: 'long-secret-token' };
const parse = (text: string) => parseConfig({ name: 'share.yaml', text, env, networks });

const accounts = `accounts:
  - { network: bluesky, identifier: news.example, password: "\${PASSWORD}" }
  - { network: mastodon, server: https://mastodon.example, token: "\${TOKEN}" }
`;
const feeds = 'feeds:\n  - url: https://example.com/feed/\n';

function mistakesOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no mistake';
}

it('the smallest configuration works, with defaults that serve a newcomer', () => {
  const config = parse(feeds + accounts);
  expect(config.feeds).toMatchObject([
    {
      id: 'example.com',
      every: null,
      publish: 'auto',
      delay: 0,
      flood: 'auto',
      backlog: 'skip',
      to: ['bluesky', 'mastodon'],
      pageReady: 600_000,
    },
  ]);
  expect(config.accounts.map(({ id }) => id)).toEqual(['bluesky', 'mastodon']);
  expect(config.secrets).toEqual(expect.arrayContaining(['abcd-efgh', 'long-secret-token']));
});

it('reads durations, cron with a time zone, filters and targets', () => {
  const text = `feeds:
  - { id: a, url: "https://example.com/a", every: 90s, delay: 2m, pageReady: 0, to: [mastodon], exclude: [advert, { title: "/^Ad:/" }] }
  - { id: b, url: "https://example.com/b", cron: "*/5 7-22 * * *", timezone: Europe/Berlin }
${accounts}`;
  expect(parse(text).feeds).toMatchObject([
    { id: 'a', every: 90_000, delay: 120_000, pageReady: 0, to: ['mastodon'] },
    { id: 'b', every: null, cron: '*/5 7-22 * * *', timezone: 'Europe/Berlin' },
  ]);
});

it('names all mistakes at once, each with line, key, what stands there and what may', () => {
  const text = `feeds:
  - url: https://example.com/feed/
    evry: 5m
    publish: maybe
    to: [blueksy]
  - url: not an address
accounts:
  - network: bluesky
    identifier: news.example
  - network: mastodn
    server: https://mastodon.example
securty: {}
`;
  const message = mistakesOf(text);
  expect(message).toContain('share.yaml:3:5 feeds[0].evry – there is no such key; did you mean every?');
  expect(message).toContain('share.yaml:4:14 feeds[0].publish – found "maybe"; may be auto, approve or off');
  expect(message).toContain('feeds[1].url – found "not an address"; may be an address with https:// or http://');
  expect(message).toContain('accounts[0].password – it is missing');
  expect(message).toContain(
    'accounts[1].network – found "mastodn"; may be bluesky or mastodon; did you mean mastodon?',
  );
  expect(message).toContain('share.yaml:12:1 securty – there is no such key');
  expect(message).toContain('did you mean security?');
});

const mapped = (tag: string): string =>
  `accounts:\n  - { network: mastodon, practice: true, tagMap: { News: ${tag} } }\n`;

it.each([
  ['an unknown target', `${feeds}    to: [blueksy]\n${accounts}`, 'did you mean bluesky?'],
  ['a variable that is not set', feeds + accounts.replace('TOKEN', 'TOKN'), 'the variable TOKN is not set'],
  ['a wrong duration', `${feeds}    every: 5 minutes\n${accounts}`, 'may be a duration from 1s'],
  ['a wrong cron expression', `${feeds}    cron: often\n${accounts}`, 'cron expression'],
  [
    'a wrong time zone',
    `${feeds}    cron: "* * * * *"\n    timezone: Mars/Base\n${accounts}`,
    'a time zone such as Europe/Berlin',
  ],
  ['every beside cron', `${feeds}    cron: "* * * * *"\n    every: 5m\n${accounts}`, 'found beside cron'],
  [
    'two feeds of one id',
    `feeds:\n  - { id: a, url: "https://example.com/a" }\n  - { id: a, url: "https://example.com/b" }\n${accounts}`,
    'each needs its own',
  ],
  ['a number for a hashtag', `${feeds}${mapped('2026')}`, 'tagMap.News – found 2026; may be a hashtag of letters'],
  ['what makes no hashtag', `${feeds}${mapped('"+++"')}`, 'tagMap.News – found "+++"; may be a hashtag of letters'],
  [
    'a content warning by a broken pattern',
    `${feeds}accounts:\n  - { network: mastodon, practice: true, contentWarnings: { "/(war/": War } }\n`,
    'its key is a pattern; in this pattern a ")" is missing',
  ],
  ['broken YAML', 'feeds:\n  - url: x\n   y: 1\n', 'share.yaml:3'],
  ['an empty file', '', 'feeds – it is missing'],
  [
    'a template with an unknown field',
    `${feeds}accounts:\n  - { network: bluesky, identifier: a.example, password: "\${PASSWORD}", template: "{titel}" }\n`,
    'Did you mean {title}?',
  ],
])('%s is named', (_name, text, sentence) => {
  expect(mistakesOf(text)).toContain(sentence);
});

it('mistakes stand in the order of the file', () => {
  const lines = mistakesOf(`securty: {}
accounts:
  - { network: bluesky, identifier: a.example }
  - { network: mastodon, server: nonsense, token: "\${TOKEN}" }
feeds:
  - { id: a, url: "https://example.com/a", to: [blusky] }
  - { id: a, url: "https://example.com/b", every: 5 minutes }
`).matchAll(/share\.yaml:(\d+):/g);
  const places = [...lines].map(([, line]) => Number(line));
  expect(places).toEqual([1, 3, 4, 6, 7, 7]);
});

it.each([
  ['an unclosed quotation mark', 'feeds: "x\n', 'share.yaml:2:1 a quotation mark is not closed before here.'],
  ['a tab', 'feeds:\n\t- url: x\n', 'share.yaml:2:1 tabs are not allowed as indentation; use blanks.'],
  ['a key that stands twice', feeds + feeds + accounts, 'share.yaml:3:1 this key stands twice in its map; keep one.'],
  ['a second document', `${feeds}${accounts}---\na: 1\n`, 'a second document begins here'],
  ['a missing blank', 'feeds:x\naccounts:y\n', 'found a text; may be a map with the keys feeds and accounts'],
  ['a list of feeds that is none', `feeds: { url: x }\n${accounts}`, 'feeds – found a map; write a list'],
  ['a feed that is an address alone', `feeds: [https://example.com/]\n${accounts}`, 'a feed is a map, at least: url:'],
  ['an account that is a name alone', `${feeds}accounts: [bluesky]\n`, 'an account is a map, at least: network:'],
  ['no account', `${feeds}accounts: []\n`, 'accounts – found an empty list; write a list'],
  [
    'a number that is too large',
    `${feeds}${accounts.replace('network: bluesky', 'network: bluesky, tags: 99')}`,
    'found 99; may be a whole number from 0 to 8',
  ],
  [
    'a wrong word',
    `${feeds}${accounts.replace('network: mastodon', 'network: mastodon, visibility: unlistd')}`,
    'did you mean unlisted?',
  ],
  [
    'a broken pattern',
    `${feeds}    exclude: ["/(/"]\n${accounts}`,
    'feeds[0].exclude[0] – found "/(/"; in this pattern a ")" is missing',
  ],
  [
    'a line of nothing among lines',
    `${feeds}    dropLines: [lamps, ""]\n${accounts}`,
    'feeds[0].dropLines[1] – found ""; may be words or a /pattern/',
  ],
  [
    'a number among lines',
    `${feeds}    keepLines: [lamps, 40]\n${accounts}`,
    'feeds[0].keepLines[1] – found 40; may be words or a /pattern/',
  ],
  [
    'a wrong part of a filter',
    `${feeds}    exclude: [{ titel: x }]\n${accounts}`,
    'feeds[0].exclude[0].titel – there is no such key; did you mean title?',
  ],
  ['a duration beyond all sense', `${feeds}    delay: 999999d\n${accounts}`, 'may be a duration'],
  ['a time zone without cron', `${feeds}    timezone: Europe/Berlin\n${accounts}`, 'found without cron'],
  ['a date that never comes', `${feeds}    cron: "0 0 30 2 *"\n${accounts}`, 'may be a cron expression'],
  [
    'a reference that names nothing',
    feeds + accounts.replace('${TOKEN}', '${TOKEN:-x}'),
    'may be ${NAME} with a name of letters',
  ],
  [
    'another database variable that is not set',
    `${feeds}${accounts}database: \${PGURL}\n`,
    'the variable PGURL is not set',
  ],
  [
    'a part of the database that is not set',
    `${feeds}${accounts}database: postgres://u:\${PW}@db.example/x\n`,
    'the variable PW is not set',
  ],
  [
    'another kind of database',
    `${feeds}${accounts}database: mysql://u:pass-word@db.example/x\n`,
    'database – found «hidden»; may be a postgres:// address',
  ],
])('%s is a mistake with its place', (_name, text, sentence) => {
  expect(mistakesOf(text)).toContain(sentence);
});

it.each([
  [
    'aliases that multiply',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n`,
  ],
  ['a list that holds itself', 'feeds: &a [*a]\n'],
  ['brackets without end', `feeds: ${'['.repeat(20_000)}`],
  ['a huge file', `# ${'x'.repeat(300_000)}`],
  ['an alias a line', `a: &a x\nfeeds:\n${'  - *a\n'.repeat(30_000)}`],
  ['keys of other objects', `__proto__: { feeds: [] }\nconstructor: {}\n`],
  ['bytes', '\u0000\u0001'],
])('%s end in a mistake, quickly', (_name, text) => {
  const started = performance.now();
  expect(mistakesOf(text)).toContain('share.yaml:');
  expect(performance.now() - started).toBeLessThan(3000);
});

it('any text is a configuration or a list of mistakes, never a crash', () => {
  const lines = fc.constantFrom(
    ...`${feeds}    to: [bluesky]\n${accounts}`.split('\n'),
    ...[
      '  - &a {',
      '}',
      '    every: *a',
      '  ? x',
      '"',
      '    include: [{}, "/a/"]',
      'web: { listen: 1 }',
      'database: |',
      '- !t x',
      '%',
    ],
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), (some) => {
      expect(mistakesOf(some.join('\n'))).toBeTypeOf('string');
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['of a variable', `feeds:\n  - url: \${PASSWORD}\n${accounts}`, 'abcd-efgh'],
  ['in an address', `feeds:\n  - url: ftp://me:hunter2@example.com/\n${accounts}`, 'hunter2'],
  [
    'that looks like an alias',
    `${feeds}accounts:\n  - { network: bluesky, identifier: a, password: *hunter2 }\n`,
    'hunter2',
  ],
  [
    'that looks like a tag',
    `${feeds}accounts:\n  - { network: bluesky, identifier: a, password: !hunter2 x }\n`,
    'hunter2',
  ],
  ['in a file without blanks', 'password:hunter2\n', 'hunter2'],
  ['in a wrong list', `${feeds}accounts:\n  - [{ password: hunter2 }]\n`, 'hunter2'],
  ['that is too short', `${feeds}${accounts}web: { token: hunter2 }\n`, 'hunter2'],
])('a value %s is not shown', (_name, text, value) => {
  expect(mistakesOf(text)).toContain('share.yaml:');
  expect(mistakesOf(text)).not.toContain(value);
});

it('a secret that stands in the file itself works, with a warning that does not show it', () => {
  const { warnings } = parse(feeds + accounts.replace('${TOKEN}', 'token-in-the-file'));
  expect(warnings).toEqual([
    'share.yaml:5:67 accounts[1].token – the secret itself stands in the file; write it to .env and its name here, as ${NAME}',
  ]);
  expect(parse(feeds + accounts).warnings).toEqual([]);
});

it('one account under two ids is warned of, since an entry that goes to both would stand there twice', () => {
  const twice = `accounts:
  - { id: one, network: mastodon, server: https://mastodon.example, token: "\${TOKEN}" }
  - { id: two, network: mastodon, server: https://mastodon.example, token: "\${TOKEN}", visibility: unlisted }
`;
  expect(parse(feeds + twice).warnings).toEqual([
    expect.stringContaining(
      'this is the same account as accounts[0]: an entry that goes to both is posted there twice',
    ),
  ]);
});

it('passwords in the addresses of feeds and of the database are secrets', () => {
  const text = `feeds:\n  - url: https://me:feed-password@example.com/feed/\n${accounts}`;
  const database = 'postgres://u:50%25off-today@db.example/x';
  const { secrets } = parseConfig({ name: 'x', text, env: { ...env, DATABASE_URL: database }, networks });
  expect(secrets).toEqual(expect.arrayContaining(['feed-password', '50%off-today', '50%25off-today']));
  expect(parse(`${feeds}${accounts}database: "postgres://u:50%off@db.example/x"\n`).secrets).toContain('50%off');
});

it('ids are made where they are missing, and stay apart', () => {
  const text = `feeds:
  - url: https://www.example.com/news/
  - url: https://example.com/events/
  - { id: example.com-2, url: "https://example.org/" }
accounts:
  - { network: mastodon, practice: true }
  - { network: mastodon, practice: true }
`;
  expect(parse(text).feeds.map(({ id }) => id)).toEqual(['example.com', 'example.com-3', 'example.com-2']);
  expect(parse(text).feeds[0]?.to).toEqual(['mastodon', 'mastodon-2']);
});

it.each([
  ['share.yaml', null, 'share.yaml: there is no such file.', 'Make one with "share-this-post init"'],
  ['.', null, 'this is a folder, no file.', 'Make one with'],
  ['latin.yaml', Buffer.from([0x66, 0xe9, 0x0a]), 'it is not written in UTF-8.', 'Save it as UTF-8'],
])('%s, which cannot be read, is named with the next step', (name, bytes, sentence, nextStep) => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  if (bytes !== null) writeFileSync(join(folder, name), bytes);
  const load = () => loadConfig({ file: join(folder, name), env, networks });
  expect(load).toThrow(sentence);
  expect(load).toThrow(expect.objectContaining({ exitCode: 2, nextStep: expect.stringContaining(nextStep) }));
  rmSync(folder, { recursive: true });
});

it('never shows a secret, not even a wrong one', () => {
  const message = mistakesOf(
    `${feeds}accounts:\n  - { network: bluesky, identifier: a.example, password: [hunter2] }\n`,
  );
  expect(message).toContain('«hidden»');
  expect(message).not.toContain('hunter2');
});

it('a practice account needs no credentials', () => {
  const config = parse(
    `${feeds}accounts:\n  - { network: bluesky, practice: true }\n  - { network: mastodon, practice: true, token: "\${UNSET}" }\n`,
  );
  expect(config.accounts.map(({ practice }) => practice)).toEqual([true, true]);
});

it('DATABASE_URL chooses PostgreSQL, and an unset one SQLite', () => {
  const text = `${feeds}${accounts}database: \${DATABASE_URL}\n`;
  expect(parse(text).database).toBeNull();
  const url = 'postgres://user:secret-word@db.example/share';
  expect(parseConfig({ name: 'x', text, env: { ...env, DATABASE_URL: url }, networks })).toMatchObject({
    database: url,
  });
});

it('templates for some entries name a feed that is there, or a condition, and are checked with their column', () => {
  const rules = (text: string) =>
    `${feeds}accounts:\n  - { network: bluesky, identifier: a.example, password: x, templates: ${text} }\n`;
  const good = rules('[{ feed: example.com, template: "{title}" }, { when: { categories: News }, template: "{url}" }]');
  expect(parse(good).accounts[0]?.templates).toEqual([
    { feed: 'example.com', when: null, template: '{title}' },
    { feed: null, when: { categories: 'News' }, template: '{url}' },
  ]);
  expect(mistakesOf(rules('[{ feed: exmaple.com, template: "{title}" }]'))).toMatch(
    /accounts\[0\]\.templates\[0\]\.feed.*found "exmaple.com"; may be example.com/,
  );
  expect(mistakesOf(rules('[{ template: "{title}" }]'))).toMatch(/templates\[0\].*write feed: or when:/);
  expect(mistakesOf(rules('[{ when: News, template: "{titel}" }]'))).toMatch(
    /templates\[0\]\.template.*in column 2 of the template: There is no field \{titel\}/,
  );
  expect(mistakesOf(rules('[{ when: [News, Lamps], template: "{title}" }]'))).toMatch(
    /templates\[0\]\.when – found a list; may be words, a \/pattern\/, or a map/,
  );
  expect(mistakesOf(rules('[{ feed: 5, template: 6 }]'))).toMatch(
    /templates\[0\]\.feed – found 5; may be the id of a feed.*templates\[0\]\.template – found 6; may be a text/s,
  );
});

it.each(['xx', 'e', '"123"', '"de-"', '""', 'the local one'])(
  'an account whose language is %s is a mistake',
  (language) => {
    const text = `${feeds}accounts:
  - { network: mastodon, server: https://mastodon.example, token: "\${TOKEN}", language: ${language} }
`;
    const found = language.replaceAll('"', '');
    expect(mistakesOf(text)).toMatch(
      new RegExp(`share\\.yaml.*accounts\\[0\\]\\.language.*"${found}".*en or pt-BR`, 's'),
    );
  },
);

it.each(['en', 'EN', 'en_US', 'pt-BR', 'german', 'zh-Hant-TW', 'nb'])(
  'an account may have the language %s',
  (language) => {
    const text = `${feeds}accounts:
  - { network: mastodon, server: https://mastodon.example, token: "\${TOKEN}", language: ${language} }
`;
    expect(mistakesOf(text)).toBe('no mistake');
  },
);
