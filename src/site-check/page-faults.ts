import { canonicalUrl } from '../entries/canonical-url.ts';
import type { Entry } from '../entries/entry.ts';
import { judgePage } from '../pages/page-ready.ts';
import { cardFaults } from './card-faults.ts';
import { isHtmlType } from './content-type.ts';
import type { ReadPage } from './evidence.ts';
import { escaped, findPlace } from './find-line.ts';
import { type Fault, missing, wrong } from './page-fault.ts';

/** Mastodon gives a page ten seconds (its LinkDetails crawler); half of that is no margin. Milliseconds. */
const slow = 5000;
/** Less visible text (characters) beside scripts is the frame of a page that the browser fills. */
const leastText = 50;

const pathOf = ({ pathname }: URL): string =>
  pathname.replace(/\/(index\.\w{3,5})?$/, '').replaceAll(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());

/** The page's addresses as it names them, without doubles. */
function canonicalsOf({ metadata, answer }: ReadPage): URL[] {
  const links = metadata.links.filter(({ rel }) => rel.split(/\s+/).includes('canonical'));
  const urls = links.flatMap(({ href }) => URL.parse(href.trim(), metadata.base ?? answer.url) ?? []);
  return urls.filter((url, n) => urls.findIndex(({ href }) => href === url.href) === n);
}

/** Whether a canonical address names another page: another host or path. Queries it may leave out. */
const isOther = (target: URL, here: URL): boolean =>
  canonicalUrl(new URL('/', target).href) !== canonicalUrl(new URL('/', here).href) || pathOf(target) !== pathOf(here);

function canonicalFault(evidence: ReadPage): Fault | null {
  const { answer, html } = evidence;
  const here = new URL(answer.url);
  const [target, second] = canonicalsOf(evidence);
  const change = `<link rel="canonical" href="${escaped(answer.url.replace(/[?#].*$/, ''))}">`;
  if (target === undefined)
    return missing(evidence, { area: 'page', level: 'advice', message: 'do not name their lasting address', change });
  const place = findPlace(html, /<link\b[^>]{0,500}canonical[^>]{0,2000}>/i);
  const fault = (level: Fault['level'], message: string, nextStep: string) =>
    wrong(place, { area: 'page', level, message, nextStep, change });
  if (isOther(target, here))
    return fault('warning', `say that their lasting address is another page (${target.href})`, 'Name the page itself.');
  if (second !== undefined)
    return fault('warning', `name more than one lasting address (${target.href}, ${second.href})`, 'Leave one.');
  if (here.protocol === 'https:' && target.protocol === 'http:')
    return fault('advice', 'name a lasting address with http:, though they answer to https:', 'Write https:.');
  return null;
}

export function titleFault(evidence: ReadPage): Fault | null {
  const { metadata, page, html } = evidence;
  if (page.title === '')
    return missing(evidence, {
      area: 'page',
      level: 'trouble',
      message: 'have no title: their posts wait for one and then go out without',
      change: '<title>What the page is about</title>',
    });
  const change = `<title>${escaped(page.title)}</title>`;
  if (metadata.title.trim() === '')
    return missing(evidence, {
      area: 'page',
      level: 'warning',
      message: 'have no <title>: windows, bookmarks and search results show the address',
      change,
    });
  const titles = html.replace(/<svg\b[\s\S]*?<\/svg\s*>/gi, '').match(/<title[\s>]/gi)?.length ?? 0;
  if (titles < 2) return null;
  const place = findPlace(html, /<title[\s\S]{0,300}?<\/title>/i);
  return wrong(place, {
    area: 'page',
    level: 'advice',
    message: 'have more than one <title>',
    nextStep: 'Leave one.',
    change,
  });
}

