/** What a wiki sets in the place of what it could not carry out: `[[!lamp Error: cannot find Lamp.pm]]`. */
const failed = /\[\[![a-z]{2,20} (?:Error|Fehler|Erreur|Errore?|Chyba|Błąd|Fel|Fejl): (?:[^\]]|\](?!\])){0,4000}\]\]/g;

/** What a plug-in left behind when it was removed: `[gallery ids="1"]`, `[/caption]`, a wiki's `[[!poll 4 "Yes"]]`. */
const shortcode =
  /\[\[![a-z]{2,20} [^[\]"]{0,60}"[^[\]]{0,2000}\]\]|\[\/?[a-z][a-z\d_-]{2,30}(?:\s+[a-z_-]{1,30}=[^\]]{0,300})\]|\[\/[a-z][a-z\d_-]{2,30}\]|\[(?:gallery|embed|audio|video|playlist|toc)\]/gi;

/** The markup of forums and shops: `[b]`, `[url=…]`, `[list]`, `[*]`. Those that part lines, and those within one. */
const boardLines = /\[\/?(?:h[1-6]|p|list|olist|ul|ol|li|quote|table|tr|td|th|hr|center)(?:=[^\]]{0,300})?\]|\[\*\]/gi;
const boardMarks =
  /\[(img|youtube|previewyoutube)(?:=[^\]]{0,300})?\][^[\]]{0,500}\[\/\1\]|\[\/?(?:b|i|u|s|strike|url|size|color|font|spoiler|noparse|code)(?:=[^\]]{0,300})?\]/gi;

/** A box that Markdown did not know for one: `:::tip[Before you sail]`, and its end `:::`. */
const directive = /(?<=^|\s):{3,}(?:[a-z]{2,20}(?:\[[^[\]\n]{0,200}\])?(?:\{[^{}\n]{0,200}\})?)?(?=\s|$)/gi;

/** The same at the beginning of a line as others write it: `!!! info "Before you sail"` and its end `!!!`, `[!TIP]`. */
const boxes =
  'note|tip|hint|info|important|warning|caution|attention|danger|error|bug|abstract|summary|todo|success|question|failure|example|quote';
const fence = new RegExp(`(?<=^|\\n)!{3} ?(?:${boxes})(?: "[^"\\n]{0,120}")?(?=\\s|$)`, 'gi');
const fenceEnd = /(?<=\n)!{3}(?=\s*$|\n)/g;
const alert = new RegExp(`(?<=^|\\n|[.!?:] )\\[!(?:${boxes})\\][+-]?(?=\\s|$)`, 'gi');

/** What a generator of sites reads over a text, and some hand on with it: "+++ title = 'Lamps' +++", "--- title: Lamps ---". */
const keys =
  '(?:title|date|draft|layout|author|slug|id|tags|categories|description|permalink|published|weight|url|type)';
const frontMatter = new RegExp(
  `^\\s*(?:\\+{3}\\s+${keys}\\s?=(?:(?!\\s\\+{3}\\s)[^]){1,1000}\\s\\+{3}|-{3}\\s+${keys}:\\s(?:(?!\\s-{3}\\s)[^]){1,1000}\\s-{3})\\s+`,
);
/** The marks of Markdown over the parts of a flattened text. */
const headMark = /[ \n]#{1,6} (?=\S)/g;

/** A text without what stands over it for its generator only. */
export function withoutFrontMatter(text: string): string {
  const matter = frontMatter.exec(text)?.[0] ?? '';
  return matter === ''
    ? text
    : text
        .slice(matter.length)
        .replace(/^#{1,6} /, '')
        .replace(headMark, '\n\n');
}

function withoutBoxes(text: string): string {
  if (text.includes(':::')) return text.replace(directive, '');
  const bare = text.includes('[!') ? text.replace(alert, '') : text;
  const opened = bare.includes('!!!') ? bare.replace(fence, '') : bare;
  return opened === bare ? bare : opened.replace(fenceEnd, '');
}

/** A text without the codes in brackets that its software should have replaced. */
export function withoutShortcodes(given: string): string {
  const text = withoutBoxes(given);
  if (!text.includes('[')) return text;
  const plain = text.replace(failed, '').replace(shortcode, '');
  // A pair is markup; a lone [b] may be a footnote.
  return /\[\/(?:h[1-6]|b|i|u|p|url|list|olist|img|quote)\]/i.test(text)
    ? text.replace(boardMarks, '').replace(boardLines, '\n').replace(shortcode, '')
    : plain;
}
