import type { Rule } from './rule.ts';

/** What languages call themselves, where a page offers its text in them. */
const name =
  '(?:English|Deutsch|Français|Español|Português|Italiano|Nederlands|Català|Polski|Čeština|Slovenčina|Magyar|Română|Svenska|Dansk|Norsk|Suomi|Türkçe|Bahasa (?:Indonesia|Melayu)|Tiếng Việt|Русский|Українська|Български|Ελληνικά|العربية|فارسی|עברית|हिन्दी|हिंदी|বাংলা|தமிழ்|ไทย|日本語|한국어|中文|[简簡]体中文|[繁正][體体]中文|粵語)(?: ?[(（][^()（）]{2,20}[)）])?';
/** The word for it, and what pages call a choice of them. */
const word =
  '(?<!\\p{Script=Latin})(?:languages?|sprachen?|langues?|idiomas?|línguas?|lingue|lingua|taal|talen|język\\p{L}*|jazyk\\p{L}*|språk|sprog|kieli|kielet|dil(?:ler)?|bahasa|ngôn ngữ|язык\\p{L}*|мов\\p{L}{1,2}|езици?|γλώσσ\\p{L}{1,2}|اللغة|لغات|زبان|שפה|भाषा|ভাষা|ภาษา|言語|语言|語言|언어)(?!\\p{Script=Latin})';
const joint = '\\s?(?:[|｜/·•,、，]|and|&)\\s?';

/** "English | Français | Deutsch", "Read this in other languages: English": where else a page says the same. */
export const languages: readonly Rule[] = [
  {
    why: 'list of languages',
    longest: 300,
    patterns: [
      new RegExp(`^(?:[^.!?]{0,60}[:：]\\s?)?${name}(?:${joint}${name})+[.]?$`, 'iu'),
      new RegExp(`^[^.!?:：]{0,50}${word}[^.!?:：]{0,24}[:：]\\s?${name}(?:${joint}${name})*[.]?$`, 'iu'),
      new RegExp(`^${word}(?:\\s?[|/·•]\\s?${word})+[.:]?$`, 'iu'),
    ],
  },
];
