import { isDateLine } from '../boilerplate/dates.ts';
import type { Furniture } from '../summary.ts';
import { cleanLine, decodeAgain, isDense, keyOf } from '../text/clean-text.ts';
import { needsName } from './needs-name.ts';

/** Paired tags only: "Using <span>" speaks of the tag. */
const pairedMarkup =
  /<(a|abbr|b|cite|code|del|em|font|i|ins|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?>([^<]*)<\/\1>/gi;
/** A dash counts only between spaces; a bar anywhere. */
const separator =
  / +(?:--|[-–—·•:@«›‹~]|(?<!«[^«»]{0,200})») +|(?<=\p{Script=Han})(?:- |--(?=\p{Script=Han}))| *(?:\||｜|丨|∣|│|－|::|(?<!«[^«»]{0,200})»|‖|⋆) */gu;

/** The names a site goes by: its title, and the parts of it around its own separators. */
function namesOf(siteName: string): Set<string> {
  const whole = cleanLine(decodeAgain(siteName));
  const parts = [whole, ...whole.split(separator)].map(keyOf).filter((name) => name.length > 1);
  return new Set(
    parts.flatMap((name) => [
      name,
      name.replace(/^the /, ''),
      name.replace(
        / (?:com|org|net|de|fr|nl|at|ch|es|it|be|pl|cz|sk|hu|ro|pt|se|no|dk|fi|hr|ee|cat|blog|rss|feed)$/,
        '',
      ),
    ]),
  );
}

/** "A title ＜Site and series＞", "A title [Site]". */
const siteBracket = /(?<=\S.*)\s*[<＜[【(（]([^<>＜＞[\]【】()（）]{2,40})[>＞\]】)）]$/u;

/** What else than the site's name stands behind a title: the name in its address, its authors. */
export interface TitleSetting {
  url: string | null;
  authors: readonly string[];
  categories?: readonly string[];
  /** What the feed's other titles have in common with this one. */
  furniture?: Furniture | undefined;
}

/** What stands beside a site's own name to say what it is. */
const mediumWord =
  /^(?:the|بوابة|صحيفة|جريدة|موقع|وكالة|قناة|شبكة|مجلة|خبرگزاری|روزنامه|پایگاه خبری|газета|портал|сайт|журнал|иа|вестник|εφημερίδα|báo|tạp chí|עיתון|אתר) | (?:gazetesi|haber(?:leri)?|haber ajansı|دات كوم|نیوز|news|online|онлайн|समाचार|ന്യൂസ്|খবর|செய்திகள்)$/u;

const wordsOf = (part: string): string[] => keyOf(part).split(' ').filter(Boolean);

/** Whether a part is said by the host: "TIME NewsFeed" on newsfeed.time.com, "The Quay" on thequay.com, "NBC News.com". */
function isHost(part: string, url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const host = new URL(url).hostname.split('.');
  const labels = new Set(host.slice(0, -1));
  const words = wordsOf(part);
  const said = words.join('');
  if (said.length > 4 && (said === host.slice(-2).join('') || said === host.slice(-3).join(''))) return true;
  if (
    part
      .trim()
      .toLowerCase()
      .endsWith(`.${host.slice(-2).join('.')}`)
  )
    return true;
  return (said.length > 1 && labels.has(said)) || (said.length > 2 && words.every((word) => labels.has(word)));
}

/** "A title | Quay Notes Recipes" on quaynotes.com. */
const isHostsSection = (part: string, url: string | null): boolean => {
  const words = wordsOf(part);
  return words.length > 2 && /^\p{L}+$/u.test(words.at(-1) ?? '') && isHost(words.slice(0, -1).join(' '), url);
};

/** The name that search engines give a source: "… - courier.de". */
const bareDomain =
  /^(?:[\p{L}\d-]{2,40}\.){1,2}(?:com|net|org|de|at|ch|fr|es|it|nl|be|pl|cz|sk|hu|ro|gr|ru|ua|pt|br|ca|uk|se|no|dk|fi)$/iu;
const searchEngine = /(?:^|\.)(?:google|bing|yahoo|msn|yandex|baidu|feedburner)\./u;

/** Whether a domain is that of a source. Behind a title on another site it is what that tells of: "Website - ferries.gr". */
function isSource(part: string, url: string | null): boolean {
  const host = URL.parse(url ?? '')?.hostname;
  return bareDomain.test(part) && (host === undefined || searchEngine.test(host) || isHost(part, url));
}

const byAuthors = (part: string, authors: readonly string[]): boolean => {
  const words = wordsOf(part).filter((word) => !/^(?:by|and|und|et|y|e|en|von|par|por)$/.test(word));
  const known = new Set(authors.flatMap(wordsOf));
  return words.length > 1 && known.size > 0 && words.every((word) => known.has(word));
};

const media =
  'zdjęcia|wideo|film|fotos?|foto ?galer\\p{L}*|galer\\p{L}*|photos?|video|vidéo|vídeo|mapa?|pics?|audio|podcast|infographic|infografika|фото|видео|відео|снимки|галерия|фотогалерея|إنفوجراف(?:يك)?|فيديو|صور|بالفيديو|بالصور|فیلم|عکس|ویدئو|वीडियो';
/** What an editor sets behind a title to say that there are pictures, too: "[Fotos]", "ZDJĘCIA". */
const mediaMarks: readonly RegExp[] = [
  new RegExp(`(?<=.{12})\\s*[[(](?:${media})(?:\\s?[,+&/]\\s?(?:${media}))?[\\])]$`, 'iu'),
  new RegExp(`(?<=.{12})\\s*[|｜]\\s*(?:${media})$`, 'iu'),
  /(?<=.{11}[\p{Ll}\p{N}][.!?]?["”»’)]?) (?:ZDJĘCIA|WIDEO|VIDEO|FOTO|FOTOS|GALERIA|FOTOGALERIE|ФОТО|ВИДЕО|ВІДЕО|СНИМКИ|ГАЛЕРИЯ)(?:\s?[,+&/]\s?(?:ZDJĘCIA|WIDEO|FOTO|VIDEO|ФОТО|ВИДЕО|ВІДЕО))?$/u,
];

/** "A title A title", "A name - A name": some pages set it for the eye and for the printer. */
const saidOnce = (title: string): string =>
  title.replace(/^(.{11,}) \1$/u, '$1').replace(/^(.{7,}?) ?[-–—|:·•] ?\1$/u, '$1');

const news =
  'news|latest news|breaking news|nachrichten|neuigkeiten|aktuelles|actualités?|actus?|noticias?|actualidad|notizie|notícias?|nieuws|aktualności|wiadomości|nyheter|nyheder|uutiset|zprávy|hírek|știri|новости|новини|ειδήσεις|νέα|haberler';
const isNews = new RegExp(`^(?:${news})$`, 'iu');
/** What newspapers call a section that says nothing of its entries. */
const emptySection = new RegExp(
  `^(?:${news}|top stories|blog|opinions?|comment|analysis|features?|meinung|opinión|attualità|opinion[ei]|opinião|мнение|думка)$`,
  'iu',
);

/** "Crime › Two boats stolen", "Opinion | Why boats": a section before the title it stands over. */
function withoutSection(title: string, categories: readonly string[]): string {
  const [, section = '', sign = '', rest = ''] = /^([^«»]{2,26}?)( ?[|｜:]| [›»]) (.{8,})$/u.exec(title) ?? [];
  if (rest === '' || wordsOf(section).length > 4) return title;
  if (sign === ':') return isNews.test(section) ? rest : title;
  const known = emptySection.test(section) || categories.some((name) => keyOf(name) === keyOf(section));
  return known || (/[›»]/.test(sign) && wordsOf(rest).length > 2) ? rest : title;
}

/** "Ferry 2 news — Ferry 2": a subject that feeds of one maker set behind each title, where the title begins with it. */
function withoutEcho(title: string): string {
  const last = [...title.matchAll(separator)].at(-1);
  if (last === undefined || last.index < 4) return title;
  const head = keyOf(title.slice(0, last.index));
  const tail = keyOf(title.slice(last.index + last[0].length));
  return tail !== '' && head.startsWith(`${tail} `) ? title.slice(0, last.index) : title;
}

/** Without marks of media, and without a kicker that the title says again: "Harbour: Harbour reopens". */
const withoutMarks = (title: string): string =>
  mediaMarks
    .reduce((text, mark) => text.replace(mark, ''), title)
    .replace(/^\p{Extended_Pictographic}\uFE0F? ?[|｜] /u, '')
    .replace(/^(.{4,40}): (?=\1(?!\p{L}))/u, '');

/** Old blogs set their name and "Blog Archive" before each title. */
const archive = /^.{1,80} (?:»|›|&raquo;) Blog Archive (?:»|›|&raquo;) /u;

/** A number of a release, behind its word in any language: "3.9.0", "Version 3.9", "نسخهٔ ۳.۹". */
const version =
  /^(?:v|(?:version|release|versão|versi[oóòe]n?|versione?|wersja|verze|verzia|verzió|verzija|versiunea|версия|версія|верзија|έκδοση|sürüm|versiyon|phiên bản|نسخهٔ?|نسخۀ|الإصدار|إصدار|النسخة|نسخہ|ورژن|גרסה|גירסה|संस्करण|সংস্করণ|பதிப்பு|เวอร์ชัน|รุ่น|버전|バージョン|版本)[ :：]? ?v?)?\p{Nd}+(?:[.٫]\p{Nd}+){1,3}(?:[-+.][\w.]{1,20})?$/iu;

/** "v3.9.0" says nothing without its project, which is what feeds of releases are named after. */
function namedVersion(title: string, siteName: string | null): string {
  // "Tidewatch | A clock for boats": the name, and what it is of.
  const [named = ''] = cleanLine(decodeAgain(siteName ?? '')).split(/ [|–—] /u);
  const name = named.replace(
    /^(?:(?:recent )?(?:release notes|releases|tags|changelog|commits)(?: from| for| of| on| in|:| to)? )|[ -]+(?:release notes|releases|tags|changelog)$/giu,
    '',
  );
  return version.test(title) && name !== '' && name.length < 60 ? `${name} ${title}` : title;
}

/** "… | News | Example.com": what stands between a title and its site behind bars is a section. */
const isSection = (bar: RegExpMatchArray, part: string): boolean =>
  /[|｜»]/.test(bar[0]) && bar.index !== undefined && bar.index >= 20 && part.length < 26 && wordsOf(part).length < 4;

/** "…_見本新聞", "… - 견본일보": what ends like the name of a paper, in scripts where such names do. */
const mediumTail =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}].{7,})(?:(?: ?[|｜丨∣│_＿－] ?|--|(?<=\p{Script=Han}|\s)-\s?)\p{Script=Han}{2,6}(?=\s?[|｜丨∣│_＿－-])\s?)?(?: ?[|｜丨∣│_＿－] ?|--|(?<=\p{Script=Han}|\s)-\s?)(?:[\p{Script=Han}A-Za-z]{1,6}(?:网|網|新[闻聞]|日[报報]|晚[报報]|[时時][报報]|[财財][经經])|[\p{Script=Han}\p{Script=Katakana}]{2,6}新聞(?:デジタル|オンライン)?|[\p{Script=Katakana}ー]{2,8}ニュース|[가-힣A-Z]{2,6}(?:뉴스|신문|일보))$/u;

