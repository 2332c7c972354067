import { z } from 'zod';
import type { Limits } from '../draft.ts';
import { limitsSchema } from '../limits-schema.ts';
import { mastodonLimits } from './limits.ts';

/** Software that speaks Mastodon's API, as far as its rules differ. */
export type Family =
  | 'mastodon'
  | 'glitch'
  | 'gotosocial'
  | 'pleroma'
  | 'akkoma'
  | 'pixelfed'
  | 'friendica'
  | 'snac'
  | 'sharkey'
  | 'other';

export interface ServerInfo {
  family: Family;
  limits: Limits;
}

export const serverInfoSchema: z.ZodType<ServerInfo> = z.object({
  family: z.enum([
    'mastodon',
    'glitch',
    'gotosocial',
    'pleroma',
    'akkoma',
    'pixelfed',
    'friendica',
    'snac',
    'sharkey',
    'other',
  ]),
  limits: limitsSchema,
});

/** A number that a server publishes, some as text; unusable ones are taken as not given. */
const numberFrom = (least: number, most: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,10}$/)
        .transform(Number),
    ])
    .pipe(z.number().int().min(least).max(most))
    .nullish()
    .catch(null);

/** Some publish 0 where they do not say. */
const count = numberFrom(1, 1_000_000_000);

/** GET /api/v2/instance and /api/v1/instance as masto gives them. Any part may be missing. */
const instanceSchema = z.object({
  version: z.string().catch(''),
  sourceUrl: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
  maxTootChars: count,
  descriptionLimit: count,
  apiVersions: z.object({ mastodon: z.number().nullish(), glitch: z.number().nullish() }).nullish().catch(null),
  configuration: z
    .object({
      statuses: z
        .object({
          maxCharacters: count,
          maxMediaAttachments: numberFrom(0, 100),
          charactersReservedPerUrl: count,
        })
        .nullish()
        .catch(null),
      mediaAttachments: z
        .object({
          supportedMimeTypes: z.array(z.string()).nullish().catch(null),
          imageSizeLimit: count,
          imageMatrixLimit: count,
          descriptionLimit: count,
        })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
});

type Instance = z.infer<typeof instanceSchema>;

const named: readonly Exclude<Family, 'mastodon' | 'glitch' | 'other'>[] = [
  'gotosocial',
  'akkoma',
  'pleroma',
  'pixelfed',
  'friendica',
  'snac',
  'sharkey',
];

/** Others put their name into the version, such as "2.7.2 (compatible; Pleroma 2.6.0)", or into the address of their source. */
function familyOf({ version, sourceUrl, apiVersions }: Instance): Family {
  const text = `${version} ${sourceUrl ?? ''}`.toLowerCase();
  const found = named.find((name) => text.includes(name));
  if (found !== undefined) return found;
  if (text.includes('glitch') || apiVersions?.glitch) return 'glitch';
  // Mastodon and its close forks: 4.5.0, 4.3.1+fork. GoToSocial is at 0.x and need not name itself.
  if (/^0\.\d/.test(version)) return 'gotosocial';
  return /^[1-9]\d*\.\d+\.\d+[^ ]*$/.test(version) ? 'mastodon' : 'other';
}

/** What images are fitted into: of the types that we can write, those that the server takes. */
function imageTypes(supported: string[] | null | undefined): string[] {
  const usable = mastodonLimits.imageTypes.filter((type) => supported?.includes(type));
  return usable.length > 0 ? usable : mastodonLimits.imageTypes;
}

/** What a server says of itself; null when the answer is not that of such a server. */
export function readInstance(answer: unknown): ServerInfo | null {
  const parsed = instanceSchema.safeParse(answer);
  if (!parsed.success || parsed.data.version === '') return null;
  const { maxTootChars, descriptionLimit, configuration } = parsed.data;
  const family = familyOf(parsed.data);
  const { statuses, mediaAttachments } = configuration ?? {};
  const imageBytes = Math.min(mediaAttachments?.imageSizeLimit ?? mastodonLimits.imageBytes, 50_000_000);
  const text = statuses?.maxCharacters ?? maxTootChars ?? mastodonLimits.text;
  const reserved = statuses?.charactersReservedPerUrl ?? mastodonLimits.urlLength;
  // An address that took more than half of a post would leave no room for its words: no server means that.
  const urlLength = reserved !== null && reserved <= text / 2 ? reserved : mastodonLimits.urlLength;
  return {
    family,
    limits: {
      text,
      textBytes: null,
      // What others publish there they do not count by.
      urlLength: family === 'mastodon' || family === 'glitch' ? urlLength : null,
      images: statuses?.maxMediaAttachments ?? mastodonLimits.images,
      imageBytes,
      cardImageBytes: imageBytes,
      imagePixels: mediaAttachments?.imageMatrixLimit ?? mastodonLimits.imagePixels,
      altText: Math.min(mediaAttachments?.descriptionLimit ?? descriptionLimit ?? mastodonLimits.altText, 10_000),
      imageTypes: imageTypes(mediaAttachments?.supportedMimeTypes),
    },
  };
}
