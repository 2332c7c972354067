import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, openPage, shoot, views } from '../support/look-at.ts';
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

  it.each(Object.keys(views) as (keyof typeof views)[])(
    'has no accessibility faults where people come in, %s',
    async (view) => {
      await using place = await makeWorkplace({ entries: [harbourEntry] });
      const home = await serve(place);
      const page = await openPage(browser, view);
      for (const path of ['log', 'first-use', 'login', 'password']) {
        await page.goto(`${home}/${path}`);
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        await shoot(page, `${path}-${view}`);
      }
      await page.context().close();
    },
  );
});
