import { detectLanguage, latinScores, scriptOf } from '../language/detect-language.ts';
import { mayPassFor } from '../language/kin.ts';
import { scriptsOf } from '../language/language.ts';
import { splitSentences } from '../sentences/sentences.ts';
import type { Block } from '../text/block.ts';
import { weightOf } from '../text/clean-text.ts';
import type { Cleaned } from './drop-boilerplate.ts';

/** So much of a text each language says, or it is no text in two. */
const leastShare = 0.3;
/** So many times as much the small words of one of two languages say of a line in it. */
const clearly = 2;

/** So many paragraphs tell their language, or it is not known. */
const firstRead = 8;

const isRunning = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item';

const isKin = (one: string, other: string): boolean => mayPassFor(one, other) || mayPassFor(other, one);

/** The language in which a text begins: that of its first paragraph that tells its own, or of the first few together. */
function firstKnown(blocks: readonly Block[]): string | null {
  let together = '';
  for (const { text } of blocks.filter(isRunning).slice(0, firstRead)) {
    together += `${text}\n`;
    const language = detectLanguage(text) ?? detectLanguage(together);
    if (language !== null) return language;
  }
  return null;
}

/** Which of two languages a paragraph is in; null where it does not tell. */
function oneOf(languages: readonly [string, string], { text }: Pick<Block, 'text'>): string | null {
  const script = scriptOf(text)?.script;
  const written = languages.filter((code) => script !== undefined && scriptsOf(code).includes(script));
  if (written.length === 1) return written[0] ?? null;
  const known = detectLanguage(text);
  if (known !== null || script !== 'Latn') return languages.find((code) => code === known) ?? null;
  const { scores } = latinScores(text);
  const [one, other] = [scores.get(languages[0]) ?? 0, scores.get(languages[1]) ?? 0];
  if (one === other) return null;
  return one >= other * clearly ? languages[0] : other >= one * clearly ? languages[1] : null;
}

/** What tells no language is in that of the text before it, a heading in that of what stands below it. */
function filled(blocks: readonly Block[], known: readonly (string | null)[]): (string | null)[] {
  const languages = [...known];
  for (const [at, { kind }] of blocks.entries()) if (kind !== 'heading') languages[at] ??= languages[at - 1] ?? null;
  for (let at = languages.length - 2; at >= 0; at -= 1) languages[at] ??= languages[at + 1] ?? null;
  return languages;
}

/** One sentence in another language is a line of the text. */
const fewestSentences = 2;

function isSurely(language: string, blocks: readonly Block[]): boolean {
  const sentences = blocks.flatMap(({ text }) => splitSentences(text, language));
  return sentences.length >= fewestSentences && detectLanguage(sentences.join('\n')) === language;
}

/** A text that says the same in two languages, one below the other or by turns, is told in one. Linear in time. */
export function withoutTranslation({ blocks, dropped }: Cleaned, title: string): Cleaned {
  const [first, last] = [firstKnown(blocks), firstKnown(blocks.toReversed())];
  if (first === null || last === null || isKin(first, last)) return { blocks, dropped };
  const known = blocks.map((block) => (isRunning(block) ? oneOf([first, last], block) : null));
  const all = blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
  const isShared = [first, last].every((language) => {
    const own = blocks.filter((_, at) => known[at] === language);
    return own.reduce((sum, { text }) => sum + weightOf(text), 0) >= all * leastShare && isSurely(language, own);
  });
  if (!isShared) return { blocks, dropped };
  // That of the title, where it tells itself; else that in which the text begins.
  const other = oneOf([first, last], { text: title }) === last ? first : last;
  const languages = filled(blocks, known);
  const again = blocks
    .filter((_, at) => languages[at] === other)
    .map(({ text }) => ({ text, why: 'the same in another language' }));
  return { blocks: blocks.filter((_, at) => languages[at] !== other), dropped: [...dropped, ...again] };
}
