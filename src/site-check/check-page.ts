import { valueNamed } from '../pages/choose.ts';
import type { EntryPage, ImageEvidence, PageEvidence } from './evidence.ts';
import { at, escaped, findPlace, type Place } from './find-line.ts';
import { type Finding, singular } from './finding.ts';

type ReadPage = Extract<PageEvidence, { is: 'read' }>;

/** What the networks make of a picture: 1200 × 630 is shown whole in every card. */
const wideEnough = 600;
/** Networks and their caches give up on more. Bytes. */
const heaviest = 5_000_000;

const metaPlace = ({ html }: ReadPage, name: string): Place | null =>
  findPlace(html, new RegExp(`<meta\\b[^>]{0,500}["']?${name}["'][^>]{0,2000}>`, 'i'));
const headPlace = ({ html }: ReadPage): Place | null => findPlace(html, /<head\b[^>]{0,200}>/i);

/** One fault of one page. */
interface Fault extends Pick<Finding, 'area' | 'level' | 'message' | 'nextStep' | 'change'> {
  place: Place | null;
  /** Whether the place is what is to be changed, and not only where a line is to be added. */
  stands: boolean;
}

const missing = (page: ReadPage, about: Omit<Fault, 'place' | 'stands' | 'nextStep'>): Fault => ({
  ...about,
  nextStep: 'Add the line to its <head>.',
  place: headPlace(page),
  stands: false,
});

function pictureFault(page: ReadPage, image: ImageEvidence): Fault | null {
  const place = metaPlace(page, 'og:image');
  const right = '<meta property="og:image" content="https://example.com/picture-of-1200-by-630.jpg">';
  const fault = (level: Fault['level'], message: string, nextStep: string): Fault => ({
    area: 'card',
    level,
    message,
    nextStep,
    place,
    stands: true,
    change: right,
  });
  if (image.is === 'missing')
    return fault(
      'warning',
      `name a picture that cannot be had (${image.url}: ${image.why})`,
      'Name one that is there.',
    );
  const { mime, bytes, width, height } = image;
  if (mime === 'image/svg+xml')
    return fault(
      'warning',
      'name a drawing (SVG) as their picture, which the networks do not show',
      'Name a JPEG or PNG.',
    );
  if (width < wideEnough)
    return fault(
      'advice',
      `name a picture of ${width} × ${height} pixels, which is shown small or blurred`,
      'Name one of 1200 × 630.',
    );
  if (bytes > heaviest)
    return fault(
      'advice',
      `name a picture of ${Math.round(bytes / 1_000_000)} MB, which servers may not fetch`,
      'Name one of less than 1 MB.',
    );
  return null;
}

function cardFaults(evidence: ReadPage): (Fault | null)[] {
  const { metadata, page, image } = evidence;
  const has = (...names: string[]) => valueNamed(metadata, ...names) !== null;
  const written = valueNamed(metadata, 'og:image', 'og:image:url') ?? '';
  return [
    image === null
      ? missing(evidence, {
          area: 'card',
          level: 'warning',
          message: 'name no picture: their posts show a card without one',
          change: '<meta property="og:image" content="https://example.com/picture-of-1200-by-630.jpg">',
        })
      : pictureFault(evidence, image),
    written !== '' && !/^https?:\/\//i.test(written)
      ? {
          area: 'card',
          level: 'warning',
          message: 'name their picture by an address that is not whole, which Mastodon does not find',
          nextStep: 'Write it with https:// and the host.',
          place: metaPlace(evidence, 'og:image'),
          stands: true,
          change: `<meta property="og:image" content="${escaped(page.image?.url ?? written)}">`,
        }
      : null,
    has('og:title') || page.title === ''
      ? null
      : missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'have no og:title: cards show the title of the window, often with the name of the site',
          change: `<meta property="og:title" content="${escaped(page.title)}">`,
        }),
    has('og:description', 'description')
      ? null
      : missing(evidence, {
          area: 'card',
          level: 'warning',
          message: 'have no description: cards show none, and summaries lack the author’s own',
          change: '<meta property="og:description" content="One or two sentences on what it is about.">',
        }),
    image?.is === 'there' && !has('og:image:alt', 'twitter:image:alt')
      ? missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'do not describe their picture: those who do not see it learn nothing of it',
          change: '<meta property="og:image:alt" content="What the picture shows.">',
        })
      : null,
  ];
}

