import type { Clock } from '../clock.ts';
import { decodeBytes } from '../feeds/decode.ts';
import type { GetOptions, Http, HttpAnswer, HttpFailure } from '../http/http.ts';
import { readMetadata } from '../pages/metadata.ts';
import { readPage } from '../pages/read-page.ts';
import { sniffImage } from '../pages/sniff-image.ts';
import type { ImageEvidence, PageEvidence } from './evidence.ts';

export const timeout = 20_000;
/** Networks wait no longer than ten seconds for a page; more would only tell how much too long it takes. */
const patience = 12_000;
export const pageBytes = 5_000_000;
const imageBytes = 10_000_000;

/** The person trusted the site's own host, nothing that its pages point to. */
export const trustFor = (site: string, url: string): GetOptions['trust'] =>
  URL.parse(site)?.hostname === URL.parse(url)?.hostname ? 'operator' : 'public';

export function isGood(answer: HttpAnswer | HttpFailure): answer is HttpAnswer {
  return answer.is === 'answer' && answer.status === 200;
}

export const failureOf = (answer: HttpAnswer | HttpFailure) =>
  answer.is === 'failure'
    ? { why: answer.why, nextStep: answer.nextStep }
    : { why: `it answers ${answer.status}`, nextStep: 'Let it answer 200, or correct the address.' };

export const sourceOf = ({ url, headers }: HttpAnswer) => ({
  url,
  contentType: headers['content-type'] ?? null,
  link: headers.link ?? null,
  language: headers['content-language'] ?? null,
});

async function gatherImage(http: Http, site: string, url: string): Promise<ImageEvidence> {
  const answer = await http.get(url, { trust: trustFor(site, url), maxBytes: imageBytes, timeout: patience });
  if (answer.is === 'failure' && answer.kind === 'aborted') return { is: 'unseen', url };
  if (!isGood(answer)) return { is: 'missing', url, why: failureOf(answer).why };
  const mime = sniffImage(answer.body);
  if (mime === null) return { is: 'missing', url, why: 'it is no picture' };
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(answer.body, { limitInputPixels: 100_000_000, pages: 1 }).metadata();
    return { is: 'there', url, mime, bytes: answer.body.length, width, height };
  } catch {
    return { is: 'missing', url, why: 'it cannot be read as a picture' };
  }
}

/** Looks at a page and its picture; null when there was no time left for it. */
export async function gatherPage(
  { http, clock }: { http: Http; clock: Clock },
  site: string,
  asked: string,
): Promise<PageEvidence | null> {
  const begun = clock.now();
  const trust = trustFor(site, asked);
  const answer = await http.get(asked, { trust, maxBytes: pageBytes, timeout: patience, truncate: true });
  const took = clock.now() - begun;
  if (answer.is === 'failure' && answer.kind === 'aborted') return null;
  if (!isGood(answer)) return { is: 'failure', asked, ...failureOf(answer) };
  const page = await readPage(answer.body, sourceOf(answer));
  if ('error' in page) return { is: 'failure', asked, why: page.error, nextStep: page.nextStep };
  const html = decodeBytes(answer.body, answer.headers['content-type'] ?? null).text;
  const image = page.image === null ? null : await gatherImage(http, site, page.image.url);
  return { is: 'read', asked, answer, html, metadata: readMetadata(html), page, image, took };
}
