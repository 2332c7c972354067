import type { Block } from '../text/block.ts';

/** "Chorus:", "[Verse 2]", "Refrain :": what names a part of a song, alone on its line; in brackets also with who sings it. */
const songPart =
  /^(?=[[(]|.*[:：]$)[[(]?(?:(?:pre-?)?chorus|verse|bridge|hook|refrain|couplet|strophe|estribillo|estrofa|coro|refrão|ritornello|strofa|refrein|refrän|refreng|omkvæd|refren|zwrotka|refrén|припев|куплет|приспів)(?: \p{N}{1,2})?(?:[:：] ?[^\])]{1,40})?\s?[\])]?\s?[:：]?$/iu;

/** Fewer lines are no song. */
const leastLines = 3;

/** A paragraph's lines that are sung, without the names of the song's parts. */
export function withoutSongParts(block: Block): Block {
  const lines = block.text.split('\n');
  if (lines.length <= leastLines) return block;
  const sung = lines.filter((line) => !songPart.test(line));
  return sung.length === lines.length || sung.length < leastLines ? block : { ...block, text: sung.join('\n') };
}
