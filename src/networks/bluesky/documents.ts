import { z } from 'zod';
import type { DocumentSource, SiteProof } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { Permit, Retracted } from '../network.ts';
import {
  documentCollection,
  documentRecord,
  isNearly,
  isSameAddress,
  pathBelow,
  proofAddress,
  publicationCollection,
  publicationRecord,
} from './document-record.ts';
import type { strongRefSchema } from './freeze.ts';
import { lastingRecordKey } from './record-key.ts';
import type { BlueskySettings } from './settings.ts';
import { type Authorise, refused, type Standing } from './standing.ts';

/** What documents work with: an account's login and what its owner says of its publication. */
export interface Documents {
  authorised: Authorise;
  tools: Standing['tools'];
  settings: Pick<BlueskySettings, 'publication'>;
}

type StrongRef = z.infer<typeof strongRefSchema>;
type Publication = StrongRef & { address: string };
/** Why there is none. */
interface Missing {
  why: string;
}

const written = z.object({ uri: z.string(), cid: z.string() });
const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const publicationSchema = written.extend({ value: z.object({ url: z.string().refine(isAddress) }) });
const listed = z.object({ records: z.array(z.unknown()) });

/** Lexicon com.atproto.repo.listRecords: the most of one answer. No account has so many publications. */
const mostListed = 100;

/** The post waits so long at most for its document, milliseconds: a server that hangs must not cost it its hour. */
const patience = 20_000;

const namesRecord = (wanted: string): boolean => wanted.startsWith('at://');

