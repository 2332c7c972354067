import { isDense, keyOf, letterPairs, stems } from '../text/clean-text.ts';

/** "We are excited to announce …": of the title nothing is left to be said. */
const announcement =
  /^(?:today,? )?(?:we|i)(?:['’](?:re|m)| are| am| would like| like|['’]d like)?(?: (?:very|so|super|really|incredibly))? ?(?:excited|pleased|happy|proud|thrilled|delighted|glad)?(?: to)? (?:announc|releas|introduc|shar|present)\p{L}*\s/iu;
/** So much of the words of an announcement stand in the title, too. */
const announcedShare = 0.75;
/** Of what a weblog says it will tell, where hardly more is new. */
const toldShare = 0.5;
/** Words, or pairs of letters in dense scripts. */
const mostNew = 3;
const mostNewPairs = 8;

/** How weblogs say that they will tell something, by language: what stands before that and, in some, behind it. */
const frames: readonly (readonly [before: string, behind?: string])[] = [
  [
    "(?:in|with) (?:this|today['’]s) (?:blog ?)?(?:post|article|guide|tutorial|recipe|video),? (?:i|we|you)(?:['’]ll| will| am going to| are going to| want to)? (?:show|explain|look at|discuss|talk about|share|teach|explore|cover|learn|see|find)(?: you)?(?: how(?: to| you can)?| what| why| about)?",
  ],
  [
    '(?:in|mit) dies(?:em|er) (?:blog)?(?:beitrag|artikel|text|rezept|video|anleitung)? ?(?:zeig|erklär|verrat|stell|erfahr|erfähr|schau)\\p{L}* (?:ich|wir|du|ihr|sie)(?: (?:dir|euch|ihnen))?,?(?: (?:wie (?:man|du|ihr|sie)|alles (?:über|zu)))?',
  ],
  [
    '(?:dans|avec) (?:cet|ce|cette) (?:article|billet|tutoriel|recette|vidéo),? (?:nous|je|on|vous)(?: (?:vous|allons|vais|va|allez|te)){0,2} (?:voir|expliqu|montr|présent|découvr|parl|appren)\\p{L}*(?: (?:comment|de|à))?',
  ],
  [
    'en (?:este|esta) (?:artículo|entrada|post|guía|receta|vídeo),? (?:(?:te|os|les|vamos a|voy a) ){0,2}(?:explic|mostr|muestr|cont|cuent|enseñ|habl|ver|aprend)\\p{L}*(?: (?:cómo|sobre|de))?',
  ],
  [
    'in quest[oa] (?:articolo|post|guida|ricetta|video),? (?:(?:vi|ti) )?(?:mostr|spieg|parl|vedr|scopr|illustr)\\p{L}*(?: (?:come|di))?',
  ],
  [
    'neste (?:artigo|post|guia|vídeo),? (?:(?:vamos|vou|você vai) )?(?:mostr|explic|fal|ver|aprend|ensin)\\p{L}*(?: (?:como|sobre))?',
  ],
  [
    'in dit (?:artikel|bericht|recept|filmpje) (?:leg|laat|vertel|leer|bespreek|bekijk)\\p{L}* (?:ik|we|wij|je)(?: (?:je|jullie|uit|zien)){0,2},?(?: hoe je)?',
  ],
  [
    'w tym (?:artykule|wpisie|poście|przepisie) (?:pokaż|wyjaśni|opowie|omówi|dowie|przedstawi)\\p{L}*(?: (?:wam|ci|się))?,?(?: jak)?',
  ],
  ['в эт(?:ой|ом) (?:статье|посте|материале) (?:мы |я )?(?:рассмотр|расскаж|покаж|узна|разбер)\\p{L}*,?(?: как| о)?'],
  ['[ву] цій статті (?:ми |я )?(?:розглян|розпові|покаж|дізна)\\p{L}*,?(?: як| про)?'],
  [
    'bu (?:yazı|makale|içerik|rehber|tarif)\\p{L}* (?:sizlere |size |sizler için )?',
    '(?:bahsed|anlat|ele al|incele|paylaş|açıkla)\\p{L}*',
  ],
  [
    '(?:pada|dalam|di) (?:artikel|kesempatan|tulisan|postingan|video)(?: kali)? ini,? (?:kita|kami|saya) (?:akan )?(?:membahas|menjelaskan|berbagi|mengulas|membagikan)(?: (?:tentang|mengenai))?',
  ],
  [
    '(?:bài viết (?:dưới đây|này|hôm nay)|trong bài viết này,?(?: (?:chúng tôi|mình|tôi))?|hôm nay,? (?:chúng ta|mình|tôi)) ?(?:sẽ )?(?:cùng )?(?:hướng dẫn|chia sẻ|giới thiệu|tìm hiểu)(?: (?:cho |với )?(?:các )?bạn)?',
  ],
  ['(?:今回|本日|今日|この記事で)は、?', '(?:を|について)(?:ご?紹介|解説|説明|お伝え)[^。！!]{0,12}'],
  [
    '(?:今天|本文|[这這]次|[这這]篇文章)(?:就)?(?:要|[将將]|[来來])?(?:(?:[给給]|跟|和|[为為])(?:大家|你))?(?:分享|介[绍紹]|聊聊|[说說][说說]|[讲講][讲講])(?:的是|一下)?',
  ],
  [
    '(?:दोस्तों,? )?(?:आज )?(?:की |के )?इस (?:लेख|पोस्ट|आर्टिकल) में (?:हम |मैं )?(?:आपको |आपके साथ )?',
    '(?:के बारे में )?\\S{0,6}(?:बताएंगे|बताऊंगा|जानेंगे|देखेंगे|सीखेंगे)',
  ],
  [
    '(?:আজকে? )?(?:আপনাদের জন্য|এই (?:পোস্টে|লেখায\u09BC)) (?:নিয\u09BCে (?:এলাম|এসেছি) )?',
    '(?:নিয\u09BCে )?(?:আলোচনা করব|জানাব|এলাম|কথা|রেসিপি)',
  ],
  [
    'في هذ(?:ا|ه) (?:المقال|المقالة|التدوينة|الموضوع)،? (?:سوف )?س?(?:نتعرف|نتحدث|أشرح|نشرح|نستعرض|نقدم|نتناول)(?: (?:لكم|على|عن))*',
  ],
  [
    'در این (?:مطلب|مقاله|نوشته|پست)(?: از [^،]{2,20})?،? (?:به |با )?',
    '(?:می\u200C?پردازیم|آشنا می\u200C?شویم|را بررسی می\u200C?کنیم|را (?:برای \\S+ )?آماده کرده\u200C?ایم)',
  ],
];

