import { detectLanguage, latinScores, scriptOf } from './detect-language.ts';

/** What people write instead of a language tag: names of languages, codes of countries. */
const meant: Readonly<Record<string, string>> = Object.fromEntries(
  'english=en german=de deutsch=de french=fr français=fr francais=fr spanish=es español=es espanol=es castellano=es italian=it italiano=it portuguese=pt português=pt portugues=pt dutch=nl nederlands=nl polish=pl polski=pl swedish=sv svenska=sv danish=da dansk=da norwegian=no norsk=no finnish=fi suomi=fi czech=cs čeština=cs cesky=cs slovak=sk hungarian=hu magyar=hu romanian=ro română=ro russian=ru русский=ru ukrainian=uk українська=uk turkish=tr türkçe=tr turkce=tr greek=el ελληνικά=el arabic=ar العربية=ar hebrew=he עברית=he persian=fa farsi=fa فارسی=fa hindi=hi हिन्दी=hi japanese=ja 日本語=ja chinese=zh 中文=zh korean=ko 한국어=ko thai=th ไทย=th indonesian=id vietnamese=vi catalan=ca català=ca jp=ja cn=zh ua=uk cz=cs gr=el dk=da iw=he kr=ko'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** The scripts that a language is written in, where it is not Latin. */
const writtenIn: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  'ja=Kana,Hani zh=Hani yue=Hani ko=ko ru=Cyrl uk=Cyrl be=Cyrl bg=Cyrl mk=Cyrl sr=Cyrl,Latn kk=Cyrl,Latn ky=Cyrl tg=Cyrl mn=Cyrl uz=Latn,Cyrl el=el he=he yi=he ar=Arab fa=Arab ur=Arab ps=Arab ckb=Arab ug=Arab ku=Latn,Arab pa=pa,Arab az=Latn,Cyrl,Arab hi=Deva mr=Deva ne=Deva sa=Deva th=th ka=ka hy=hy bn=bn as=bn ta=ta te=te kn=kn ml=ml gu=gu si=si km=km lo=lo my=my am=am ti=am'
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([language, list]) => [language, (list ?? '').split(',')]),
);

let names: Intl.DisplayNames | null = null;

/** Whether any language bears the code. */
function isKnown(code: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(code) !== undefined;
}

/** A declared language as a BCP 47 tag: `en_us` becomes `en-US`, `English` `en`; null for what is none. */
export function languageTag(declared: string | null): string | null {
  const text = declared?.split(/[,;\s.@]/).find((part) => part !== '') ?? '';
  const plain = meant[text.toLowerCase()] ?? text.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(plain)) return null;
  try {
    const tag = Intl.getCanonicalLocales(plain)[0] ?? '';
    const code = tag.split('-')[0] ?? '';
    return /^(?:und|mul|zxx|mis|root)$/.test(code) || !isKnown(code) ? null : tag;
  } catch {
    return null;
  }
}

/** Whether the declared language cannot be the text's: another script, or another language's small words throughout. */
function isPlainlyWrong(tag: string, text: string, detected: string): boolean {
  const code = tag.split('-')[0] ?? '';
  if (code === detected) return false;
  const found = scriptOf(text);
  if (found === null || found.letters < (found.script === 'Latn' ? 20 : 8)) return false;
  const possible = writtenIn[code] ?? ['Latn'];
  if (!possible.includes(found.script)) return found.share > 0.7 && !/-(?:Latn|Cyrl|Arab|Deva)\b/.test(tag);
  if (found.script !== 'Latn')
    return (
      code !== 'zh' &&
      code !== 'yue' &&
      ['ru', 'uk', 'ar', 'fa'].includes(code) &&
      ['ru', 'uk', 'ar', 'fa'].includes(detected)
    );
  const { words, scores } = latinScores(text);
  return words >= 20 && (scores.get(code) ?? 0) < (scores.get(detected) ?? 0) / 3 && scores.has(detected);
}

/** The language of an entry: as declared; detected only when nothing is declared or it is plainly wrong, and only when sure. */
export function resolveLanguage(declared: string | null, text: string): string | null {
  const tag = languageTag(declared);
  const detected = detectLanguage(text);
  if (detected === null) return tag;
  return tag === null || isPlainlyWrong(tag, text, detected) ? detected : tag;
}
