import { isQuestion } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';

/** The letter or word of each side: Q and A, Frage and Antwort, вопрос and ответ … */
const asker = /^(?:Q\d{0,2}|Question|F|Frage|P|D|V|В|Вопрос|Питання|問|问|문|質問|س)\s?[:：.]\s*(?=\S)/u;
const answerer = /^(?:A\d{0,2}|Answer|Antwort|R|S|О|Ответ|Відповідь|答|답|回答|ج)\s?[:：.]\s*(?=\S)/u;

const asks = (line: string): boolean => asker.test(line) && isQuestion(line);

/** Each question in one line with its answer, without the letters of both; lines between them as they are. */
function paired(lines: readonly string[]): string[] {
  const told: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    if (answerer.test(line) && asks(before)) told.push(`${before.replace(asker, '')} ${line.replace(answerer, '')}`);
    else if (!asks(line) || !answerer.test(lines[at + 1] ?? '')) told.push(line.replace(answerer, ''));
  }
  return told;
}

/** A text that begins with a question and its answer is told in them: nothing of it stands before. */
export function withAnswers(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const length = blocks.slice(start).findIndex(({ kind }) => kind !== 'paragraph');
  const end = length < 0 ? blocks.length : start + length;
  const [opening] = blocks.slice(start, end);
  const lines = blocks.slice(start, end).flatMap(({ text }) => text.split('\n'));
  const [first = '', second = ''] = lines;
  if (opening === undefined || !asks(first) || !answerer.test(second)) return blocks;
  const told = paired(lines).map((text) => ({ ...opening, text }));
  return [...blocks.slice(0, start), ...told, ...blocks.slice(end)];
}