/** Where the link of the feed really leads. */
function redirectFault({ asked, answer }: ReadPage): Fault | null {
  if (canonicalUrl(asked) === canonicalUrl(answer.url)) return null;
  const home = new URL(answer.url).pathname === '/' && URL.parse(asked)?.pathname !== '/';
  const about = { area: 'page' as const, nextStep: 'Link the page itself.', place: null, stands: false };
  return home
    ? { ...about, level: 'trouble', message: `lead to the home page instead (${asked})`, change: null }
    : {
        ...about,
        level: 'advice',
        message: `stand elsewhere than the feed says (it links ${asked})`,
        change: `<link>${escaped(answer.url)}</link>`,
      };
}

/** A page that our own gate would wait for: an error in the place of the page, or the site's name in the place of its title. */
function unreadyFault({ page }: ReadPage, entry: Entry, feedTitle: string): Fault | null {
  const readiness = page.title === '' ? null : judgePage(page, { entry, feedTitle }, null);
  if (readiness?.is !== 'not-ready') return null;
  return {
    area: 'page',
    level: 'trouble',
    message: `are not what their posts could lead to, so that these wait (${readiness.why.replace(/\.$/, '')})`,
    nextStep: 'Let each answer with its own title, and what is not there with 404.',
    place: null,
    stands: false,
    change: `<title>${escaped(entry.title)}</title>`,
  };
}

const runs = /<script\b(?![^>]{0,500}\btype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/template))/i;

function deliveryFaults(evidence: ReadPage): (Fault | null)[] {
  const { answer, html, metadata, took } = evidence;
  const type = answer.headers['content-type'] ?? '';
  const about = { area: 'page' as const, place: null, stands: false };
  return [
    isHtmlType(type.split(';')[0]?.trim().toLowerCase() ?? '')
      ? null
      : {
          ...about,
          level: 'warning',
          message: `do not come as HTML, so that Mastodon makes no card (Content-Type: ${type || 'none'})`,
          nextStep: "Set the header in the server's configuration.",
          change: 'Content-Type: text/html; charset=utf-8',
        },
    took > slow
      ? {
          ...about,
          level: 'warning',
          message: `take long to answer (${Math.round(took / 1000)} seconds); networks give up on slow pages and show no card`,
          nextStep: 'Let the server answer from a cache.',
          change: null,
        }
      : null,
    metadata.textLength < leastText && runs.test(html)
      ? {
          ...about,
          level: 'warning',
          message: 'show nothing without JavaScript: programs and networks find no text in them',
          nextStep: 'Let the server send the text in the page.',
          change: null,
        }
      : null,
  ];
}

/** A home page may leave its canonical address out, but shall not name another. */
export function misleading(evidence: ReadPage): Fault | null {
  const fault = canonicalFault(evidence);
  return fault?.level === 'warning' ? fault : null;
}

export const languageFault = ({ metadata, page, html }: ReadPage): Fault | null =>
  metadata.language === null || metadata.language.trim() === ''
    ? wrong(findPlace(html, /<html\b[^>]{0,300}>/i), {
        area: 'language',
        level: 'advice',
        message: 'do not name their language: hyphens, voices and translations guess',
        nextStep: 'Name it.',
        change: `<html lang="${page.language ?? 'en'}">`,
      })
    : null;

/** All that is wrong with one page, given the entry that links it. Pure. */
export function pageFaults(evidence: ReadPage, entry: Entry, feedTitle: string): (Fault | null)[] {
  const { page } = evidence;
  const redirected = redirectFault(evidence);
  // What else is to be said is of another page.
  if (redirected?.level === 'trouble') return [redirected];
  const unready = unreadyFault(evidence, entry, feedTitle);
  if (unready !== null) return [unready];
  return [
    titleFault(evidence),
    redirected,
    ...cardFaults(evidence),
    canonicalFault(evidence),
    ...deliveryFaults(evidence),
    languageFault(evidence),
    page.published === null && entry.published === null && entry.updated === null
      ? missing(evidence, {
          area: 'page',
          level: 'advice',
          message: 'do not say when they were published, and the feed does not either',
          change: '<meta property="article:published_time" content="2026-01-31T09:00:00Z">',
        })
      : null,
  ];
}
