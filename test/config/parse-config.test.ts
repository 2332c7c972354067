import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
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
      every: 300_000,
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
