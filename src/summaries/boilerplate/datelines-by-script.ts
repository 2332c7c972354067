/** How newsrooms that write without capitals say where and by whom a report was filed, at the start of its first sentence. */

const koreanName = '[가-힣]{2,4}';
const reporters = `${koreanName}(?:[·, ]{1,2}[가-힣]{2,8}){0,4} ?(?:기자|특파원|통신원) ?=\\s*`;
const han = '\\p{Script=Han}';
const filed = '(?:報導|报道|報道|編譯|编译)';
const desk = '(?:संवाददाता|संवाद|सहयोगी|सूत्र|प्रतिनिधि|ब्यूरो|डेस्क|एजेंसी|एजेंसियां|न्यूज़?|एएनआई|पीटीआई|आईएएनएस|वार्ता)';
const deva = '[\\p{Script=Devanagari}]';
const arabic = '\\p{Script=Arabic}';
const arabicDay = `\\p{N}{1,2} ${arabic}{3,10}(?: ${arabic}{3,10})?(?: \\p{N}{4})?`;

export const datelinesByScript: readonly RegExp[] = [
  // (서울=연합뉴스) 홍길동 기자 =, [부산=뉴시스] 홍길동 김견본 기자 =, 견본신문 홍길동 기자 =
  new RegExp(`^(?:\\([^()]{1,16}=[^()]{1,14}\\)|\\[[^[\\]]{1,20}=[^[\\]]{1,14}\\])\\s*(?:${reporters})?`, 'u'),
  new RegExp(`^(?:[가-힣A-Za-z0-9]{2,12} )?${reporters}`, 'u'),
  // 〔即時新聞／綜合報導〕, [見本新聞網]記者王小明／台北報導, 見本報記者 王小明 台北报道
  new RegExp(`^[〔【\\[［（(][^〔〕【】［］（）()[\\]]{2,24}${filed}[〕】\\]］）)]\\s*`, 'u'),
  new RegExp(
    `^(?:[〔【\\[［][^〔〕【】［］[\\]]{2,16}[〕】\\]］]\\s*)?(?:${han}{2,4}[／/])?(?:實習|实习|特約|特约|本報|本报)?(?:記者|记者|編輯|编辑|特派員|特派员) ?${han}{2,4}(?:[、 ]${han}{2,4}){0,3} ?[／/] ?${han}{0,6}${filed}[\\s：:]*`,
    'u',
  ),
  new RegExp(
    `^[${han}\\p{N}]{2,14}(?:記者|记者) ${han}{2,4}(?:[、 ]${han}{2,4}){0,3} (?:${han}{2,4})?${filed}\\s+`,
    'u',
  ),
  // [東京 12日 ロイター] -, 【パリ＝見本太郎】
  /^[[［][\p{Script=Han}\p{Script=Katakana}ー・]{1,14}[ 　]?\p{N}{1,2}日[ 　]?[\p{Script=Han}\p{Script=Katakana}ー\p{Lu}]{2,8}[\]］]\s?[-－–—]?\s*/u,
  /^【[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}[＝=][\p{Script=Han}\p{Script=Katakana}ー・ ]{2,12}】\s*/u,
  // नमूनापुर, जागरण संवाददाता।; डिजिटल डेस्क, नई दिल्ली।
  new RegExp(`^${deva}{2,12}(?: ${deva}{2,12})?, (?:${deva}{2,12} ){0,2}${desk}\\s?[।.:]\\s*`, 'u'),
  new RegExp(`^(?:${deva}{2,12} ){0,2}${desk}, ${deva}{2,12}(?: ${deva}{2,12})?\\s?[।.:|–-]\\s*`, 'u'),
  /^(?:নিজস্ব|বিশেষ|জেলা|উপজেলা|স্টাফ|জ্যেষ্ঠ) (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|রিপোর্টার)(?:, [\p{Script=Bengali}]{2,16})?\s?[:।–-]\s*/u,
  // مدينة، 3 ديسمبر (رويترز) -, 9 يونيو (رويترز) -
  new RegExp(
    `^(?:${arabic}{2,14}(?: ${arabic}{2,14}){0,2}[،,]? ?)?(?:${arabicDay} ?)?\\((?:${arabic}+ ?){1,4}\\) ?[-–—:]+\\s*`,
    'u',
  ),
  /^\p{Script=Arabic}{2,12}(?: \p{Script=Arabic}{2,12})? ?\((?:ویب ڈیسک|نیوز ڈیسک|مانیٹرنگ ڈیسک|این این آئی|اے پی پی|آن لائن)\)\s*/u,
  // รัฐสภา 19 ก.ค.-
  /^[\p{Script=Thai}.]{2,24} \p{N}{1,2} [\p{Script=Thai}.]{3,12}(?: ?\p{N}{2,4})? ?[-–—]{1,2} ?(?=\S)/u,
  // (Báo Mẫu) -
  /^\(\p{Lu}[\p{L}.]{1,12}(?: \p{L}{1,8}){0,2}\)\s?[-–—]\s+(?=\p{Lu})/u,
];
