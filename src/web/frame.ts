import type { Context, MiddlewareHandler } from 'hono';
import { layout, type Page } from './pages/layout.ts';
import { type Said, sayNext, takeSaid } from './said.ts';

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: an interface is what can be added to from here.
    (page: Page): Response | Promise<Response>;
  }
}

/** The dashboard's root as a browser sees it, from the first slash to the last. */
export const rootOf = (publicUrl: string | null): string =>
  publicUrl === null ? '/' : new URL(publicUrl).pathname.replace(/\/*$/, '/');

/** A request's path from the dashboard's root, whether or not the proxy before it took the root's path away. */
export function pathWithin(root: string, pathname: string): string {
  if (pathname === root.slice(0, -1)) return '/';
  return pathname.startsWith(root) ? pathname.slice(root.length - 1) : pathname;
}

/** Lets `context.render(page)` answer with the page in its frame. */
export const framed =
  (root: string): MiddlewareHandler =>
  async (context, next) => {
    const { search } = new URL(context.req.url);
    const here = context.req.path.slice(1) + search;
    context.setRenderer((page) =>
      context.html(layout(page, { base: root, here: here === '' ? './' : here, said: takeSaid(context, root) })),
    );
    await next();
  };

/** To another page of the dashboard, named from its root, after a form was taken; it says once what was done. */
export function goTo(context: Context, root: string, path: string, said: Said | null = null): Response {
  if (said !== null) sayNext(context, root, said);
  return context.redirect(root + path, 303);
}

/** The list that a form was sent from, from the dashboard's root; null: it was another page. Never leads elsewhere: its path alone is looked at. */
export function listBefore(context: Context, root: string): string | null {
  const from = URL.parse(context.req.header('referer') ?? '');
  const path = from === null ? '' : pathWithin(root, from.pathname);
  return from !== null && ['/', '/deliveries'].includes(path) ? path.slice(1) + from.search : null;
}
