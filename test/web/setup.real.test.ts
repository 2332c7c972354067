import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFakeBluesky } from '../support/fake-bluesky.ts';
import { startFakeMastodon } from '../support/fake-mastodon.ts';
import { accessibilityFaults, openPage, shoot } from '../support/look-at.ts';
import { launchBrowser } from '../support/real-browser.ts';
import { describeReal } from '../support/real-servers.ts';
import { startSite } from '../support/site.ts';
import { harbourEntry, millEntry, programArguments } from '../support/workplace.ts';

/** A newcomer's machine: an empty folder in which the program was started, a site, and two networks. */
async function newcomer() {
  const folder = mkdtempSync(join(tmpdir(), 'share-newcomer-'));
  const site = await startSite([millEntry]);
  const bluesky = await startFakeBluesky();
  const mastodon = await startFakeMastodon();
  const child = spawn(process.execPath, [...programArguments, 'run', '--listen', '127.0.0.1:0'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (!/Dashboard: \S+\//.test(said)) await new Promise((done) => setTimeout(done, 50));
  const home = /Dashboard: (\S+)\//.exec(said)?.[1] ?? '';
  const ended = new Promise((done) => child.on('close', done));
  return {
    ...{ folder, site, bluesky, mastodon, home },
    said: () => said,
    config: () => readFileSync(join(folder, 'config/share-this-post.yaml'), 'utf8'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
      await Promise.all([bluesky.stop(), mastodon.stop(), site[Symbol.asyncDispose]()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
type Newcomer = Awaited<ReturnType<typeof newcomer>>;

/** Comes back to the overview once the program has begun anew. */
async function comeBack(page: Page, { home }: Newcomer, words: RegExp) {
  await expect
    .poll(
      async () => {
        await page.goto(home).catch(() => undefined);
        return page.getByText(words).count();
      },
      { timeout: 25_000, interval: 500 },
    )
    .toBeGreaterThan(0);
}

describeReal('Setting up in the browser', ['browser'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['with', 'without'])('leads from an empty installation to a shared post, %s script', async (script) => {
    await using place = await newcomer();
    const page = await openPage(browser, 'light', { bypassCSP: false, javaScriptEnabled: script === 'with' });
    await page.goto(place.home);
    await page.getByRole('link', { name: 'Set up your own site' }).click();
    await page.getByLabel(/Address of your site/).fill('http://127.0.0.1:1');
    await page.getByRole('button', { name: 'Find its feed' }).click();
    expect(await page.getByRole('alert').textContent()).not.toBe('');
    await page.getByLabel(/Address of your site/).fill(place.site.feedUrl);
    await page.getByRole('button', { name: 'Find its feed' }).click();
    await page.getByText('The old mill at Ashford Weir').first().waitFor();
    await shoot(page, `set-up-${script}`);
    const bluesky = page.getByRole('group', { name: 'Bluesky' });
    const mastodon = page.getByRole('group', { name: 'Mastodon' });
    await bluesky.getByLabel('Server').fill(place.bluesky.url);
    await bluesky.getByLabel('Handle').fill(place.bluesky.handle);
    await bluesky.getByLabel('App password').fill('not-the-password');
    await mastodon.getByLabel('Server').fill(place.mastodon.url);
    await page.getByRole('button', { name: 'Connect and go live' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Bluesky');
    expect(await page.content()).not.toContain('not-the-password');
    await bluesky.getByLabel('App password').fill(place.bluesky.password);
    await page.getByRole('button', { name: 'Connect and go live' }).click();
    await page.getByRole('button', { name: 'Deny' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('access was not allowed');
    expect(existsSync(join(place.folder, 'config'))).toBe(false);
    await shoot(page, `refused-${script}`);
    await bluesky.getByLabel('App password').fill(place.bluesky.password);
    await page.getByRole('button', { name: 'Connect and go live' }).click();
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.getByRole('heading', { name: 'It starts with your settings' }).waitFor();
    await page.getByText(`Connected: @news@127.0.0.1:${place.mastodon.port}`).waitFor();
    await shoot(page, `connected-${script}`);
    await comeBack(page, place, /0 posts published/);
    expect(`${place.config()} ${place.said()}`).not.toMatch(/token-of-the-account|secret-|code-/);
    expect(statSync(join(place.folder, '.env')).mode & 0o077).toBe(0);
    expect(place.mastodon.posts).toEqual([]);
    await page.getByLabel('Share a page by hand').fill(`${place.site.url}/mill-flour`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.waitForLoadState();
    await shoot(page, `shared-${script}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect.poll(() => place.mastodon.posts.length + place.bluesky.posts.length, { timeout: 20_000 }).toBe(2);
    await page.context().close();
  });

  it('adds, pauses, changes and removes accounts and feeds, and keeps what else stands in the file', async () => {
    await using place = await newcomer();
    const other = await startSite([harbourEntry]);
    const page = await openPage(browser, 'phone', { bypassCSP: false });
    await page.goto(`${place.home}/setup`);
    await page.getByLabel(/Address of your site/).fill(place.site.feedUrl);
    await page.getByRole('button', { name: 'Find its feed' }).click();
    await page.getByRole('button', { name: 'Practise with this feed first' }).click();
    await comeBack(page, place, /0 posts published/);
    await page.goto(`${place.home}/accounts`);
    const template = page.getByLabel('Template of practice-mastodon');
    await template.fill('New: {titel}');
    await page.getByRole('listitem').filter({ has: template }).getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('alert').first().textContent()).toContain('Did you mean {title}?');
    await page.getByLabel('Template of practice-mastodon').fill('New: {title} {url}');
    await page.getByText('New: The mill grinds again').first().waitFor();
    await shoot(page, 'accounts-phone');
    await page.getByRole('listitem').filter({ has: template }).getByRole('button', { name: 'Keep it' }).click();
    await comeBack(page, place, /0 posts published/);
    expect(place.config()).toContain('New: {title} {url}');
    expect(place.config()).toContain('# Every key: docs/configuration.md');
    await page.goto(`${place.home}/accounts`);
    const account = page.getByRole('listitem').filter({ hasText: 'practice-bluesky' }).first();
    await account.getByRole('button', { name: 'Pause' }).click();
    await account.getByText('Paused by a person.').waitFor();
    await page.goto(place.home);
    await page.getByText(/All is well;.*1 account is paused until you resume it\./).waitFor();
    await page.goto(`${place.home}/accounts`);
    await account.getByRole('button', { name: 'Resume' }).click();
    await account.getByText('well').waitFor();
    await account.getByText('Remove', { exact: true }).click();
    await account.getByRole('button', { name: 'Remove it' }).click();
    await comeBack(page, place, /0 posts published/);
    expect(place.config()).not.toContain('practice-bluesky');
    await page.goto(`${place.home}/feeds`);
    await page.getByLabel('Another site or feed').fill(other.feedUrl);
    await page.getByRole('button', { name: 'Follow it' }).click();
    await comeBack(page, place, /0 posts published/);
    expect(place.config()).toContain(other.feedUrl);
    await page.goto(`${place.home}/feeds`);
    const feed = page.getByRole('listitem').filter({ hasText: other.feedUrl });
    await feed.getByText('Settings', { exact: true }).click();
    await feed.getByLabel('Publishing').selectOption('off');
    await feed.getByLabel('Polled every').fill('often');
    await feed.getByLabel('Delay').fill('5 minutes');
    await feed.getByLabel('No entries with').fill('advert\n/(/');
    await feed.getByRole('button', { name: 'Keep them' }).click();
    expect(await feed.getByRole('alert').allTextContents()).toEqual([
      'found "often"; may be a duration from 1s, such as 5m, 2h or 1d',
      'found "5 minutes"; may be a duration such as 0, 90s, 5m, 2h or 1d',
      'found "/(/"; in this pattern a ")" is missing',
    ]);
    expect(await feed.getByLabel('Polled every').inputValue()).toBe('often');
    expect(place.config()).not.toContain('often');
    await shoot(page, 'feed-settings-phone');
    await feed.getByLabel('Polled every').fill('1h');
    await feed.getByLabel('Delay').fill('5m');
    await feed.getByLabel('No entries with').fill('advert\n/jobs?/i');
    await feed.getByLabel('practice-mastodon').check();
    await feed.getByRole('button', { name: 'Keep them' }).click();
    await comeBack(page, place, /0 posts published/);
    for (const line of ['publish: off', 'every: 1h', 'delay: 5m', 'exclude: [advert, /jobs?/i]'])
      expect(place.config()).toContain(line);
    await page.goto(`${place.home}/accounts`);
    await account.waitFor({ state: 'detached' });
    const kept = page.getByRole('listitem').filter({ hasText: 'practice-mastodon' }).first();
    await kept.getByText('Settings', { exact: true }).click();
    await kept.getByLabel('Visibility').selectOption('unlisted');
    await kept.getByLabel('Posts in a thread').fill('99');
    await kept.getByRole('button', { name: 'Keep them' }).click();
    expect(await kept.getByRole('alert').textContent()).toContain('may be a whole number from 1 to 10');
    await kept.getByLabel('Posts in a thread').fill('4');
    await kept.getByLabel('Numbered').selectOption('yes');
    await kept.getByRole('button', { name: 'Keep them' }).click();
    await comeBack(page, place, /0 posts published/);
    for (const line of ['visibility: unlisted', 'thread: 4', 'numbered: true']) expect(place.config()).toContain(line);
    await other[Symbol.asyncDispose]();
    const seen = await openPage(browser, 'dark');
    for (const path of ['feeds', 'accounts']) {
      await seen.goto(`${place.home}/${path}`);
      await seen.getByText('Settings', { exact: true }).first().click();
      expect([path, await accessibilityFaults(seen)]).toEqual([path, []]);
      await shoot(seen, `${path}-dark`);
    }
    await seen.context().close();
    await page.context().close();
  }, 90_000);
});
