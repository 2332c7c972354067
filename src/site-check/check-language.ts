import { htmlToText } from '../summaries/html-to-text.ts';
import { resolveLanguage } from '../summaries/language.ts';
import type { SiteEvidence } from './evidence.ts';
import { at, findPlace } from './find-line.ts';
import type { Finding } from './finding.ts';

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const isTag = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
};

/** The language that most texts of the feed are surely in; null when none is. */
function spoken({ feed: { feed } }: SiteEvidence): string | null {
  const counts = new Map<string, number>();
  const looked = feed.entries.slice(0, 10);
  for (const { title, html, excerpt } of looked) {
    const language = resolveLanguage(null, `${title}\n${htmlToText((html || (excerpt ?? '')).slice(0, 5000))}`);
    if (language !== null) counts.set(primary(language), (counts.get(primary(language)) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > looked.length / 2 ? best[0] : null;
}

/** What the feed names, what its pages name, and what its texts are in. Pure. */
export function checkLanguage(evidence: SiteEvidence): Finding[] {
  const { feed: source, pages } = evidence;
  const { feed, text, answer } = source;
  const named = feed.language ?? feed.entries.find(({ language }) => language !== null)?.language ?? null;
  const ofPages = pages.flatMap(({ page }) => (page.is === 'read' ? (page.page.language ?? []) : []))[0] ?? null;
  const heard = spoken(evidence);
  const right = heard ?? (ofPages === null ? 'en' : primary(ofPages));
  const line =
    feed.format === 'json'
      ? `"language": "${right}",`
      : feed.format === 'atom'
        ? `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${right}">`
        : `<language>${right}</language>`;
  const place =
    findPlace(text, /<language\b[^>]{0,200}>[^<]{0,100}<\/language\s*>/i) ??
    findPlace(text, /<(?:feed|rss)\b[^>]{0,1000}>/i);
  const about = { area: 'language' as const, subject: at(answer.url, place), change: line };
  const raw = />([^<]*)<\/language/i.exec(place?.text ?? '')?.[1]?.trim() ?? '';
  if (raw !== '' && !isTag(raw))
    return [
      {
        ...about,
        level: 'warning',
        message: `The feed names a language that is none ("${raw}").`,
        nextStep: 'Write a tag such as en, de or pt-BR.',
        found: place?.text ?? null,
      },
    ];
  if (named === null)
    return feed.format === 'h-feed'
      ? []
      : [
          {
            ...about,
            level: 'warning',
            message:
              'The feed does not name its language: posts may go without one, and are filtered and translated wrongly.',
            nextStep: 'Add the line.',
            found: null,
          },
        ];
  if (heard !== null && primary(named) !== heard)
    return [
      {
        ...about,
        level: 'warning',
        message: `The feed says that its language is "${named}", but most of its texts are in "${heard}".`,
        nextStep: 'Name the language of the texts.',
        found: place?.text ?? null,
      },
    ];
  if (ofPages !== null && primary(ofPages) !== primary(named))
    return [
      {
        area: 'language',
        subject: pages[0]?.page.asked ?? answer.url,
        level: 'advice',
        message: `The feed says that its language is "${named}", its pages say "${ofPages}".`,
        nextStep: 'Name the same in both.',
        found: `<html lang="${ofPages}">`,
        change: `<html lang="${named}">`,
      },
    ];
  return [];
}
