import type { Card, ComposeInput } from '../networks/draft.ts';
import { cutText } from '../summaries/cutting/cut.ts';
import type { FitInput } from './attempts.ts';
import { cardSentences } from './card-description.ts';
import { cleanLine } from './clean-line.ts';
import { cutWords } from './cut-words.ts';
import type { FieldValues } from './fill-template.ts';
import { sendableUrl } from './find-links.ts';
import { cleanSentences } from './fit-text.ts';
import { countGraphemes } from './graphemes.ts';
import { hashtags } from './hashtags.ts';

const dayOf = (published: string | null): string => (/^\d{4}-\d{2}-\d{2}/.exec(published ?? '') ?? [''])[0];

/** A title that is longer is a paragraph: even where there is room it is cut. */
const titleMost = 300;
const lesserMost = 100;

const atMost = (text: string, language: string | null, most: number): string =>
  cutWords(text, language, (cut) => countGraphemes(cut) <= most);

/** As many sentences as a card shows; of a single long one its beginning. */
const wholeSentences = (sentences: string[], language: string | null): string =>
  cutText({ sentences, language }, (cut) => countGraphemes(cut) <= titleMost) ||
  atMost(sentences[0] ?? '', language, titleMost);

/** A feed may name its authors by their mail address alone, which is not for publishing. */
const isName = (author: string): boolean => !/\S@\S/.test(author);

/** The fields of a template but summary and tags; `mend` makes a text from outside harmless for the network. */
export function entryFields(
  input: ComposeInput<unknown>,
  url: FieldValues['url'],
  mend: (text: string) => string,
): FitInput['fields'] {
  const { entry, feedTitle, summary } = input;
  const line = (text: string, most: number) => mend(atMost(cleanLine(text), summary.language, most));
  return {
    title: line(summary.title, titleMost),
    author: line(entry.authors.filter(isName).slice(0, 3).join(', '), lesserMost),
    site: line(feedTitle ?? '', lesserMost),
    category: line(entry.categories[0] ?? '', lesserMost),
    date: dayOf(entry.published),
    url,
  };
}

/** A shorter name in an address may be a topic, too: linux.example. */
const leastName = 8;

/** The site's name as its address writes it: "quaynotes" of www.quaynotes.example. */
const namesIn = (address: string | null): string[] =>
  address !== null && URL.canParse(address)
    ? new URL(address).hostname.split('.').filter((label) => label.length >= leastName)
    : [];

export const entryTags = (input: ComposeInput<{ tags: number; tagMap: Record<string, string> }>): string[] => {
  const { entry, feedTitle, settings, summary } = input;
  return hashtags(
    entry.categories,
    { most: settings.tags, map: settings.tagMap },
    {
      language: summary.language,
      title: summary.title,
      text: summary.text,
      siteNames: [feedTitle ?? '', ...namesIn(entry.url)],
    },
  );
};

export const entrySummary = (input: ComposeInput<unknown>, mend: (text: string) => string): FitInput['summary'] =>
  cleanSentences(input.summary, mend);

/** The card of the entry's address; made from the entry where its page says nothing. Null without an address. */
export function entryCard({ entry, card, summary }: ComposeInput<unknown>): Card | null {
  const url = sendableUrl(card?.url ?? entry.url) ?? sendableUrl(entry.url);
  if (url === null) return null;
  const title = cleanLine(card?.title || summary.title || entry.title) || new URL(url).host;
  const sentences = cardSentences(cleanLine(card?.description ?? ''), summary);
  const { language } = summary;
  return {
    url,
    title: atMost(title, language, titleMost),
    description: wholeSentences(sentences.map(cleanLine), language),
    image: sendableUrl(card?.image ?? null),
  };
}
