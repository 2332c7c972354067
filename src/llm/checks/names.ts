import { codeOf } from '../../summaries/language/code.ts';
import { bit, type Check } from './check.ts';
import { cased, isSmall, wordsOf } from './words.ts';

/** Languages in which names take endings. */
export const inflecting: ReadonlySet<string> = new Set(
  'pl cs sk ru uk be bg sr hr bs sl mk lt lv et fi hu tr el ro hy ka eo la is sq eu kk az uz'.split(' '),
);
/** In which nouns are capitalised like names. */
export const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb']);
const germanNoun =
  /(?:ung|heit|keit|schaft|tion|tät|nis|ment|ismus|chen|lein|tum|ungen|heiten|keiten|schaften|tionen|täten|nisse|innen|ende|enden)$/u;
const determiner =
  /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|zum|zur|im|am|beim|vom|ins|ans|aufs|ihre|ihren|ihrer|seine|seinen|seiner|alle|allen|viele|vielen|mehr|neue|neuen|neuer|neues|diese|diesen|dieser|dieses|jede|jeden|jeder|jedes|für|mit|ohne|aus|und|oder|als)$/u;
/** Words that begin sentences in titles' and openers' place and are no names. */
export const openers =
  /^(?:after|before|while|when|where|since|during|despite|although|though|because|if|as|until|unless|once|both|each|every|some|many|most|several|few|another|other|such|here|there|under|over|between|among|within|without|about|across|along|around|through|throughout|toward|towards|upon|via|per|now|today|soon|next|last|later|instead|only|even|just|still|meanwhile|thanks|according|following|more|less|new|one|two|people|visitors|residents|users|readers|anyone|everyone|nobody|it's|that's|there's|nach|während|seit|wegen|trotz|obwohl|weil|wenn|als|bis|heute|bald|jetzt|hier|dort|ab|unter|zwischen|dank|après|avant|pendant|depuis|malgré|désormais|dès|selon|sous|tras|durante|mientras|según|hasta|ahora|después|antes|dopo|mentre|secondo|ora|prima|após|segundo|agora|depois|antes|enquanto|na|sinds|tijdens|volgens|nu|efter|under|enligt|после|до|во|по|при|для|теперь|сегодня|за|со|на)$/iu;

export interface Token {
  word: string;
  at: number;
  /** At the beginning of a sentence, of a quotation, or behind a colon, where anything is capitalised. */
  initial: boolean;
  /** Follows the one before with nothing but a space between. */
  joined: boolean;
}

export const capital = /^\p{Lu}/u;
/** Forms such as "Jane's" and "l'Opéra" without what is grown on. */
export const bare = (word: string): string =>
  word
    .replace(/^(?:[ldjcsnmtLDJCSNMT]|[Qq]u|[Dd]ell|[Aa]ll|[Ss]ull|[Nn]ell|[Dd]all|O)['’](?=\p{L}{2})/u, (joint) =>
      /^O/.test(joint) ? joint : '',
    )
    .replace(/['’]\p{L}*$/u, '');

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)) {
    const between = text.slice(end, match.index);
    const initial = tokens.length === 0 || /[.!?…:;•\n]["'“”„«»‘’()\s]*$|["“„«»‘(]$/u.test(between);
    tokens.push({ word: match[0], at: match.index, initial, joined: /^[ \u00a0]$/.test(between) });
    end = match.index + match[0].length;
  }
  return tokens;
}

interface Known {
  /** Every word as it is written, and without case. */
  words: ReadonlySet<string>;
  capitals: readonly string[];
  /** What capitalised words come within three words behind a word, in lower case. */
  after: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that stand side by side with another capitalised word, as parts of names do, in lower case. */
  paired: ReadonlySet<string>;
}

function readSource(text: string): Known {
  const tokens = tokensOf(text);
  const words = new Set<string>();
  const capitals = new Set<string>();
  const after = new Map<string, Set<string>>();
  const paired = new Set<string>();
  for (const [at, { word }] of tokens.entries()) {
    const pieces = [word, bare(word), ...word.split(/[-‑]/)].map((one) => one.toLowerCase());
    for (const piece of pieces) words.add(piece);
    if (capital.test(bare(word))) capitals.add(bare(word).toLowerCase());
    const behind = tokens.slice(at + 1, at + 4).map((one) => bare(one.word).toLowerCase());
    const key = bare(word).toLowerCase();
    const next = tokens[at + 1];
    if (next?.joined === true && [word, next.word].every((one) => capital.test(one)))
      for (const one of [word, next.word]) paired.add(bare(one).toLowerCase());
    const known = after.get(key) ?? new Set<string>();
    for (const one of behind) known.add(one);
    after.set(key, known);
  }
  return { words, capitals: [...capitals], after, paired };
}

/** Whether two forms can be one name with other endings. */
export function inflected(a: string, b: string, least = 0.7): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared >= 3 && shared / Math.max(a.length, b.length) >= least;
}

function isKnown(word: string, known: Known, language: string): boolean {
  const forms = [word, bare(word), bare(word).replace(/['’]?s$/u, ''), `${bare(word)}s`].map((one) =>
    one.toLowerCase(),
  );
  if (forms.some((one) => known.words.has(one))) return true;
  const parts = bare(word).split(/[-‑]/);
  if (parts.length > 1 && parts.every((part) => known.words.has(part.toLowerCase()) || isSmall(part))) return true;
  return inflecting.has(language) && known.capitals.some((one) => inflected(one, bare(word).toLowerCase()));
}

/** Whether a new word at the beginning of a sentence may be a name: nothing else but its place makes it capital. */
function opensAsName(token: Token, next: Token | undefined, known: Known, language: string): boolean {
  const { word } = token;
  if (isSmall(word) || openers.test(word) || word.length < 3) return false;
  if (next?.joined === true && capital.test(next.word) && !capitalNouns.has(language)) return true;
  if (capitalNouns.has(language)) return !germanNoun.test(word) && !/(?:en|er|e)$/u.test(word);
  if (language === 'en' || language === '') return !/(?:s|ing|ed|ly|ion|ment|ity|ness)$/u.test(word);
  // Elsewhere a related word in the source makes it a word of the matter.
  return (
    ![...known.words].some((one) => inflected(one, word.toLowerCase(), 0.6)) &&
    !/(?:s|i|y|и|ы|e|a|o|en|ar|er)$/u.test(word)
  );
}

function objection(tokens: readonly Token[], at: number, known: Known, language: string): string | null {
  const token = tokens[at];
  if (token === undefined || !capital.test(bare(token.word)) || isKnown(token.word, known, language)) return null;
  const before = tokens[at - 1];
  if (token.initial) return opensAsName(token, tokens[at + 1], known, language) ? token.word : null;
  if (language === 'en' && /^I(?:['’]\p{L}+)?$/u.test(token.word)) return token.word;
  if (capitalNouns.has(language) && !/^\p{Lu}{2,}/u.test(token.word)) {
    const plainNoun =
      germanNoun.test(token.word) || (before !== undefined && determiner.test(before.word.toLowerCase()));
    const pair = [before, tokens[at + 1]].some(
      (one) => one !== undefined && capital.test(one.word) && !one.initial && !isKnown(one.word, known, language),
    );
    return plainNoun && !pair ? null : token.word;
  }
  return token.word;
}

/** Two names in a row that the source has, but never so: a first name and another's last. */
function wrongPair(tokens: readonly Token[], known: Known, language: string): string | null {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before === undefined || !token.joined || token.initial) continue;
    if (!capital.test(token.word) || !capital.test(before.word) || isSmall(before.word)) continue;
    const behind = known.after.get(bare(before.word).toLowerCase());
    if (behind === undefined || behind.has(bare(token.word).toLowerCase())) continue;
    if (inflecting.has(language) && [...behind].some((one) => inflected(one, bare(token.word).toLowerCase()))) continue;
    // Where nouns are capitals, only what is followed by one and the same name is a first name.
    const isPart = [before.word, token.word].every((one) => known.paired.has(bare(one).toLowerCase()));
    if (capitalNouns.has(language) && (behind.size > 3 || !isPart)) continue;
    return `${before.word} ${token.word}`;
  }
  return null;
}

/** What people are called by, beside their names, where no capital tells a name. */
const titled =
  /([\p{Script=Han}\p{Script=Katakana}ー・]{1,6})(?:さん|氏|市長|知事|社長|教授|監督|選手|議員|首相|大臣|会長|先生|女士|市长|教授|部长|主席|总统|总理|经理|董事长|先生)/gu;
const titledBefore =
  /(?:السيد|السيدة|الدكتور|الدكتورة|الرئيس|الوزير|الوزيرة|المدير|المديرة|الأستاذ|رئيس البلدية|آقای|خانم|دکتر|श्री|श्रीमती|डॉ\.?|राष्ट्रपति|मंत्री|מר|גברת|ד"ר|פרופ'|ראש העיר)\s+(\p{L}[\p{L}\p{M}]*(?:\s+\p{L}[\p{L}\p{M}]*)?)/gu;
const korean = /([\p{Script=Hangul}]{2,4})\s?(?:씨|시장|교수|대표|의원|감독|선수|장관|대통령|총리|회장|사장|박사)/gu;
/** Commonest family names in Chinese writing; those that begin everyday words are left out. */
const family =
  /^[王李刘劉陈陳杨楊赵趙吴吳徐孙孫朱胡郭罗羅郑鄭谢謝宋唐韩韓冯馮邓鄧曹彭萧肖蔡潘袁苏蘇吕呂魏蒋蔣沈][\p{Script=Han}]{1,2}$/u;

function unspacedName(text: string, source: string): string | null {
  for (const pattern of [titled, korean])
    for (const [, name = ''] of text.matchAll(pattern)) if (!source.includes(name.slice(-3))) return name;
  for (const [, name = ''] of text.matchAll(titledBefore)) if (!source.includes(name)) return name;
  // Names of foreign people and places are written in katakana.
  for (const [name] of text.matchAll(/[\p{Script=Katakana}ー・]{2,}/gu)) if (!source.includes(name)) return name;
  let last = '';
  for (const word of /\p{Script=Han}/u.test(text) ? wordsOf(text) : []) {
    const joined = last + word;
    for (const one of [word, joined.length <= 3 ? joined : ''])
      if (family.test(one) && !source.includes(one.slice(0, 2)) && !source.includes(one.slice(-2))) return one;
    if (/^\p{Script=Han}+$/u.test(word) && ![...word].some((sign) => source.includes(sign))) return word;
    last = /^\p{Script=Han}$/u.test(word) ? word : '';
  }
  return null;
}

/** Each name of a summary stands in its source, and no two are joined that the source keeps apart. */
export const checkNames: Check = ({ sentences, source, language }) => {
  const all = `${source.title}\n${source.text}`;
  const code = codeOf(language);
  const text = sentences.join('\n');
  if (
    !cased.test(text) ||
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u.test(
      text,
    )
  ) {
    const name = unspacedName(text, all);
    if (name !== null) return `says the name ${bit(name)}, which the article does not`;
  }
  if (!cased.test(text)) return null;
  const known = readSource(all);
  const tokens = tokensOf(text);
  for (const at of tokens.keys()) {
    const name = objection(tokens, at, known, code);
    if (name !== null) return `says the name ${bit(name)}, which the article does not`;
  }
  const pair = wrongPair(tokens, known, code);
  return pair === null ? null : `says the name ${bit(pair)}, which the article does not`;
};
