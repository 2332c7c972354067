import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Fault } from '../support/fake-server.ts';
import type { SiteEntry } from '../support/site.ts';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const everything = 'backlog: all\n    flood: off\n    pageReady: 0\n    delay: 0\n    every: 1s';
const dated = (day: number, entry: SiteEntry): SiteEntry => ({
  ...entry,
  date: new Date(Date.now() - day * 86_400_000).toUTCString(),
});
const fresh = dated(1, harbourEntry);
const old = dated(5, millEntry);

async function publishing(entries: SiteEntry[], accountKeys = ''): Promise<Workplace> {
  const place = await makeWorkplace({ entries, feedKeys: everything });
  const keys = `    publication: ${place.site.url}\n${accountKeys}`;
  place.configure(place.config.replace(/(network: bluesky\n)/, `$1${keys}`));
  return place;
}

const recordsOf = ({ bluesky }: Workplace, kind: 'document' | 'publication') =>
  [...bluesky.records]
    .filter(([path]) => path.startsWith(`site.standard.${kind}/`))
    .map(([path, record]) => ({ uri: `at://${bluesky.did}/${path}`, record }));

const postsSchema = z.object({
  posts: z.array(z.object({ network: z.string(), document: z.string().optional() })),
});
const cardSchema = z.object({
  external: z.object({ title: z.string(), associatedRefs: z.array(z.object({ uri: z.string() })).default([]) }),
});
const cardsOf = ({ bluesky }: Workplace) => bluesky.posts.map(({ record }) => cardSchema.parse(record.embed).external);

/** One post of each entry, each with a card that names its own document and the one publication. */
function expectDocumented(place: Workplace, entries: readonly SiteEntry[]): void {
  const [publication, ...others] = recordsOf(place, 'publication');
  expect(publication?.record).toMatchObject({ url: place.site.url, name: 'Quay Notes' });
  expect(others).toEqual([]);
  const documents = recordsOf(place, 'document');
  expect(documents).toHaveLength(entries.length);
  const cards = cardsOf(place);
  expect(cards).toHaveLength(entries.length);
  for (const { slug, title } of entries) {
    const document = documents.find(({ record }) => record.path === `/${slug}`);
    expect(document?.record).toMatchObject({ title, site: publication?.uri, tags: ['Harbour'] });
    const card = cards.find((one) => one.title === title);
    expect(card?.associatedRefs.map(({ uri }) => uri)).toEqual([document?.uri, publication?.uri]);
  }
  expect(place.mastodon.posts).toHaveLength(entries.length);
}

it('each entry below the publication gets one document, which its card names; the preview shows what is sent', async () => {
  await using place = await publishing([fresh, old]);
  const { lines } = await place.run('preview', '--json');
  expect(place.bluesky.requested(/Record/)).toEqual([]);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expectDocumented(place, [fresh, old]);
  const texts = lines.filter(({ network }) => network === 'bluesky').map(({ text }) => text);
  expect(new Set(place.bluesky.posts.map(({ record }) => record.text))).toEqual(new Set(texts));
});

it('shared again, an entry keeps its document; with its page the posts go, and with the last of them the document', async () => {
  await using place = await publishing([fresh, old], '    removals: retract\n');
  await place.run('run', '--once');
  const before = recordsOf(place, 'document');
  expect((await place.run('share', `${place.site.url}/${fresh.slug}`, '--to', 'bluesky', '--again')).code).toBe(0);
  expect(recordsOf(place, 'document')).toEqual(before);
  expect(cardsOf(place).filter(({ associatedRefs }) => associatedRefs.length === 2)).toHaveLength(3);
  place.site.entries = [old];
  place.site.answers.set(`/${fresh.slug}`, { status: 410 });
  await place.run('run', '--once');
  expect(cardsOf(place).map(({ title }) => title)).toEqual([old.title]);
  expect(recordsOf(place, 'document').map(({ record }) => record.path)).toEqual([`/${old.slug}`]);
  const removals = place.bluesky.requests.filter(({ path }) => /applyWrites|deleteRecord/.test(path));
  expect(removals.map(({ path }) => path.replace(/.*\./, ''))).toEqual(['applyWrites', 'applyWrites', 'deleteRecord']);
});

it('a post that takes the place of an edited one names the same document, as edited', async () => {
  await using place = await publishing([fresh, old], '    edits: repost\n');
  await place.run('run', '--once');
  const uris = () => recordsOf(place, 'document').map(({ uri }) => uri);
  const before = uris();
  const mended = { ...fresh, title: 'The new pier opens on Saturday' };
  place.site.entries = [mended, old];
  await place.run('run', '--once');
  expect(uris()).toEqual(before);
  expectDocumented({ ...place, mastodon: place.mastodon }, [mended, old]);
});

