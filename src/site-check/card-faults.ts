import { valueNamed } from '../pages/choose.ts';
import type { ImageEvidence, ReadPage } from './evidence.ts';
import { escaped } from './find-line.ts';
import { type Fault, metaPlace, missing, wrong } from './page-fault.ts';

/** Cards show 1200 × 630 whole; a narrower picture is blurred, and below the least Mastodon shows it as a stamp. */
const wideEnough = 600;
const leastWidth = 200;
/** Mastodon fetches no larger picture for a card (preview_card.rb), Bluesky's cards hold no larger one. Bytes. */
const mostForMastodon = 8 * 1024 * 1024;
const mostForBluesky = 1_000_000;
const shownTypes = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

const pictureLine = '<meta property="og:image" content="https://example.com/picture-of-1200-by-630.jpg">';

/** What is wrong with a picture that is there. */
function pictureTrouble(
  image: Extract<ImageEvidence, { is: 'there' }>,
): Pick<Fault, 'level' | 'message' | 'nextStep'> | null {
  const { mime, bytes, width, height } = image;
  const kind = mime.replace(/^image\/|\+xml$/g, '').toUpperCase();
  const size = bytes < 10_000_000 ? (bytes / 1_000_000).toFixed(1) : Math.round(bytes / 1_000_000);
  if (!shownTypes.has(mime))
    return {
      level: 'warning',
      message: `name a picture of a kind that cards do not show (${kind})`,
      nextStep: 'Name a JPEG or PNG.',
    };
  if (bytes > mostForMastodon)
    return {
      level: 'warning',
      message: `name a picture too heavy for cards (${size} MB; Mastodon takes 8, Bluesky 1)`,
      nextStep: 'Name one of less than 1 MB.',
    };
  if (width < wideEnough)
    return {
      level: width < leastWidth ? 'warning' : 'advice',
      message: `name a picture that is shown small or blurred (${width} × ${height} pixels)`,
      nextStep: 'Name one of 1200 × 630 pixels.',
    };
  if (bytes > mostForBluesky)
    return {
      level: 'advice',
      message: `name a picture heavier than a Bluesky card holds, so that it must be made smaller (${size} MB, of 1)`,
      nextStep: 'Name one of less than 1 MB.',
    };
  return null;
}

function pictureFault(page: ReadPage, image: ImageEvidence): Fault | null {
  const place = metaPlace(page, 'og:image') ?? metaPlace(page, 'twitter:image');
  if (image.is === 'unseen') return null;
  const trouble =
    image.is === 'there'
      ? pictureTrouble(image)
      : {
          level: 'warning' as const,
          message: `name a picture that cannot be had (${image.url}: ${image.why})`,
          nextStep: 'Name one that is there.',
        };
  return trouble === null ? null : wrong(place, { area: 'card', change: pictureLine, ...trouble });
}

function imageFaults(evidence: ReadPage): (Fault | null)[] {
  const { metadata, page, image } = evidence;
  if (image === null)
    return [
      missing(evidence, {
        area: 'card',
        level: 'warning',
        message: 'name no picture: their posts show a card without one',
        change: pictureLine,
      }),
    ];
  const written = valueNamed(metadata, 'og:image:secure_url', 'og:image', 'og:image:url');
  const url = escaped(page.image?.url ?? image.url);
  return [
    pictureFault(evidence, image),
    written === null
      ? missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'name their picture in other ways than og:image, which not every network reads',
          change: `<meta property="og:image" content="${url}">`,
        })
      : null,
    written !== null && !/^https?:\/\//i.test(written)
      ? wrong(metaPlace(evidence, 'og:image'), {
          area: 'card',
          level: 'warning',
          message: 'name their picture by an address that is not whole, which Mastodon does not find',
          nextStep: 'Write it with https:// and the host.',
          change: `<meta property="og:image" content="${url}">`,
        })
      : null,
    image.is === 'there' && valueNamed(metadata, 'og:image:alt', 'twitter:image:alt') === null
      ? missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'do not describe their picture: those who do not see it learn nothing of it',
          change: '<meta property="og:image:alt" content="What the picture shows.">',
        })
      : null,
  ];
}

/** A property that stands twice with different values: networks differ in which they take. */
function twice(evidence: ReadPage, name: string): Fault | null {
  const values = [...new Set((evidence.metadata.meta.get(name) ?? []).map((value) => value.trim()))];
  const [first = ''] = values;
  if (values.length < 2) return null;
  return wrong(metaPlace(evidence, name), {
    area: 'card',
    level: 'advice',
    message: `have more than one ${name}, and networks differ in which they show`,
    nextStep: 'Leave one.',
    change: `<meta property="${name}" content="${escaped(first)}">`,
  });
}

/** What the networks make of a page: title, description and picture of its card. Pure. */
export function cardFaults(evidence: ReadPage): (Fault | null)[] {
  const { metadata, page } = evidence;
  const has = (...names: string[]) => valueNamed(metadata, ...names) !== null;
  return [
    ...imageFaults(evidence),
    has('og:description', 'description', 'twitter:description')
      ? null
      : missing(evidence, {
          area: 'card',
          level: 'warning',
          message: 'have no description: cards show none, and summaries lack the author’s own',
          change: '<meta property="og:description" content="One or two sentences on what it is about.">',
        }),
    has('og:title') || page.title === ''
      ? null
      : missing(evidence, {
          area: 'card',
          level: 'advice',
          message: 'have no og:title: cards show the title of the window, often with the name of the site',
          change: `<meta property="og:title" content="${escaped(page.title)}">`,
        }),
    twice(evidence, 'og:title'),
    twice(evidence, 'og:description'),
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
