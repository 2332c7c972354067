import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, openPage, shoot, type View } from '../support/look-at.ts';
import { launchBrowser } from '../support/real-browser.ts';
import { describeReal } from '../support/real-servers.ts';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';

/** An article on a site of another origin that allows nothing but what the guide names. */
async function startArticle(home: string, body: string, lang = 'en') {
  const policy = `default-src 'none'; script-src ${home}; connect-src ${home}; style-src 'nonce-own'`;
  const page = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The new pier</title>
<style nonce="own">:root{color-scheme:light dark}body{font:18px/1.6 Georgia,serif;margin:2rem auto;max-inline-size:40rem;padding-inline:1rem}share-this-post{display:block;min-block-size:2.75rem}</style>
<script type="module" src="${home}/share.js"></script></head><body><main><h1>The new pier opens on Friday</h1><p>After three winters of work the new pier in Port Ellery opens on Friday.</p>${body}<p id="after">Boats of up to twelve metres may moor there overnight.</p></main></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

describeReal('The button on another site', ['browser'], () => {
  let place: Workplace;
  let home: string;
  let browser: Browser;
  let article: string;

  beforeAll(async () => {
    place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
    home = await serve(place);
    while (place.mastodon.posts.length === 0 || place.bluesky.posts.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
    article = `${place.site.url}/${harbourEntry.slug}`;
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await place[Symbol.asyncDispose]();
  });

  /** Opens an article with the element; tells what was asked of whom, and what was refused. */
  async function open(body: string, view: View = 'light', lang = 'en') {
    const site = await startArticle(home, body, lang);
    const page = await openPage(browser, view, { bypassCSP: false });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(site.url);
    await page.locator('share-this-post').waitFor();
    return { page, asked, faults, site };
  }
  const element = () => `<share-this-post url="${article}" title="The new pier opens on Friday"></share-this-post>`;
  const known = (page: Page) => page.getByRole('link', { name: /Boost on Mastodon/ });

  it('boosts the post through the reader’s own server, asked once', async () => {
    const { page, asked, faults, site } = await open(element());
    await known(page).click();
    const dialog = page.getByRole('dialog', { name: 'Your Mastodon server' });
    await dialog.getByRole('combobox').fill('nonsense');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.getByRole('alert').textContent()).toContain('mastodon.social');
    await shoot(page, 'button-asks-for-the-server');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await known(page).evaluate((link) => link.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('combobox').fill('@ada@lake.example');
    const popup = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    const post = place.mastodon.posts[0]?.url ?? '';
    const opened = await popup;
    const wanted = `https://lake.example/authorize_interaction?uri=${encodeURIComponent(post)}`;
    expect(await known(page).getAttribute('href')).toBe(wanted);
    await opened.close();
    const again = page.context().waitForEvent('page');
    await known(page).click();
    await (await again).close();
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: /Boost on Bluesky/ }).getAttribute('href')).toContain(
      'bsky.app/profile/',
    );
    expect(faults.filter((fault) => !fault.includes('ERR_'))).toEqual([]);
    const hosts = new Set(asked.map((url) => new URL(url).origin));
    hosts.delete('https://lake.example');
    expect([...hosts].sort()).toEqual([new URL(home).origin, new URL(site.url).origin].sort());
    expect(await page.context().cookies()).toEqual([]);
    site.close();
  });

  it('opens the networks’ own pages for an article that stands nowhere, and copies its address', async () => {
    const { page, site } = await open(
      '<share-this-post url="https://example.com/other" title="Another"></share-this-post>',
    );
    const text = encodeURIComponent('Another https://example.com/other');
    const link = page.getByRole('link', { name: /Share on Bluesky/ });
    expect(await link.getAttribute('href')).toBe(`https://bsky.app/intent/compose?text=${text}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'More' }).click();
    await shoot(page, 'button-more');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('https://example.com/other');
    expect(await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')).toContain('mailto:?subject=Another');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Copied' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'More' }).evaluate((button) => button.matches(':focus'))).toBe(true);
    site.close();
  });

  it('moves nothing on the page when it comes and when it knows more', async () => {
    const { page, site } = await open(element());
    await known(page).waitFor();
    const shift = await page.evaluate(
      `new Promise((resolve) => { let sum = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => resolve(sum), 300); })`,
    );
    expect(shift).toBe(0);
    site.close();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'de'],
    ['phone', 'en'],
    ['light', 'ar'],
    ['phone', 'ja'],
  ] as const)('has no accessibility faults, %s in %s', async (view, lang) => {
    const site = await startArticle(home, element(), lang);
    const page = await openPage(browser, view);
    await page.goto(site.url);
    await page.getByRole('group').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, `button-${view}-${lang}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    site.close();
  });

  it('shows answers as text, under what they answer and folded where they warn, and finds all in exported files', async () => {
    const hostile = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const reply = {
      network: 'mastodon',
      uri: 'https://lake.example/1',
      url: 'https://lake.example/@ada/1',
      parent: null,
      author: 'Ada',
      handle: '@ada@lake.example',
      warning: '',
      text: hostile,
      publishedAt: '2026-05-04T08:00:00.000Z',
    };
    const answer = { ...reply, uri: 'https://lake.example/2', url: 'javascript:alert(1)', parent: reply.uri };
    const replies = [
      reply,
      answer,
      { ...reply, uri: 'https://lake.example/3', warning: 'Tells the end', text: 'It opens.' },
    ];
    const posts = [{ network: 'mastodon', url: 'https://lake.example/@news/1', likes: 41, boosts: 1 }];
    const { page, faults, site } = await open(
      '<share-this-post url="https://example.com/a" data="https://files.example/"></share-this-post><share-this-post-replies url="https://example.com/a" data="https://files.example/"></share-this-post-replies>',
    );
    await page.close();
    const own = await openPage(browser, 'phone');
    await own.route('https://files.example/*.json', (route) =>
      route.fulfill({
        json: { posts, replies },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await own.goto(site.url);
    await own.getByRole('link', { name: 'Boost on Mastodon (42)' }).waitFor();
    await own.getByRole('heading', { name: 'Replies' }).waitFor();
    for (const width of [320, 390]) {
      await own.setViewportSize({ width, height: 844 });
      const spilling =
        "[...document.querySelector('share-this-post').shadowRoot.querySelectorAll('[role=group] > a')].filter((link) => link.scrollWidth > link.clientWidth).length";
      expect([width, await own.evaluate(spilling)]).toEqual([width, 0]);
    }
    expect(await own.getByText(hostile).count()).toBe(2);
    expect(await own.locator('img, script:not([src])').count()).toBe(0);
    expect(await own.getByRole('link', { name: /2026/ }).count()).toBe(2);
    expect(await own.locator('li li').getByText(hostile).count()).toBe(1);
    expect(await own.getByText('It opens.').isVisible()).toBe(false);
    await own.getByText('Tells the end').click();
    expect(await own.getByText('It opens.').isVisible()).toBe(true);
    expect(await own.locator('ol:visible').count()).toBe(2);
    expect(await accessibilityFaults(own)).toEqual([]);
    await shoot(own, 'replies-phone');
    expect(faults.filter((fault) => !fault.includes('files.example'))).toEqual([]);
    site.close();
  });

  it('finds the file that was exported of its article', async () => {
    const folder = join(place.folder, 'share-posts');
    expect((await place.run('export', '--public', folder)).code).toBe(0);
    const site = await startArticle(
      home,
      `<share-this-post url="${article}/?utm_source=x" data="https://files.example"></share-this-post>`,
    );
    const page = await openPage(browser, 'light');
    await page.route('https://files.example/*.json', (route) => {
      const path = join(folder, new URL(route.request().url()).pathname);
      return route.fulfill({ path, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto(site.url);
    await known(page).waitFor();
    site.close();
  });

  it('has a page of plain links for readers without script', async () => {
    const page = await openPage(browser, 'phone', { javaScriptEnabled: false, bypassCSP: false });
    await page.goto(`${home}/s?${new URLSearchParams({ url: article, title: 'The new pier' })}`);
    await shoot(page, 'button-without-script');
    await page.getByRole('textbox').fill('no server');
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('mastodon.social');
    await page.getByRole('textbox').fill('lake.example');
    await page.getByRole('button', { name: 'Go on' }).click();
    const post = place.mastodon.posts[0]?.url ?? '';
    expect(await page.getByRole('link', { name: /Mastodon/ }).getAttribute('href')).toBe(
      `https://lake.example/authorize_interaction?uri=${encodeURIComponent(post)}`,
    );
    const seen = await openPage(browser, 'dark');
    await seen.goto(`${home}/s?${new URLSearchParams({ url: article })}`);
    expect(await accessibilityFaults(seen)).toEqual([]);
    const hostile = await fetch(`${home}/s?url=${encodeURIComponent('javascript:alert(1)')}`);
    expect(hostile.status).toBe(400);
    const marked = await (
      await fetch(`${home}/s?url=https://example.com/&title=${encodeURIComponent('<script>alert(1)</script>')}`)
    ).text();
    expect(marked).not.toContain('<script');
  });
});