/** Two short parts behind bars at the end are a section and a site, whatever they are called. */
const withoutTail = (title: string): string =>
  title
    .replace(/^(.{20,}?)(?: ?[|｜] ?[^|｜]{2,25}){2,}$/u, '$1')
    .replace(mediumTail, '')
    .replace(/(?<=.{20}) [-–|] (?:\p{Lu}\p{L}+ ){1,2}Haberleri$/u, '')
    .replace(
      /(?<=.{12}) \((?:Reuters|AP|AFP|UPI|Bloomberg|SPACE\.com|USATODAY\.com|Forbes\.com|PC World|MacCentral|dpa|EFE|ANSA)\)$/u,
      '',
    )
    .replace(/^(.*?\p{Script=Han}.{7,}?)(?:_[\p{Script=Han}A-Za-z]{2,8}){1,3}$/u, '$1')
    .trim();

/** "<a>A title</a> The Courier": what search engines send for a text, under "A title - The Courier". */
const linkedTitle =
  /^\s*(?:<ol>\s*)?(?:<li>)?<a\s[^>]{0,2000}>([^<]{8,400})<\/a>(?:&nbsp;|\s|<[^>]{0,100}>)+([^<]{2,80}?)\s*(?:<\/|$)/iu;

/** What other papers write over the same story, as search engines list it: headlines, each with its paper behind it. */
const otherHeadlines =
  /^\s*<ol>\s*(?:<li>\s*<a\s[^>]{0,2000}>[^<]{1,400}<\/a>(?:&nbsp;|\s)*<font[^>]{0,80}>[^<]{1,80}<\/font>\s*<\/li>\s*){2,}/iu;

