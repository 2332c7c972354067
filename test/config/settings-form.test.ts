import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '../../src/config/config.ts';
import { accountKeys, feedSchema } from '../../src/config/declaration.ts';
import { type SettingsPlace, settingFields, withSettings } from '../../src/config/settings-form.ts';
import { parseYaml } from '../../src/config/yaml-source.ts';
import { networks } from '../../src/networks/index.ts';

const example = readFileSync('config/share-this-post.example.yaml', 'utf8');
const rootSchema = z.looseObject({
  feeds: z.array(z.looseObject({ delay: z.unknown().optional(), exclude: z.unknown().optional() })),
});
const env = { BLUESKY_APP_PASSWORD: 'x', MASTODON_TOKEN: 'x' };
const parse = (text: string) => parseConfig({ name: 'x', text, env, networks });

const feed = (text: string, fixed: Record<string, string> = {}): SettingsPlace => ({
  ...{ text, path: ['feeds', 0], fixed },
  choices: { to: ['bluesky', 'mastodon'] },
});
const mastodon = (text: string): SettingsPlace => ({ text, path: ['accounts', 1], choices: {}, fixed: {} });
const mastodonShape = { ...accountKeys, ...networks.get('mastodon')?.settings.shape };

const withFeed = (text: string, form: Record<string, string>) =>
  withSettings(feedSchema.shape, feed(text), new Map(Object.entries(form)));
const fieldsOf = (text: string) =>
  new Map(settingFields(feedSchema.shape, feed(text)).map((field) => [field.key, field]));
/** The lines that differ. */
const changedLines = (text: string) => {
  const before = example.split('\n');
  return text.split('\n').filter((line) => !before.includes(line));
};

it('shows the common keys of a feed as they stand, or by default, each as its declaration takes it', () => {
  const fields = fieldsOf(example);
  expect([...fields.keys()]).toEqual([
    'every',
    'publish',
    'delay',
    'flood',
    'pageReady',
    'backlog',
    'to',
    'include',
    'exclude',
  ]);
  expect(fields.get('every')).toMatchObject({ kind: 'text', value: '5m' });
  expect(fields.get('publish')).toMatchObject({ kind: 'choice', value: 'auto' });
  expect(fields.get('publish')?.choices[2]).toEqual(['off', 'Paused: new entries are only read']);
  expect(fields.get('to')).toMatchObject({ kind: 'several', value: 'bluesky\nmastodon' });
  expect(fields.get('exclude')).toMatchObject({
    kind: 'lines',
    value: '',
    besides: ['{categories: sponsored}', '{title: /^(?:Job|Offer):/i}'],
  });
  expect(fieldsOf('feeds: [{ url: https://example.com/ }]').get('pageReady')).toMatchObject({ value: '10m' });
});

it('a form that is sent as it was shown changes nothing, to the letter', () => {
  for (const text of [example, 'feeds:\n- url: https://example.com/\n', 'feeds: [{ url: https://example.com/ }]']) {
    const form = new Map(settingFields(feedSchema.shape, feed(text)).map(({ key, value }) => [key, value]));
    expect(withSettings(feedSchema.shape, feed(text), form)).toBe(text);
  }
});

it('changes a value in its line, and its comment stays', () => {
  const text = withFeed(example, { every: '15m', flood: '7', publish: 'off', delay: '0' });
  expect(changedLines(text)).toEqual([
    '    every: 15m                 # or cron: "*/5 7-22 * * *" with timezone: Europe/Berlin',
    '    publish: off             # auto | approve | off',
    '    delay: 0                 # time to mend a typo before an entry is sent',
    "    flood: 7               # more new entries at once than the feed's history explains are held",
  ]);
  expect(parse(text).feeds[0]).toMatchObject({ every: 900_000, publish: 'off', delay: 0, flood: 7 });
});

it('what is emptied is taken out, so that the default holds', () => {
  const text = withFeed(example, { every: '' });
  expect(text).toBe(example.replace(/ {4}every:.*\n/, ''));
  expect(parse(text).feeds[0]?.every).toBeNull();
});

it('words are added and taken out a line each, and what is no plain word stays with its comments', () => {
  const text = withFeed(example, { exclude: 'advert\n\n  yes: no  \n/\\bjobs?\\b/i' });
  expect(changedLines(text)).toEqual(['      - advert', '      - "yes: no"', '      - /\\bjobs?\\b/i']);
  expect(parse(text).feeds[0]?.exclude).toHaveLength(5);
  const less = withFeed(text, { exclude: 'advert' });
  expect(changedLines(less)).toEqual(['      - advert']);
  expect(withFeed(less, { exclude: '' })).toBe(example);
  const first = withFeed(example, { include: 'harbour' });
  expect(changedLines(first)).toEqual(['    include: [harbour]']);
  expect(withFeed(first, { include: '' })).toBe(example);
});

