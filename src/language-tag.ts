/** What people write instead of a language tag: names of languages, codes of countries. */
const meant: Readonly<Record<string, string>> = Object.fromEntries(
  'english=en german=de deutsch=de french=fr français=fr francais=fr spanish=es español=es espanol=es castellano=es italian=it italiano=it portuguese=pt português=pt portugues=pt dutch=nl nederlands=nl polish=pl polski=pl swedish=sv svenska=sv danish=da dansk=da norwegian=no norsk=no finnish=fi suomi=fi czech=cs čeština=cs cesky=cs slovak=sk hungarian=hu magyar=hu romanian=ro română=ro russian=ru русский=ru ukrainian=uk українська=uk turkish=tr türkçe=tr turkce=tr greek=el ελληνικά=el arabic=ar العربية=ar hebrew=he עברית=he persian=fa farsi=fa فارسی=fa hindi=hi हिन्दी=hi japanese=ja 日本語=ja chinese=zh 中文=zh korean=ko 한국어=ko thai=th ไทย=th indonesian=id vietnamese=vi catalan=ca català=ca jp=ja cn=zh ua=uk cz=cs gr=el dk=da iw=he kr=ko'
    .split(' ')
    .map((pair) => pair.split('=')),
);

let names: Intl.DisplayNames | null = null;

/** Whether any language bears the code. */
function isKnown(code: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(code) !== undefined;
}

/** What was read lately: a feed says the same of each of its entries. */
const tags = new Map<string, string | null>();

/** A declared language as a BCP 47 tag: `en_us` becomes `en-US`, `English` `en`; null for what is none. */
export function languageTag(declared: string | null): string | null {
  if (declared === null || declared.length > 100) return null;
  const known = tags.get(declared);
  if (known !== undefined) return known;
  const tag = readTag(declared);
  if (tags.size > 500) tags.clear();
  tags.set(declared, tag);
  return tag;
}

/** Of several languages, "en-us,de-de", none is declared; two tags of one are. */
function readTag(declared: string): string | null {
  const read = declared
    .split(/[,;]/)
    .map(readOne)
    .filter((tag) => tag !== null);
  const codes = new Set(read.map((tag) => tag.split('-')[0]));
  return codes.size === 1 ? (read[0] ?? null) : null;
}

function readOne(declared: string): string | null {
  const [text = ''] = declared
    .split(/[.@(]/)
    .map((part) => part.trim())
    .filter(Boolean);
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
