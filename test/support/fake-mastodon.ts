import { createFakeOAuth, type FakeOAuth } from './fake-oauth.ts';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from './fake-server.ts';

export interface FakeStatus {
  id: string;
  uri: string;
  url: string;
  text: string;
  spoilerText: string;
  visibility: string;
  language: string | null;
  sensitive: boolean;
  mediaIds: string[];
  createdAt: string;
  application: string;
  /** The status that it replies to. */
  inReplyToId: string | null;
  /** What it said before it was edited, oldest first. */
  versions?: string[];
}

/** How the server treats a repeated Idempotency-Key: Mastodon up to 4.5, 4.6, GoToSocial and snac, Pixelfed. */
export type Repeats = 'replay' | 'error' | 'ignore' | 'refuse';

export interface FakeMastodon extends FakeServer {
  readonly token: string;
  readonly posts: FakeStatus[];
  readonly media: Map<
    string,
    { mime: string; size: number; description: string; focus: string | null; attached: boolean; ready: boolean }
  >;
  /** As a person would, at another client. */
  postByHand(text: string): FakeStatus;
  remove(uri: string): void;
  /** As a person would, at another client. */
  edit(uri: string, text: string): void;
  forgetKeys(): void;
  repeats: Repeats;
  version: string;
  maxCharacters: number;
  validToken: string;
  /** Answered with 403 and this text to everything that needs the account. */
  forbidden: string | null;
  limited: boolean;
  oauth: FakeOAuth;
  hasV2: boolean;
  hasSource: boolean;
  canEdit: boolean;
  /** Private posts are left out of the account's list, as snac does. */
  hidesPrivate: boolean;
  mediaTakesAWhile: boolean;
  /** Sent along with a new status: the rate limits. */
  headers: Record<string, string>;
}

const refuse = (status: number, error: string): FakeAnswer => ({ status, body: { error } });

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As app/lib/text_formatter.rb marks up: shortened links with hidden parts, tags as links, paragraphs. */
function toHtml(text: string, host: string): string {
  const marked = escapeHtml(text)
    .replace(/https?:\/\/[^\s]+/g, (url) => {
      const [scheme = '', rest = ''] = [url.slice(0, url.indexOf('//') + 2), url.slice(url.indexOf('//') + 2)];
      const shown = rest.slice(0, 30);
      const more = rest.slice(30);
      return `<a href="${url}" target="_blank" rel="nofollow noopener noreferrer" translate="no"><span class="invisible">${scheme}</span><span class="${more ? 'ellipsis' : ''}">${shown}</span><span class="invisible">${more}</span></a>`;
    })
    .replace(
      /(^|\s)#([\p{L}\p{N}_]+)/gu,
      (_, before: string, tag: string) =>
        `${before}<a href="https://${host}/tags/${tag.toLowerCase()}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`,
    );
  return marked
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
    .join('');
}

function boundaryOf(type: string): string | null {
  return /boundary=([^;]+)/.exec(type)?.[1] ?? null;
}

/** The fields of a multipart form; the bytes of a file are counted only. */
function readForm({ headers, body }: FakeRequest): Map<string, { text: string; size: number; mime: string }> {
  const boundary = boundaryOf(headers['content-type'] ?? '');
  const fields = new Map<string, { text: string; size: number; mime: string }>();
  if (boundary === null) return fields;
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(head)?.[1];
    if (name === undefined) continue;
    const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    const mime = /content-type: (.+)/i.exec(head)?.[1]?.trim() ?? '';
    fields.set(name, { text: Buffer.from(content, 'latin1').toString('utf8'), size: content.length, mime });
  }
  return fields;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const graphemes = (text: string): number =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
/** Enough of the counting for tests: addresses under .com, .org and .net cost 23. */
const lengthOf = (text: string): number =>
  graphemes(text.replace(/https?:\/\/[\w.-]+\.(?:com|org|net)(?:\/[^\s]*)?/g, 'x'.repeat(23)));

