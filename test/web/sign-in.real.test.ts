import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, openPage, shoot } from '../support/look-at.ts';
import { launchBrowser } from '../support/real-browser.ts';
import { createMastodonAccount, type MastodonAccount } from '../support/real-mastodon.ts';
import { describeReal } from '../support/real-servers.ts';
import { serve } from '../support/serve.ts';
import { makeWorkplace } from '../support/workplace.ts';

/** A person at snac's own page. */
async function signIn(page: Page, { name, password }: Pick<MastodonAccount, 'name' | 'password'>) {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="passwd"]').fill(password);
  await page.locator('input[type="submit"]').click();
}

describeReal('Connecting an account of a real server in the browser', ['browser', 'mastodon'], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([true, false])('leads there and back, with script: %s', async (javaScriptEnabled) => {
    await using place = await makeWorkplace();
    const home = await serve(place);
    const account = await createMastodonAccount();
    const page = await openPage(browser, 'light', { bypassCSP: false, javaScriptEnabled });
    await page.goto(`${home}/accounts`);
    await page.getByRole('group', { name: 'Mastodon' }).getByLabel('Server').fill(account.server);
    await page.getByRole('button', { name: 'Connect' }).click();
    await signIn(page, account);
    await page.getByText(`Connected: @${account.name}@${new URL(account.server).host}`).waitFor();
    expect(page.url()).toContain(`${home}/sign-in`);
    expect(readFileSync(join(place.folder, 'share.yaml'), 'utf8')).toContain('token: ${MASTODON_2_TOKEN}');
    expect(readFileSync(join(place.folder, '.env'), 'utf8')).toMatch(/MASTODON_2_TOKEN=\S{20,}/);
    await page.context().close();
  });

  it('takes a code that the server shows', async () => {
    await using place = await makeWorkplace();
    const home = await serve(place);
    const account = await createMastodonAccount();
    const page = await openPage(browser, 'phone');
    await page.goto(`${home}/accounts`);
    const mastodon = page.getByRole('group', { name: 'Mastodon' });
    await mastodon.getByLabel('Server').fill(account.server);
    await mastodon.getByText('Another way').click();
    await mastodon.getByLabel('Let it show me a code').check();
    await shoot(page, 'another-way-phone');
    await page.getByRole('button', { name: 'Connect' }).click();
    const [there] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: `Open ${new URL(account.server).host}` }).click(),
    ]);
    await signIn(there, account);
    await there.waitForLoadState();
    const code = (await there.locator('body').textContent())?.trim() ?? '';
    await there.close();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, 'code-phone');
    await page.getByLabel('Bring the code that it shows').fill(code);
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText(`Connected: @${account.name}@`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, 'connected-phone');
    await page.context().close();
  });
});
