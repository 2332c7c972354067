import { endsWell, isQuestion } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';

/** What is set as a quotation, and is its author's own. */

export const hasMarks = /^["“„«»「『”]/;

/** What an author says in short is set as a quotation, and is none. */
const withSummaryTold = (block: Block): Block =>
  block.kind === 'quote' && /^tl;?dr\b/iu.test(block.text) ? { ...block, kind: 'paragraph' } : block;

/** "This question", said of what stands right before it. By language. */
const thisQuestion =
  /(?<!\p{L})(?:th(?:is|at) question|diese[rs]? frage|cette question|esta pregunta|esa pregunta|questa domanda|est[ae] (?:pergunta|questão)|essa (?:pergunta|questão)|deze vraag|den här frågan|dette spørgsmål|dette spørsmålet|to pytanie|tuto otázku|эт(?:от|им) вопрос(?:ом)?|це (?:за)?питання)(?!\p{L})|[这這][个個一]?[问問][题題]|この(?:問い|質問|疑問)|이 (?:질문|물음)/iu;
/** So near its beginning. Characters. */
const nearBeginning = 120;

/** A question that is set as a quotation, and taken up by the sentence behind it, is its author's own. */
const withQuestionTold = (block: Block, index: number, blocks: readonly Block[]): Block =>
  block.kind === 'quote' &&
  isQuestion(block.text) &&
  blocks[index + 1]?.kind === 'paragraph' &&
  thisQuestion.test(blocks[index + 1]?.text.slice(0, nearBeginning) ?? '')
    ? { ...block, kind: 'paragraph' }
    : block;

/** Somebody's words, by their marks or by the name behind them: "… — Ada Ruiz". */
const isSaid = (text: string): boolean => hasMarks.test(text) || /[—–-] ?\p{Lu}[^.!?]{1,60}$/u.test(text);

/** "A small lamp for long nights." set as a quotation between a project's name and its first chapter: its author's own lead. */
function withLeadTold(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'alt');
  const length = blocks.slice(first).findIndex(({ kind }) => kind !== 'quote');
  const lead = blocks.slice(first, first + length);
  const leads =
    length > 0 &&
    blocks[first + length]?.kind === 'heading' &&
    lead.every(({ text }) => endsWell(text) && !isSaid(text));
  return leads ? blocks.map((block, at) => (lead[at - first] ? { ...block, kind: 'paragraph' } : block)) : blocks;
}

/** Blocks in which an author's own words are paragraphs, although they are set as quotations. */
export const withOwnTold = (blocks: readonly Block[]): Block[] =>
  withLeadTold(blocks).map(withSummaryTold).map(withQuestionTold);
