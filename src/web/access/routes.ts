import { type Context, Hono } from 'hono';
import { goTo } from '../frame.ts';
import { firstUsePage, loginPage, logPage, passwordPage } from '../pages/access-pages.ts';
import type { WebTools } from '../web.ts';
import { beginSession, endSession, setFirstPassword, setPassword, storedPassword } from './access-store.ts';
import { logAction, readActions } from './action-log.ts';
import { type Attempts, countAttempts } from './attempts.ts';
import { dropSession, keepSession, type Place, readSession } from './cookie.ts';
import { remoteAddress } from './guard.ts';
import { hashPassword, isPassword, isSame, newCode, shortestPassword } from './secrets.ts';

/** A path of the dashboard, from its root; anything else leads to its first page. */
const safeNext = (next: string): string => (/^[\w-][\w\-/.?=&%~]{0,500}$/.test(next) ? next : '');

const tooShort = (password: string): string | null =>
  [...password].length < shortestPassword ? `A password has at least ${shortestPassword} characters.` : null;

const inWords = (wait: number): string =>
  wait < 60_000 ? `${Math.ceil(wait / 1000)} seconds` : `${Math.ceil(wait / 60_000)} minutes`;

/** Asks for a wait after too many wrong tries; null: go on. */
function held(attempts: Attempts, context: Context): string | null {
  const wait = attempts.wait(remoteAddress(context));
  if (wait === 0) return null;
  context.status(429);
  context.header('retry-after', String(Math.ceil(wait / 1000)));
  return `Too many wrong tries. Wait ${inWords(wait)}.`;
}

/** Signing in and out, the first password and the next, and the log of actions. */
export function accessRoutes(tools: WebTools, place: Place): Hono {
  const { app, log } = tools;
  const { db, clock, config } = app.installation;
  const web = new Hono();
  const attempts = countAttempts(clock);
  const needsCode = !place.isPrivate && config.web.token === null && config.web.userHeader === null;
  const code = newCode();
  if (needsCode)
    void storedPassword(db).then((password) => {
      if (password !== null) return;
      const message = `Nobody has set the dashboard's password yet. Open it and set one with the code ${code}`;
      log.write({ level: 'info', message, fields: {} });
    });
  const read = async (context: Context) => {
    const form = await context.req.formData();
    return (name: string) => String(form.get(name) ?? '');
  };
  const note = (who: string, what: string) => logAction(db, who, what, clock.now());
  const letIn = async (context: Context, next: string) => {
    keepSession(context, place, await beginSession(db, clock.now()));
    return goTo(context, place.root, next);
  };
  const wrong = async (context: Context, what: string) => {
    attempts.wrong(remoteAddress(context));
    context.status(403);
    const from = remoteAddress(context);
    log.write({ level: 'warn', message: `${what} from ${from}.`, fields: { from } });
  };

  web.get('/login', (context) => context.render(loginPage(safeNext(context.req.query('next') ?? ''), null)));
  web.post('/login', async (context) => {
    const given = await read(context);
    const next = safeNext(given('next'));
    const wait = held(attempts, context);
    if (wait !== null) return context.render(loginPage(next, wait));
    const stored = await storedPassword(db);
    if (stored === null) return goTo(context, place.root, 'first-use');
    if (await isPassword(stored, given('password'))) {
      attempts.right(remoteAddress(context));
      await note('owner', 'Signed in.');
      return letIn(context, next);
    }
    await wrong(context, 'A wrong password was given');
    return context.render(loginPage(next, 'This is not the password.'));
  });
  web.post('/logout', async (context) => {
    const session = readSession(context, place);
    if (session !== null) await endSession(db, session);
    dropSession(context, place);
    return goTo(context, place.root, '');
  });

  web.get('/first-use', async (context) =>
    (await storedPassword(db)) === null
      ? context.render(firstUsePage(needsCode, null))
      : goTo(context, place.root, 'login'),
  );
  web.post('/first-use', async (context) => {
    const given = await read(context);
    const wait = held(attempts, context);
    if (wait !== null) return context.render(firstUsePage(needsCode, wait));
    if (!needsCode && context.get('who') === 'nobody yet') return goTo(context, place.root, 'login');
    if (needsCode && !isSame(given('code').trim().toUpperCase(), code)) {
      await wrong(context, 'A wrong code for the first password was given');
      return context.render(firstUsePage(needsCode, 'This is not the code that stands in the log.'));
    }
    const short = tooShort(given('password'));
    if (short !== null) {
      context.status(422);
      return context.render(firstUsePage(needsCode, short));
    }
    if (!(await setFirstPassword(db, await hashPassword(given('password')), clock.now())))
      return goTo(context, place.root, 'login');
    await note('owner', 'Set the first password.');
    return letIn(context, '');
  });

  web.get('/password', (context) => context.render(passwordPage(null)));
  web.post('/password', async (context) => {
    const given = await read(context);
    const wait = held(attempts, context);
    if (wait !== null) return context.render(passwordPage(wait));
    const stored = await storedPassword(db);
    if (stored === null) return goTo(context, place.root, 'first-use');
    if (!(await isPassword(stored, given('current')))) {
      await wrong(context, 'A wrong password was given');
      return context.render(passwordPage('The password so far is another one.'));
    }
    const short = tooShort(given('password'));
    if (short !== null) {
      context.status(422);
      return context.render(passwordPage(short));
    }
    await setPassword(db, await hashPassword(given('password')), clock.now());
    await note(context.get('who'), 'Changed the password.');
    return letIn(context, 'log');
  });

  web.get('/log', async (context) => {
    const before = Number(context.req.query('before') ?? Number.NaN);
    const list = await readActions(db, Number.isSafeInteger(before) ? before : null);
    const hasPassword = (await storedPassword(db)) !== null;
    return context.render(logPage(list, { hasPassword, signedIn: readSession(context, place) !== null }));
  });
  return web;
}
