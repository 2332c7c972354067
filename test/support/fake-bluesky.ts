import { createHash, randomBytes } from 'node:crypto';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from './fake-server.ts';

export interface FakeBlueskyPost {
  uri: string;
  cid: string;
  key: string;
  record: Record<string, unknown>;
}

export interface FakeBluesky extends FakeServer {
  readonly did: string;
  readonly handle: string;
  readonly password: string;
  /** What stands, oldest first. */
  readonly posts: FakeBlueskyPost[];
  readonly blobs: Map<string, { mime: string; bytes: Buffer }>;
  /** Records of other collections, by collection/key. */
  readonly records: Map<string, Record<string, unknown>>;
  /** As a person would: the post is gone. */
  remove(uri: string): void;
  /** Access tokens given out so far are no longer accepted; refresh tokens are. */
  expireAccess(): void;
  /** Refresh tokens neither. */
  expireSessions(): void;
  forgetBlobs(): void;
  state: 'active' | 'takendown' | 'deactivated';
  /** Bytes; null: the server does not say. */
  uploadLimit: number | null;
  /** How many replies each post has. */
  replies: number;
  appPassword: string;
}

const refuse = (status: number, error: string, message: string, headers: Record<string, string> = {}): FakeAnswer => ({
  status,
  headers,
  body: { error, message },
});

