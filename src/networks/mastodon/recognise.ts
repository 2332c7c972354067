import { Parser } from 'htmlparser2';

/** A post as it stands, as text and the addresses it links to. */
export interface StandingText {
  text: string;
  links: string[];
}

/**
 * The words of a status from its HTML: what the server hides or shortens of a link is left out in favour of its address,
 * tags and mentions stay as they are read, images of emoji become their names.
 */
export function readContent(html: string): StandingText {
  let text = '';
  const links: string[] = [];
  let skipping = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipping > 0 && name === 'a') skipping += 1;
      else if (
        name === 'a' &&
        attributes.href !== undefined &&
        !/\b(?:hashtag|mention)\b/.test(attributes.class ?? '') &&
        attributes.rel !== 'tag'
      ) {
        links.push(attributes.href);
        skipping = 1;
        text += ` ${attributes.href} `;
      }
      if (name === 'img') text += attributes.alt ?? '';
      if (name === 'br' || name === 'p' || name === 'div' || name === 'li') text += '\n';
    },
    ontext(data) {
      if (skipping === 0) text += data;
    },
    onclosetag(name) {
      if (name === 'a' && skipping > 0) skipping -= 1;
    },
  });
  parser.end(html);
  return { text, links };
}

const address = /https?:\/\/[^\s<>"]+/giu;

/** An address in the form in which two spellings of it are the same. */
function sameForm(url: string): string {
  const trimmed = url.replace(/[.,;:!?…'’")\]]+$/u, '');
  if (!URL.canParse(trimmed)) return trimmed;
  const { host, pathname, search, hash } = new URL(trimmed);
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // A stray percent sign stays as it is.
  }
  return `${host}${path.replace(/\/+$/, '')}${search}${hash}`.toLowerCase();
}

const linksIn = (text: string): string[] => (text.match(address) ?? []).map(sameForm).sort();

/** Letters and digits only: servers trim white space, bend quotation marks, join dots and read asterisks as markup. */
const wordsOf = (text: string): string =>
  text
    .replace(address, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '');

/** Whether a text that stands is the text that was sent, as far as servers may rewrite it. */
export function isSameText(standing: string, sent: string): boolean {
  if (standing.trim() === sent.trim()) return true;
  const links = linksIn(standing);
  return wordsOf(standing) === wordsOf(sent) && linksIn(sent).every((link, index) => links[index] === link);
}
