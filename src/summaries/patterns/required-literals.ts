import { folded } from './folded.ts';

/** A part of a pattern: all that it can match, where that is little; and what a text with a match of it holds one of. */
interface Part {
  exact: readonly string[] | null;
  held: readonly string[] | null;
}

const nothing: Part = { exact: [''], held: null };
/** "(?!)" */
const never: Part = { exact: [], held: null };
const anything: Part = { exact: null, held: null };
const exactly = (exact: readonly string[]): Part => ({ exact, held: null });

/** So many strings are followed through a pattern at most: more cost more than they tell. */
const mostStrings = 8;
/** One letter alone is in nearly every text. */
const shortest = 2;
/** Longer strings tell no better than these. */
const longEnough = 4;

/** How well a set tells the texts that may match: the length of its shortest string; 0 where it does not. */
function tellingOf(strings: readonly string[] | null): number {
  if (strings === null) return 0;
  let least = longEnough;
  for (const { length } of strings) if (length < least) least = length;
  return least < shortest ? 0 : least;
}

function moreTelling(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  const [ofOne, ofOther] = [tellingOf(one), tellingOf(other)];
  if (ofOne === 0 && ofOther === 0) return null;
  if (ofOne !== ofOther) return ofOne > ofOther ? one : other;
  return (one?.length ?? 0) <= (other?.length ?? 0) ? one : other;
}

const heldBy = ({ exact, held }: Part): readonly string[] | null => moreTelling(held, exact);

const escapes = String.raw`\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])`;
const token = new RegExp(
  String.raw`\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\[\s\S]|[^\]\\])*\]|${escapes}|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[^()[\]{}\\|?*+.^$]+(?![?*+{])|[\s\S]`,
  'gu',
);
const member = new RegExp(`${escapes}|[\\s\\S]`, 'gu');
const isQuantifier = (text: string): boolean => /^(?:[?*+]|\{\d)/.test(text);

/** The character that an escape stands for; '' for a place between characters, null for a class of them. */
function escaped(text: string): string | null {
  const hex = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(text)?.[1];
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (text === '\\b' || text === '\\B') return '';
  return /^\\[\p{L}\p{N}]/u.test(text) ? null : text.slice(1);
}

/** "[aä]": each of its characters; a longer class, a range or what is left out tells nothing. */
function classPart(text: string): Part {
  if (text.startsWith('[^')) return anything;
  const members = text.slice(1, -1).match(member) ?? [];
  if (members.length > mostStrings || members.slice(1, -1).includes('-')) return anything;
  const characters = members.map((one) => (one.startsWith('\\') ? escaped(one) : one));
  const known = characters.flatMap((one) => (one === null || one === '' ? [] : [one]));
  return known.length === characters.length ? exactly(known) : anything;
}

function repeated(part: Part, quantifier: string): Part {
  if (quantifier.startsWith('?')) return part.exact === null ? anything : exactly([...part.exact, '']);
  if (quantifier.startsWith('*') || /^\{0\D/.test(quantifier)) return anything;
  return { exact: null, held: heldBy(part) };
}

/** Parts one behind the other, as they come. */
class Sequence {
  #run: readonly string[] = [''];
  #held: readonly string[] | null = null;
  #isWhole = true;

  add({ exact, held }: Part): void {
    if (held !== null) this.#held = moreTelling(this.#held, held);
    const run = this.#run;
    if (exact !== null && (run.length === 1 || run.length * exact.length <= mostStrings)) {
      this.#run = run.flatMap((before) => exact.map((after) => before + after));
      return;
    }
    this.#isWhole = false;
    this.#held = moreTelling(this.#held, run);
    this.#run = exact ?? [''];
  }

  part(): Part {
    const part = { exact: this.#run, held: this.#held };
    return this.#isWhole ? part : { exact: null, held: heldBy(part) };
  }
}

function eitherOf(parts: readonly Part[]): Part {
  const [first = nothing] = parts;
  if (parts.length === 1) return first;
  const exact = parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null;
  const held = parts.map((part) => (exact === null ? heldBy(part) : part.held));
  return { exact, held: held.includes(null) ? null : held.flatMap((strings) => strings ?? []) };
}

/** Reads a pattern's source from its first token on. */
class PatternSource {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = source.match(token) ?? [];
  }

  /** Up to the end of the pattern, or of the group within which it stands. */
  alternatives(): Part {
    const parts: Part[] = [];
    let sequence = new Sequence();
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== ')') {
      const text = this.#next();
      if (text === '|') {
        parts.push(sequence.part());
        sequence = new Sequence();
        continue;
      }
      const part = this.#atom(text);
      sequence.add(isQuantifier(this.#tokens[this.#at] ?? '') ? repeated(part, this.#next()) : part);
    }
    return eitherOf([...parts, sequence.part()]);
  }

  #next(): string {
    const text = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    return text;
  }

  #atom(text: string): Part {
    if (text.startsWith('(')) return this.#group(text);
    if (text.startsWith('[')) return classPart(text);
    if (text === '.') return anything;
    if (text === '^' || text === '$') return nothing;
    if (!text.startsWith('\\')) return exactly([text]);
    const character = escaped(text);
    return character === null ? anything : exactly([character]);
  }

  #group(text: string): Part {
    const isEmpty = this.#tokens[this.#at] === ')';
    const inner = this.alternatives();
    this.#next();
    if (text.endsWith('!')) return isEmpty ? never : nothing;
    // What stands around a match is in the text, too.
    return text.endsWith('=') ? { ...nothing, held: heldBy(inner) } : inner;
  }
}

/**
 * Strings, folded, of which each text that the pattern matches holds at least one; null when there are none that tell. They are read from the
 * pattern's source, as RE2's prefilter reads them. The syntax is that of ECMA-262 with the flag `u`, without back references.
 */
export function requiredLiterals(source: string): readonly string[] | null {
  const held = heldBy(new PatternSource(source).alternatives());
  return held === null ? null : [...new Set(held.map(folded))];
}