/** A CID of version 1 with a SHA-256, in base 32: clients check that it is one. Codecs: 0x71 for records, 0x55 for blobs. */
function cid(codec: number, content: string | Buffer): string {
  const digest = createHash('sha256').update(content).digest();
  let bits = 0;
  let held = 0;
  let text = 'b';
  for (const byte of [0x01, codec, 0x12, 0x20, ...digest]) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += 'abcdefghijklmnopqrstuvwxyz234567'[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + 'abcdefghijklmnopqrstuvwxyz234567'[(held << (5 - bits)) & 31];
}

const cidOf = (value: unknown): string => cid(0x71, JSON.stringify(sorted(value)));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function blobsIn(value: unknown): { cid: string; size: number; thumb: boolean }[] {
  if (Array.isArray(value)) return value.flatMap(blobsIn);
  if (!isMap(value)) return [];
  if (value.$type === 'blob' && isMap(value.ref))
    return [{ cid: String(value.ref.$link), size: Number(value.size), thumb: false }];
  return Object.entries(value).flatMap(([key, inner]) =>
    blobsIn(inner).map((blob) => ({ ...blob, thumb: blob.thumb || key === 'thumb' })),
  );
}

const keyPattern = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

/** The rules of the lexicon that servers were seen to hold. */
function faultOf(record: Record<string, unknown>): FakeAnswer | null {
  const text = String(record.text);
  const graphemes = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
  if (Buffer.byteLength(text) > 3000)
    return refuse(
      400,
      'InvalidRequest',
      `Invalid app.bsky.feed.post record: string too big (maximum 3000, got ${Buffer.byteLength(text)}) at $.text`,
    );
  if (graphemes > 300)
    return refuse(
      400,
      'InvalidRequest',
      `Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got ${graphemes}) at $.text`,
    );
  if (typeof record.createdAt !== 'string' || !/(?:Z|[+-]\d\d:\d\d)$/.test(record.createdAt))
    return refuse(400, 'InvalidRequest', 'Invalid app.bsky.feed.post record: invalid datetime at $.createdAt');
  const langs = Array.isArray(record.langs) ? record.langs : [];
  if (langs.some((lang) => !/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(String(lang))))
    return refuse(400, 'InvalidRequest', 'Invalid app.bsky.feed.post record: invalid language at $.langs[0]');
  return null;
}

/** A Bluesky PDS as it was measured: sessions, blobs, records with swapRecord; one account; state in memory. */
export async function startFakeBluesky({
  port = 0,
  handle = 'news.example',
  password = 'abcd-efgh-ijkl-mnop',
} = {}): Promise<FakeBluesky> {
  const did = `did:plc:${createHash('sha256')
    .update(handle)
    .digest('hex')
    .slice(0, 24)
    .replace(/[0189]/g, 'a')}`;
  const blobs: FakeBluesky['blobs'] = new Map();
  const records: FakeBluesky['records'] = new Map();
  const posts: FakeBlueskyPost[] = [];
  let access = new Set<string>();
  let refresh = new Set<string>();
  const expired = new Set<string>();

  const session = (): Record<string, unknown> => {
    const accessJwt = `access.${randomBytes(12).toString('hex')}`;
    const refreshJwt = `refresh.${randomBytes(12).toString('hex')}`;
    access.add(accessJwt);
    refresh.add(refreshJwt);
    const didDoc = {
      id: did,
      service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: fake.url }],
    };
    return { did, handle, accessJwt, refreshJwt, active: fake.state === 'active', didDoc };
  };
  const tokenOf = ({ headers }: FakeRequest): string => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

  function unauthorised(request: FakeRequest, valid: ReadonlySet<string>): FakeAnswer | null {
    const token = tokenOf(request);
    if (token === '') return refuse(401, 'AuthMissing', 'Authentication Required');
    if (expired.has(token)) return refuse(400, 'ExpiredToken', 'Token has expired');
    if (!valid.has(token)) return refuse(400, 'InvalidToken', 'Token could not be verified');
    if (fake.state === 'takendown') return refuse(401, 'AccountTakedown', 'Account has been taken down');
    return null;
  }

  function createSession(input: Record<string, unknown>): FakeAnswer {
    const known = input.identifier === handle || input.identifier === did;
    if (!known || input.password !== fake.appPassword)
      return refuse(401, 'AuthenticationRequired', 'Invalid identifier or password');
    if (fake.state === 'takendown') return refuse(401, 'AccountTakedown', 'Account has been taken down');
    return { status: 200, body: session() };
  }

  function putRecord(input: Record<string, unknown>): FakeAnswer {
    if (fake.state === 'deactivated') return refuse(401, 'AccountDeactivated', 'Account is deactivated');
    const { repo, collection, rkey, record } = input;
    if (repo !== did && repo !== handle) return refuse(401, 'AuthenticationRequired', 'Authentication Required');
    if (!isMap(record) || typeof rkey !== 'string')
      return refuse(400, 'InvalidRequest', 'Input must have the property "record"');
    if (!keyPattern.test(rkey)) return refuse(400, 'InvalidRequest', 'Invalid record key: must be a TID');
    const fault = collection === 'app.bsky.feed.post' ? faultOf(record) : null;
    if (fault !== null) return fault;
    const path = `${String(collection)}/${rkey}`;
    const uri = `at://${did}/${path}`;
    const version = cidOf(record);
    const standing = records.get(path);
    if (standing !== undefined && cidOf(standing) === version)
      return { status: 200, body: { uri, cid: version, validationStatus: 'valid' } };
    if (standing !== undefined && input.swapRecord === null)
      return refuse(400, 'InvalidSwap', `Record was at ${cidOf(standing)}`);
    for (const { cid: blob, size, thumb } of blobsIn(record)) {
      if (!blobs.has(blob)) return refuse(400, 'BlobNotFound', `Could not find blob: ${blob}`);
      const most = thumb ? 1_000_000 : 2_000_000;
      if (size > most)
        return refuse(
          400,
          'InvalidRequest',
          `Invalid app.bsky.feed.post record: blob too big (maximum ${most}, got ${size})`,
        );
    }
    records.set(path, record);
    if (collection === 'app.bsky.feed.post') posts.push({ uri, cid: version, key: rkey, record });
    return {
      status: 200,
      body: { uri, cid: version, commit: { cid: cidOf([version]), rev: rkey }, validationStatus: 'valid' },
    };
  }

  function getRecord({ query }: FakeRequest): FakeAnswer {
    const path = `${query.get('collection')}/${query.get('rkey')}`;
    const record = records.get(path);
    if (record === undefined) return refuse(400, 'RecordNotFound', `Could not locate record: at://${did}/${path}`);
    return { status: 200, body: { uri: `at://${did}/${path}`, cid: cidOf(record), value: record } };
  }

  function listRecords({ query }: FakeRequest): FakeAnswer {
    const collection = `${query.get('collection')}/`;
    const found = [...records]
      .filter(([path]) => path.startsWith(collection))
      .map(([path, value]) => ({ uri: `at://${did}/${path}`, cid: cidOf(value), value }));
    return { status: 200, body: { records: found } };
  }

  /** Nothing to delete is no fault. */
  function deleteRecord({ collection, rkey }: Record<string, unknown>): FakeAnswer {
    deleteAt(`${String(collection)}/${String(rkey)}`);
    return { status: 200, body: {} };
  }

  function deleteAt(path: string): void {
    records.delete(path);
    const index = posts.findIndex(({ key }) => path === `app.bsky.feed.post/${key}`);
    if (index >= 0) posts.splice(index, 1);
  }

  /** All or nothing; what is there already cannot be created, and what is not there cannot be deleted. */
  function applyWrites(input: Record<string, unknown>): FakeAnswer {
    const writes = Array.isArray(input.writes) ? input.writes.filter(isMap) : [];
    const pathOf = ({ collection, rkey }: Record<string, unknown>) => `${String(collection)}/${String(rkey)}`;
    const creates = writes.filter(({ $type }) => String($type).endsWith('#create'));
    const deletes = writes.filter(({ $type }) => String($type).endsWith('#delete'));
    if (creates.some((write) => records.has(pathOf(write))) || deletes.some((write) => !records.has(pathOf(write))))
      return { status: 500, body: { error: 'InternalServerError', message: 'Internal Server Error' } };
    for (const write of deletes) deleteAt(pathOf(write));
    for (const { collection, rkey, value } of creates) putRecord({ repo: did, collection, rkey, record: value });
    return { status: 200, body: { commit: { cid: cidOf(writes), rev: 'rev' }, results: [] } };
  }

  /** As the app view sees them. */
  function getPosts({ query }: FakeRequest): FakeAnswer {
    const views = posts
      .filter(({ uri }) => query.getAll('uris').includes(uri))
      .map(({ uri, cid: version, record }) => ({
        ...{ uri, cid: version, record, author: { did, handle }, indexedAt: record.createdAt },
        ...{ replyCount: fake.replies, repostCount: 0, likeCount: 0, quoteCount: 0 },
      }));
    return { status: 200, body: { posts: views } };
  }

  function uploadBlob({ headers, body }: FakeRequest): FakeAnswer {
    if (body.length > 5 * 1024 * 1024) return refuse(413, 'PayloadTooLarge', 'request entity too large');
    const link = cid(0x55, body);
    const mimeType = headers['content-type'] ?? 'application/octet-stream';
    blobs.set(link, { mime: mimeType, bytes: body });
    return { status: 200, body: { blob: { $type: 'blob', ref: { $link: link }, mimeType, size: body.length } } };
  }

  function refreshSession(request: FakeRequest): FakeAnswer {
    return unauthorised(request, refresh) ?? { status: 200, body: session() };
  }

  function handleRequest(request: FakeRequest): FakeAnswer {
    const method = request.path.replace('/xrpc/', '');
    const input = (): Record<string, unknown> => {
      const parsed: unknown = JSON.parse(request.body.toString());
      return isMap(parsed) ? parsed : {};
    };
    switch (method) {
      case 'com.atproto.server.createSession':
        return createSession(input());
      case 'com.atproto.server.refreshSession':
        return refreshSession(request);
      case 'com.atproto.repo.getRecord':
        return getRecord(request);
      case 'com.atproto.repo.listRecords':
        return listRecords(request);
      case 'com.atproto.repo.deleteRecord':
        return unauthorised(request, access) ?? deleteRecord(input());
      case 'com.atproto.server.getSession':
        return (
          unauthorised(request, access) ?? {
            status: 200,
            body: {
              did,
              handle,
              active: fake.state === 'active',
              ...(fake.state === 'active' ? {} : { status: fake.state }),
            },
          }
        );
      case 'com.atproto.repo.uploadBlob':
        return unauthorised(request, access) ?? uploadBlob(request);
      case 'com.atproto.repo.putRecord':
        return unauthorised(request, access) ?? putRecord(input());
      case 'com.atproto.repo.applyWrites':
        return unauthorised(request, access) ?? applyWrites(input());
      case 'app.bsky.feed.getPosts':
        return unauthorised(request, access) ?? getPosts(request);
      case 'com.atproto.server.describeServer':
        return {
          status: 200,
          body: {
            did: 'did:web:fake',
            availableUserDomains: [],
            ...(fake.uploadLimit === null ? {} : { blobUploadLimit: fake.uploadLimit }),
          },
        };
      default:
        return refuse(501, 'MethodNotImplemented', 'Method Not Implemented');
    }
  }

  const server = await startFakeServer((request) => handleRequest(request), port);
  const fake: FakeBluesky = Object.assign(server, {
    did,
    handle,
    password,
    posts,
    blobs,
    records,
    state: 'active' as const,
    uploadLimit: null,
    replies: 0,
    appPassword: password,
    remove(uri: string) {
      const index = posts.findIndex((post) => post.uri === uri);
      const [removed] = index < 0 ? [] : posts.splice(index, 1);
      if (removed !== undefined) records.delete(`app.bsky.feed.post/${removed.key}`);
    },
    expireAccess() {
      for (const token of access) expired.add(token);
      access = new Set();
    },
    expireSessions() {
      for (const token of [...access, ...refresh]) expired.add(token);
      access = new Set();
      refresh = new Set();
    },
    forgetBlobs: () => blobs.clear(),
  });
  return fake;
}
