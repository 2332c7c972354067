import type { Furnished } from './article.ts';
import { readerText } from './read-articles.ts';

/** What is looked for in a post; each is written apart from the code it judges. */
export interface Defect {
  name: string;
  /** Whether the text of a post (without its title, address and tags) shows it. */
  shows(text: string, article: Furnished): boolean;
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
const count = (text: string, sign: string): number => text.split(sign).length - 1;
const terminal =
  /(?:[♪.!?…。！？।؟;។]|\p{Extended_Pictographic}\uFE0F?)(?:[ \u00A0\u202F]»)?[\p{Pe}\p{Pf}\p{Pi}"'*“]*$/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const scriptOf: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  th: /\p{Script=Thai}/u,
};

/** Pairs that must be even or equal. Inches, list letters and smileys are taken out before. */
function unbalanced(text: string): boolean {
  const plain = text
    .replace(/\d["”]/g, '')
    .replace(/(?:^|\s)[\p{L}\p{N}]{1,2}\)/gu, ' ')
    .replace(/[:;]-?[()]/g, '');
  const curly = count(plain, '“') + count(plain, '„') + count(plain, '”') + count(plain, '‟');
  return (
    count(plain, '"') % 2 === 1 ||
    curly % 2 === 1 ||
    ['()', '[]', '«»', '「」', '『』', '（）', '【】', '《》', '〈〉'].some(
      ([open = '', close = '']) =>
        count(plain, open) !== count(plain, close) && (count(plain, open) + count(plain, close)) % 2 === 1,
    )
  );
}

const byline =
  /(?:^|[.!?\n]\s*)(?:by|von|par|por|door|di|av|autor(?:ka)?|автор|текст|γράφει|بقلم|מאת|نویسنده|लेखक|著者|作者|記者|记者|글|yazan)\s?[:：]?\s\p{Lu}[\p{Ll}.'’-]+ \p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+)?\s*[|·•,.\n]\s*(?:\p{N}|$)|(?:作者|記者|记者|著者|文責)\s?[:：]|\p{Script=Hangul}{3} 기자(?:\s|$)|(?:기자|특파원) =|\[(?:앵커|기자|리포트)\]|(?:記者|记者)\p{Script=Han}{2,4}[／/]|(?:文|编辑|編輯)\s?[|｜/／]|संवाददाता[।,]/iu;
const dateLine =
  /^(?:(?:posted|published|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano|publicerad|publikováno|опубликовано|опубліковано|δημοσιεύθηκε|نشر|פורסם|प्रकाशित|yayınlanma)\b.{0,12})?(?:\p{N}{1,2}[./ -](?:\p{L}{3,12}|\p{N}{1,2})\.?[./ ,-]+\p{N}{4}|\p{L}{3,10} \p{N}{1,2}, \p{N}{4}|\p{N}{4}[年./-]\s?\p{N}{1,2}[月./-]\s?\p{N}{1,2}日?)[\s,.|·–—-]*(?=\p{Lu}|\n|$|\p{Script=Han})/iu;
const dateline =
  /^\p{Lu}[\p{Lu}\p{M} .'-]{2,30}(?:, [^–—()]{2,30})?(?: \([^()]{2,20}\))? ?[–—-]{1,2} |^\p{Lu}\p{Ll}+(?:,? \p{N}[^()–—]{1,16})? \((?:AP|AFP|dpa|Reuters|EFE|ANSA|EXN|PAP|TT|ČTK|ANP|Lusa)\)|^【[^】]{2,20}】|^[（(][^（）()]{1,12}=[^（）()]{1,12}[)）]|^\p{Script=Han}{2,12}\p{N}{1,2}月\p{N}{1,2}日[电電讯訊]|^〔[^〕]{2,20}〕|本[报報][讯訊][（(]|^\[[^\]]{2,20}=[^\]]{2,20}\]|^[^()]{0,30}\((?:رويترز|أ ف ب|د ب أ)\) ?[-–—]/u;

const speech =
  /\b(?:said|says|told|wrote|writes|asked|according|sagte?|erklärte?|schreibt|dit|déclar\p{L}*|affirm\p{L}*|expliqu\p{L}*|dijo|afirm\p{L}*|explic\p{L}*|disse|dice|detto|zegt|zei|säger|sa|mówi|powiedzia\p{L}*|řekl\p{L}*|uvedl\p{L}*)\b|сказа|говор|заяви|είπε|δήλωσε|dedi|diyen|söyledi|قال|אמר|گفت|कहा|と(?:言|述|話|語)|说|說|表示|말했|กล่าว/iu;

const leaning =
  /^(?:But|However|And|Yet|Instead|He|She|They|His|Her|Their|Aber|Doch|Jedoch|Er|Mais|Cependant|Pourtant|Elles?|Ils|Pero|Sin embargo|Ella|Ellos|Ma|Però|Tuttavia|Lei|Mas|Porém|Ele|Ela|Maar|Echter|Hij|Ale|Jednak|Men|Han|Hon|Avšak|Но|Однако|Он|Она|Але|Однак|Він|Вона|Ama|Ancak|Fakat|Αλλά|Όμως|Ωστόσο|ولكن|لكن|אבל|אך|اما|ولی|लेकिन|しかし|だが|但是|但|然而|不過|不过|하지만|그러나|แต่)(?![\p{L}\p{M}'’])/u;

const smallWords =
  'the|a|an|of|and|to|with|for|in|der|die|das|und|mit|le|la|les|de|des|et|un|une|el|los|y|en|il|di|e|o|da|het|een|van|och|att|w|i|z|na|v|a|и|в|на|с|і|у|ve';

/** A small letter, but for names with their capital inside and commands; a list's sign or a stray mark. */
const begins = /^(?:\p{Ll}(?!\S*[\p{Lu}\d._/-])|[,;:)\]•·*–—] ?\S)/u;
const abbreviated =
  /(?<!\p{L})(?:EE|pt|tzw|tzn|bijv|bzw|vgl|resp|dr|Mme|Nr|No|kb|ca|cca|ok|ок|бл|approx|aprox|env|plm|yakl|περ|bijv|napr|např|np|напр|pl|z\. ?B|e\. ?g|i\. ?e|p\. ?ex|p\. ?ej|f\. ?eks|t\. ?ex|д-р|проф|prof|Dr|Mr|Mrs|Sr|Sra|vs|ul|ул|вул|str|Jl)\.$/u;

/** Three and more sentences of a word or three: fields of a form. */
function areLabels(text: string): boolean {
  const parts = text.split(/\.(?:\s+|$)/).filter((part) => part.trim() !== '');
  const words = parts.reduce((sum, part) => sum + part.trim().split(/\s+/).length, 0);
  return parts.length >= 3 && words <= parts.length * 3 && !unspaced.test(text);
}

/** Words said twice that the source says once. */
function doubles(text: string, { html }: Furnished): boolean {
  const source = ` ${letters(readerText(html))} `;
  for (const found of text.matchAll(/(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,}) \1(?![\p{L}\p{M}])/giu))
    if (!source.includes(` ${letters(found[0])} `)) return true;
  return false;
}

/** An address or tag in the text that the source does not hold whole. */
function brokenLink(text: string, { html, url }: Furnished): boolean {
  const source = `${readerText(html)} ${html} ${url}`;
  return (
    [...text.matchAll(/(?:https?:\/\/|www\.)\S*/g)].some(
      ([address]) => !source.includes(address.replace(/[).,;!?。”»…]+$/u, '')) || /…$/.test(address),
    ) || /(?:^|\s)#(?=\s|$|…)/.test(text)
  );
}

/** A quotation that was closed although its source goes on. */
function cutQuotation(text: string, { html, summaryField }: Furnished): boolean {
  const end = /[^…]{1,12}(?:…|\.{3})["”“»«]$/u.exec(text)?.[0];
  return end !== undefined && !readerText(`${html} ${summaryField ?? ''}`).includes(end);
}

/** Labels with their values one after the other, or pieces between dots and bars. */
const particulars =
  /(?:^|[.!?] )(?:\p{Lu}[^\s:.]*(?: [^\s:.]+){0,2}: [^:.!?]{2,120}[.!?] ?){3}|(?:^|[^.!?]) [•|·] [^.!?]* [•|·] /u;
/** What a post does not show. */
const promise =
  /(?:in the article|details below|im (?:artikel|beitrag)|dans l['’]article|nell['’]articolo|en la nota|in het artikel|poniżej|w artykule|в (?:статье|материале)|у статті)[.!]$/iu;

/** A stop of another script, or one behind a comma, a particle or an ellipsis, that the source has not. */
function wrongStop(text: string, { html }: Furnished): boolean {
  const source = readerText(html).replaceAll(' ', '');
  const found = text.matchAll(
    /(?:[，、；：,…]。|\p{Script=Thai}\.(?=\s|$)|\p{Script=Han}\.(?=\s|$)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^。！？\n]{0,30}[a-z\d]\.(?=\n|$)|[가-힣](?:[는를을]|에서|으로|지만|면서)\.)/giu,
  );
  return [...found].some(([part]) => !source.includes(part.replaceAll(' ', '')));
}

/** A line break of the source that became a blank within a word or sentence of a script without blanks. */
const brokenWord = (text: string, { html }: Furnished): boolean =>
  [...text.matchAll(/\p{Script=Han} \p{Script=Han}/gu)].some(([part]) =>
    new RegExp(`${part[0]}[ \\t]*\\n[ \\t]*${part[2]}`, 'u').test(html),
  );

export const defects: readonly Defect[] = [
  {
    name: 'markup',
    shows: (text) => /<!--|<\/?[a-z][^>]*>|\]\(http|\{\{|\[\/?[a-z_]+\]|\*\*\S|!\[|^#{1,6} /im.test(text),
  },
  { name: 'entity', shows: (text) => /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text) },
  { name: 'invisible character', shows: (text) => /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\uFFFD]/.test(text) },
  {
    name: 'boilerplate',
    shows: (text, { boilerplate }) =>
      boilerplate.some((line) => {
        const key = letters(line);
        // One word alone may well stand in the text, too.
        if (!key.includes(' ') && key.length < 16)
          return key.length > 3 && text.split(/[.!?\n]/).some((part) => letters(part) === key);
        return key.length > 3 && ` ${letters(text)} `.includes(` ${key} `);
      }),
  },
  { name: 'byline or date', shows: (text) => byline.test(text) || dateLine.test(text) || dateline.test(text) },
  {
    name: 'repeated title',
    shows: (text, { title }) =>
      letters(title).length > 8 &&
      (text
        .split(/[.!?:。\n]/)
        .slice(0, 2)
        .some((part) => letters(part) === letters(title)) ||
        text.startsWith(`${title}:`) ||
        text.startsWith(`${title}.`)),
  },
  {
    name: 'cut sentence',
    shows: (text, { language, lead }) =>
      text !== '' &&
      terminal.test(lead) &&
      language !== 'th' &&
      (!terminal.test(text) || abbreviated.test(text) || /(?:…|\.\.\.)["”»]?$/.test(text)),
  },
  { name: 'cut quotation', shows: cutQuotation },
  {
    name: 'cut word',
    shows: (text, { html }) => {
      const word = text.match(/([\p{L}\p{M}]+)…$/u)?.[1];
      if (word === undefined || unspaced.test(word)) return false;
      return !new RegExp(`${word}(?![\\p{L}\\p{M}])`, 'u').test(readerText(html));
    },
  },
  {
    name: 'dangling end',
    shows: (text) =>
      new RegExp(`[:,，、：–—-][.…]?$|(?<!\\p{L})(?:${smallWords})…?$`, 'iu').test(text.replace(/\b[ivx]+\.$/i, '')) &&
      !/\b[A-Z]\.$/.test(text),
  },
  { name: 'question left hanging', shows: (text) => /[?？؟]["”»]?$/.test(text) },
  {
    name: 'quote without its speaker',
    shows: (text) => /^["“„«「][^"“”«»」]{1,400}["”“»」]$/u.test(text) && !speech.test(text),
  },
  { name: 'particulars', shows: (text) => particulars.test(text) },
  { name: 'promise of more', shows: (text) => promise.test(text) },
  { name: 'unbalanced marks', shows: unbalanced },
  { name: 'doubled words', shows: doubles },
  { name: 'wrong stop', shows: wrongStop },
  { name: 'blank within a word', shows: brokenWord },
  {
    name: 'sentences run together',
    shows: (text) => /[가-힣][다요]\.(?=[가-힣\d])|(?:です|ます) (?=\p{Script=Han})/u.test(text),
  },
  { name: 'broken link or tag', shows: brokenLink },
  { name: 'leans on what is not there', shows: (text, { lead }) => leaning.test(text) && !leaning.test(lead) },
  {
    name: 'begins in the middle',
    // A release is named after its software, which may be written small.
    shows: (text, { lead, kind }) => kind !== 'release' && begins.test(text) && !begins.test(lead),
  },
  { name: 'ends with an abbreviation', shows: (text, { lead }) => abbreviated.test(text) && !abbreviated.test(lead) },
  { name: 'blank before a comma', shows: (text, { lead }) => /\S ,/.test(text) && !/\S ,/.test(lead) },
  { name: 'labels', shows: (text, { lead }) => areLabels(text) && !areLabels(lead) },
  {
    name: 'wrong script',
    shows: (text, { language }) =>
      text !== '' && !(scriptOf[language.split('-')[0] ?? ''] ?? /\p{Script=Latin}/u).test(text),
  },
  { name: 'empty', shows: (text, { lead }) => text === '' && lead !== '' },
];

/** The share of the lead's words that the text says, in pairs of letters where words are not spaced: from 0 to 1. */
export function leadRecall(text: string, lead: string): number {
  const units = (part: string): string[] => {
    const key = letters(part);
    if (key === '') return [];
    if (unspaced.test(key))
      return Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
    return key.split(' ');
  };
  const said = new Set(units(text));
  const wanted = units(lead);
  return wanted.length === 0 ? 1 : wanted.filter((unit) => said.has(unit)).length / wanted.length;
}