const put = /putRecord/;
const requests: [string, RegExp, number][] = [
  ['looking for the publication', /listRecords/, 0],
  ['making the publication', put, 0],
  ['writing the document', put, 1],
  ['writing the post', put, 2],
];
const moments: [string, Fault][] = [
  ['before the server has taken it', 'hang'],
  ['after the server has taken it', 'hang-after'],
];
async function killAt(place: Workplace, match: RegExp, fault: Fault, skip = 0): Promise<void> {
  place.bluesky.fail(match, fault, 1, skip);
  const { child, finished } = place.start('run', '--once');
  const end = performance.now() + 30_000;
  while (place.bluesky.requested(match).length <= skip) {
    if (performance.now() > end) throw new Error('It never came so far.');
    await sleep(5);
  }
  child.kill('SIGKILL');
  await finished;
  place.bluesky.heal();
}

const steps = requests.flatMap(([request, match, skip]) =>
  moments.map(([moment, fault]) => ({ request, match, skip, moment, fault })),
);

it.concurrent.each(steps)(
  'killed while $request, $moment, post and document stand once',
  async ({ match, skip, fault }) => {
    await using place = await publishing([harbourEntry]);
    await killAt(place, match, fault, skip);
    for (const _ of [1, 2]) {
      expect((await place.run('run', '--once')).code).toBe(0);
      expectDocumented(place, [harbourEntry]);
    }
  },
);

const takingDown = [/applyWrites/, /deleteRecord/].flatMap((match) =>
  moments.map(([moment, fault]) => ({ request: match.source, match, moment, fault })),
);

it.concurrent.each(takingDown)(
  'killed at $request, $moment, post and document are gone in the end',
  async ({ match, fault }) => {
    await using place = await publishing([fresh, old], '    removals: retract\n');
    await place.run('run', '--once');
    place.site.entries = [old];
    place.site.answers.set(`/${fresh.slug}`, { status: 410 });
    await killAt(place, match, fault);
    expect((await place.run('run', '--once')).code).toBe(0);
    expect(cardsOf(place).map(({ title }) => title)).toEqual([old.title]);
    expect(recordsOf(place, 'document').map(({ record }) => record.path)).toEqual([`/${old.slug}`]);
  },
);

it.each([
  ['publication', 0],
  ['document', 1],
])('where the %s is refused, the post goes out at once with the plain card', async (_what, skip) => {
  await using place = await publishing([harbourEntry]);
  place.bluesky.fail(put, { status: 400, body: { error: 'InvalidRequest', message: 'Not today' } }, 1, skip);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(cardsOf(place)).toEqual([{ title: harbourEntry.title, associatedRefs: [] }]);
});

it('where the post is refused with its document, it goes out without', async () => {
  await using place = await publishing([harbourEntry]);
  const refusal = { status: 400, body: { error: 'InvalidRequest', message: 'Unexpected property associatedRefs' } };
  place.bluesky.fail(put, refusal, 1, 2);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(cardsOf(place)).toEqual([{ title: harbourEntry.title, associatedRefs: [] }]);
});

it('the doctor says what the site has to answer, once there is something to answer, and is quiet when it does', async () => {
  await using place = await publishing([harbourEntry]);
  const said = async () => {
    const { lines } = await place.run('doctor', '--json');
    return lines.filter(({ subject }) => String(subject).includes('.well-known'));
  };
  expect(await said()).toEqual([]);
  await place.run('run', '--once');
  const uri = recordsOf(place, 'publication')[0]?.uri ?? '';
  expect(await said()).toMatchObject([{ area: 'account', level: 'warning', change: uri }]);
  place.site.answers.set('/.well-known/site.standard.publication', { type: 'text/plain', body: `${uri}\n` });
  expect(await said()).toMatchObject([{ level: 'ok' }]);
});

it('programs that read the public posts are told of the document', async () => {
  await using place = await publishing([harbourEntry]);
  await place.run('run', '--once');
  expect((await place.run('export', '--public', `${place.folder}/posts`)).code).toBe(0);
  const folder = `${place.folder}/posts`;
  const [name = ''] = readdirSync(folder).filter((file) => file !== 'index.json');
  const { posts } = postsSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  const documents = new Map(posts.map(({ network, document }) => [network, document]));
  expect(documents).toEqual(
    new Map([
      ['bluesky', recordsOf(place, 'document')[0]?.uri],
      ['mastodon', undefined],
    ]),
  );
});
