import type { Passage } from '../passages/passages.ts';
import { tellsOfEvent } from './event.ts';

/** A label of a dense script, and its value: "高さ: 12メートル", "安装灯塔： npm install lamp"; figures on both sides of the sign are a score. Characters. */
const labelled =
  /^(?!.{1,24}\d\s?[:：]\s?\d)[^:：。！？「『]{0,19}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー）)][^:：。！？「『]{0,19}[:：]\s?(?!\/\/)\S.{0,89}$/u;
/** How a sentence ends whose author sets no stops. */
const endsAsSentence = /(?:[たるいうすだねよんくむつ]|[了吧呢吗嗎的]|다|요)$/u;

/** So many of them in a row are a form. */
const fewestLines = 3;

const labelOf = ({ kind, closed, units }: Passage): string | null => {
  const [unit = ''] = units;
  if ((kind !== 'prose' && kind !== 'quote') || closed || units.length !== 1 || !labelled.test(unit)) return null;
  // When and where something takes place is what is told.
  if (tellsOfEvent(unit)) return null;
  return unit.slice(0, unit.search(/[:：]/u));
};

/** Whether lines in a row are fields of a form: each label stands once, as no speaker's would, and most values are no sentences. */
function areFields(lines: readonly Passage[]): boolean {
  if (lines.length < fewestLines || new Set(lines.map(labelOf)).size < lines.length) return false;
  const sentences = lines.filter(({ units }) => endsAsSentence.test(units[0] ?? '')).length;
  return sentences < lines.length / 2;
}

/** The lines that are a form's, each a label and its value: a few of them in a row tell nothing. */
export function formLines(passages: readonly Passage[]): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  let row: Passage[] = [];
  const settle = (): void => {
    if (areFields(row)) for (const line of row) found.add(line);
    row = [];
  };
  for (const passage of passages)
    if (labelOf(passage) === null) settle();
    else row.push(passage);
  settle();
  return found;
}
