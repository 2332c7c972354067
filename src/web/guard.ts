import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { WebTools } from './web.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who uses the dashboard, as the log of actions names them. */
    who: string;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function passwordOf(header: string | undefined): string | null {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** The names under which this server may be asked: others are a sign of DNS rebinding. */
export function isOwnHost(host: string | undefined, { listener, app }: WebTools): boolean {
  const publicUrl = app.installation.config.web.publicUrl;
  const own = new URL(listener.address).host;
  const port = own.slice(own.lastIndexOf(':'));
  const names = [own, `localhost${port}`, ...(publicUrl === null ? [] : [new URL(publicUrl).host])];
  return host !== undefined && names.includes(host);
}

/**
 * Who may use the dashboard: on loopback everybody on this machine, under the server's own name only; elsewhere whoever
 * knows the token, as the password of Basic authentication. Forms must come from the dashboard itself.
 */
export const guard =
  (tools: WebTools): MiddlewareHandler =>
  async (context, next) => {
    const { token } = tools.app.installation.config.web;
    if (tools.listener.loopback && !isOwnHost(context.req.header('host'), tools)) {
      return context.text('This server is not known by that name. Set web.publicUrl if it stands behind a proxy.', 421);
    }
    if (token !== null && !isSame(passwordOf(context.req.header('authorization')) ?? '', token)) {
      return context.text('The password is the web.token of the configuration.', 401, {
        'www-authenticate': 'Basic realm="Share This Post", charset="UTF-8"',
      });
    }
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const site = context.req.header('sec-fetch-site');
      const origin = context.req.header('origin');
      const same =
        site === 'same-origin' ||
        (site === undefined && origin !== undefined && URL.parse(origin)?.host === context.req.header('host'));
      if (!same) return context.text('This form did not come from the dashboard. Open it anew and try again.', 403);
    }
    context.set('who', token === null ? 'this machine' : 'web.token');
    return next();
  };
