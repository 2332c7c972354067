/** Of seven or more signs of which one is a figure: "defaced" is a word. */
const commit = '(?=[a-f]*\\d)(?=\\d*[a-f]|0)[\\da-f]{7,40}';
const number = '(?:[\\w./-]{0,40}#|GH-?)\\d+';

/** What generators of change logs set before a change: "#5461 60c4395 Thanks @jo-li! - ", "ac96013: ". */
const before = new RegExp(
  `^(?:(?:${number} )?(?:${commit} )?Thanks (?:to )?@\\S+?(?:(?:,? and |, )@\\S+?)*! [-–—] |\\[?${commit}\\]?(?::| [-–—]) |#\\d{3,}:? (?=\\p{L}))`,
  'u',
);

/** Before the name of whom it is owed to, in the languages of change logs. */
const thanks =
  '(?:(?:thanks|by|via|thx|kudos)(?: to)?|danke?(?: an)?|merci à|gracias a|grazie a|obrigad[oa] a|dank aan|tack(?: till)?|takk? til|dzięki|díky|спасибо|дякуємо|teşekkürler|(?:با )?(?:تشکر|سپاس) از|ممنون از|شكر[اً]{1,2} ل[ـ]?|بفضل|תודה ל-?|感[谢謝])';

/** Behind these a number belongs to its sentence: "as it did in PR #41". */
const joint = '\\b(?:in|by|of|with|from|to|via|see|PR|MR|request|issue|bug|ticket)';

/** Where a change came from and whom it is owed to: "(#41)", "4f014d8", "by @jo-li in #820", ", closes #17". */
const behind = new RegExp(
  `(?:\\s*(?:\\((?:(?:\\p{L}+:? )?${number}(?:,? [^()]{1,60})?|[\\da-f]{7,40}|(?:${thanks} ?)?@[\\w-]+[^()]{0,60})\\)` +
    `|\\[(?:[^\\][]{0,30}#\\d+|${commit}|(?:patch|reported|requested|suggested) by [^\\][]{2,60})\\])` +
    `|\\s(?:[-–—] )?${commit}|,? by @[\\w-]+(?:\\[bot\\])?(?: in \\S+)?|,? (?:closes|fixes|refs?|resolves|see(?: also)?) ${number}|(?<!${joint}),? (?:PR|MR|pull request) ${number}|(?<!${joint})(?:,| and)? #\\d+)+\\.?$`,
  'iu',
);

/** The same behind a sentence: there a number alone may count anything. */
const behindSentence = new RegExp(
  `(?:\\s?\\((?:(?:PR|MR|issue):? ?)?#\\d{2,6}(?:, ?#\\d{2,6}){0,6}\\)|(?<!${joint}),? (?:PR|MR|pull request) #\\d{1,6}|,? by @[\\w-]{1,40} in (?:#\\d{1,6}|https?:\\/\\/\\S{1,200}?))(?=\\.?$)`,
  'iu',
);
export const withoutTraceBehind = (sentence: string): string => sentence.replace(behindSentence, '');

/** "Updated dependencies [4f014d8]:" */
const beforeColon = /\s*\[[\da-f, ]{0,200}\]:$/u;

/** An item of a list of changes without the traces of how it came there. */
export function withoutTraces(item: string): string {
  const started = item.replace(before, '').replace(beforeColon, ':');
  const own = started.replace(behind, '');
  return /\p{L}/u.test(own) ? own : started;
}
