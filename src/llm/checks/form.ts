import { countGraphemes } from '../../composing/graphemes.ts';
import { isBalanced } from '../../summaries/sentences/quotes.ts';
import { cleanLines, keyOf } from '../../summaries/text/clean-text.ts';
import { asked } from '../prompt.ts';
import { bit, type Check } from './check.ts';

/** Models count badly: so much more than was asked for is taken. */
const mostCharacters = asked.characters * 1.5;
const mostSentences = asked.sentences + 2;

const markup =
  /<\/?[a-z!][^<>]{0,200}>|!?\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|\*\*|__|`|~~|\{\{|\}\}|\[\/?[a-z]{1,20}\]|^\s*(?:#{1,6}\s|[-*•+–]\s|\d{1,2}[.)]\s|>\s|\|)|(?<![\p{L}\p{N}])[*_]\p{L}[^*_\n]{0,200}[*_](?![\p{L}\p{N}])/imu;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const address =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[^\s@<>"]+@[^\s@<>"]+\.\p{L}{2,}|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?:\/[^\s<>"]*)?/gu;
const mention = /[@＠][\p{L}\p{N}_.-]+/gu;
const tag = /[#＃][\p{L}\p{N}_]+/gu;
/** Signs of money beside a number are left to the check of numbers. */
const signs =
  /[!¡！]|[\p{So}\p{Sk}\p{Sm}]|(?<!\d\s?)\p{Sc}(?!\s?\d)|\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u20e3\ufe0f\ufffd]|\p{Co}/gu;

const flat = (text: string): string => text.replace(/\s+/gu, '');

/** What a cleaned text would not have: controls, direction marks out of place, zero widths, half characters. */
const hidden: Check = ({ text }) =>
  flat(cleanLines(text)) === flat(text.normalize('NFC')) && text.isWellFormed() ? null : 'holds invisible characters';

const length: Check = ({ text, sentences, source }) => {
  if (countGraphemes(text) > mostCharacters) return `is longer than ${mostCharacters} characters`;
  if (sentences.length > mostSentences) return `has more than ${mostSentences} sentences`;
  return keyOf(text).length > keyOf(source.text).length ? 'is longer than the article' : null;
};

const strange =
  (pattern: RegExp, what: string): Check =>
  ({ text, source }) => {
    const known = `${source.title}\n${source.text}`.toLowerCase();
    const found = (text.match(pattern) ?? []).find((one) => !known.includes(one.toLowerCase().replace(/[.,]+$/, '')));
    return found === undefined ? null : `holds ${what} that the article does not: ${bit(found)}`;
  };

/** What no post may hold, whatever it says. */
export const formChecks: readonly Check[] = [
  ({ text }) => (/\p{L}/u.test(text) ? null : 'is empty'),
  hidden,
  length,
  ({ text }) => (markup.test(text) ? 'holds markup' : null),
  ({ text }) => (entity.test(text) ? 'holds an entity' : null),
  strange(address, 'an address'),
  strange(mention, 'a mention'),
  strange(tag, 'a hashtag'),
  strange(signs, 'a sign'),
  ({ text }) => (isBalanced(text) ? null : 'has a quotation mark or bracket without its other'),
];
