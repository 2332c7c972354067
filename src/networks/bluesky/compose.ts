import { attachedImages } from '../../composing/attached-images.ts';
import { cleanText } from '../../composing/clean-line.ts';
import { entryCard, entryFields, entrySummary, entryTags } from '../../composing/entry-fields.ts';
import { addressWarnings, findLinks, sendableUrl } from '../../composing/find-links.ts';
import { fitThread, wordsInPosts } from '../../composing/fit-thread.ts';
import { countGraphemes, utf8Length } from '../../composing/graphemes.ts';
import { namesField, parseTemplate, type TemplatePart } from '../../composing/template.ts';
import { languageTag } from '../../language-tag.ts';
import type { ComposeInput, Draft, Facet, Limits, ThreadPost } from '../draft.ts';
import { facetsOfPieces, facetsOfText } from './facets.ts';
import type { BlueskySettings } from './settings.ts';

const fits = (text: string, limits: Limits): boolean =>
  countGraphemes(text) <= limits.text && utf8Length(text) <= (limits.textBytes ?? Number.POSITIVE_INFINITY);

/** Graphemes; where the bytes are too many though the graphemes are not, as many as their share of the byte limit. */
function lengthOf(text: string, limits: Limits): number {
  const length = countGraphemes(text);
  if (length > limits.text || fits(text, limits)) return length;
  return Math.ceil((utf8Length(text) * limits.text) / (limits.textBytes ?? 1));
}

/** The address as the official app shows a long one: host and the beginning of the path. The facet keeps it whole. */
function shownUrl(href: string, limits: Limits): string {
  if (countGraphemes(href) <= limits.text / 3) return href;
  const { host, pathname, search } = new URL(href);
  const short = `${host}${pathname}${search}`.slice(0, host.length + 13);
  return `${short.toWellFormed()}...`;
}

/** Without a card the address has to stand in the text. */
const withAddress = (parts: TemplatePart[]): TemplatePart[] =>
  namesField(parts, 'url')
    ? parts
    : [...parts, { is: 'text', text: '\n' }, { is: 'value', choices: [{ is: 'field', name: 'url', most: null }] }];

interface Words extends Pick<Draft, 'text' | 'facets' | 'tags' | 'warnings'> {
  /** The texts of the posts that follow. */
  following: string[];
}

const tagsOf = (facets: readonly Facet[]): string[] =>
  facets.flatMap((facet) => (facet.kind === 'tag' ? [facet.tag] : []));

function ownWords(input: ComposeInput<BlueskySettings>, written: string, url: string | null, hasCard: boolean): Words {
  const words = cleanText(written);
  const linked = hasCard || url === null || findLinks(words).some((link) => link.url === url);
  const tail = linked ? '' : url;
  const { thread: most, numbered } = input.settings;
  const { language } = input.summary;
  const posts = wordsInPosts(words, tail, { most, numbered, language, fits: (text) => fits(text, input.limits) });
  const [text = '', ...following] = posts ?? [[words, tail].filter((part) => part !== '').join('\n\n')];
  const facets = facetsOfText(text);
  return { text, facets, tags: tagsOf(facets), following, warnings: [] };
}

/** Only a person's own words make links and tags of what they say. */
function threadPost(text: string, isOwn: boolean, limits: Limits): ThreadPost {
  const facets = facetsOfText(text).filter(({ kind }) => isOwn || kind === 'link');
  return { text, length: lengthOf(text, limits), facets, tags: tagsOf(facets) };
}

function templateWords(input: ComposeInput<BlueskySettings>, url: string | null, hasCard: boolean): Words {
  const { limits, settings } = input;
  const keep = (text: string) => text;
  const { parts } = parseTemplate(input.template);
  const fitting = {
    parts: hasCard ? parts : withAddress(parts),
    fields: entryFields(input, url === null ? null : { href: url, shown: shownUrl(url, limits) }, keep),
    summary: entrySummary(input, keep),
    tags: entryTags(input),
    fits: (candidate: string) => fits(candidate, limits),
    summaryMost: limits.text,
  };
  const { pieces, text, following, warnings } = fitThread(fitting, {
    most: settings.thread,
    numbered: settings.numbered,
  });
  const facets = facetsOfPieces(pieces);
  return { text, facets, tags: tagsOf(facets), following, warnings };
}

/** The draft of one entry for one Bluesky account. Pure. */
export function compose(input: ComposeInput<BlueskySettings>): Draft {
  const { limits, settings } = input;
  const card = entryCard(input);
  const images = attachedImages(input);
  const url = sendableUrl(input.entry.url);
  const hasCard = card !== null && images.length === 0;
  const { following, ...words } =
    input.text === null ? templateWords(input, url, hasCard) : ownWords(input, input.text, url, hasCard);
  const length = lengthOf(words.text, limits);
  const warnings = [...words.warnings];
  if (length > limits.text) warnings.push(`The text is ${length} characters long; Bluesky takes ${limits.text}.`);
  warnings.push(...addressWarnings(input.entry.url));
  return {
    network: 'bluesky',
    ...words,
    length,
    limit: limits.text,
    language: languageTag(input.summary.language ?? settings.language),
    card,
    images,
    document: null,
    visibility: null,
    contentWarning: null,
    sensitive: settings.labels.some((label) => label !== '!no-unauthenticated'),
    thread: following.map((text) => threadPost(text, input.text !== null, limits)),
    warnings,
  };
}
