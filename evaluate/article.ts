/** An invented article, as its author wrote it: no boilerplate yet. */
export interface Written {
  language: string;
  kind: string;
  title: string;
  /** What a reader should learn first: the author's own first words, or the excerpt where it is one. */
  lead: string;
  /** HTML, or paragraphs of HTML. */
  body: string | readonly string[];
  excerpt?: string;
}

/** An article as a feed delivers it, with what in it is boilerplate. */
export interface Furnished extends Written {
  id: string;
  style: string;
  /** Entries with the same name come in one feed, whose furniture is learned. */
  feed: string;
  html: string;
  summaryField: string | null;
  declared: string | null;
  author: string;
  site: string;
  url: string;
  boilerplate: readonly string[];
}

export const bodyHtml = ({ body }: Written): string =>
  typeof body === 'string'
    ? body
    : body.map((paragraph) => (paragraph.startsWith('<') ? paragraph : `<p>${paragraph}</p>`)).join('\n');
