import { expect, it } from 'vitest';
import { countAttempts } from '../../src/web/access/attempts.ts';
import { hashPassword, isPassword } from '../../src/web/access/secrets.ts';
import { browser } from '../support/browsing.ts';
import { serve, startServing } from '../support/serve.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';

const password = 'a sentence by the sea';

/** Serves where a code is asked for at the first use, and finds it in the log. */
async function serveWithCode(place: Workplace, listen: string) {
  const { child } = place.start('run', '--listen', listen);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!/with the code \w{8}/.test(said) || !/Dashboard: /.test(said))
    await new Promise((done) => setTimeout(done, 50));
  const port = /Dashboard: \S+:(\d+)\//.exec(said)?.[1];
  return { home: `http://127.0.0.1:${port}`, code: /with the code (\w{8})/.exec(said)?.[1] ?? '' };
}

const configured = (place: Workplace, web: string) => place.configure(`${place.config}web:\n${web}`);

it('is open on this machine until a password is set, and then to nobody without it', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { home, stop } = await startServing(place);
  const first = browser(home);
  expect((await first.send('/')).status).toBe(200);
  expect((await first.send('/first-use', { password: 'short' })).text).toContain('at least 10');
  const set = await first.send('/first-use', { password });
  expect([set.status, set.to]).toEqual([303, '/']);
  expect(set.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await first.send('/')).status).toBe(200);
  const other = browser(home);
  expect((await other.send('/entries?q=a')).to).toBe('/login?next=entries%3Fq%3Da');
  expect((await other.send('/share', { url: 'https://example.com', do: 'share' })).status).toBe(401);
  expect((await other.send('/first-use', { password: 'another sentence' })).to).toBe('/login');
  expect((await other.send('/login', { password: 'wrong wrong wrong' })).text).toContain('not the password');
  const inside = await other.send('/login', { password, next: 'entries?q=a' });
  expect([inside.status, inside.to]).toEqual([303, '/entries?q=a']);
  expect((await browser(home).send('/login', { password, next: '//evil.example' })).to).toBe('/');
  await stop();
  const again = await serve(place);
  const later = browser(again);
  for (const [name, value] of other.cookies) later.cookies.set(name, value);
  expect((await later.send('/log')).text).toContain('Signed in.');
  expect((await later.send('/logout', {})).to).toBe('/');
  expect((await later.send('/')).to).toBe('/login');
});

it('signs everybody else out when the password changes, at the dashboard or by command', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const [one, two] = [browser(home), browser(home)];
  await one.send('/first-use', { password });
  await two.send('/login', { password });
  expect((await one.send('/password', { current: 'wrong wrong', password: 'a new sentence' })).status).toBe(403);
  expect((await one.send('/password', { current: password, password: 'a new sentence' })).status).toBe(303);
  expect((await one.send('/')).status).toBe(200);
  expect((await two.send('/')).to).toBe('/login');
  const { child, finished } = place.start('password');
  child.stdin?.end();
  expect((await finished).code).toBe(2);
  expect((await place.run('password', '--remove')).code).toBe(0);
  expect((await browser(home).send('/')).status).toBe(200);
});

it('lets many wrong tries wait, even with the right password', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  await browser(home).send('/first-use', { password });
  const guest = browser(home);
  const answers = [];
  for (let n = 0; n < 7; n += 1) answers.push((await guest.send('/login', { password: `wrong guess ${n}` })).status);
  expect(answers.slice(0, 5)).toEqual([403, 403, 403, 403, 403]);
  expect(answers).toContain(429);
  const held = await guest.send('/login', { password });
  expect(held.status).toBe(429);
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
  let now = 0;
  const attempts = countAttempts({ elapsed: () => now });
  for (let n = 0; n < 8; n += 1) attempts.wrong('1.2.3.4');
  expect(attempts.wait('1.2.3.4')).toBe(8000);
  expect(attempts.wait('1.2.3.5')).toBe(0);
  for (let n = 0; n < 60; n += 1) attempts.wrong(`10.0.0.${n}`);
  expect(attempts.wait('9.9.9.9')).toBeGreaterThan(0);
  now = 3_700_000;
  expect(attempts.wait('1.2.3.4')).toBe(0);
});

it('served beyond this machine, takes its first password from whoever reads its log', async () => {
  await using place = await makeWorkplace();
  const { home, code } = await serveWithCode(place, '0.0.0.0:0');
  const guest = browser(home);
  expect((await guest.send('/entries')).to).toBe('/first-use');
  expect((await guest.send('/first-use', { password, code: 'AAAAAAAA' })).status).toBe(403);
  expect((await guest.send('/share', { url: 'https://example.com' })).status).toBe(401);
  expect((await guest.send('/first-use', { password, code: code.toLowerCase() })).status).toBe(303);
  expect((await guest.send('/')).status).toBe(200);
});

it('believes a proxy who has come in, where it is told to, and nobody else', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  configured(place, '  userHeader: X-Forwarded-User\n');
  const home = await serve(place);
  expect((await browser(home).send('/')).status).toBe(403);
  const ada = browser(home, { 'x-forwarded-user': 'ada' });
  expect((await ada.send('/')).status).toBe(200);
  await ada.send('/share', { url: `${place.site.url}/new-pier`, to: 'mastodon', do: 'share' });
  expect((await ada.send('/log')).text).toMatch(/ada<\/td>/);
});

it('works below a path behind a proxy with TLS: links, forms and cookies', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  configured(place, '  publicUrl: https://example.com/tools/share/\n');
  const { home, code } = await serveWithCode(place, '127.0.0.1:0');
  // The proxy keeps the path and names itself, as most do; TLS ends there.
  const guest = browser(`${home}/tools/share`, { 'x-forwarded-proto': 'https' });
  expect((await guest.send('/')).to).toBe('/tools/share/first-use');
  expect((await guest.send('/first-use')).text).toContain('<base href="/tools/share/">');
  const own = { origin: 'https://example.com', 'sec-fetch-site': 'same-origin' };
  const set = await guest.send('/first-use', { password, code }, own);
  expect(set.to).toBe('/tools/share/');
  expect(set.headers.get('set-cookie')).toMatch(/^__Secure-share_session=.*Path=\/tools\/share\/.*HttpOnly.*Secure/);
  expect((await guest.send('/entries')).status).toBe(200);
  expect((await browser(`${home}/tools/share`).send('/entries')).to).toBe('/tools/share/login?next=entries');
});

it('says no to frames, to sniffing, to scripts of others, and to forms of others', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const { headers } = await browser(home).send('/');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(?!.*unsafe)/);
  for (const path of ['/first-use', '/login', '/logout', '/password', '/share', '/deliveries/x/approve'])
    for (const site of ['cross-site', 'same-site', 'none'])
      expect([path, (await browser(home).send(path, { password }, { 'sec-fetch-site': site })).status]).toEqual([
        path,
        403,
      ]);
});

it('knows a password again, and no other', async () => {
  const stored = await hashPassword(password);
  expect(stored).not.toContain(password);
  expect(await isPassword(stored, password)).toBe(true);
  expect(await isPassword(stored, `${password} `)).toBe(false);
});
