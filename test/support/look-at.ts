import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong with a page, "rule: element" a line; empty when nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = resultSchema.parse(await page.evaluate('axe.run()'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Where screenshots are kept to be looked at. */
const folder = 'build/screenshots';

/** Keeps a picture of the page as build output. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const views = {
  light: { colorScheme: 'light', viewport: { width: 1200, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1200, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const;

export type View = keyof typeof views;

export const viewNames: readonly View[] = ['light', 'dark', 'phone'];

/** A page of its own in this view; `bypassCSP` lets axe in where a policy forbids scripts. */
export async function openPage(browser: Browser, view: View, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...views[view], locale: 'en-GB', bypassCSP: true, ...more });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}
