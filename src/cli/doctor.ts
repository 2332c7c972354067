import { statfsSync } from 'node:fs';
import { verifyAccount } from '../accounts/verify.ts';
import { type App, openApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { createHttp } from '../http/create-http.ts';
import type { Http } from '../http/http.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { discoverFeeds } from '../pages/discover-feeds.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { userAgent } from '../user-agent.ts';
import { commonFlags } from './flags.ts';
import { openOutput } from './output.ts';

/** One thing that was looked at. */
export interface Finding {
  area: 'configuration' | 'storage' | 'clock' | 'feed' | 'account' | 'page';
  subject: string;
  level: 'ok' | 'advice' | 'trouble';
  message: string;
  nextStep: string | null;
}

const leastSpace = 200_000_000;
const skewAllowed = 120_000;

const ok = (area: Finding['area'], subject: string, message: string): Finding => ({
  area,
  subject,
  level: 'ok',
  message,
  nextStep: null,
});

function checkStorage({ dataDir }: { dataDir: string }): Finding {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const shown = `${Math.round(free / 1_000_000)} MB are free`;
  if (free >= leastSpace) return ok('storage', dataDir, shown);
  return {
    area: 'storage',
    subject: dataDir,
    level: 'trouble',
    message: `only ${shown}`,
    nextStep: 'Free some space.',
  };
}

const checkConfiguration = ({ config }: Installation): Finding[] => [
  ok('configuration', 'file', `read; feeds: ${config.feeds.length}, accounts: ${config.accounts.length}`),
  ...config.warnings.map(
    (message): Finding => ({
      area: 'configuration',
      subject: 'file',
      level: 'advice',
      message,
      nextStep: 'docs/configuration.md says how.',
    }),
  ),
];

async function checkFeed(http: Http, url: string): Promise<Finding[]> {
  const answer = await http.get(url, { trust: 'operator', maxBytes: 20_000_000, timeout: 30_000 });
  const trouble = (message: string, nextStep: string): Finding[] => [
    { area: 'feed', subject: url, level: 'trouble', message, nextStep },
  ];
  const advice = (message: string, nextStep: string): Finding => ({
    area: 'feed',
    subject: url,
    level: 'advice',
    message,
    nextStep,
  });
  if (answer.is === 'failure') return trouble(answer.why, answer.nextStep);
  if (answer.status !== 200) return trouble(`the server answers ${answer.status}`, 'Check the address.');
  const findings: Finding[] = [];
  const served = Date.parse(answer.headers.date ?? '');
  const skew = Math.abs(served - systemClock.now());
  if (!Number.isNaN(served) && skew > skewAllowed) {
    findings.push({
      area: 'clock',
      subject: 'this machine',
      level: 'trouble',
      message: `its clock and the site's differ by ${Math.round(skew / 1000)} seconds`,
      nextStep: 'Set the clock by NTP.',
    });
  }
  const feed = parseFeed(answer.body, { url: answer.url, contentType: answer.headers['content-type'] ?? null });
  if ('error' in feed) return [...findings, ...trouble(feed.error, feed.nextStep)];
  const { entries, warnings } = feed;
  findings.push(ok('feed', url, `${entries.length} entries`));
  for (const { message } of warnings) findings.push(advice(message, 'Mend the feed: other readers may refuse it.'));
  const without = (has: (entry: (typeof entries)[number]) => boolean) => entries.filter((entry) => !has(entry)).length;
  if (without(({ id }) => id !== '') > 0)
    findings.push(advice('some entries have no id', 'Give each a lasting guid (RSS) or id (Atom).'));
  if (without(({ published, updated }) => (published ?? updated) !== null) > 0)
    findings.push(advice('some entries have no readable date', 'Give each a pubDate (RSS) or published (Atom).'));
  if (without(({ html, excerpt }) => html !== '' || excerpt !== null) > 0)
    findings.push(
      advice('some entries have no text', 'Put the text into content:encoded: summaries are drawn from it.'),
    );
  if (feed.language === null && without(({ language }) => language !== null) > 0)
    findings.push(
      advice('the feed does not name its language', 'Add <language>en</language> (RSS) or xml:lang (Atom).'),
    );
  if (answer.headers.etag === undefined && answer.headers['last-modified'] === undefined)
    findings.push(
      advice(
        'the server sends neither ETag nor Last-Modified',
        'Let it send one: then an unchanged feed costs nothing.',
      ),
    );
  const newest = entries.find(({ url: address }) => address !== null)?.url ?? null;
  return newest === null ? findings : [...findings, ...(await checkPage(http, newest))];
}

async function checkPage(http: Http, url: string): Promise<Finding[]> {
  const page = await fetchPage(http, url, { trust: 'operator', main: false });
  if ('error' in page)
    return [{ area: 'page', subject: url, level: 'trouble', message: page.error, nextStep: page.nextStep }];
  const advice = (message: string, nextStep: string): Finding => ({
    area: 'page',
    subject: url,
    level: 'advice',
    message,
    nextStep,
  });
  return [
    ok('page', url, page.title === '' ? 'answers' : `"${page.title}"`),
    ...(page.title === '' ? [advice('has no title', 'Add <meta property="og:title" content="…">.')] : []),
    ...(page.description === null
      ? [advice('has no description for its card', 'Add <meta property="og:description" content="…">.')]
      : []),
    ...(page.image === null
      ? [advice('has no image for its card', 'Add <meta property="og:image" content="https://…"> of 1200 × 630.')]
      : []),
    ...(page.language === null ? [advice('does not name its language', 'Add lang to <html lang="en">.')] : []),
    ...(page.fediverseCreator === null
      ? [advice('names no author for Mastodon', 'Add <meta name="fediverse:creator" content="@you@your.server">.')]
      : []),
  ];
}

async function checkAccounts(app: App): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [id, account] of app.accounts) {
    const answer = await verifyAccount(app.installation.db, app.installation.clock, account);
    if (answer.is === 'ok') findings.push(ok('account', id, answer.handle));
    else
      findings.push({
        area: 'account',
        subject: id,
        level: 'trouble',
        message: answer.why,
        nextStep: 'nextStep' in answer ? answer.nextStep : 'Try again later.',
      });
  }
  return findings;
}

