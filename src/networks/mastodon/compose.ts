import { attachedImages } from '../../composing/attached-images.ts';
import { cleanLine, cleanText } from '../../composing/clean-line.ts';
import { cutWords } from '../../composing/cut-words.ts';
import { entryCard, entryFields, entrySummary, entryTags } from '../../composing/entry-fields.ts';
import { type Piece, pieceText } from '../../composing/fill-template.ts';
import { addressWarnings, findLinks, sendableUrl } from '../../composing/find-links.ts';
import { fitThread, wordsInPosts } from '../../composing/fit-thread.ts';
import { parseTemplate } from '../../composing/template.ts';
import { matcher } from '../../entries/filter.ts';
import { asPattern } from '../../entries/pattern.ts';
import { languageTag } from '../../language-tag.ts';
import { oneSpelling } from '../../one-spelling.ts';
import type { Card, ComposeInput, Draft, DraftImage } from '../draft.ts';
import { countCharacters, countWarning, warningMost } from './count.ts';
import { findUrls } from './find-urls.ts';
import { withoutMentions, withoutMentionsWithin } from './mentions.ts';
import type { MastodonSettings } from './settings.ts';

/** Some servers allow a hundred thousand characters; a summary is a few sentences there, too. */
const summaryMost = 500;

/** The card goes to the first link of a post: addresses in a feed's text stay readable but are no links. */
const withoutLinks = (text: string): string => text.replace(/\b(?:https?|gopher|gemini):\/\//gi, '');

const harmless = (text: string): string => withoutMentions(withoutLinks(text));

/** The address as Mastodon takes it whole: signs that it would leave out at the end are percent-encoded. */
function linkable(href: string): string {
  const [span] = findUrls(href);
  if (span === undefined || span.end === href.length || new URL(href).hash !== '') return href;
  const encode = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const encoded = new URL(href).href.replace(/[!*"'()<>;,.[\]~|$]/g, (sign, at: number, whole: string) =>
    at > whole.indexOf('/', 8) && whole.indexOf('/', 8) > 0 ? encode(sign) : sign,
  );
  return findUrls(encoded)[0]?.end === encoded.length ? encoded : href;
}

/** Mastodon knows ISO 639 codes, and regions only for Chinese. Source: app/helpers/languages_helper.rb. */
function languageCode(language: string | null): string | null {
  const tag = languageTag(language);
  if (tag === null) return null;
  const { language: code, region, script } = new Intl.Locale(tag);
  if (code !== 'zh') return code;
  const place = region ?? (script === 'Hant' ? 'TW' : script === 'Hans' ? 'CN' : undefined);
  return place !== undefined && ['CN', 'HK', 'TW'].includes(place) ? `zh-${place}` : 'zh';
}

function contentWarning({ entry, settings }: ComposeInput<MastodonSettings>): string {
  const words = new Set(oneSpelling(entry.title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const categories = new Set(entry.categories.map(oneSpelling));
  const met = Object.entries(settings.contentWarnings).find(([key]) => {
    if (asPattern(key) !== null) return [entry.title, ...entry.categories].some(matcher(key));
    const wanted = oneSpelling(key);
    return categories.has(wanted) || words.has(wanted);
  });
  return cleanLine(met?.[1] ?? settings.contentWarning);
}

interface Words extends Pick<Draft, 'text' | 'tags' | 'warnings'> {
  /** The texts of the posts that follow. */
  following: string[];
}

const writtenTag = /(?<=^|\s)#([\p{L}\p{M}\p{Nd}_]*\p{L}[\p{L}\p{M}\p{Nd}_]*)/gu;

const tagsIn = (text: string): string[] => Array.from(text.matchAll(writtenTag), ([, tag = '']) => tag);

/** The tags that were put there on purpose: by {tags}, or with a number sign of the template's own. */
function tagsOfPieces(pieces: Piece[]): string[] {
  const meant = pieces.flatMap(({ text, from }) =>
    Array<boolean>(text.length).fill(from === 'tags' || from === 'template'),
  );
  const found = pieceText(pieces).matchAll(writtenTag);
  return Array.from(found).flatMap(({ index, 1: tag = '' }) => (meant[index] === true ? [tag] : []));
}

function templateWords(input: ComposeInput<MastodonSettings>, url: string | null, room: number): Words {
  const { settings, limits } = input;
  const fitting = {
    parts: parseTemplate(input.template).parts,
    fields: entryFields(input, url === null ? null : { href: url, shown: url }, harmless),
    summary: entrySummary(input, harmless),
    tags: entryTags(input),
    fits: (candidate: string) => countCharacters(candidate, limits) <= room,
    summaryMost,
  };
  const { pieces, text, following, warnings } = fitThread(fitting, {
    most: settings.thread,
    numbered: settings.numbered,
  });
  const linked = url === null || text.includes(url);
  return {
    text,
    tags: tagsOfPieces(pieces),
    following,
    warnings: linked ? warnings : [...warnings, 'The post has no link to the entry: {url} is not in its text.'],
  };
}

function ownWords(input: ComposeInput<MastodonSettings>, written: string, url: string | null, room: number): Words {
  const words = cleanText(written);
  const linked = url === null || words.includes(url) || findLinks(words).some((link) => link.url === url);
  const tail = linked ? '' : url;
  const { thread: most, numbered } = input.settings;
  const { language } = input.summary;
  const fits = (text: string) => countCharacters(text, input.limits) <= room;
  const posts = wordsInPosts(words, tail, { most, numbered, language, fits });
  const [text = '', ...following] = posts ?? [[words, tail].filter((part) => part !== '').join('\n\n')];
  return { text, tags: tagsIn(text), following, warnings: [] };
}

/** What the server will make of the link by itself. Its image is not ours to send. */
function forecast(input: ComposeInput<MastodonSettings>, text: string, pictures: DraftImage[]): Card | null {
  const card = pictures.length > 0 ? null : entryCard(input);
  return card !== null && text.includes('://') ? { ...card, image: null } : null;
}

/** The draft of one entry for one account on Mastodon or a server that speaks its API. Pure. */
export function compose(input: ComposeInput<MastodonSettings>): Draft {
  const { limits, settings } = input;
  const sendable = sendableUrl(input.entry.url);
  const url = sendable === null ? null : linkable(withoutMentionsWithin(sendable));
  const wanted = contentWarning(input);
  const most = warningMost(limits);
  const warning = cutWords(wanted, input.summary.language, (cut) => countWarning(cut, limits) <= most);
  const room = limits.text - countWarning(warning, limits);
  const { following, ...words } =
    input.text === null ? templateWords(input, url, room) : ownWords(input, input.text, url, room);
  const length = countCharacters(words.text, limits) + countWarning(warning, limits);
  const warnings = [...words.warnings];
  if (length > limits.text) warnings.push(`The text is ${length} characters long; the server takes ${limits.text}.`);
  if (warning !== wanted) warnings.push(`The content warning is cut to ${most} characters.`);
  warnings.push(...addressWarnings(input.entry.url));
  const pictures = attachedImages(input);
  return {
    network: 'mastodon',
    ...words,
    length,
    limit: limits.text,
    language: languageCode(input.summary.language ?? settings.language),
    facets: [],
    card: forecast(input, words.text, pictures),
    images: pictures,
    document: null,
    visibility: settings.visibility,
    contentWarning: warning === '' ? null : warning,
    sensitive: settings.sensitive || warning !== '',
    thread: following.map((text) => ({
      text,
      length: countCharacters(text, limits) + countWarning(warning, limits),
      facets: [],
      tags: input.text === null ? [] : tagsIn(text),
    })),
    warnings,
  };
}
