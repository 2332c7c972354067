import { boilerplateReason, ruleReason } from '../../summaries/boilerplate/line-reason.ts';
import { repeatsTitle } from '../../summaries/boilerplate/repeated-title.ts';
import { leansBack } from '../../summaries/sentences/starts.ts';
import { endsWell, isDangling, isQuestion, isQuotation } from '../../summaries/sentences/units.ts';
import { keyOf } from '../../summaries/text/clean-text.ts';
import { speaksToModel } from '../injections.ts';
import { bit, type Check } from './check.ts';
import { folded, isSmall, stemOf, unspaced, wordsOf } from './words.ts';

/** A model that speaks of itself, of its task or of the article, and not of the matter. */
const meta: readonly RegExp[] = [
  /\b(?:as an? (?:ai|language model|assistant)|i(?:'m| am) (?:an? )?(?:ai|language model|assistant|sorry|unable|happy)|i (?:cannot|can't|can not|don't|do not|won't|apologi[sz]e|will|would|have|hope|understand)|let me|(?:my|your) (?:summary|request|response|instructions?|task)|language model|training data|knowledge cutoff|unfortunately, i)\b/iu,
  /\b(?:the|this|that|an?) (?:article|post|text|passage|piece|blog(?: ?post)?|essay|author|writer|content|summary|report by the author|page|document|excerpt)(?:'s author)? (?:(?:also|then|further|briefly|clearly|primarily|mainly) )?(?:is about|discuss|describe|explain|explore|says?\b|said\b|state|mention|talk|outline|provide|present|highlight|cover|detail|report|argue|note|offer|examine|summari[sz]e|focus|introduce|emphasi[sz]e|conclude|suggest|tell|reveal|look|delve|share|announce|reflect)/iu,
  /\b(?:in (?:this|the) (?:article|post|text|piece|blog post)|according to the (?:article|post|text|author)|here(?:'s|’s| is| are) (?:a|an|the|your|my)\b.{0,40}\b(?:summary|post|text|version|draft)|in (?:summary|conclusion|short)\b|to (?:summari[sz]e|sum up)|summary:|the following (?:is|summary)|key (?:points|takeaways)|tl;?dr|note:|word count|characters? count|\(\d+ (?:characters|words)\))/iu,
  /\b(?:der|dieser|im|in diesem|laut|der autor des|die autorin des) (?:artikel|beitrag|text|blogbeitrag|blogpost)s?\b|\b(?:der autor|die autorin|der verfasser|die verfasserin) (?:beschreib|erklär|berichte|schilder|erzähl|zeig|geh)|als (?:ki|sprachmodell|assistent)|hier ist (?:die|eine|ihre|deine) zusammenfassung|zusammenfassend|ich (?:kann|bin|habe|werde)\b/iu,
  /\b(?:l['’]article|cet article|ce texte|ce billet|l['’]auteur|l['’]autrice|l['’]auteure|cet extrait)\b|en tant qu['’](?:ia|intelligence|assistant)|voici (?:un|le|votre) (?:résumé|texte)|\bje (?:ne peux|suis|vais)\b|en résumé/iu,
  /\b(?:el|este|del) (?:artículo|texto|post|autor)\b|\bla autora\b|como (?:modelo|ia|asistente|inteligencia)|aquí (?:está|tienes|tiene) (?:el|un|tu)|en resumen|lo siento/iu,
  /\b(?:l['’]articolo|questo articolo|il testo|l['’]autore|l['’]autrice)\b|come (?:modello|ia|assistente)|ecco (?:il|un) riassunto|in sintesi/iu,
  /\b(?:o|este|do) (?:artigo|texto|autor)\b|como (?:um )?(?:modelo|ia|assistente)|aqui está (?:o|um)|em resumo/iu,
  /\b(?:het|dit) (?:artikel|bericht)\b|\bde auteur\b|als (?:ai|taalmodel)|samengevat/iu,
  /\b(?:artykuł|tekst|autor(?:ka)?) (?:opis|przedstaw|mówi|omawia|porusza)|w (?:tym )?(?:artykule|tekście)|jako (?:model|ai|sztuczna)|podsumowując/iu,
  /\b(?:artikeln|inlägget|författaren|artiklen|indlægget|forfatteren|artikkelen|innlegget|artikkelissa|artikkeli|kirjoittaja|článek|autor článku|v článku|makale|makalede|yazar|yazıda)(?!\p{L})/iu,
  /(?<!\p{L})(?:в (?:этой )?статье|статья (?:рассказ|опис|посвящ)|автор (?:статьи|рассказ|опис)|как (?:языковая модель|ии|искусственный)|у (?:цій )?статті|стаття (?:розпов|опис)|автор статті|вот (?:краткое|резюме))/iu,
  /(?:この記事|本記事|記事では|本稿|筆者は|著者は|AIとして|言語モデル|以下は|要約すると|申し訳)/u,
  /(?:本文(?:介绍|介紹|讲述|講述|讨论|描述|主要)|这篇文章|這篇文章|该文章|文章(?:介绍|讲述|指出|描述)|作者(?:介绍|认为|指出|描述)|作为(?:一个)?(?:AI|人工智能|语言模型)|以下是|总之|抱歉)/u,
  /(?:이 (?:글|기사|포스트)(?:은|는|에서)|기사에 따르면|필자는|저자는|AI로서|언어 모델|요약하자면|다음은)/u,
  /(?:هذا المقال|هذه المقالة|يتحدث المقال|تتناول المقالة|يتناول المقال|في المقال|كاتب المقال|كنموذج|بصفتي|إليك|الكاتب يتحدث)/u,
  /(?:המאמר|הכתבה (?:עוסקת|מתארת)|כותב המאמר|במאמר|כמודל|להלן סיכום)|(?:این مقاله|در این مقاله|نویسنده مقاله|به عنوان (?:یک )?(?:مدل|هوش))|(?:इस लेख|यह लेख|लेखक ने|एक AI|भाषा मॉडल)|(?:บทความนี้|ผู้เขียน|ในฐานะ AI)|(?:bài viết này|tác giả bài|artikel ini|penulis artikel)|(?:το άρθρο|στο άρθρο|αυτό το άρθρο|ο συγγραφέας του άρθρου)/iu,
];

/** To the readers, and not about the matter. */
const appeal =
  /^(?:click|subscribe|sign up|buy|order|visit|check out|read (?:more|on|the full)|learn more|find out|follow us|share this|don['’]t miss|stay tuned|download|call now|act now|join us)\b|^(?:jetzt|hier klicken|abonnier|kauf|besuch|cliquez|abonnez|achetez|découvrez|haz clic|suscr[ií]b|compra|descubre|clicca|iscriviti|acquista|clique|assine|compre|подпис|нажмите|купите)/iu;

/** Four words that come back a third time, or a sentence that comes twice: the model turns in circles. */
function loops(text: string, sentences: readonly string[]): boolean {
  const keys = sentences.map(keyOf);
  if (new Set(keys).size < keys.length) return true;
  const counts = new Map<string, number>();
  const words = wordsOf(keyOf(text));
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const run = words.slice(at, at + 3).join(' ');
    const count = (counts.get(run) ?? 0) + 1;
    if (count > 2) return true;
    counts.set(run, count);
  }
  return /(\p{L}{2,20})(?:[\s,.!]+\1){2}(?!\p{L})/iu.test(text);
}

const startsSmall = (text: string): boolean => {
  const first = /^["'“„«‘(]*(\p{L}+)/u.exec(text)?.[1] ?? '';
  return /^\p{Ll}/u.test(first) && !/\p{Lu}/u.test(first);
};

/** What stands before a colon and what it announces, unless that is a quotation. */
const announcing = /^([^:：]{1,60})[:：](?=\s?\p{L})/u;

/** "Here you go: …": an announcement that says nothing in words of the article is the model's own. */
function introduces(sentence: string, known: ReadonlySet<string>, source: string): boolean {
  const before = announcing.exec(sentence)?.[1];
  if (before === undefined) return false;
  const says = (word: string) => (unspaced.test(word) ? source.includes(folded(word)) : known.has(stemOf(word)));
  return !wordsOf(before).some((word) => !isSmall(word) && says(word));
}

/** What reads badly: talk about the text, furniture, loose ends. */
export const speechChecks: readonly Check[] = [
  ({ text, source }) => {
    const found = meta.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
    // A text may be about articles: what it says itself is no talk about it.
    if (found === undefined || keyOf(source.text).includes(keyOf(found))) return null;
    return `speaks of the text or of itself: ${bit(found)}`;
  },
  ({ sentences }) => {
    const found = sentences.find((sentence) => appeal.test(sentence));
    return found === undefined ? null : `calls on its readers: ${bit(found)}`;
  },
  ({ sentences, source: { title, text } }) => {
    const all = folded(`${title}\n${text}`);
    const known = new Set(wordsOf(all).map(stemOf));
    const found = sentences.find((sentence) => introduces(sentence, known, all));
    return found === undefined ? null : `introduces what it says: ${bit(found)}`;
  },
  ({ sentences }) => {
    const found = sentences.find(speaksToModel);
    return found === undefined ? null : `repeats an instruction: ${bit(found)}`;
  },
  ({ text, sentences }) => {
    const lines = [...text.split('\n'), ...sentences].filter((line) => line.trim() !== '');
    const why = lines.map((line) => boilerplateReason(line, new Set()) ?? ruleReason(line)).find((one) => one !== null);
    return why === undefined ? null : `holds boilerplate (${why})`;
  },
  ({ sentences, source: { title } }) => {
    const repeated = sentences.some(
      (sentence) =>
        repeatsTitle(sentence, title) || (keyOf(title).length > 12 && keyOf(sentence).startsWith(`${keyOf(title)} `)),
    );
    return repeated ? 'repeats the title' : null;
  },
  ({ text, sentences }) => (loops(text, sentences) ? 'repeats itself' : null),
  ({ sentences }) => {
    const cut = sentences.find((one) => !endsWell(one) || isDangling(one) || /(?:…|\.{3})["'”»]?$/u.test(one));
    return cut === undefined ? null : `has an unfinished sentence: ${bit(cut.slice(-shownEnd))}`;
  },
  ({ sentences, language }) => {
    const [first = ''] = sentences;
    if (leansBack(first, language)) return `begins in the middle: ${bit(first)}`;
    return isQuotation(first) ? 'begins with a quotation without its speaker' : null;
  },
  ({ sentences }) => (sentences.some(startsSmall) ? 'begins a sentence in the middle' : null),
  ({ sentences, source }) => {
    const said = keyOf(source.text);
    const own = sentences.some(
      (one, n) => isQuestion(one) && (n === sentences.length - 1 || !said.includes(keyOf(one))),
    );
    return own ? 'asks a question' : null;
  },
];

const shownEnd = 30;
