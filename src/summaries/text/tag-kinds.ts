/** What HTML elements are to a reader of text. */

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Each begins and ends a block. */
export const blockTags = tags(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption',
);
export const headings = tags('h1 h2 h3 h4 h5 h6');
/** Nothing in them is read: machinery, forms, players, and what its author struck out. */
export const silentTags = tags(
  'del s strike script style template noscript iframe frame object embed applet video audio canvas svg form button select option input textarea label head title rt rp map datalist progress meter annotation annotation-xml',
);
/** In these captions are set, and remarks. */
export const slantedTags = tags('em i small');
export const emphasisTags = tags('em i strong b small mark cite');
/** Seldom the article's own text, and why. */
export const doubtfulTags: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'aside',
  footer: 'footer',
  menu: 'navigation',
  dialog: 'hidden text',
};

/** Boxes that a site sets a picture and what it shows in. Paragraphs often begin with a picture and go on with text. */
export const pictureBoxes = tags('div table td section aside center dl span');