/** Whether an entry's text is a search engine's list of headlines, none of which is the entry's own text. */
export const listsHeadlines = (html: string): boolean => otherHeadlines.test(html.slice(0, 8_000));

/** A title without the source that a search engine sets behind it, and behind its link in the text. */
export function withoutSource(title: string, html: string): string {
  const [, linked = '', source = ''] = linkedTitle.exec(html.slice(0, 4_000)) ?? [];
  const [bare, whole] = [cleanLine(decodeAgain(linked)), cleanLine(decodeAgain(title))];
  return bare !== '' && keyOf(whole) === keyOf(`${bare} ${decodeAgain(source)}`)
    ? cleanTitle(bare, decodeAgain(source))
    : title;
}

/** So much of a title must be left beside a part that is taken for a name: words, or letters of a dense script. */
const leastOwn = 2;
const leastOwnDense = 6;

const leavesEnough = (rest: string): boolean =>
  isDense(rest) ? rest.trim().length >= leastOwnDense : wordsOf(rest).length >= leastOwn;

/** The parts of a title before its first and behind its last separator, as keys, where enough stands beside them. */
export function titleEnds(given: string): string[] {
  const title = cleanLine(decodeAgain(shortened(given)));
  const breaks = [...title.matchAll(separator)];
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = { part: title.slice(0, first.index), rest: title.slice(first.index + first[0].length) };
  const behind = { part: title.slice(last.index + last[0].length), rest: title.slice(0, last.index) };
  return [before, behind].filter(({ rest }) => leavesEnough(rest)).map(({ part }) => keyOf(part));
}

