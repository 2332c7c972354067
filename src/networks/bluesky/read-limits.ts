import { z } from 'zod';
import type { Limits } from '../draft.ts';
import type { NetworkTools } from '../network.ts';
import { NoAnswer, request } from '../request.ts';
import { blueskyLimits } from './limits.ts';

/** A server that says how large an upload may be, in its answer to com.atproto.server.describeServer. Bytes. */
const described = z.object({ blobUploadLimit: z.int().min(1) });

/**
 * The limits of the lexicons, as far as the server takes uploads of that size; those of the lexicons when it does not say.
 * Asked without the library, which takes longer to load than a preview to make.
 */
export async function readLimits(service: string, tools: NetworkTools, signal: AbortSignal): Promise<Limits> {
  const most = await uploadLimit(service, tools, signal);
  const { imageBytes, cardImageBytes } = blueskyLimits;
  return { ...blueskyLimits, imageBytes: Math.min(imageBytes, most), cardImageBytes: Math.min(cardImageBytes, most) };
}

async function uploadLimit(service: string, tools: NetworkTools, signal: AbortSignal): Promise<number> {
  const url = new URL('/xrpc/com.atproto.server.describeServer', service);
  try {
    const { body } = await request(tools, url, { signal }, tools.timeout);
    const answer: unknown = JSON.parse(new TextDecoder().decode(body));
    return described.safeParse(answer).data?.blobUploadLimit ?? Number.POSITIVE_INFINITY;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof SyntaxError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
