import { codeOf } from '../../summaries/language/code.ts';
import { bit, type Check } from './check.ts';
import { withDigits } from './number-words.ts';
import { unspaced } from './words.ts';

/** Words before a number that make another number of it, by what they make. */
const kinds: Readonly<Record<string, string>> = {
  more: 'more than|over|above|beyond|exceeding|mehr als|über|plus de|más de|più di|oltre|mais de|acima de|meer dan|ruim|ponad|więcej niż|powyżej|mer än|över|mere end|mer enn|over|yli|enemmän kuin|více než|přes|более|более чем|больше|больше чем|свыше|понад|більше|більш ніж|πάνω από|περισσότερα από|أكثر من|יותר מ|超过|超過|逾',
  less: 'less than|fewer than|under|below|weniger als|unter|moins de|menos de|meno di|minder dan|onder|mniej niż|poniżej|mindre än|färre än|under|mindre end|færre end|mindre enn|færre enn|alle|vähemmän kuin|méně než|менее|менее чем|меньше|меньше чем|менше|менш ніж|λιγότερα από|κάτω από|أقل من|פחות מ|不到|不足',
  least:
    'at least|no less than|no fewer than|minimum|mindestens|wenigstens|au moins|al menos|por lo menos|almeno|pelo menos|ao menos|minstens|ten minste|co najmniej|przynajmniej|minst|mindst|vähintään|alespoň|nejméně|не менее|не меньше|как минимум|щонайменше|τουλάχιστον|على الأقل|לפחות|至少|最少',
  most: "at most|up to|no more than|maximum|höchstens|maximal|bis zu|au plus|jusqu’à|jusqu'à|como máximo|hasta|al massimo|fino a|no máximo|até|hooguit|maximaal|co najwyżej|högst|upp till|højst|op til|høyst|opptil|enintään|nejvýše|не более|не больше|до|щонайбільше|το πολύ|έως|حتى|עד|最多",
  nearly:
    'nearly|almost|just under|close to|fast|beinahe|nahezu|knapp|presque|près de|casi|quasi|quase|bijna|haast|prawie|niemal|nästan|næsten|nesten|lähes|melkein|téměř|skoro|почти|майже|σχεδόν|تقريبا|כמעט|(?<![最附付])近|将近|將近',
  further:
    'another|a further|an additional|weitere|noch|encore|otros|otras|altri|altre|outros|outras|nog eens|kolejne|ytterligare|yderligere|ytterligere|další|ещё|еще|ще|另外',
  minus: 'minus|−|moins|menos|meno|минус|мінус|マイナス|负|負',
};

/** Words behind a number that do the same. */
const behind: Readonly<Record<string, string>> = {
  least: 'or more|oder mehr|ou plus|o más|o più|ou mais|of meer|i więcej|eller fler|или более|以上|이상',
  most: 'or less|or fewer|oder weniger|ou moins|o menos|o meno|ou menos|of minder|или менее|以下|이하|以内',
  less: '未満|미만',
  more: '余|多|を超え|超',
};

const numeral = '\\d[\\d.,’ ]{0,15}';
/** Any of the words; one of a script with blanks only whole. */
function anyOf(words: string): string {
  const all = words.split('|');
  const spaced = all.filter((word) => !unspaced.test(word)).join('|');
  return [`(?<![\\p{L}\\p{M}])(?:${spaced})`, ...all.filter((word) => unspaced.test(word))].join('|');
}

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ...Object.entries(kinds).map(
    ([kind, words]) => [kind, new RegExp(`(?:${anyOf(words)})\\s?(?:\\p{Sc}\\s?)?(${numeral})`, 'giu')] as const,
  ),
  ...Object.entries(behind).map(
    ([kind, words]) => [kind, new RegExp(`(${numeral})(?:%|\\p{Sc})?[\\p{L}\\s]{0,2}(?:${words})`, 'giu')] as const,
  ),
];

const figures = (number: string): string => number.replace(/\D/g, '');

/** A number that is only a bound in a summary, or of which it is one only there, is another than the source's. */
export const checkBounds: Check = ({ text, source, language }) => {
  const code = codeOf(language);
  const said = withDigits(text.normalize('NFKC'), code);
  const all = withDigits(`${source.title}\n${source.text}`.normalize('NFKC'), code);
  for (const [kind, pattern] of patterns) {
    const found = [...said.matchAll(pattern)];
    if (found.length === 0) continue;
    const known = new Set(
      patterns
        .filter(([other]) => other === kind)
        .flatMap(([, each]) => [...all.matchAll(each)].map(([, number = '']) => figures(number))),
    );
    const strange = found.find(([, number = '']) => !known.has(figures(number)));
    if (strange !== undefined) return `says ${bit(strange[0])}, where the article does not`;
  }
  return null;
};