/** Longer ones are texts, read up to a word's end. */
const longestTitle = 2_000;
const shortened = (title: string): string =>
  title.length <= longestTitle ? title : title.slice(0, longestTitle).replace(/\s\S*$/u, '');

/** The title as a person would write it: no markup, no entities, no site or author behind or before a bar. */
export function cleanTitle(
  title: string,
  siteName: string | null,
  { url, authors, categories = [], furniture }: TitleSetting = { url: null, authors: [] },
): string {
  const text = cleanLine(
    decodeAgain(decodeAgain(shortened(title)))
      .replace(/<w?br ?\/?>/gi, ' ')
      .replace(pairedMarkup, '$2')
      .replace(pairedMarkup, '$2')
      .replace(archive, '')
      .replace(/(?:\s*(?:::|\|)|\s+[-–—])+\s*$/u, '')
      .replace(/^\+{2,} | \+{2,}$/gu, '')
      .replace(/\\(?=['"’])|\s*\\+$/gu, ''),
  );
  if (text === '') return text;
  const names = namesOf(siteName ?? '');
  const bracketed = siteBracket.exec(text);
  if (
    bracketed !== null &&
    !needsName(text.slice(0, bracketed.index)) &&
    [...names].some((name) => keyOf(bracketed[1] ?? '').includes(name))
  )
    return cleanTitle(text.slice(0, bracketed.index), siteName, { url, authors, categories, furniture });
  const recurring = furniture === undefined ? [] : titleEnds(text).filter((end) => furniture.has(end));
  const isName = (part: string): boolean =>
    names.has(keyOf(part)) ||
    recurring.includes(keyOf(part)) ||
    names.has(keyOf(part).replace(/(?:首[发發]|[独獨]家|快[讯訊]|[专專][访訪]|出品)$/u, '')) ||
    names.has(keyOf(part).replace(mediumWord, '')) ||
    isHost(part, url) ||
    isSource(part, url) ||
    byAuthors(part, authors);
  const breaks = [...text.matchAll(separator)];
  let end = text.length;
  let start = 0;
  for (const [index, found] of [...breaks.entries()].toReversed()) {
    const from = found.index + found[0].length;
    const part = text.slice(from, end);
    // "A title | Site | Its slogan": the site's name, and whatever stands behind it.
    const piece = text.slice(from, breaks[index + 1]?.index ?? text.length);
    if (
      isName(text.slice(from)) ||
      isHostsSection(part, url) ||
      isSource(part, url) ||
      names.has(keyOf(piece)) ||
      (/[|｜]/.test(found[0]) && isHost(piece, url)) ||
      (end < text.length && isSection(found, part))
    )
      end = found.index;
  }
  const first = breaks[0];
  const before = text.slice(0, first?.index);
  // "Quaylamp - Bells and whistles" in a feed whose other titles begin otherwise: its name is what it speaks of.
  const isSubject =
    /[-–—]/.test(first?.[0] ?? '') &&
    furniture !== undefined &&
    furniture.size > 0 &&
    !recurring.includes(keyOf(before)) &&
    !byAuthors(before, authors);
  if (end === text.length && first !== undefined && !isSubject && isName(before))
    // What goes on small from the name speaks of it.
    start = /^\p{Ll}/u.test(text.slice(first.index + first[0].length)) ? 0 : first.index + first[0].length;
  const named = text.slice(start, end).trim();
  // "The Quay Hour | 4 October 2026", "The Quay Hour - 3": a date or a number alone names nothing.
  const isLost = isDateLine(named) || (needsName(named) && !version.test(named));
  const own = withoutSection(withoutTail(isLost ? text : named), categories);
  return namedVersion(withoutMarks(withoutEcho(saidOnce(own))), siteName);
}
