import { Parser } from 'htmlparser2';
import type { Block } from './block.ts';
import { BlockReader } from './block-reader.ts';
import { breaksOf, escapedMarkup, isProse } from './block-text.ts';
import { isCutMarkup, withCutEnd } from './cut-markup.ts';
import { withNames } from './names-in-angles.ts';
import { withoutFrontMatter } from './shortcodes.ts';

/** Longer bodies are read up to here: no summary needs more, and the time of one entry stays bounded. */
const longestBody = 1_000_000;

function read(html: string): Pick<BlockReader, 'blocks' | 'elements'> {
  const reader = new BlockReader(breaksOf(html));
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      onclosetag: (tag) => reader.close(tag),
      ontext: (text) => reader.add(text),
    },
    { recognizeSelfClosing: true },
  );
  // Piece by piece, to stop where the nesting is no document's: closing tags are looked up along the whole stack.
  for (let at = 0; at < html.length && !reader.done; at += 16_384) parser.write(html.slice(at, at + 16_384));
  const isCut = !reader.done && isCutMarkup(html, reader.opened);
  if (!reader.done) parser.end();
  reader.flush();
  const { blocks, elements } = reader;
  return { blocks: isCut ? withCutEnd(blocks) : blocks, elements };
}

/** Mailing lists send their letters as if they were code. */
const isLetter = ({ kind, text }: Block): boolean => kind === 'code' && isProse(text);

const readLetter = ({ text }: Block): Block[] => read(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).blocks;

/** An entry's HTML, or plain text, as blocks in reading order. Any input; linear time. */
export function htmlToBlocks(html: string): Block[] {
  const source = withNames(withoutFrontMatter(html.length > longestBody ? html.slice(0, longestBody) : html));
  const reader = read(source);
  if (reader.blocks.length > 0 && reader.blocks.every(isLetter)) return reader.blocks.flatMap(readLetter);
  if (reader.elements > 0 || !source.includes('&')) return reader.blocks;
  const text = reader.blocks.map((block) => block.text).join('\n\n');
  return escapedMarkup.test(text) ? read(text).blocks : reader.blocks;
}