function pageFaults(evidence: ReadPage): (Fault | null)[] {
  const { metadata, page, answer, html } = evidence;
  const canonical = metadata.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? null;
  const target = canonical === null ? null : URL.parse(canonical, answer.url);
  const here = new URL(answer.url);
  const elsewhere =
    target !== null && (target.host !== here.host || (target.pathname === '/' && here.pathname !== '/'));
  const titles = html.match(/<title[\s>]/gi)?.length ?? 0;
  return [
    page.title === ''
      ? missing(evidence, {
          area: 'page',
          level: 'trouble',
          message: 'have no title: their posts wait for one and then go out without',
          change: '<title>What the page is about</title>',
        })
      : null,
    titles > 1 && !/<svg\b/i.test(html)
      ? {
          area: 'page',
          level: 'advice',
          message: 'have more than one <title>',
          nextStep: 'Leave one.',
          place: findPlace(html, /<title[\s\S]{0,300}?<\/title>/i),
          stands: true,
          change: `<title>${escaped(page.title)}</title>`,
        }
      : null,
    canonical === null
      ? missing(evidence, {
          area: 'page',
          level: 'advice',
          message: 'do not name their lasting address',
          change: `<link rel="canonical" href="${escaped(answer.url.replace(/[?#].*$/, ''))}">`,
        })
      : null,
    elsewhere
      ? {
          area: 'page',
          level: 'warning',
          message: `say that their lasting address is another page (${target?.href})`,
          nextStep: 'Name the page itself.',
          place: findPlace(html, /<link\b[^>]{0,500}canonical[^>]{0,2000}>/i),
          stands: true,
          change: `<link rel="canonical" href="${escaped(answer.url.replace(/[?#].*$/, ''))}">`,
        }
      : null,
    metadata.language === null || metadata.language.trim() === ''
      ? {
          area: 'language',
          level: 'advice',
          message: 'do not name their language: hyphens, voices and translations guess',
          nextStep: 'Name it.',
          place: findPlace(html, /<html\b[^>]{0,300}>/i),
          stands: true,
          change: '<html lang="en">',
        }
      : null,
    page.fediverseCreator === null
      ? missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'name no author for Mastodon, whose cards link to that account',
          change: '<meta name="fediverse:creator" content="@you@your.server">',
        })
      : null,
  ];
}

const some = (count: number, all: number): string =>
  all === 1 ? 'The page of the newest entry' : count === all ? `All ${all} pages` : `${count} of ${all} pages`;

/** Pages that do not answer, one finding for all. */
function unanswered(pages: readonly EntryPage[]): Finding[] {
  const failed = pages.flatMap(({ page }) => (page.is === 'failure' ? [page] : []));
  const [first] = failed;
  if (first === undefined) return [];
  return [
    {
      area: 'page',
      subject: first.asked,
      level: 'trouble',
      message: `${some(failed.length, pages.length)} that the feed links cannot be read: ${first.why.replace(/\.$/, '')}.`,
      nextStep: first.nextStep,
      found: null,
      change: null,
    },
  ];
}

/** What can be said of the pages of the newest entries; the same fault of several is one finding. Pure. */
export function checkPages(pages: readonly EntryPage[]): Finding[] {
  const read = pages.flatMap(({ page }) => (page.is === 'read' ? [page] : []));
  const faults = read.flatMap((page) =>
    [...pageFaults(page), ...cardFaults(page)].flatMap((fault) => (fault === null ? [] : [{ fault, page }])),
  );
  const kinds = Map.groupBy(faults, ({ fault }) => `${fault.area} ${fault.message.replaceAll(/\(.*?\)|\d+/g, '')}`);
  const findings = [...kinds.values()].flatMap((alike): Finding[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const { place, stands, message, ...fault } = first.fault;
    const who = some(alike.length, read.length);
    return [
      {
        ...fault,
        subject: at(first.page.answer.url, place),
        message: `${who} ${read.length === 1 || alike.length === 1 ? singular(message) : message}.`,
        found: stands ? (place?.text ?? null) : null,
      },
    ];
  });
  return [...unanswered(pages), ...findings];
}
