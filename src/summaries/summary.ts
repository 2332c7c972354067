/** What a summary is made from. All strings are material from outside; `html` and `excerpts` are HTML. */
export interface Article {
  title: string;
  html: string;
  /** What may be the author's own summary, the likeliest first: the entry's excerpt, the page's description. */
  excerpts: readonly string[];
  /** BCP 47 as declared by entry or feed; null when both are silent. */
  language: string | null;
  /** As its page declares it: counts where entry and feed are silent or plainly wrong. */
  pageLanguage?: string | null;
  authors: string[];
  categories: string[];
  /** The feed's or site's title, to know it as furniture. */
  siteName: string | null;
  url: string | null;
}

export interface Dropped {
  text: string;
  /** The rule, in words for the site's owner: "byline", "repeated title", "appears in every entry". */
  why: string;
}

/** A few sentences drawn from an entry that stand on their own. */
export interface Summary {
  /** The title, cleaned: no entities, no site name behind a bar, no control characters. '' when it is the text's beginning, cut off. */
  title: string;
  /** Whole sentences as they should be read, the most wanted first in reading order; a composer takes as many as fit. */
  sentences: string[];
  /** Whether a paragraph starts at the sentence of the same index. */
  paragraphStarts: boolean[];
  language: string | null;
  /** Another beginning in the author's own words, for when the first sentence has no room whole: the excerpt's, or the text's. */
  spare: Written | null;
  /** Where the sentences come from. */
  source: 'excerpt' | 'text' | 'llm' | 'none';
  /** The cleaned whole text. */
  text: string;
  dropped: Dropped[];
}

/** Sentences, and where their paragraphs start: what a language model wrote in place of those drawn from the text, or those kept to spare. */
export type Written = Pick<Summary, 'sentences' | 'paragraphStarts'>;

/** What the site's owner says of lines: `keep` is asked first, and what neither knows is left to the rules. */
export interface OwnLines {
  /** It looks like boilerplate and is none. */
  keep(line: string): boolean;
  /** It never belongs into a post. */
  drop(line: string): boolean;
}

/** What a feed's entries are learnt from. */
export interface Sample {
  title?: string;
  html: string;
  excerpt?: string | null;
}

/** What is learnt from a feed's entries, as keys: normalised lines that recur in them, names around their titles, the length at which their texts are cut off (see `src/summaries/source-cuts/cut-length.ts`), and the language that they are written in. */
export type Furniture = ReadonlySet<string>;
