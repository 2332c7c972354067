import { isDense, keyOf, stems } from '../text/clean-text.ts';

const wordsOf = (text: string): string[] => keyOf(text).split(' ').filter(Boolean);

/** The pairs of neighbouring letters: alike texts share most, in any script. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = keyOf(text).replaceAll(' ', '');
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are, from 0 to 1 (Dice's coefficient of letter pairs). */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  let shared = 0;
  let all = 0;
  for (const [pair, count] of first) {
    shared += Math.min(count, second.get(pair) ?? 0);
    all += count;
  }
  for (const count of second.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The title's words in their order, with another or two among them; with more in a line that begins and ends like it. */
function addsLittle(line: readonly string[], title: readonly string[], closed: boolean): boolean {
  const sameEnds = !closed && line[0] === title[0] && line.at(-1) === title.at(-1);
  const most = title.length < 8 ? 1 : sameEnds ? title.length / 2 : 2;
  if (title.length < 3 || line.length > title.length + most) return false;
  let at = 0;
  for (const word of line) if (word === title[at]) at += 1;
  return at === title.length;
}

const closesWithStop = /[.!?…。！？।؟۔]["”»]?$/u;

/** So many of a title's words at its beginning and its end tell that a line without a stop is the title, too, at length. */
const sharedEnds = 4;

/** "Lake Courier: …": whose headline a title tells. */
const label = /^\p{Lu}[^:|–—]{2,28}(?::| [|–—-]) (?=\p{Lu})/u;

/** "The mayor, her deputy and the keeper open the bridge" under "The mayor opens the bridge". */
function drawsOut(line: string, title: string): boolean {
  const [long, short] = [wordsOf(line), wordsOf(title.replace(label, ''))];
  if (long.length <= short.length || short.length < 2 * sharedEnds || closesWithStop.test(line)) return false;
  const alike = (from: number, to?: number): boolean =>
    long.slice(from, to).join(' ') === short.slice(from, to).join(' ');
  return alike(0, sharedEnds) && alike(-sharedEnds);
}

/** In a dense script nearly all pairs of letters of a title stand in a line hardly longer, in which it is told. */
const mostHeld = 0.9;
const longerHeld = 1.4;
function holdsPairs(line: string, title: string): boolean {
  if (!isDense(title) || line.length > title.length * longerHeld) return false;
  const [said, wanted] = [pairs(line), [...pairs(title).keys()]];
  return wanted.length >= 8 && wanted.filter((pair) => said.has(pair)).length >= wanted.length * mostHeld;
}

/** So many words a sentence may have beside the title's, in any order: "says the keeper". */
const mostBesides = 4;
const fewestSame = 5;

/** Whether a sentence has all words of the title, in another order, and hardly another: "Keeper Ada Ruiz says the lamp is blue" under "Keeper: lamp is blue". */
export function turnsTitle(sentence: string, title: string): boolean {
  const [said, wanted] = [wordsOf(sentence), wordsOf(title)];
  const words = new Set(said);
  return (
    new Set(wanted).size >= fewestSame &&
    said.length <= wanted.length + mostBesides &&
    wanted.every((word) => words.has(word))
  );
}

/** Of the beginning of a sentence hardly a word tells more than its title. */
const mostNew = 1;
export function tellsNoMore(beginning: string, title: string): boolean {
  const said = new Set(stems(title));
  const words = stems(beginning);
  return said.size > mostNew && words.length > 0 && words.filter((word) => !said.has(word)).length <= mostNew;
}

/** "Lamps of the Lake 🌊🏮⛵" over a text under "Lamps": a heading with pictures for its stop. */
function isDecorated(line: string, title: string): boolean {
  const [, words = ''] =
    /^([\p{L}\p{N} ’'&-]{3,80}?)\s?(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}){2,}$/u.exec(line) ??
    [];
  const [said, wanted] = [wordsOf(words), wordsOf(title)];
  return (
    wanted.length > 0 && said.length <= wanted.length + mostBesides && wanted.every((word, at) => said[at] === word)
  );
}

/** So much stands around such a title. Characters. */
const longestFrame = 70;

/** "Chapter “The old ferry” added.": what software says of a title, which it quotes, by language. */
const framed =
  /^[^"'“„«‘「『]{0,30}["'“„«‘「『]\s?(.{2,200})\s?["'”“»’」』]\s?(?:(?:was|is|has been|wurde|a été|ha sido|è stato|foi|is|zosta[łl]\p{L}{0,2}|byl\p{L}?|был[аои]?|telah|đã được) )?(?:added|published|posted|uploaded|updated|hinzugefügt|veröffentlicht|aktualisiert|ajoutée?|publiée?|añadid[oa]|agregad[oa]|publicad[oa]|aggiunt[oa]|pubblicat[oa]|adicionad[oa]|toegevoegd|gepubliceerd|tillagd|publicerad|tilføjet|lagt til|dodan[oya]|opublikowan[oya]|přidán[oa]?|добавлен[аоы]?|опубликован[аоы]?|додано|опубліковано|ditambahkan|diterbitkan|đã (?:thêm|đăng)|を?(?:追加|公開|更新)(?:しました)?|已?(?:添加|发布|發布|更新))[.!。！]?$/iu;
function framesTitle(line: string, title: string): boolean {
  const key = keyOf(title);
  return key !== '' && line.length <= title.length + longestFrame && keyOf(framed.exec(line)?.[1] ?? '') === key;
}

const author = "\\p{Lu}[\\p{L}.’'-]{0,30}(?: \\p{Lu}[\\p{L}.’'-]{0,30}){1,3}";
/** 'Ada Ruiz, Ben Oakes: “The lamps of the lake.” Lake Days 2026, Ellery': a paper as others cite it. */
const citation = new RegExp(
  `^${author}(?:(?:, | & |, & | and | und | et | y | e | en | och | og | ja | i )${author}){0,9}(?: \\(\\d{4}\\))?[:.,] ["“”„«](.{8,300}?)[.,]?["“”»](?=[\\s.,])`,
  'u',
);
/** A shorter title may well be said by somebody: “Come in!” Letters. */
const leastCited = 16;

export const cited = 'citation of the entry itself';

export function citesTitle(line: string, title: string): boolean {
  const key = keyOf(title);
  return key.length >= leastCited && keyOf(citation.exec(line)?.[1] ?? '') === key;
}

/** How alike a line and its title are that say the same; in one no longer, with the same two figures or more, less is enough. */
const sameWords = 0.85;
const sameFigures = 0.8;

/** Whether a line only says the title again, to the letter or nearly so. */
export function repeatsTitle(line: string, title: string): boolean {
  if (isDecorated(line, title) || framesTitle(line, title)) return true;
  if (title !== '' && line.length < title.length * 3 && drawsOut(line, title)) return true;
  if (title === '' || line.length > title.length * 1.5 + 20 || line.length < title.length * 0.5) return false;
  const [lineKey, titleKey] = [keyOf(line), keyOf(title)];
  if (titleKey === '' || lineKey === '') return false;
  if (lineKey === titleKey) return true;
  if (titleKey.length < 12) return false;
  // A new number makes a new statement: "Version 2.1 is out" does not repeat "Version 2.0 is out".
  const numbers = (key: string): string => (key.match(/\p{N}+/gu) ?? []).sort().join(' ');
  const said = numbers(lineKey);
  if (said !== numbers(titleKey)) return false;
  return (
    likeness(line, title) > (said.includes(' ') && line.length <= title.length ? sameFigures : sameWords) ||
    holdsPairs(line, title) ||
    addsLittle(wordsOf(line), wordsOf(title), closesWithStop.test(line))
  );
}

/** A sentence seldom begins with so many letters of a title and goes on with a capital. */
const longTitle = 24;

/** The same in scripts that seldom set a blank within a sentence. */
const denseTitle = 4;
const denseRun = /^ (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;

/** A headline of so many words is seldom the beginning of a sentence, too. */
const fewestHeadline = 6;
/** What goes on from a headline that is the beginning of a sentence, in languages of the Arabic script. */
const goesOnInArabic = /^ +(?:هو|هي|كان|كانت|أن|التي|الذي|است|که|را|و|کے|کی|کا|میں|سے|نے|کو|ہے|ہیں|پر)(?!\p{L})/u;

const shortestTitle = 2;
const hangulTitle = /\p{Script=Hangul}/u;
const article = /^(?:the|le|la|les|der|die|das|el|los|las|il|lo|gli|i|o|os|as|de|het|un|une|una|uma|ein|eine) /iu;
/** A Korean title that is a sentence: nothing goes on behind its verb. */
const koreanSentence = /(?:다|요|까)$/u;

/** How long the title is that stands over a text which says it again at once: "Buoys (red) Buoys are …"; 0 when it does not. */
function headingOf(text: string, title: string): number {
  const [all, name] = [text.toLowerCase(), title.toLowerCase()];
  if (name.length < shortestTitle || !all.startsWith(name)) return 0;
  const joint = /^(?: ?\([^()]{1,40}\))?\s+/u.exec(all.slice(name.length))?.[0].length ?? 0;
  return joint > 0 && all.startsWith(name, name.length + joint) ? name.length + joint : 0;
}

/** "The lamps of the lake 2026" over "The lamps of the lake — oil, wicks and bells". */
const yearBehind = / \(?\p{Nd}{4}\)?$/u;
const dash = /^\s?[—–:-]{1,2}\s/u;

/** The text without the title that it begins with, perhaps with an article, when the title stands apart from what follows. */
export function withoutTitle(given: string, title: string): string {
  const bare = given.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, '');
  if (bare !== given && withoutTitle(bare, title) !== bare) return withoutTitle(bare, title);
  const heading = headingOf(given, title);
  if (heading > 0) return given.slice(heading);
  const [set = '', framed] = /^[【《［]([^】》］]{2,80})[】》］]\s*/u.exec(given) ?? [];
  if (framed !== undefined && keyOf(framed) === keyOf(title) && given.length > set.length)
    return given.slice(set.length);
  const undated = title.replace(yearBehind, '');
  const dated = undated === title || !dash.test(given.slice(undated.length)) ? given : afterTitle(given, undated);
  if (dated !== given) return dated;
  const led = article.exec(given)?.[0] ?? '';
  const text = given.slice(led.length);
  const after = afterTitle(text, title);
  return led !== '' && after !== text ? after : afterTitle(given, title);
}

/** Letters without their case, dashes and marks without their kind; of the same length. */
const foldedSigns = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\uFF0D]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

/** A question is asked again at more length than its title, by so much. Characters. */
const longerAsked = 30;

/** "How old is the mill at Eastby? The …" under "How old is the mill?": the title asks it already. */
function afterAsked(text: string, title: string): string {
  const asked = title.replace(/\s?[?？؟]$/u, '');
  if (asked === title || wordsOf(asked).length < sharedEnds || !foldedSigns(text).startsWith(foldedSigns(asked)))
    return text;
  const question = /^[^.!…?？؟。]*[?？؟]\s+(?=.{20})/u.exec(text.slice(asked.length))?.[0] ?? '';
  return question === '' || question.length > longerAsked ? text : text.slice(asked.length + question.length);
}

/** "Quaylamp — это лампа …", "The old ferry – closed for two years – is open again.": the title is what a sentence tells of. */
const isSubject =
  /^\s?[—–-]{1,2}\s(?:(?:это|це|то|това|to|to je|je|jest|is|are|was|were|ist|sind|est|sont|es|è|é)\s|\p{Ll}[^.!?—–]{2,120}\s[—–-]\s\p{Ll})/u;

/** What a post that leads to another sets behind the title that it links; behind fewer words it shows a way: "Ellery → Delby". */
const arrow = /^\s*[→⇒➔➜↗]\s*(?=["“«]?\p{L})/u;
const fewestLinked = 3;

/** "Red Lamp 3 Η λάμπα …", "โคมแดงริมทะเลสาบ เรา …": a title of other letters, and a Thai one, which sets a blank where a phrase ends. */
const thaiTitle = 10;
const goesOnInThai = /^ (?:คือ|เป็น|ที่|ซึ่ง|และ|หรือ|จะ|ได้|มี|ของ|ใน|กับ|แห่ง|นั้น|นี้)/u;
function otherScript(title: string, rest: string): boolean {
  if (rest.length <= longTitle) return false;
  if (/\p{Script=Thai}/u.test(title))
    return title.length >= thaiTitle && /^ \p{Script=Thai}/u.test(rest) && !goesOnInThai.test(rest);
  return /^[\p{Script=Latin}\p{N}\s.-]+$/u.test(title) && /^ (?!\p{Script=Latin})\p{Lu}\p{Ll}/u.test(rest);
}

function afterTitle(text: string, title: string): string {
  const words = wordsOf(title);
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title);
  if (words.length === 0 || text.length < title.length || title.length < (dense ? denseTitle : 6)) return text;
  if (foldedSigns(text.slice(0, title.length)) !== foldedSigns(title)) return afterAsked(text, title);
  const rest = text.slice(title.length);
  if (isSubject.test(rest)) return text;
  // Flattened pages set their heading before their text without a sign between them.
  const runOn = dense ? denseRun : hangulTitle.test(title) ? /^\s+(?=[가-힣])/u : /^\s+(?=\p{Lu}\p{Ll}+ )/u;
  // So does a shorter title of three words and more that ends small: no name goes on with a capital then.
  const isPhrase = words.length >= 3 && /(?<=\s)\p{Ll}+$/u.test(title) && /^\s+\p{Lu}\p{Ll}+ \p{Ll}+ /u.test(rest);
  // Scripts without capitals show no beginning: a headline of some length is seldom the beginning of a sentence, too.
  const isHeadline =
    words.length >= fewestHeadline &&
    /\p{Script=Arabic}/u.test(title) &&
    /^ +(?=[\p{L}\p{N}])/u.test(rest) &&
    !goesOnInArabic.test(rest);
  if (isHeadline && rest.length > longTitle) return rest.trimStart();
  if (otherScript(title, rest)) return rest.trimStart();
  const isLong = title.length >= (dense ? denseTitle : longTitle);
  const run = isLong || isPhrase || koreanSentence.test(title) ? runOn.exec(rest)?.[0] : undefined;
  if (run !== undefined && rest.length > (dense ? 2 * denseTitle : longTitle)) return rest.slice(run.length);
  const apart = /[.!?…。！？؟۔।]$/.test(title)
    ? /^(?:\s*[—–]{1,2}\s*|\s+)(?=[\p{L}\p{N}"“„«「『])/u
    : /^(?:\s*(?:[|–—。！？：]|[:.!?…]+(?=\s))|\s-\s|\s*\n| \p{L}{3,12}:(?=\s))[\s|:–—-]*(?=\S)/u;
  const joint = apart.exec(rest)?.[0] ?? (words.length >= fewestLinked ? arrow.exec(rest)?.[0] : undefined);
  return joint === undefined ? text : rest.slice(joint.length);
}

/** Fewer words may begin any sentence, and a shorter rest says nothing new. */
const fewestBegun = 4;
const leastBehind = 20;

/** "Follow us into the fog of the lake, the ferryman says …" under "Follow us into the fog of the lake". */
export function goesOnFromTitle(line: string, title: string): boolean {
  const behind = line.slice(title.length);
  return (
    title.split(/\s+/).length >= fewestBegun &&
    foldedSigns(line.slice(0, title.length)) === foldedSigns(title) &&
    /^[\s,]/u.test(behind) &&
    behind.length >= leastBehind
  );
}