/** app/services/post_status_service.rb: an hour. */
const keysKeptFor = 3_600_000;

/** A Mastodon server as it was measured and read: one account, state in memory. */
export async function startFakeMastodon({ port = 0, token = 'token-of-the-account' } = {}): Promise<FakeMastodon> {
  const posts: FakeStatus[] = [];
  const media: FakeMastodon['media'] = new Map();
  const keys = new Map<string, { id: string; at: number }>();
  let lastId = 110_000_000_000_000;

  const host = (): string => new URL(fake.url).host;
  const account = () => ({
    id: '1',
    username: 'news',
    acct: 'news',
    url: `${fake.url}/@news`,
    ...(fake.limited ? { limited: true } : {}),
  });

  function statusJson(status: FakeStatus): Record<string, unknown> {
    const { id, uri, url, text, spoilerText, visibility, language, sensitive, mediaIds, createdAt, application } =
      status;
    return {
      id,
      uri,
      url,
      visibility,
      language,
      sensitive,
      in_reply_to_id: status.inReplyToId,
      created_at: createdAt,
      edited_at: status.versions === undefined ? null : createdAt,
      spoiler_text: spoilerText,
      content: toHtml(text, host()),
      reblog: null,
      application: { name: application, website: null },
      account: account(),
      media_attachments: mediaIds.map((mediaId) => ({
        id: mediaId,
        type: 'image',
        url: `${fake.url}/media/${mediaId}`,
      })),
      mentions: [],
      tags: [],
      emojis: [],
      card: null,
    };
  }

  function store(status: Omit<FakeStatus, 'id' | 'uri' | 'url' | 'createdAt'>): FakeStatus {
    lastId += 1;
    const id = String(lastId);
    const stored = {
      ...status,
      id,
      uri: `${fake.url}/users/news/statuses/${id}`,
      url: `${fake.url}/@news/${id}`,
      createdAt: new Date(fake.now()).toISOString(),
    };
    posts.push(stored);
    return stored;
  }

  function repeated(key: string): FakeAnswer | null {
    const known = keys.get(key);
    if (key === '' || known === undefined || fake.repeats === 'ignore') return null;
    if (fake.now() - known.at >= keysKeptFor) return null;
    if (fake.repeats === 'refuse') return refuse(400, 'Duplicate idempotency key.');
    const standing = posts.find((post) => post.id === known.id);
    if (standing === undefined) return refuse(404, 'Record not found');
    if (fake.repeats === 'error') return { status: 500, body: '<html><body>Something went wrong</body></html>' };
    return { status: 200, body: statusJson(standing) };
  }

  function createStatus(request: FakeRequest): FakeAnswer {
    const key = String(request.headers['idempotency-key'] ?? '');
    const again = repeated(key);
    if (again !== null) return again;
    const parsed: unknown = JSON.parse(request.body.toString());
    const input = isMap(parsed) ? parsed : {};
    const text = String(input.status ?? '').trim();
    const spoilerText = String(input.spoiler_text ?? '');
    const mediaIds = Array.isArray(input.media_ids) ? input.media_ids.map(String) : [];
    if (text === '' && mediaIds.length === 0) return refuse(422, "Validation failed: Text can't be blank");
    if (lengthOf(text) + graphemes(spoilerText) > fake.maxCharacters)
      return refuse(422, `Validation failed: Text character limit of ${fake.maxCharacters} exceeded`);
    const lost = mediaIds.filter((id) => media.get(id)?.attached !== false);
    if (lost.length > 0) return refuse(422, `Media ${lost.join(', ')} not found or already attached to another post`);
    if (mediaIds.some((id) => media.get(id)?.ready === false))
      return refuse(422, 'Cannot attach files that have not finished processing. Try again in a moment!');
    if (Array.isArray(input.allowed_mentions) && /(?:^|[^\w/=])@[a-z0-9_]+/i.test(text))
      return refuse(422, 'Post would be sent to unexpected accounts');
    const inReplyToId = typeof input.in_reply_to_id === 'string' ? input.in_reply_to_id : null;
    if (inReplyToId !== null && !posts.some(({ id }) => id === inReplyToId))
      return refuse(404, 'The post you are trying to reply to does not appear to exist.');
    const wanted = String(input.visibility ?? 'public');
    const visibility = fake.limited && wanted === 'public' ? 'unlisted' : wanted;
    const language = typeof input.language === 'string' ? input.language : 'en';
    const stored = store({
      text,
      spoilerText,
      visibility,
      language,
      sensitive: input.sensitive === true || spoilerText !== '',
      mediaIds,
      application: 'share',
      inReplyToId,
    });
    for (const id of mediaIds) {
      const attached = media.get(id);
      if (attached !== undefined) attached.attached = true;
    }
    if (key !== '') keys.set(key, { id: stored.id, at: fake.now() });
    return { status: 200, headers: fake.headers, body: statusJson(stored) };
  }

  /** app/services/update_status_service.rb: what is not named is taken away. */
  function editStatus(status: FakeStatus, request: FakeRequest): FakeAnswer {
    const parsed: unknown = JSON.parse(request.body.toString());
    const input = isMap(parsed) ? parsed : {};
    const text = String(input.status ?? '').trim();
    const spoilerText = String(input.spoiler_text ?? '');
    const mediaIds = Array.isArray(input.media_ids) ? input.media_ids.map(String) : [];
    if (text === '' && mediaIds.length === 0) return refuse(422, "Validation failed: Text can't be blank");
    if (lengthOf(text) + graphemes(spoilerText) > fake.maxCharacters)
      return refuse(422, `Validation failed: Text character limit of ${fake.maxCharacters} exceeded`);
    const same =
      text === status.text && spoilerText === status.spoilerText && String(mediaIds) === String(status.mediaIds);
    if (!same) status.versions = [...(status.versions ?? []), status.text];
    if (typeof input.language === 'string') status.language = input.language;
    Object.assign(status, { text, spoilerText, mediaIds, sensitive: input.sensitive === true });
    return { status: 200, headers: fake.headers, body: statusJson(status) };
  }

  function deleteStatus(status: FakeStatus): FakeAnswer {
    posts.splice(posts.indexOf(status), 1);
    return { status: 200, body: { ...statusJson(status), text: status.text } };
  }

  function listStatuses({ query }: FakeRequest): FakeAnswer {
    const limit = Math.min(Number(query.get('limit') ?? 20), 40);
    const maxId = query.get('max_id');
    const listed = posts.filter(
      ({ id, visibility }) =>
        (maxId === null || Number(id) < Number(maxId)) && !(fake.hidesPrivate && visibility === 'private'),
    );
    return { status: 200, body: listed.toReversed().slice(0, limit).map(statusJson) };
  }

  function upload(request: FakeRequest): FakeAnswer {
    const form = readForm(request);
    const file = form.get('file');
    if (file === undefined) return refuse(422, "Validation failed: File can't be blank");
    const id = String(media.size + 1001);
    const ready = !fake.mediaTakesAWhile;
    media.set(id, {
      mime: file.mime,
      size: file.size,
      description: form.get('description')?.text ?? '',
      focus: form.get('focus')?.text ?? null,
      attached: false,
      ready,
    });
    return { status: ready ? 200 : 202, body: { id, type: 'image', url: ready ? `${fake.url}/media/${id}` : null } };
  }

  function mediaState(id: string): FakeAnswer {
    const known = media.get(id);
    if (known === undefined || known.attached) return refuse(404, 'Record not found');
    const wasReady = known.ready;
    known.ready = true;
    return {
      status: wasReady ? 200 : 206,
      body: { id, type: 'image', url: wasReady ? `${fake.url}/media/${id}` : null },
    };
  }

  const configuration = () => ({
    statuses: { max_characters: fake.maxCharacters, max_media_attachments: 4, characters_reserved_per_url: 23 },
    media_attachments: {
      supported_mime_types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'video/mp4'],
      image_size_limit: 16_777_216,
      image_matrix_limit: 33_177_600,
      ...(fake.hasV2 ? { description_limit: 1500 } : {}),
    },
  });

  function instance(version: 1 | 2): FakeAnswer {
    if (version === 2 && !fake.hasV2) return refuse(404, 'Not found');
    const domain = version === 2 ? { domain: host(), api_versions: { mastodon: 6 } } : { uri: host() };
    return {
      status: 200,
      body: { ...domain, title: 'A server', version: fake.version, configuration: configuration() },
    };
  }

  function privately(request: FakeRequest): FakeAnswer {
    const { method, path } = request;
    if (request.headers.authorization !== `Bearer ${fake.validToken}`)
      return refuse(401, 'The access token is invalid');
    if (fake.forbidden !== null) return refuse(403, fake.forbidden);
    const one = /^\/api\/v1\/statuses\/(\d+)$/.exec(path);
    const status = posts.find(({ id }) => id === one?.[1]);
    if (one !== null && method !== 'POST') {
      if (status === undefined) return refuse(404, 'Record not found');
      if (method === 'GET') return { status: 200, body: statusJson(status) };
      if (!fake.canEdit && method === 'PUT') return refuse(404, 'Record not found');
      return method === 'PUT' ? editStatus(status, request) : deleteStatus(status);
    }
    const source = /^\/api\/v1\/statuses\/(\d+)\/source$/.exec(path);
    const history = /^\/api\/v1\/statuses\/(\d+)\/history$/.exec(path);
    const edited = posts.find(({ id }) => id === history?.[1]);
    const mediaId = /^\/api\/v1\/media\/(\d+)$/.exec(path);
    const standing = posts.find(({ id }) => id === source?.[1]);
    if (path === '/api/v1/accounts/verify_credentials') return { status: 200, body: account() };
    if (method === 'POST' && path === '/api/v1/statuses') return createStatus(request);
    if (path === '/api/v1/accounts/1/statuses') return listStatuses(request);
    if (fake.hasSource && standing !== undefined)
      return { status: 200, body: { id: standing.id, text: standing.text, spoiler_text: standing.spoilerText } };
    if (edited !== undefined) {
      const versions = [...(edited.versions ?? []), edited.text];
      return { status: 200, body: versions.map((text) => ({ content: toHtml(text, host()) })) };
    }
    if (method === 'POST' && (path === '/api/v1/media' || (fake.hasV2 && path === '/api/v2/media')))
      return upload(request);
    if (mediaId?.[1] !== undefined) return mediaState(mediaId[1]);
    return refuse(404, 'Record not found');
  }

  const server = await startFakeServer((request) => {
    if (request.path === '/api/v2/instance') return instance(2);
    if (request.path === '/api/v1/instance') return instance(1);
    return signIn(request) ?? privately(request);
  }, port);
  const fake: FakeMastodon = Object.assign(server, {
    token,
    posts,
    media,
    repeats: 'replay' as const,
    version: '4.5.2',
    maxCharacters: 500,
    validToken: token,
    forbidden: null,
    limited: false,
    oauth: { modern: true, showsCodes: false, apps: new Map(), asked: null },
    hasV2: true,
    hasSource: true,
    canEdit: true,
    hidesPrivate: false,
    mediaTakesAWhile: false,
    headers: {},
    postByHand: (text: string) =>
      store({
        text,
        spoilerText: '',
        visibility: 'public',
        language: 'en',
        sensitive: false,
        mediaIds: [],
        inReplyToId: null,
        application: 'Web',
      }),
    remove(uri: string) {
      const index = posts.findIndex((post) => post.uri === uri);
      if (index >= 0) posts.splice(index, 1);
    },
    edit(uri: string, text: string) {
      const status = posts.find((post) => post.uri === uri);
      if (status === undefined) return;
      status.versions = [...(status.versions ?? []), status.text];
      status.text = text;
    },
    forgetKeys: () => keys.clear(),
  });
  const signIn = createFakeOAuth(fake);
  return fake;
}
