import { Hono } from 'hono';
import { z } from 'zod';
import { UserError } from '../user-error.ts';
import { shareByHand } from './actions.ts';
import { isSame } from './guard.ts';
import { problem } from './problem.ts';
import type { WebTools } from './web.ts';

const shareSchema = z.object({
  url: z.string().regex(/^https?:\/\//i),
  to: z.array(z.string()).optional(),
  text: z.string().max(20_000).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  again: z.boolean().default(false),
});

/** The operator's API: a token opens it, and without one in the configuration it stays shut. Errors as RFC 9457 says. */
export function operatorApi(tools: WebTools): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    const { token } = tools.app.installation.config.web;
    const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (token === null || given === undefined || !isSame(given, token)) {
      const detail = 'Send the web.token of the configuration as "Authorization: Bearer TOKEN".';
      return problem(401, detail, { 'www-authenticate': 'Bearer' });
    }
    return next();
  });
  api.post('/shares', async (context) => {
    const body: unknown = await context.req.json().catch(() => null);
    const wish = shareSchema.safeParse(body);
    if (!wish.success) {
      const detail = wish.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');
      return problem(400, detail);
    }
    const { url, to, text, at, again } = wish.data;
    try {
      const deliveries = await shareByHand(tools, {
        url,
        to: to ?? null,
        text: text ?? null,
        at: at === undefined ? null : Date.parse(at),
        again,
      });
      return context.json({ deliveries }, 201);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return problem(422, `${error.message} ${error.nextStep}`);
    }
  });
  api.all('*', () => problem(404, 'There is POST /api/shares and GET /api/public/posts.'));
  return api;
}
