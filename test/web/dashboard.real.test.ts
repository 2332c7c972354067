import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, openPage, shoot, viewNames } from '../support/look-at.ts';
import { launchBrowser } from '../support/real-browser.ts';
import { describeReal } from '../support/real-servers.ts';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

describeReal('The dashboard in a browser', ['browser'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('takes its first password, signs out, and lets in who knows it, by keyboard alone', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry] });
    const home = await serve(place);
    const page = await openPage(browser, 'phone', { bypassCSP: false });
    await page.goto(`${home}/log`);
    await page.getByRole('link', { name: 'Set a password' }).click();
    await page.getByLabel('New password').fill('a sentence by the sea');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.goto(`${home}/log`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').fill('not the sentence');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('not the password');
    await page.getByLabel('Password').fill('a sentence by the sea');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('cell', { name: 'Signed in.' }).first().waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.context().close();
  });

  it('has no accessibility faults where people come in', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry] });
    const home = await serve(place);
    for (const view of viewNames) {
      const page = await openPage(browser, view);
      for (const path of ['log', 'first-use', 'login', 'password']) {
        await page.goto(`${home}/${path}`);
        expect([path, view, await accessibilityFaults(page)]).toEqual([path, view, []]);
        await shoot(page, `${path}-${view}`);
      }
      await page.context().close();
    }
  });

  const waiting = 'backlog: all\n    publish: approve\n    pageReady: 0\n    flood: off';

  it('shows an entry as both networks would, counts new words while they are typed, and sends them to the letter', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: waiting });
    await place.run('run', '--once');
    const home = await serve(place);
    const page = await openPage(browser, 'light', { bypassCSP: false });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(home);
    await page.getByRole('link', { name: harbourEntry.title }).first().click();
    const mastodon = page.getByRole('region', { name: 'mastodon' }).first();
    await mastodon.getByLabel(/Your own words/).fill('Mind the new pier!');
    await mastodon.locator('.post .text', { hasText: 'Mind the new pier!' }).waitFor();
    await mastodon.getByText(/^\d\d of 500$/).waitFor();
    await shoot(page, 'entry-light');
    await mastodon.getByRole('button', { name: 'Keep these words' }).click();
    await mastodon.getByRole('button', { name: 'Let it go out' }).click();
    await expect.poll(() => place.mastodon.posts.length, { timeout: 20_000 }).toBe(1);
    expect(place.mastodon.posts[0]?.text.split('\n')[0]).toBe('Mind the new pier!');
    expect(place.bluesky.posts).toEqual([]);
    const bluesky = page.getByRole('region', { name: 'bluesky' }).first();
    await bluesky.getByLabel(/Your own words/).fill('word '.repeat(70));
    await bluesky.getByText(/^3\d\d of 300$/).waitFor();
    await bluesky.getByRole('button', { name: 'Keep these words' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('too long');
    await page.getByRole('region', { name: 'bluesky' }).first().getByRole('button', { name: 'Skip' }).click();
    await page.getByText('skipped').first().waitFor();
    await expect
      .poll(async () => {
        await page.reload();
        return mastodon.getByText('Take it back').count();
      })
      .toBe(1);
    await mastodon.getByText('Take it back').click();
    await mastodon.getByRole('button', { name: 'Remove it there' }).click();
    await expect.poll(() => place.mastodon.posts.length, { timeout: 20_000 }).toBe(0);
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    await page.context().close();
  });

  it('works without script: words, a time, and the way back', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: waiting });
    await place.run('run', '--once');
    const home = await serve(place);
    const page = await openPage(browser, 'phone', { javaScriptEnabled: false, bypassCSP: false });
    await page.goto(`${home}/deliveries?state=held`);
    await page.getByRole('link', { name: harbourEntry.title }).first().click();
    const bluesky = page.getByRole('region', { name: 'bluesky' }).first();
    await bluesky.getByRole('button', { name: 'Begin with the post’s words' }).click();
    expect(await bluesky.getByLabel(/Your own words/).inputValue()).toMatch(
      new RegExp(`^${harbourEntry.title}\n\n.*#`, 's'),
    );
    await bluesky.getByLabel(/Your own words/).fill('By hand');
    await bluesky.getByRole('button', { name: 'Preview' }).click();
    expect(await bluesky.getByText('7 of 300').count()).toBe(1);
    await bluesky.getByLabel('At', { exact: true }).fill('2099-01-01T12:00');
    await bluesky.getByRole('button', { name: 'Set the time' }).click();
    await bluesky.getByText('waiting').waitFor();
    expect(await bluesky.getByText(/2099-01-01/).count()).toBeGreaterThan(0);
    await bluesky.getByRole('button', { name: 'Send it now' }).click();
    await expect.poll(() => place.bluesky.posts.length, { timeout: 20_000 }).toBe(1);
    await page.context().close();
  });

  it('lets go out together what was held together', async () => {
    const news = [
      ['Rope walk closes', 'The last rope walk of the county shut its doors after two hundred years of spinning hemp.'],
      ['Ice on the weir', 'Skaters crossed the frozen weir this morning although the warden had put up a sign.'],
      [
        'Choir looks for basses',
        'Nine sopranos and no bass: the harbour choir asks for deep voices before the spring concert.',
      ],
      [
        'Library lends boats',
        'Whoever has a reading card may now borrow a rowing boat for an afternoon, free of charge.',
      ],
    ];
    const entries = news.map(([title = '', text = ''], n) => ({ slug: `news-${n}`, title, text }));
    await using place = await makeWorkplace({ entries, feedKeys: waiting });
    await place.run('run', '--once');
    const home = await serve(place);
    const page = await openPage(browser, 'light', { bypassCSP: false });
    await page.goto(home);
    await shoot(page, 'held-together');
    await page.getByRole('button', { name: 'Let all 8 go out' }).click();
    await expect.poll(() => place.mastodon.posts.length + place.bluesky.posts.length, { timeout: 30_000 }).toBe(8);
    await page.context().close();
  });

  it('shows what happens while it is looked at, without reloading, and asks nothing meanwhile', async () => {
    await using place = await makeWorkplace({ feedKeys: 'backlog: all\n    pageReady: 0\n    every: 5s' });
    const home = await serve(place);
    const page = await openPage(browser, 'light', { bypassCSP: false });
    await page.goto(home);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(asked.filter((url) => url === `${home}/`).length).toBeLessThan(3);
    place.site.entries = [harbourEntry];
    await page.getByText('After three winters of work').first().waitFor({ timeout: 20_000 });
    await page.context().close();
  });

  it('takes what a phone shares: its preview, other words, one account', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry] });
    const home = await serve(place);
    const page = await openPage(browser, 'phone', { bypassCSP: false });
    const manifest: unknown = await (await fetch(`${home}/manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ share_target: { action: 'share', params: { text: 'text' } } });
    const shared = new URLSearchParams({ title: 'The new pier', text: `Look: ${place.site.url}/new-pier` });
    await page.goto(`${home}/share?${shared}`);
    await page.getByText('After three winters of work').first().waitFor();
    await page.getByLabel(/Your own words/).fill('From my phone');
    await page.locator('.mastodon .text', { hasText: 'From my phone' }).waitFor();
    await shoot(page, 'share-phone');
    await page.getByRole('checkbox', { name: 'bluesky' }).uncheck();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect.poll(() => place.mastodon.posts.length, { timeout: 20_000 }).toBe(1);
    expect(place.mastodon.posts[0]?.text).toContain('From my phone');
    expect(place.bluesky.posts).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });

  it('is light: the first view takes less than 100 KB', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 0' });
    await place.run('run', '--once');
    const home = await serve(place);
    let bytes = 0;
    for (const path of ['', 'style.css', 'live.js', 'icon.svg', 'manifest.webmanifest'])
      bytes += (await (await fetch(`${home}/${path}`)).arrayBuffer()).byteLength;
    expect(bytes).toBeLessThan(100_000);
  });

  const arabic = {
    slug: 'rasif',
    title: 'الرصيف الجديد يفتح يوم الجمعة',
    text: 'بعد ثلاثة شتاءات من العمل يفتح الرصيف الجديد في ميناء إليري يوم الجمعة للقوارب.',
  };

  it('has no accessibility faults on any page', async () => {
    await using place = await makeWorkplace({ entries: [harbourEntry, arabic], feedKeys: waiting });
    await place.run('run', '--once');
    await place.run('share', `${place.site.url}/new-pier`, '--to', 'mastodon');
    const home = await serve(place);
    const deliveries = await openPage(browser, 'light');
    await deliveries.goto(`${home}/deliveries`);
    const entries = await deliveries
      .getByRole('cell')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const paths = {
      overview: '',
      entries: 'entries',
      deliveries: 'deliveries',
      share: 'share',
      preview: `share?url=${encodeURIComponent(`${place.site.url}/rasif`)}`,
      entry: entries.find((href) => href.startsWith('entries/')) ?? '',
      published: entries.at(-1) ?? '',
    };
    await deliveries.context().close();
    for (const view of viewNames) {
      const page = await openPage(browser, view);
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(`${home}/${path}`);
        expect([name, view, await accessibilityFaults(page)]).toEqual([name, view, []]);
        const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
        expect([name, view, fits]).toEqual([name, view, true]);
        await shoot(page, `${name}-${view}`);
      }
      await page.context().close();
    }
  });
});
