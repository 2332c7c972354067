import { codeOf } from '../../summaries/language/code.ts';
import { splitSentences } from '../../summaries/sentences/sentences.ts';
import { bit, type Check } from './check.ts';
import { folded, isContent, stemOf, wordsOf } from './words.ts';

/** What a sentence is compared with stands behind such a word, by language; what is compared, before it. */
const thans: Readonly<Record<string, RegExp>> = {
  en: /\bthan\b/iu,
  de: /(?<=\b\p{L}+er(?:e[nrsm]?)?\b.{0,60})\bals\b|(?<=so .{0,60})\bwie\b/iu,
  nl: /\bdan\b/iu,
  sv: /(?<!\p{L})än(?!\p{L})/iu,
  da: /\bend\b/iu,
  nb: /\benn\b/iu,
  fr: /(?<=\b(?:plus|moins|mieux|aussi|moitié|double)\b.{0,60})\bqu(?:e\b|['’])/iu,
  es: /(?<=(?<!\p{L})(?:más|menos|mejor|peor|mayor|menor|tan|mitad|doble)(?!\p{L}).{0,60})\bque\b/iu,
  pt: /(?<=(?<!\p{L})(?:mais|menos|melhor|pior|maior|menor|tão|metade|dobro)(?!\p{L}).{0,60})\b(?:do )?que\b/iu,
  it: /(?<=(?<!\p{L})(?:più|meno|meglio|peggio|maggiore|minore|metà|doppio)(?!\p{L}).{0,60})\b(?:di|che|d[eai]l\p{L}*)\b/iu,
};

/** Words before the one who did what stands before them: "reported by Ada Ruiz". */
const agents: Readonly<Record<string, string>> = {
  en: 'by',
  de: 'von|durch',
  fr: 'par',
  es: 'por',
  pt: 'por|pelo|pela',
  it: 'da|dal|dalla|dallo',
  nl: 'door',
  sv: 'av',
  da: 'af',
  nb: 'av',
  pl: 'przez',
};

/** Words before a place. */
const places = 'in|at|near|from|im|bei|aus|nach|à|en|a|em|de|från|fra|till|til|naar|w|we|do|z|в|на|из';

/** Words that join an institution to its place: "University of Alda". */
const joints = 'of|de|di|da|do|du|des|del|della|von|van|der|für';

const stemsIn = (text: string): string[] => wordsOf(text).filter(isContent).map(stemOf);

interface Comparison {
  before: ReadonlySet<string>;
  with: readonly string[];
}

/** So many words behind "than" name what something is compared with. */
const comparedReach = 3;

function comparisonIn(sentence: string, than: RegExp): Comparison | null {
  const found = than.exec(sentence);
  if (found === null) return null;
  const [behind = ''] = sentence.slice(found.index + found[0].length).split(/[,;:.]/, 1);
  return { before: new Set(stemsIn(sentence.slice(0, found.index))), with: stemsIn(behind).slice(0, comparedReach) };
}

/** "Rivers carry more than creeks" where the source says it of creeks, and of rivers behind "than". */
function isTurned(said: Comparison, known: readonly Comparison[]): boolean {
  const like = known.filter(
    (one) =>
      said.with.some((stem) => one.before.has(stem) || one.with.includes(stem)) ||
      one.with.some((stem) => said.before.has(stem)),
  );
  return (
    like.length > 0 && said.with.length > 0 && like.every((one) => !said.with.some((stem) => one.with.includes(stem)))
  );
}

/** What stands before and behind a word, where the one behind is a name: each pair as "before|name". */
function pairsIn(text: string, pattern: RegExp): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const [, before = '', name = ''] of text.matchAll(pattern)) {
    const key = stemOf(before);
    pairs.set(key, new Set([...(pairs.get(key) ?? []), ...wordsOf(folded(name)).filter((word) => word.length > 2)]));
  }
  return pairs;
}

/** A name that the text puts behind a word where its source has only other names. */
function strangePair(text: string, source: string, pattern: RegExp): string | null {
  const known = pairsIn(source, pattern);
  const all = folded(source);
  for (const [whole, before = '', name = ''] of text.matchAll(pattern)) {
    const names = known.get(stemOf(before));
    if (names === undefined || all.includes(folded(whole))) continue;
    if (!wordsOf(folded(name)).some((word) => names.has(word))) return whole;
  }
  return null;
}

/** Who says a thing stands behind such a word, whoever it is. */
const saying =
  '(?:said|says|told|asked|wrote|with|from|that|when|after|before|sagte|sagten|schrieb|dit|dijo|disse|explicó|zegt|sade|säger)(?!\\p{L})';

const name = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*)(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}";

/** Who is compared with whom, who did a thing, and where an institution is, stand in a summary as in its source. */
export const checkContrasts: Check = ({ sentences, source, language }) => {
  const code = codeOf(language);
  const all = `${source.title}\n${source.text}`;
  const text = sentences.join('\n');
  const than = thans[code];
  if (than !== undefined) {
    const known = all
      .split('\n')
      .flatMap((line) => splitSentences(line, language))
      .map((sentence) => comparisonIn(sentence, than))
      .filter((one) => one !== null);
    const turned = sentences.find((sentence) => {
      const said = comparisonIn(sentence, than);
      return said !== null && isTurned(said, known);
    });
    if (turned !== undefined) return `turns a comparison round: ${bit(turned)}`;
  }
  const by = agents[code];
  const deed = by === undefined ? null : new RegExp(`(\\p{Ll}{4,}) (?:${by}) (?:the |la |el |le )?(${name})`, 'gu');
  const role = new RegExp(`(?<!\\p{L})(?!${saying})(\\p{Ll}{4,}),? (${name})`, 'gu');
  const where = new RegExp(`(\\p{Ll}{4,}) (?:${places}) (?:the |la |el |les? )?(${name})`, 'gu');
  const institution = new RegExp(`(\\p{Lu}\\p{L}{3,}) (?:${joints}) (?:the |la |el |les? |los |las )?(${name})`, 'gu');
  const strange =
    (deed === null ? null : strangePair(text, all, deed)) ??
    strangePair(text, all, role) ??
    strangePair(text, all, where) ??
    strangePair(text, all, institution);
  return strange === null ? null : `says ${bit(strange)}, which the article does not`;
};
