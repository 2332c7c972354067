import type { Http, HttpAnswer, HttpFailure } from '../http/http.ts';
import { sniffImage } from './sniff-image.ts';

const maxBytes = 20_000_000;
const timeout = 20_000;
/** Enough to see what kind of file it is. */
const glance = 4096;

type Image = { bytes: Uint8Array; mime: string } | { why: string };

function readImage(answer: HttpAnswer | HttpFailure): Image {
  if (answer.is === 'failure') return { why: answer.why };
  if (answer.status !== 200) return { why: `the site answers ${answer.status}` };
  const mime = sniffImage(answer.body);
  return mime === null ? { why: 'it is no image of a known kind' } : { bytes: answer.body, mime };
}

const headers = { accept: 'image/*' };

/** Fetches an image that a feed or page names. Failures are sentences. */
export const fetchImage = async (http: Http, url: string, signal: AbortSignal): Promise<Image> =>
  readImage(await http.get(url, { trust: 'public', maxBytes, timeout, headers, signal }));

/** What sites answer in the place of a file that is not there: nothing, or a page. */
const standsIn = (body: Uint8Array): boolean =>
  /^[\s\uFEFF]*(?:<(?!\?xml|svg)|$)/iu.test(Buffer.from(body).toString('utf8'));

/**
 * Whether an image is there, by its first bytes: null, or why not. What may not be asked from here is not missing, and
 * of a file that is there and no picture waiting makes none.
 */
export async function missingImage(http: Http, url: string, signal: AbortSignal): Promise<string | null> {
  const answer = await http.get(url, { trust: 'public', maxBytes: glance, timeout, truncate: true, headers, signal });
  if (answer.is === 'failure' && ['private-address', 'bad-address', 'aborted'].includes(answer.kind)) return null;
  const image = readImage(answer);
  if (answer.is === 'answer' && answer.status === 200 && !standsIn(answer.body)) return null;
  return 'why' in image ? image.why : null;
}
