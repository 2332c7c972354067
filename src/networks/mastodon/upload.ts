import { z } from 'zod';
import type { Focus, NetworkTools, PreparedImage, Upload } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import type { Call, Called, Refusal } from './client.ts';
import { unauthorized } from './refusals.ts';

const mediaSchema = z.object({ id: z.string().min(1), url: z.string().nullish() });

/** A server works on a picture for seconds, on a busy day for a minute. Milliseconds. */
const askEvery = 1000;
const askAtMost = 60;

/** A picture that was uploaded twice does no harm, so nothing is unknown here. */
function refused(refusal: Refusal, now: number): Exclude<Upload, { is: 'uploaded' }> {
  if (refusal.is !== 'refused') {
    const tooLarge = refusal.is === 'unclear' && refusal.status === 413;
    const until = refusal.is === 'unclear' ? refusal.notBefore : null;
    if (!tooLarge) return { is: 'temporary', why: refusal.why, notBefore: until };
    return {
      is: 'rejected',
      why: 'The image is too large for the server.',
      nextStep: 'Use a smaller image on the page.',
      mend: 'image',
    };
  }
  const { status, message, headers } = refusal;
  if (status === 401 || status === 403 || status === 410) return unauthorized(refusal);
  if (status === 429)
    return {
      is: 'temporary',
      why: 'The server takes no more images at the moment.',
      notBefore: notBefore(headers, now),
    };
  return {
    is: 'rejected',
    why: `The server does not take the image: ${message}`,
    nextStep: 'Use another image on the page.',
    mend: 'image',
  };
}

const extension: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** As the API takes it: "x,y". Source: app/controllers/api/v2/media_controller.rb. */
const focusText = ({ x, y }: Focus): string => `${x.toFixed(2)},${y.toFixed(2)}`;

async function submit(call: Call, image: PreparedImage, signal: AbortSignal): Promise<Called<unknown>> {
  const { bytes, mime, alt } = image;
  const file = new File([new Uint8Array(bytes)], `image.${extension[mime] ?? 'bin'}`, { type: mime });
  const focus = await image.focus();
  const params = {
    file,
    ...(alt === '' ? {} : { description: alt }),
    ...(focus === null ? {} : { focus: focusText(focus) }),
  };
  const newer = await call(signal, (client) => client.v2.media.create.$raw({ ...params, skipPolling: true }));
  const missing = newer.is !== 'ok' && newer.is !== 'unsent' && newer.status === 404;
  return missing ? call(signal, (client) => client.v1.media.create.$raw(params)) : newer;
}

/** Uploads a picture and waits until the server has finished it: a post with an unfinished one is refused. */
export async function uploadMedia(
  call: Call,
  tools: NetworkTools,
  image: PreparedImage,
  signal: AbortSignal,
): Promise<Upload> {
  let answer = await submit(call, image, signal);
  for (let asked = 0; asked < askAtMost; asked += 1) {
    if (answer.is !== 'ok') return refused(answer, tools.clock.now());
    const media = mediaSchema.safeParse(answer.data);
    if (!media.success)
      return { is: 'temporary', why: 'The server took the image, but its answer cannot be used.', notBefore: null };
    const { id, url } = media.data;
    if (url) return { is: 'uploaded', reference: JSON.stringify({ id }) };
    await tools.clock.sleep(askEvery, signal);
    answer = await call(signal, (client) => client.v1.media.$select(id).fetch.$raw());
  }
  return { is: 'temporary', why: 'The server has not finished the image yet.', notBefore: null };
}
