import { linkLine } from './check-addresses.ts';
import type { ReadPage, SiteEvidence } from './evidence.ts';
import { at } from './find-line.ts';
import { type Finding, pageName, singular } from './finding.ts';
import { itemsOf } from './items.ts';
import { type Fault, metaPlace } from './page-fault.ts';
import { languageFault, misleading, pageFaults, titleFault } from './page-faults.ts';

const some = (count: number, all: number): string =>
  all === 1 ? 'The page of the newest entry' : count === all ? `All ${all} pages` : `${count} of ${all} pages`;

/** Pages that do not answer, one finding for all. */
function unanswered({ pages, feed }: SiteEvidence): Finding[] {
  const failed = pages.flatMap(({ entry, page }) => (page.is === 'failure' ? [{ entry, page }] : []));
  const [first] = failed;
  if (first === undefined) return [];
  const { entry, page } = first;
  const link = itemsOf(feed)
    .find((item) => item.entry === entry)
    ?.element('link');
  return [
    {
      area: 'page',
      subject: page.asked,
      level: 'trouble',
      message: `${some(failed.length, pages.length)} that the feed links cannot be read: ${page.why.replace(/\.$/, '')}.`,
      nextStep: page.nextStep,
      found: link ? `${link.text} (${at(feed.name, link)})` : page.asked,
      change: linkLine(feed, `${new URL('/', page.asked).href}where-the-page-answers`),
    },
  ];
}

/** A title or description that all pages share says nothing of any. */
function shared(pages: readonly ReadPage[], what: 'title' | 'description'): Finding[] {
  const [first] = pages;
  const values = new Set(pages.map(({ page }) => page[what]));
  const [value] = values;
  if (first === undefined || pages.length < 2 || values.size > 1 || !value) return [];
  const place = metaPlace(first, `og:${what}`) ?? metaPlace(first, what);
  return [
    {
      area: 'card',
      subject: at(first.answer.url, place),
      level: what === 'title' ? 'warning' : 'advice',
      message: `All ${pages.length} pages have the same ${what} ("${value.slice(0, 100)}"): their cards do not say what each is about.`,
      nextStep: 'Give each its own.',
      found: place?.text ?? null,
      change: `<meta property="og:${what}" content="What this page is about">`,
    },
  ];
}

type Found = { fault: Fault; page: ReadPage };

/** The same fault of several pages is one finding, with the first as the example. */
function together(faults: readonly Found[], who: (count: number) => string, all: number): Finding[] {
  const kinds = Map.groupBy(faults, ({ fault }) => `${fault.area} ${fault.message.replaceAll(/\(.*?\)|\d+/g, '')}`);
  return [...kinds.values()].flatMap((alike): Finding[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const { place, stands, message, ...fault } = first.fault;
    const one = all === 1 || alike.length === 1;
    return [
      {
        ...fault,
        subject: at(first.page.answer.url, place),
        message: `${who(alike.length)} ${one ? singular(message) : message}.`,
        found: stands ? (place?.text ?? null) : null,
      },
    ];
  });
}

const there = (page: ReadPage, faults: readonly (Fault | null)[]): Found[] =>
  faults.flatMap((fault) => (fault === null ? [] : [{ fault, page }]));

/** What can be said of the home page, which nobody posts: that it answers, and what it is called. */
function checkHome({ home, site }: SiteEvidence): Finding[] {
  if (home === null) return [];
  if (home.is === 'read')
    return together(
      there(home, [titleFault(home), languageFault(home), misleading(home)]),
      () => pageName(home.answer.url),
      1,
    );
  const message = `${pageName(site)} cannot be read: ${home.why.replace(/\.$/, '')}.`;
  return [
    { area: 'page', subject: site, level: 'warning', message, nextStep: home.nextStep, found: null, change: null },
  ];
}

/** What can be said of the home page and the pages of the newest entries. Pure. */
export function checkPages(evidence: SiteEvidence): Finding[] {
  const read = evidence.pages.flatMap(({ entry, page }) => (page.is === 'read' ? [{ entry, page }] : []));
  const faults = read.flatMap(({ entry, page }) => there(page, pageFaults(page, entry, evidence.feed.feed.title)));
  const unlike = new Set(faults.flatMap(({ fault, page }) => (fault.level === 'trouble' ? [page] : [])));
  const pages = read.map(({ page }) => page).filter((page) => !unlike.has(page));
  return [
    ...unanswered(evidence),
    ...together(faults, (count) => some(count, read.length), read.length),
    ...shared(pages, 'title'),
    ...shared(pages, 'description'),
    ...checkHome(evidence),
  ];
}
