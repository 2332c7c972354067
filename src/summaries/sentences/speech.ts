/** Speech that a dash opens, as much of Europe writes it: "– It rings – said the captain." */
const opened = /^[—–-]\s?[¿¡"“«]?\p{Lu}/u;
/** The dash before the words that name its speaker. */
const dashedBehind = /[\p{L}\p{N},!?….»"”]\s?[—–-] \p{Ll}/u;
/** Where a comma stands for that dash. */
const namedBehind =
  /, (?:rek|kaz|izjav|poruč|istak|naglas|рек|каз|изјав|поруч|истак|наглас)\p{Ll}{1,4} (?:je|је) (?:\p{Ll}{3,20} ){0,3}\p{Lu}|, (?:siger|sier|säger|sa|sagde|fortæller|forteller|fortalte|berättar|mener|menar|forklarer|förklarar|udtaler|uttaler|understreger|understreker|tilføjer|jublede|jublet|lyder) (?:han|hun|hon|\p{L}{3,})/u;

export const isSpeech = (text: string): boolean => opened.test(text);
export const namesSpeaker = (text: string): boolean => dashedBehind.test(text) || namedBehind.test(text);

/** How a word of saying begins, in languages that set a dash before it. */
const saying =
  '(?:powiedzia|mówi|oznajmi|doda|podkreśl|wyjaśni|zaznacz|zapewni|przyzna|stwierdz|informuj|poinformowa|relacjon|opowiada|tłumacz|komentuj|podsumowa|zauważ|řek|uved|popsal|popisuj|vysvětl|sdělil|říká|upozorn|potvrd|konstatoval|prohlásil|povedal|uviedol|uviedla|vysvetl|mond|emelte ki|tette hozzá|fogalmaz|hangsúlyoz|közölte|nyilatkoz|magyaráz|jelentette ki|árulta el|ismertette|mesélte|hangzott|a (?:spus|declarat|precizat|adăugat|explicat|transmis|afirmat|mărturisit|subliniat|menționat|menţionat|povestit)|spune|сказа|рассказ|отмет|сообщ|добав|поясн|подчеркн|говор|заяв|подел|объясн|призна|вспомина|уточн|розпов|зазнач|повідом|додал|додав|додає|підкресл|каже|наголос|поділ|каза|обясн|подчерта|сподел|разказ|dijo|dice|explic|afirm|señal|asegur|añad|coment|destac|indic|declar|agreg|manifest|disse|acrescent|ressalt|relat|lembr|ha (?:detto|spiegato|aggiunto|dichiarato|commentato|sottolineato)|spiega|afferma|racconta|commenta|sottolinea|aggiunge|dit|déclar|expliqu|racont|ajout|soulign|confi|sano|kerto|totea|kuvail|είπε|δήλωσε|ανέφερε|τόνισε|εξήγησε|πρόσθεσε|σημείωσε)';

/** No more stands behind speech than who says it. Characters. */
const longestSpeaker = 160;
const saidBy = new RegExp(`,?\\s?[—–-] (?=${saying})[^—–.!?]{4,${longestSpeaker}}[.]?$`, 'iu');
const saidByName = new RegExp(`(?:${namedBehind.source})[^.!?]{0,${longestSpeaker}}[.]?$`, 'u');

export interface Speech {
  said: string;
  /** From the sign before it: " – said the captain." */
  speaker: string;
}

/** What a dash opens, apart from who says it; null where nobody is known to. */
export function speechOf(text: string): Speech | null {
  if (!isSpeech(text)) return null;
  const from = Math.max(0, text.length - 2 * longestSpeaker);
  const end = text.slice(from);
  const found = saidByName.exec(end) ?? saidBy.exec(end);
  return found === null ? null : { said: text.slice(0, from + found.index), speaker: found[0] };
}

/** In so many sentences behind the one that opens it speech has come to its speaker. */
const longestSpeech = 5;

/** "– It is red. It rings – said the captain." is one sentence, and within a paragraph, too, where a word tells that it was said. */
export function withSpeaker(sentences: string[]): string[] {
  const from = sentences.findIndex(isSpeech);
  if (from < 0) return sentences;
  const length = sentences.slice(from).findIndex(namesSpeaker) + 1;
  if (length < 2) return sentences;
  const whole = sentences.slice(from, from + length).join(' ');
  if (from > 0 && (length > longestSpeech || speechOf(whole) === null)) return sentences;
  return [...sentences.slice(0, from), whole, ...sentences.slice(from + length)];
}

/** "The keeper said:": what is said comes next. */
const announcement =
  /(?<!\p{L})(?:wrote|writes|said|says|asked|asks|told|replied|commented|schrieb|schreibt|sagte?|dit|écrit|dijo|dice|escribió|escribe|disse|diz|escreveu|ha detto|scrive|schreef|zei|skrev|säger|napisał\p{L}*|napsal\p{L}*|написал\p{L}*|сказал\p{L}*|пишет)(?!\p{L}| that)(?:[^.!?]|[.!?](?=\S)){0,60}:$/iu;

export const announcesSpeech = (text: string): boolean => announcement.test(text);