async function checkInstallation(flags: {
  config?: string | undefined;
  data?: string | undefined;
}): Promise<Finding[]> {
  await using installation = await openInstallation(flags);
  await using app = await openApp(installation, () => undefined);
  const feeds = await Promise.all(installation.config.feeds.map(({ url }) => checkFeed(app.http, url)));
  return [
    ...checkConfiguration(installation),
    checkStorage(installation),
    ...feeds.flat(),
    ...(await checkAccounts(app)),
  ];
}

async function checkSite(http: Http, site: string): Promise<Finding[]> {
  const found = await discoverFeeds(http, site);
  const [first] = found;
  if (first === undefined)
    return [
      {
        area: 'feed',
        subject: site,
        level: 'trouble',
        message: 'no feed was found',
        nextStep: 'Add <link rel="alternate" type="application/rss+xml" href="…"> to the page.',
      },
    ];
  return checkFeed(http, first);
}

const marks = { ok: '✓', advice: '·', trouble: '✗' } as const;

/** `doctor`: looks at everything that can be wrong and says what to do. Exit code 1 when something is. */
export async function doctor(sites: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  const out = openOutput(flags, (text) => text);
  const http = createHttp({ clock: systemClock, userAgent, allowPrivateNetworks: false });
  const findings =
    sites.length === 0
      ? await checkInstallation(flags)
      : (await Promise.all(sites.map((site) => checkSite(http, site)))).flat();
  await http.close();
  const rank = { trouble: 0, advice: 1, ok: 2 };
  for (const finding of findings.sort((a, b) => rank[a.level] - rank[b.level])) {
    out.line(finding);
    out.print(
      `${out.style(finding.level === 'trouble' ? 'bad' : 'good', marks[finding.level])} ${finding.area} ${finding.subject}: ${finding.message}`,
    );
    if (finding.nextStep !== null) out.print(`    ${finding.nextStep}`);
  }
  return findings.some(({ level }) => level === 'trouble') ? 1 : 0;
}
