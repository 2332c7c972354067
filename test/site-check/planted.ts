import { expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { checkSite } from '../../src/site-check/check-site.ts';
import type { Finding } from '../../src/site-check/finding.ts';
import { type Answer, type SampleSite, startSample } from './sample-site.ts';

/** What doctor says of a site, but for what is well. */
export async function check(site: string): Promise<Finding[]> {
  const http = createHttp({ clock: systemClock, userAgent: 'test', allowPrivateNetworks: false });
  const { findings } = await checkSite({ http, clock: systemClock }, site);
  await http.close();
  return findings.filter(({ level }) => level !== 'ok');
}

/** A fault that is planted in a site without any, and what is to be said of it. */
export type Fault = [
  name: string,
  spoil: (site: SampleSite) => void,
  expected: { area: Finding['area']; level: Finding['level']; message: RegExp; change: RegExp | null; line?: number },
];

export const feedOf = (site: SampleSite): Answer => site.answers.get('/feed.xml') ?? { body: '' };
export const guid = (n: number) => `<guid isPermaLink="false">tag:example.com,2026:walk-${n}</guid>`;

/** Changes the pages of all entries. */
export const everyPage = (site: SampleSite, from: string | RegExp, to: string) => {
  for (const n of [1, 2, 3]) site.change(`/walk-${n}`, from, to);
};

/** Each fault is told with its line, and nothing else is. */
export const testEach = (faults: readonly Fault[]) =>
  it.each(faults)('%s: it is said, with the line to change, and nothing else is', async (_name, spoil, expected) => {
    await using site = await startSample();
    spoil(site);
    const findings = await check(`${site.url}/`);
    const found = findings.find(({ area, message }) => area === expected.area && expected.message.test(message));
    expect(found, JSON.stringify(findings, null, 1)).toMatchObject({ level: expected.level });
    if (expected.change === null) expect(found?.change).toBeNull();
    else expect(found?.change).toMatch(expected.change);
    if (expected.line !== undefined) expect(found?.subject).toMatch(new RegExp(`:${expected.line}$`));
    expect(findings.filter((finding) => finding !== found).map(({ message }) => message)).toEqual([]);
  });
