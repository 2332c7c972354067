/** A regular expression as a tree. */
export type PatternNode =
  | { is: 'character'; accepts: (character: string) => boolean }
  | { is: 'assertion'; holds: (before: string | undefined, after: string | undefined) => boolean }
  | { is: 'sequence'; parts: PatternNode[] }
  | { is: 'either'; branches: PatternNode[] }
  | { is: 'repeat'; part: PatternNode; least: number; most: number };

/** What is wrong with a pattern, in a sentence for the person. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const isWord = (character: string | undefined): boolean => character !== undefined && /^\w$/.test(character);
const isLineEnd = (character: string | undefined): boolean =>
  character === undefined || /^[\n\r\u2028\u2029]$/.test(character);

/** Which characters an atom takes is JavaScript's own business: classes, escapes and properties mean what they mean there. */
function accepting(atom: string, flags: string): (character: string) => boolean {
  let expression: RegExp;
  try {
    expression = new RegExp(`^(?:${atom})$`, flags);
  } catch {
    throw new PatternError(`${atom} is not understood`);
  }
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const answer = expression.test(character);
    known.set(character, answer);
    return answer;
  };
}

const quantifier = /[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/y;
const atom =
  /\[\^?(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|.)|[^()[\]{}*+?|\\]/uy;

/**
 * Reads a regular expression as JavaScript has it with the flags `u` and those given of `i`, `m` and `s`. Throws
 * PatternError for what cannot be decided in linear time (back references, looking around) and for mistakes.
 */
export function parsePattern(source: string, given: string): PatternNode {
  let at = 0;
  const flags = ['i', 's'].filter((flag) => given.includes(flag)).join('');
  const multiline = given.includes('m');
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  const starts = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  const either = (): PatternNode => {
    const branches = [sequence()];
    while (starts('|')) branches.push(sequence());
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { is: 'either', branches };
  };

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()));
    return { is: 'sequence', parts };
  };

  const single = (): PatternNode => {
    if (starts('^'))
      return { is: 'assertion', holds: (before) => before === undefined || (multiline && isLineEnd(before)) };
    if (starts('$'))
      return { is: 'assertion', holds: (_, after) => after === undefined || (multiline && isLineEnd(after)) };
    if (starts('\\b')) return { is: 'assertion', holds: (before, after) => isWord(before) !== isWord(after) };
    if (starts('\\B')) return { is: 'assertion', holds: (before, after) => isWord(before) === isWord(after) };
    if (starts('(')) return group();
    const found = take(atom)?.[0];
    if (found === undefined)
      throw new PatternError(`"${source[at]}" cannot stand there; write \\${source[at]} for the sign itself`);
    if (/^\\(?:[1-9]|k)/.test(found)) throw new PatternError('back references (\\1) are not supported');
    const isSign = /^\\[^\p{L}\p{N}]$/u.test(found) && !/^\\[\^$\\.*+?()[\]{}|/]$/.test(found);
    return { is: 'character', accepts: accepting(isSign ? found.slice(1) : found, `u${flags}`) };
  };

  const group = (): PatternNode => {
    if (/^\?(?:[=!]|<[=!])/.test(source.slice(at, at + 3)))
      throw new PatternError('looking ahead or back, (?=…), is not supported');
    if (source[at] === '?' && take(/\?(?::|<[A-Za-z_]\w*>)/y) === null)
      throw new PatternError('"(?" is not understood');
    const inner = either();
    if (!starts(')')) throw new PatternError('a ")" is missing');
    return inner;
  };

  const repeated = (part: PatternNode): PatternNode => {
    const found = take(quantifier);
    if (found === null) return part;
    starts('?'); // Lazy or greedy: whether it matches is the same.
    if (part.is === 'assertion') throw new PatternError(`"${found[0]}" has nothing to repeat`);
    const [sign, from, comma, to] = found;
    const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
    const most =
      from === undefined
        ? sign === '?'
          ? 1
          : Infinity
        : comma === undefined
          ? least
          : to === undefined
            ? Infinity
            : Number(to);
    if (most < least) throw new PatternError(`${sign} has its numbers in the wrong order`);
    return { is: 'repeat', part, least, most };
  };

  const tree = either();
  if (at < source.length) throw new PatternError('a "(" is missing');
  return tree;
}
