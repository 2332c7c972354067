import { plural } from '../plural.ts';
import { checkAnnouncement, checkPush } from './check-announcement.ts';
import { checkCaching } from './check-caching.ts';
import { checkDoors } from './check-doors.ts';
import { checkFeed } from './check-feed.ts';
import { checkLastingIds } from './check-ids.ts';
import { checkLanguage } from './check-language.ts';
import { checkPages } from './check-pages.ts';
import { checkOversights, checkRepairs } from './check-repairs.ts';
import { checkStandardSite } from './check-standard-site.ts';
import type { SiteEvidence } from './evidence.ts';
import { type Finding, ranked, well } from './finding.ts';
import { type GatherTools, gather, type NothingToCheck } from './gather.ts';
import { itemsOf } from './items.ts';

/** All that is to be said of what was looked at, the gravest first. Pure. */
export function checkEvidence(evidence: SiteEvidence): Finding[] {
  const { feed, pages, now } = evidence;
  const items = itemsOf(feed);
  const read = pages.filter(({ page }) => page.is === 'read').length;
  // Of one level first what makes posts wrong, then what makes them poor, then what costs time and traffic.
  return ranked([
    ...checkLastingIds(feed, items),
    ...checkRepairs(feed),
    ...checkOversights(feed),
    ...checkFeed(feed, now),
    ...checkLanguage(evidence),
    ...checkPages(evidence),
    ...checkStandardSite(evidence),
    ...checkAnnouncement(evidence),
    ...checkDoors(evidence),
    ...checkClock(evidence),
    ...checkCaching(feed),
    ...checkPush(feed),
    well(
      'feed',
      feed.answer.url,
      `${plural(feed.feed.entries.length, 'entry', 'entries')}; ${read} of their pages were looked at.`,
    ),
  ]);
}

const skewAllowed = 120_000;

/** The server's clock and ours: posts are dated by ours, entries by theirs. */
function checkClock({ feed: { answer }, now }: SiteEvidence): Finding[] {
  const skew = Math.abs(Date.parse(answer.headers.date ?? '') - now);
  if (Number.isNaN(skew) || skew <= skewAllowed) return [];
  return [
    {
      area: 'clock',
      subject: answer.url,
      level: 'warning',
      message: `The clocks of the site and of this machine differ by ${Math.round(skew / 1000)} seconds.`,
      nextStep: 'Set both by NTP.',
      found: `Date: ${answer.headers.date}`,
      change: `Date: ${new Date(now).toUTCString()}`,
    },
  ];
}

const announcement = '<link rel="alternate" type="application/rss+xml" title="Feed" href="/feed.xml">';

function nothing(site: string, { why, nextStep, home }: NothingToCheck): Finding {
  const answers = home?.is === 'read';
  return {
    area: 'feed',
    subject: site,
    level: 'trouble',
    message: `No feed can be read: ${why.replace(/\.$/, '')}.`,
    nextStep: answers ? `${nextStep.replace(/\.$/, '')}; then add the line to the <head> of the page.` : nextStep,
    found: null,
    change: answers ? announcement : null,
  };
}

/** Looks at a site and says what its owner should mend, the gravest first. `read`: there was something to look at. */
export async function checkSite(tools: GatherTools, site: string): Promise<{ read: boolean; findings: Finding[] }> {
  const evidence = await gather(tools, site);
  return 'why' in evidence
    ? { read: false, findings: [nothing(site, evidence)] }
    : { read: true, findings: checkEvidence(evidence) };
}