/** The parts of an address such as at://did:plc:abc/site.standard.document/3k2. */
function partsOf(uri: string): { repo: string; collection: string; rkey: string } {
  const [repo = '', collection = '', rkey = ''] = uri.replace(/^at:\/\//, '').split('/');
  return { repo, collection, rkey };
}

function publicationIn(record: unknown): Publication | null {
  const { data } = publicationSchema.safeParse(record);
  return data === undefined ? null : { uri: data.uri, cid: data.cid, address: data.value.url };
}

/** A question or a write that concerns a document alone: whatever goes wrong, the post does not depend on it. */
async function ask<T>(
  { authorised }: Documents,
  call: Parameters<typeof authorised<T>>[0],
  enough: z.ZodType<T>,
  signal: AbortSignal,
): Promise<{ data: T } | Missing> {
  const asked = await authorised(call, signal, { enough });
  if ('is' in asked) return { why: asked.why };
  const { answer } = asked;
  if (answer.is === 'ok') return { data: answer.data };
  return { why: answer.is === 'refused' ? `The server refuses: ${answer.message || answer.error}` : answer.why };
}

/** A record at a place of its own; the same again changes nothing. `swapRecord` null: what stands there already stays. */
async function put(
  documents: Documents,
  place: { collection: string; rkey: string; swapRecord?: null },
  record: Record<string, unknown>,
  signal: AbortSignal,
): Promise<{ data: StrongRef } | Missing> {
  const made = await ask<StrongRef>(
    documents,
    (client, { did }, headers) => {
      const input = { repo: did, ...place, record };
      return client.com.atproto.repo.putRecord(input, { encoding: 'application/json', headers, signal });
    },
    written,
    signal,
  );
  if ('why' in made || made.data.uri.endsWith(`/${place.collection}/${place.rkey}`)) return made;
  return { why: 'The server says that it stored something else than was sent.' };
}

/** A publication that is there already: the one that is named, or the account's own of that address, whoever made it. */
async function findPublication(
  documents: Documents,
  wanted: string,
  signal: AbortSignal,
): Promise<Publication | Missing | null> {
  if (namesRecord(wanted)) {
    const params = partsOf(wanted);
    const asked = await ask<z.infer<typeof publicationSchema>>(
      documents,
      async (client, _, headers) => {
        const { data, headers: answered } = await client.com.atproto.repo.getRecord(params, { headers, signal });
        return { data: publicationSchema.parse(data), headers: answered };
      },
      publicationSchema,
      signal,
    );
    return 'why' in asked ? asked : publicationIn(asked.data);
  }
  const asked = await ask<z.infer<typeof listed>>(
    documents,
    (client, { did }, headers) => {
      const params = { repo: did, collection: publicationCollection, limit: mostListed };
      return client.com.atproto.repo.listRecords(params, { headers, signal });
    },
    listed,
    signal,
  );
  if ('why' in asked) return asked;
  const publications = asked.data.records.map(publicationIn).filter((one) => one !== null);
  return publications.find(({ address }) => isSameAddress(address, wanted)) ?? null;
}

async function makePublication(
  documents: Documents,
  wanted: string,
  siteName: string | null,
  signal: AbortSignal,
): Promise<Publication | Missing> {
  const record = publicationRecord(wanted, siteName);
  const place = { collection: publicationCollection, rkey: lastingRecordKey(record.url, 0), swapRecord: null };
  const made = await put(documents, place, record, signal);
  if (!('why' in made)) return { ...made.data, address: record.url };
  // Another process may have been faster, under another name.
  return (await findPublication(documents, wanted, signal)) ?? made;
}

/** The document of a card, written; null where it is to have none. */
async function write(documents: Documents, draft: Draft, source: DocumentSource, signal: AbortSignal) {
  const { publication: wanted } = documents.settings;
  const { card } = draft;
  if (wanted === null || card === null) return null;
  if (!namesRecord(wanted) && !isNearly(wanted, card.url)) return null;
  const found = await findPublication(documents, wanted, signal);
  const site =
    found ?? (namesRecord(wanted) ? null : await makePublication(documents, wanted, source.siteName, signal));
  if (site === null) return { why: `${wanted} is no publication.` };
  if ('why' in site) return site;
  const path = pathBelow(site.address, card.url);
  if (path === null)
    return isNearly(site.address, card.url) && !isSameAddress(site.address, card.url)
      ? { why: `its address does not begin with ${site.address} to the letter.` }
      : null;
  const key = lastingRecordKey(source.id, source.seenAt);
  const record = documentRecord(card, source, { site: site.uri, path });
  const made = await put(documents, { collection: documentCollection, rkey: key }, record, signal);
  if ('why' in made) return made;
  const { uri, cid } = made.data;
  const refs = [
    { uri, cid },
    { uri: site.uri, cid: site.cid },
  ];
  return { uri, reference: JSON.stringify(refs) };
}

/**
 * The draft with the document of its entry. Its key follows from the entry, so that one is written again and none twice, whatever
 * was interrupted before; where it cannot be had, the card stays as it is.
 */
export async function addDocument(
  documents: Documents,
  draft: Draft,
  source: DocumentSource,
  signal: AbortSignal,
): Promise<Draft> {
  const made = await write(documents, draft, source, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
  if (made === null) return draft;
  return 'why' in made
    ? { ...draft, warnings: [...draft.warnings, `Without a document: ${made.why}`] }
    : { ...draft, document: made };
}

/** Removes a document of the account; deleting what is gone is no fault. Lexicon: com.atproto.repo.deleteRecord. */
export async function removeDocument(
  { authorised, tools }: Documents,
  uri: string,
  signal: AbortSignal,
  permit: Permit,
): Promise<Retracted> {
  const { collection, rkey } = partsOf(uri);
  const tried = await authorised<object>(
    (client, { did }, headers) =>
      client.com.atproto.repo.deleteRecord(
        { repo: did, collection, rkey },
        { encoding: 'application/json', headers, signal },
      ),
    signal,
    { permit, enough: z.object({}) },
  );
  if ('is' in tried) return tried;
  return tried.answer.is === 'ok' ? { is: 'retracted' } : refused(tried.answer, tools.clock.now());
}

/** What the site has to answer for its publication, once that stands. */
export async function siteProof(documents: Documents, signal: AbortSignal): Promise<SiteProof | null> {
  const { publication: wanted } = documents.settings;
  if (wanted === null) return null;
  const found = await findPublication(documents, wanted, signal);
  return found === null || 'why' in found ? null : { url: proofAddress(found.address), text: found.uri };
}
