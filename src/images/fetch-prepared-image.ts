import type { Http } from '../http/http.ts';
import type { DraftImage, Limits } from '../networks/draft.ts';
import type { PreparedImage } from '../networks/network.ts';
import { fetchImage } from '../pages/fetch-image.ts';
import { fitImage } from './fit-image.ts';

/** Fetches an image and fits it to a network's limits. What cannot be had is a reason in words. */
export async function fetchPreparedImage(
  http: Http,
  { url, alt }: DraftImage,
  limits: Limits,
  signal: AbortSignal,
): Promise<PreparedImage | { why: string }> {
  const fetched = await fetchImage(http, url, signal);
  if ('why' in fetched) return fetched;
  const fitted = await fitImage(fetched.bytes, limits);
  if ('why' in fitted) return fitted;
  const { findFocus } = await import('./find-focus.ts');
  return { ...fitted, source: url, alt, focus: () => findFocus(fitted.bytes) };
}
