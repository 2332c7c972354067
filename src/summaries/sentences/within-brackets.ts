import { codeOf } from '../language/code.ts';
import { withoutReferences } from './references.ts';

/** What brackets within a sentence point to, and a post does not show: pictures, links. */

const shownWords =
  '(?:(?:im |auf dem )?(?:Foto|Bild)|Symbolbild|Archiv(?:bild|foto)|[Pp]hoto|[Pp]ictured?|see (?:photo|picture)|(?:see )?[Vv]ideo|[Ff]oto|[Ii]magen|en la (?:foto|imagen)|nella foto|na foto|op de foto|na zdjęciu|на фото|см\\. фото|фото|видео)';
/** "Ruiz (L)", "Ruiz (C)": who stands where in a picture, but for languages that set a party's letter there. */
const placeLetter = /\s?\([LCR]\)|,\s[LCR](?=\))/gu;
const namesParties = new Set('sv da nb nn no fi'.split(' '));
const withoutPlaces = (text: string, language: string | null): string =>
  namesParties.has(codeOf(language)) ? text : text.replace(placeLetter, '');

/** The same in scripts that set no blank before a bracket. */
const shownAbroad =
  /[（(](?:사진|写真|画像|見出し写真|图|圖|左图|右图|见图|見圖|资料图|こちら|→?詳細|リンク|出典)[）)]/gu;
/** The sides on which people stand in a picture: "（左）". */
const side = /[（(](?:가운데|왼쪽|오른쪽|左|右|中央)[）)]/gu;
/** The sides of what a page is made of: "目次欄（左）". */
const ofPage =
  /[（(](?:中|中[间間]|真ん中)[）)]|(?:[栏欄列行侧側键鍵钮鈕窗框]|ボタン|パネル|メニュー|カラム|キー|칸|버튼|메뉴|열|창)[（(](?:가운데|왼쪽|오른쪽|左|右|中央)[）)]/u;
const withoutSides = (line: string): string => (ofPage.test(line) ? line : line.replace(side, ''));

/** "＝写真＝", "＝写真上＝": how Japanese papers point to the picture beside a text. */
const shownInJapanese = /＝写真[^＝。]{0,12}＝|＝写真(?=[。、]|$)/gu;
/** An address in brackets behind a name that was a link. */
const bracketedAddress = /\s?[(（](?:https?:\/\/|www\.)[^\s()（）]+[)）]/giu;
/** What goes on behind it begins a sentence: "So far he". */
const endsSentence = /^\s\p{Lu}\p{Ll}* \p{Ll}/u;
/** "(Foto)", "(pictured)", "(20, Foto)": words that speak of a picture, which a post does not show. */
const pointers = new RegExp(`\\s?\\(${shownWords}\\)|,\\s${shownWords}(?=\\))`, 'gu');

/** "More on this film: https://film.example/1 The last …": a label and its address before a sentence. */
const labelledAddress = /(?<=^|[.!?] )\p{Lu}[^:.!?]{2,40}: (?:https?:\/\/|www\.)\S+ (?=[“«„"¿¡]{0,2}\p{Lu})/gu;

/** What a link in brackets says of itself: "(more info)". */
const linkLabel =
  /\s?\((?:more info(?:rmation)?|(?<=[.!?…] ?\()(?:more|mehr|meer)|details|links?|source|here|read more|see more|register|sign up|mehr infos?|hier|plus d['’]infos?|ici|más info|aquí|altre info|mais informações|meer info|więcej|подробнее|тут|здесь)\)/giu;

/** "(+ and + and +)": signs that were links, and nothing else. */
const linkSigns = /\s?\([+→↗›»](?:\s?(?:[,،&/]|و|and|und|et|y|e|och|i|и)\s?[+→↗›»]|\s[+→↗›»]){1,8}\s?\)(\p{L})?/gu;

/** The same in Korean: "(자료는 여기를 눌러주세요)". */
const linkCall = /\s?\([^()]{0,30}(?:여기|이곳|링크)[^()]{0,20}(?:세요|참고|클릭)[^()]{0,6}\)/gu;

/** A line without such brackets, and without the label and the address of what else there is. */
export function withoutPointers(line: string, language: string | null): string {
  const text = withoutPlaces(line, language);
  return (
    /[(（]/.test(text)
      ? withoutSides(withoutReferences(text))
          .replace(pointers, '')
          .replace(linkLabel, '')
          .replace(linkSigns, (_, next?: string) => (next === undefined ? '' : ` ${next}`))
          .replace(linkCall, '')
          .replace(shownAbroad, '')
          .replace(bracketedAddress, (found: string, at: number, all: string) =>
            endsSentence.test(all.slice(at + found.length)) && /\p{Ll}$/u.test(all.slice(0, at)) ? '.' : '',
          )
      : text
  )
    .replace(labelledAddress, '')
    .replace(shownInJapanese, '');
}
