import type { Entry } from '../entries/entry.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { codeOf } from '../summaries/language/code.ts';
import { resolveLanguage } from '../summaries/language/language.ts';
import { htmlToText } from '../summaries/text/html-to-text.ts';
import type { EntryPage, FeedDocument, ReadPage } from './evidence.ts';
import { at, findPlace, type Place } from './find-line.ts';
import type { Finding } from './finding.ts';

/** What is looked at: a feed, and pages of its entries where there are some. */
interface LanguageEvidence {
  feed: FeedDocument;
  pages: readonly EntryPage[];
}

/** Whether a tag names a language that there is: "english" is spelt like one, and is none. */
function isTag(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length > 2
      ? language.length === 3
      : new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}

/** Of a name that is no tag, the tag that it means. */
function meant(name: string): string | null {
  const hyphened = name.trim().replaceAll('_', '-');
  if (isTag(hyphened)) return hyphened;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const common = [
    'ar',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fi',
    'fr',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'ru',
    'sv',
    'tr',
    'uk',
    'zh',
  ];
  return common.find((tag) => names.of(tag)?.toLowerCase() === name.trim().toLowerCase()) ?? null;
}

/** The language that an entry's text is surely in; null when that cannot be told. */
function heardIn({ title, html, excerpt }: Entry): string | null {
  const text = htmlToText((html || (excerpt ?? '')).slice(0, 5000));
  const language = resolveLanguage(null, `${title}\n${text}`);
  return language === null ? null : codeOf(language);
}

/** The language that most texts of the feed are surely in; null when none is. */
function spoken({ feed: { feed } }: LanguageEvidence): string | null {
  const counts = new Map<string, number>();
  const looked = feed.entries.slice(0, 10);
  for (const language of looked.map(heardIn))
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > looked.length / 2 ? best[0] : null;
}

const lineFor = ({ format }: ParsedFeed, tag: string): string => {
  if (format === 'json') return `"language": "${tag}",`;
  return format === 'atom'
    ? `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">`
    : `<language>${tag}</language>`;
};

/** What the feed itself declares, with its place; null when nothing does. */
function declared({ text, feed }: FeedDocument): { raw: string; place: Place | null } {
  const patterns =
    feed.format === 'json'
      ? [/"language"\s*:\s*"([^"]{0,100})"/]
      : [
          /<(?:dc:)?language\b[^>]{0,200}>([^<]{0,100})<\/(?:dc:)?language\s*>/i,
          /<(?:feed|rss)\b[^>]{0,1000}?xml:lang\s*=\s*["']([^"']{0,100})["'][^>]{0,1000}>/i,
        ];
  for (const pattern of patterns) {
    const raw = pattern.exec(text)?.[1]?.trim() ?? '';
    if (raw !== '') return { raw, place: findPlace(text, pattern) };
  }
  return { raw: '', place: findPlace(text, /<(?:feed|rss)\b[^>]{0,1000}>/i) };
}

/** What a feed says of its language, against what its texts are in. */
function ofFeed({ feed: source }: LanguageEvidence, heard: string | null, ofPages: string | null): Finding[] {
  const { feed, name } = source;
  const named = feed.language ?? feed.entries.find(({ language }) => language !== null)?.language ?? null;
  const { raw, place } = declared(source);
  const right = heard ?? (ofPages === null ? 'en' : codeOf(ofPages));
  const fault = (about: Pick<Finding, 'message' | 'nextStep' | 'found' | 'change'>): Finding[] => [
    { area: 'language', level: 'warning', subject: at(name, place), ...about },
  ];
  if (raw !== '' && !isTag(raw))
    return fault({
      message: `The feed names a language that is none ("${raw}").`,
      nextStep: 'Write a tag such as en, de or pt-BR.',
      found: place?.text ?? null,
      change: lineFor(feed, meant(raw) ?? right),
    });
  if (named === null && feed.format !== 'h-feed')
    return fault({
      message:
        'The feed does not name its language: posts may go without one, and are filtered and translated wrongly.',
      nextStep: 'Add the line.',
      found: null,
      change: lineFor(feed, right),
    });
  if (named !== null && heard !== null && codeOf(named) !== heard)
    return fault({
      message: `The feed says that its language is "${named}", but most of its texts are in "${heard}".`,
      nextStep: 'Name the language of the texts.',
      found: place?.text ?? null,
      change: lineFor(feed, right),
    });
  return [];
}

const htmlElement = (page: ReadPage): Place | null => findPlace(page.html, /<html\b[^>]{0,300}>/i);

/** What the pages say of their language: no tag at all, or another than the texts and the feed. */
function ofPages(pages: readonly EntryPage<ReadPage>[], feed: ParsedFeed, heard: string | null): Finding[] {
  const raw = ({ metadata }: ReadPage) => metadata.language?.trim() ?? '';
  const fault = (page: ReadPage, about: Pick<Finding, 'level' | 'message' | 'nextStep'>, tag: string): Finding => {
    const place = htmlElement(page);
    const found = place?.text ?? null;
    const change = found?.replace(/(\blang\s*=\s*)(["']?)[^"'\s>]*\2/i, `$1"${tag}"`) ?? null;
    return { area: 'language', subject: at(page.answer.url, place), ...about, found, change };
  };
  const none = pages.map(({ page }) => page).find((page) => raw(page) !== '' && !isTag(raw(page)));
  if (none !== undefined) {
    const message = `The pages name a language that is none ("${raw(none)}").`;
    const nextStep = 'Write a tag such as en, de or pt-BR.';
    return [fault(none, { level: 'advice', message, nextStep }, meant(raw(none)) ?? heard ?? feed.language ?? 'en')];
  }
  for (const { entry, page } of pages) {
    const texts = heardIn(entry);
    const right = texts ?? (entry.language === null ? null : codeOf(entry.language));
    if (raw(page) === '' || right === null || codeOf(raw(page)) === right) continue;
    const whose = texts === null ? `the feed says "${entry.language}"` : `the text is in "${texts}"`;
    const message = `The page says that its language is "${raw(page)}", ${whose}: screen readers speak it wrongly.`;
    return [fault(page, { level: 'advice', message, nextStep: 'Name the language of the text.' }, right)];
  }
  return [];
}

/** What the feed names, what its pages name, and what its texts are in. Pure. */
export function checkLanguage(evidence: LanguageEvidence): Finding[] {
  const pages = evidence.pages.flatMap(({ entry, page }) => (page.is === 'read' ? [{ entry, page }] : []));
  const heard = spoken(evidence);
  const named = pages.map(({ page }) => page.page.language).find((language) => language !== null) ?? null;
  return [...ofFeed(evidence, heard, named), ...ofPages(pages, evidence.feed.feed, heard)];
}
