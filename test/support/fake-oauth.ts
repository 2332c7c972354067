import { createHash, randomUUID } from 'node:crypto';
import type { FakeAnswer, FakeRequest } from './fake-server.ts';

/** How a server signs people in, and what became of it. */
export interface FakeOAuth {
  /** Mastodon 4.3 and later say how they sign in, know the scope `profile` and check PKCE. */
  modern: boolean;
  /** Redirects are not taken, only codes that a person brings. */
  showsCodes: boolean;
  /** The scopes of the apps, by their ids. */
  readonly apps: Map<string, { secret: string; redirect: string; scopes: string }>;
  /** The last sign-in page's address, as the browser asked for it. */
  asked: URLSearchParams | null;
}

interface Code {
  app: string;
  challenge: string | null;
}

const outOfBand = 'urn:ietf:wg:oauth:2.0:oob';
const oldScopes = ['read:accounts', 'read:statuses', 'write:statuses', 'write:media'];

const refuse = (status: number, error: string): FakeAnswer => ({ status, body: { error } });
const page = (content: string): FakeAnswer => ({
  status: 200,
  body: `<!doctype html><html lang="en"><title>A server</title><h1>Authorization required</h1>${content}`,
});
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The part of a Mastodon server that registers apps and signs people in (doorkeeper), for the one account that it has. */
export function createFakeOAuth(fake: { url: string; validToken: string; oauth: FakeOAuth }) {
  const codes = new Map<string, Code>();
  const formOf = ({ body }: FakeRequest) => new URLSearchParams(body.toString());

  function register(form: URLSearchParams): FakeAnswer {
    const redirect = form.get('redirect_uris') ?? '';
    const scopes = form.get('scopes') ?? '';
    const known = [...oldScopes, ...(fake.oauth.modern ? ['profile'] : [])];
    if (!scopes.split(' ').every((scope) => known.includes(scope)))
      return refuse(422, "Validation failed: Scopes doesn't match configured on the server.");
    if (fake.oauth.showsCodes && redirect !== outOfBand)
      return refuse(422, 'Validation failed: Redirect URI must be an absolute URI.');
    const [id, secret] = [`client-${randomUUID()}`, `secret-${randomUUID()}`];
    fake.oauth.apps.set(id, { secret, redirect, scopes });
    return { status: 200, body: { id: '7', name: form.get('client_name'), client_id: id, client_secret: secret } };
  }

  function authorize(query: URLSearchParams): FakeAnswer {
    const app = fake.oauth.apps.get(query.get('client_id') ?? '');
    if (app === undefined || app.redirect !== query.get('redirect_uri') || app.scopes !== query.get('scope'))
      return { ...page('<p>Client authentication failed.</p>'), status: 401 };
    fake.oauth.asked = query;
    const hidden = [...query].map(
      ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
    );
    return page(
      `<form method="post" action="/oauth/authorize">${hidden.join('')}<button name="do" value="allow">Authorize</button><button name="do" value="deny">Deny</button></form>`,
    );
  }

  function decide(form: URLSearchParams): FakeAnswer {
    const redirect = form.get('redirect_uri') ?? '';
    const code = `code-${randomUUID()}`;
    const allowed = form.get('do') === 'allow';
    if (allowed) codes.set(code, { app: form.get('client_id') ?? '', challenge: form.get('code_challenge') });
    if (redirect === outOfBand) return page(allowed ? `<code>${code}</code>` : '<p>Denied.</p>');
    const back = new URL(redirect);
    if (allowed) back.searchParams.set('code', code);
    else {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'The resource owner or authorization server denied the request.');
    }
    const state = form.get('state');
    if (state !== null) back.searchParams.set('state', state);
    return { status: 302, headers: { location: back.href }, body: '' };
  }

  function grant(form: URLSearchParams): FakeAnswer {
    const id = form.get('client_id') ?? '';
    const app = fake.oauth.apps.get(id);
    if (app === undefined || app.secret !== form.get('client_secret')) return refuse(401, 'invalid_client');
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const verifier = form.get('code_verifier');
    const proof = verifier === null ? null : createHash('sha256').update(verifier).digest('base64url');
    if (code?.app !== id || app.redirect !== form.get('redirect_uri') || (code.challenge ?? null) !== proof)
      return refuse(400, 'invalid_grant');
    return {
      status: 200,
      body: { access_token: fake.validToken, token_type: 'Bearer', scope: app.scopes, created_at: 1 },
    };
  }

  /** Null: this is none of its requests. */
  return (request: FakeRequest): FakeAnswer | null => {
    switch (`${request.method} ${request.path}`) {
      case 'GET /.well-known/oauth-authorization-server':
        if (!fake.oauth.modern) return refuse(404, 'Not found');
        return {
          status: 200,
          body: {
            issuer: `${fake.url}/`,
            scopes_supported: ['profile', ...oldScopes],
            code_challenge_methods_supported: ['S256'],
            app_registration_endpoint: `${fake.url}/api/v1/apps`,
          },
        };
      case 'POST /api/v1/apps':
        return register(formOf(request));
      case 'GET /oauth/authorize':
        return authorize(request.query);
      case 'POST /oauth/authorize':
        return decide(formOf(request));
      case 'POST /oauth/token':
        return grant(formOf(request));
      default:
        return null;
    }
  };
}