it('accounts are chosen in the list where it stands', () => {
  const text = withFeed(example, { to: '\nmastodon' });
  expect(changedLines(text)).toEqual(['    to: [mastodon]   # all accounts when absent']);
  expect(withFeed(text, { to: '\nmastodon\nbluesky' })).toContain('to: [mastodon, bluesky]   # all');
  const none = withFeed(example, { to: '' });
  expect(() => parse(none)).toThrow(/feeds\[0\]\.to/);
  const absent = 'feeds:\n  - url: https://example.com/ # mine\n';
  expect(withFeed(absent, { to: '\nbluesky' })).toBe(`${absent}    to: [bluesky]\n`);
});

it('an account has the keys that its network declares, without its credentials', () => {
  const fields = settingFields(mastodonShape, mastodon(example)).filter(
    ({ key }) => !['server', 'token'].includes(key),
  );
  expect(fields.map(({ key, kind, value }) => [key, kind, value])).toEqual([
    ['spacing', 'text', '0'],
    ['visibility', 'choice', 'public'],
    ['tags', 'text', '3'],
    ['thread', 'text', '1'],
    ['numbered', 'choice', 'false'],
  ]);
  const form = new Map(Object.entries({ visibility: 'unlisted', thread: '4', numbered: 'true', spacing: '10m' }));
  const text = withSettings(mastodonShape, mastodon(example), form);
  expect(changedLines(text)).toEqual([
    '    visibility: unlisted        # public | unlisted | private',
    '    spacing: 10m                # least time between two posts',
    '    thread: 4',
    '    numbered: true',
  ]);
  expect(parse(text).accounts[1]).toMatchObject({ spacing: 600_000, settings: { thread: 4, numbered: true } });
});

it('what comes from the environment, or stands in several places at once, is fixed, and so is what is over', () => {
  const text = `feeds:
  - url: https://example.com/
    delay: \${DELAY}
    every: &often 5m
    include: [harbour, "\${WORD}"]
  - url: https://example.org/
    every: *often
`;
  const place = feed(text, { backlog: 'It is over.' });
  const fixed = settingFields(feedSchema.shape, place).filter((field) => field.fixed !== null);
  expect(fixed.map(({ key, value }) => [key, value])).toEqual([
    ['every', '5m'],
    ['delay', '${DELAY}'],
    ['backlog', 'skip'],
    ['include', 'harbour\n${WORD}'],
  ]);
  const form = new Map(Object.entries({ every: '1h', delay: '1m', backlog: 'all', include: '' }));
  expect(withSettings(feedSchema.shape, place, form)).toBe(text);
  const alias = settingFields(feedSchema.shape, { ...place, path: ['feeds', 1] });
  expect(alias.find(({ key }) => key === 'every')?.fixed).toContain('several places');
});

it('a mistake is named as the whole file would name it, with every key', () => {
  const text = withFeed(example, { every: 'often', delay: '5 minutes', flood: '0', include: '/(/' });
  const mistakes = () => parse(text);
  for (const sentence of [
    'feeds[0].every – found "often"; may be a duration from 1s',
    'feeds[0].delay – found "5 minutes"; may be a duration',
    'feeds[0].flood – found "0"; may be auto, off or a whole number from 1',
    'feeds[0].include[0] – found "/(/"; in this pattern',
  ])
    expect(mistakes).toThrow(sentence);
});

const others = (text: string) => {
  const { feeds, ...rest } = rootSchema.parse(parseYaml(text).value);
  return [rest, feeds.map(({ delay: _, exclude: __, ...feed }) => feed)];
};

const layouts = fc.constantFrom(
  example,
  example.replaceAll('\n', '\r\n'),
  'feeds:\n- url: https://example.com/\n  delay: 2m',
  'feeds: [{ url: https://example.com/, exclude: [a, { title: b }] }]\n',
  'feeds:\n  - exclude:\n      - one # first\n      # of two\n      - two\n    url: https://example.com/ # mine\n',
  'feeds:\n  -\n    delay: 2m\n    url: https://example.com/\naccounts: []\n',
  'feeds:\n  - url: https://example.com/\n    dropLines:\n      - |\n        a text\n\n# the end\n',
);

it('whatever is typed stands in the file as it was typed, in every layout, and nothing else means anything else', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'é', ':', ' ', '#', ',', ']', '"', "'", '-', '0', '{', '\\') });
  fc.assert(
    fc.property(layouts, typed, fc.array(typed, { maxLength: 3 }), (text, delay, exclude) => {
      const changed = withFeed(text, { delay, exclude: exclude.join('\n') });
      const fields = fieldsOf(changed);
      const lines = exclude.map((line) => line.trim()).filter((line) => line !== '');
      expect(fields.get('delay')?.value).toBe(delay.trim() === '' ? '0' : delay.trim());
      expect(fields.get('exclude')?.value.split('\n').toSorted()).toEqual(
        lines.length === 0 ? [''] : [...new Set(lines)].toSorted(),
      );
      expect(fields.get('exclude')?.besides).toEqual(fieldsOf(text).get('exclude')?.besides);
      expect(others(changed)).toEqual(others(text));
      for (const comment of text.match(/# (?:mine|the end)/g) ?? []) expect(changed).toContain(comment);
    }),
    { numRuns: 300 },
  );
});