const end = '[.!。！।؟…~～\\s]*';
const framed = frames.map(
  ([before, behind = '']) =>
    new RegExp(`^${before}((?:(?!\\p{L})|(?<=[\\p{Lo}\\s、]))[^.!。！।]{2,110}?)${behind}${end}$`, 'iu'),
);

/** Fewer long words are none to go by: Vietnamese and Hebrew say much in words of three letters. */
const fewestStems = 3;

/** How much of what is announced stands in the title, and whether hardly more is new. */
function announced(title: string, told: string): { share: number; isNew: boolean } {
  const dense = isDense(told);
  const long = stems(told).length >= fewestStems;
  const wordsOf = (text: string): string[] =>
    long
      ? stems(text)
      : keyOf(text)
          .split(' ')
          .filter((word) => word.length > 1);
  const partsOf = (text: string): string[] => (dense ? letterPairs(text) : wordsOf(text));
  const [parts, said] = [partsOf(told), new Set(partsOf(title))];
  const known = parts.filter((part) => said.has(part)).length;
  return {
    share: parts.length === 0 ? 0 : known / parts.length,
    isNew: parts.length - known > (dense ? mostNewPairs : mostNew),
  };
}

/** "… hosted in Ellery": a place that the title does not name. English. */
function tellsWhere(unit: string, title: string): boolean {
  const said = keyOf(title);
  return [...unit.matchAll(/\b(?:in|at|near) (\p{Lu}[\p{L}’'-]{2,})/gu)].some(
    ([, place = '']) => !said.includes(keyOf(place)),
  );
}

/** Whether a sentence only says that its text will tell what the title says. */
export function announcesTitle(unit: string, title: string): boolean {
  const led = announcement.exec(unit)?.[0] ?? '';
  if (led !== '') return !tellsWhere(unit, title) && announced(title, unit.slice(led.length)).share >= announcedShare;
  const told = framed.map((frame) => frame.exec(unit)?.[1]).find((part) => part !== undefined);
  if (told === undefined) return false;
  const { share, isNew } = announced(title, told);
  return share >= toldShare && !isNew;
}
