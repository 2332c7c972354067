import type { Kind } from './kind.ts';

/** What languages call themselves, where a page offers its text in them. */
const name =
  '(?:English|Deutsch|Français|Español|Português|Italiano|Nederlands|Català|Polski|Čeština|Slovenčina|Magyar|Română|Svenska|Dansk|Norsk|Suomi|Türkçe|Bahasa (?:Indonesia|Melayu)|Tiếng Việt|Русский|Українська|Български|Ελληνικά|العربية|فارسی|עברית|हिन्दी|हिंदी|বাংলা|தமிழ்|ไทย|日本語|한국어|中文|[简簡]体中文|[繁正][體体]中文|粵語)(?: ?[(（][^()（）]{2,20}[)）])?';
/** The word for it, and what pages call a choice of them. */
const word =
  '(?<!\\p{Script=Latin})(?:languages?|sprachen?|langues?|idiomas?|línguas?|lingue|lingua|taal|talen|język\\p{L}*|jazyk\\p{L}*|språk|sprog|kieli|kielet|dil(?:ler)?|bahasa|ngôn ngữ|язык\\p{L}*|мов\\p{L}{1,2}|езици?|γλώσσ\\p{L}{1,2}|اللغة|لغات|زبان|שפה|भाषा|ভাষা|ภาษา|言語|语言|語言|언어)(?!\\p{Script=Latin})';
const joint = '\\s?(?:[|｜/·•,、，]|and|&)\\s?';

/** Languages, as others name them, too, and what says that a text in one of them stands on the same page. */
const named =
  '(?:english|engl\\.|anglais\\p{L}*|englische?|deutsche?|german|allemande?|french|français\\p{L}*|französische?|spanish|español\\p{L}*|spanische?|italian\\p{L}*|dutch|nederlands\\p{L}*|svensk\\p{L}*|engelsk\\p{L}*|engelse?|duitse?|franse?|ingl[eé]s\\p{L}*|inglese|inglês|alemán|tedesc[ao]|portugu[eê]s\\p{L}*|polsk\\p{L}*|angielsk\\p{L}*|anglick\\p{L}*|česk\\p{L}*|angol|magyar|englez\\p{L}*|român\\p{L}*|английск\\p{L}*|русск\\p{L}*|англійськ\\p{L}*|ingilizce|türkçe|japanese|chinese|korean|arabic)';
const versionOf =
  '(?:version|translation|text|summary|fassung|übersetzung|traduction|versión|traducción|texto|versione|traduzione|testo|versão|tradução|versie|vertaling|tekst|översättning|oversættelse|oversettelse|wersja|tłumaczenie|verze|překlad|verzia|fordítás|változat|versiune|версия|перевод|версія|переклад)';
const below =
  '(?:below|follows?|further down|at the (?:bottom|end)|(?:weiter )?unten|folgt|am ende|ci-dessous|plus bas|en bas|à la fin|(?:más )?abajo|a continuación|al final|(?:più )?sotto|in fondo|(?:mais )?abaixo|no final|onderaan|hieronder|nedan(?:för)?|nedenfor|längst ner|poniżej|niżej|níže|nižšie|lentebb|alább|mai jos|ниже|внизу|нижче|aşağıda)';

/** "English | Français | Deutsch", "Read this in other languages: English": where else a page says the same. */
export const languages: Kind = {
  rules: [
    {
      why: 'link to other pages',
      longest: 80,
      // "(English version below)", "Scroll down for English.", "Version anglaise ci-dessous"
      patterns: [
        new RegExp(
          `^[(\\[*]*(?:the |die |la |a |de )?${named}(?: ${versionOf})?(?: (?:is|see|please see|siehe|voir|ver|vedi|zie|se))?,? ${below}(?: ${named})?[)\\].!:*]*$`,
          'iu',
        ),
        new RegExp(
          `^[(\\[*]*(?:la |a )?${versionOf}(?: (?:en|in|em|po|på|auf|w języku|v|на))? ${named},? ${below}[)\\].!:*]*$`,
          'iu',
        ),
        new RegExp(
          `^[(\\[*]*(?:please )?scroll (?:down|to the (?:bottom|end)) for (?:the )?${named}(?: ${versionOf})?[)\\].!:*]*$`,
          'iu',
        ),
        // "The English version of this text can be found further down on this page."
        new RegExp(
          `^[(\\[*]*(?:(?:the|an?|die|eine|la|une|una|de|een|den|en) )?(?:${named} ${versionOf}|${versionOf} ${named})(?: (?:of|des|dieses|de|du|del|di|do|van|av) (?:th(?:is|e) |ce |cet |este |questo |l[’'])?(?:text|texte?|textes|articles?|article|artikels?|beitrags|texto|artículo|testo|articolo|artigo|tekst|post))? (?:can be found|is|steht|finde[tn](?: sich)?|se trouve|suit|sigue|segue|está|si trova|encontra-se|staat|volgt|finns|följer)(?: (?:${below}|the \\p{L}+ (?:text|version)|le texte \\p{L}+|al texto \\p{L}+|il testo \\p{L}+))?(?: on this page| auf dieser seite| de cette page)?[)\\].!:*]*$`,
          'iu',
        ),
        /^[(（]?(?:英語|日本語|中国語)(?:版|訳)?は(?:この)?(?:下|ページ下部|記事の下)(?:に|へ|にあり).{0,10}[)）]?$|^[(（]?(?:英文|中文|日文)(?:版|版本)?(?:在|见|見|请见|請見)(?:本文|文章)?(?:下方|下文|文末|后文)[)）]?。?$/u,
      ],
    },
    {
      why: 'list of languages',
      longest: 300,
      patterns: [
        new RegExp(`^(?:[^.!?]{0,60}[:：]\\s?)?${name}(?:${joint}${name})+[.]?$`, 'iu'),
        new RegExp(`^[^.!?:：]{0,50}${word}[^.!?:：]{0,24}[:：]\\s?${name}(?:${joint}${name})*[.]?$`, 'iu'),
        new RegExp(`^${word}(?:\\s?[|/·•]\\s?${word})+[.:]?$`, 'iu'),
      ],
    },
  ],
  topics: [],
};
