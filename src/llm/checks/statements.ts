import { codeOf } from '../../summaries/language/code.ts';
import { splitSentences } from '../../summaries/sentences/sentences.ts';
import { keyOf } from '../../summaries/text/clean-text.ts';
import { bit, type Check } from './check.ts';
import { contraryIn, exchangedIn } from './opposites.ts';
import { hasCome, isToCome } from './tenses.ts';
import { isContent, stemOf, wordsOf } from './words.ts';

/** Words that turn a statement round. */
const negations =
  /(?<![\p{L}\p{M}])(?:not|no|never|none|neither|nor|nobody|without|cannot|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|nie|niemals|niemand|ohne|ne|n['’](?=\p{L})|pas|jamais|aucune?|sans|no|nunca|ningún|ninguna|sin|non|mai|nessun[oa]?|senza|não|nunca|nenhuma?|sem|denie[ds]|deny(?:ing)?|bestritt(?:en)?|bestreitet|dementiert\p{L}*|nie(?:nt|r|ré)|dément\p{L}*|neg[oó]|negaron|niegan?|desmint\p{L}+|desmentiu|nega(?:ram|vam?)?|neg(?:ò|ano)|smentì|smentisc\p{L}+|ontken\p{L}+|förnek\p{L}+|zaprzecz\p{L}+|отриц\p{L}+|опроверг\p{L}+|запереч\p{L}+|niet|geen|nooit|zonder|nie|nigdy|żad\p{L}+|bez|inte|aldrig|ingen|inga|utan|ikke|aldri|uden|uten|ei|eivät|ilman|není|nejsou|nikdy|не|ни|нет|никогда|без|ні|немає|değil|yok|asla|δεν|μην|ποτέ|χωρίς|لا|لم|لن|ليس|ليست|غير|بدون|דون|לא|אין|בלי|नहीं|बिना|ไม่|không)(?![\p{L}\p{M}])|(?:ない|なかった|ません|ぬ|ず)(?=[。、」\s]|$)|[不没沒无無非未](?=\p{Script=Han})|(?:않|없|아니)|\p{L}n['’]t(?!\p{L})/giu;

const denials = (text: string): number => text.match(negations)?.length ?? 0;

/** Words that leave a statement open. */
const hedges =
  /(?<![\p{L}\p{M}])(?:may|might|could|would|should|alleged(?:ly)?|reportedly|suspected|possibl[ye]|perhaps|probably|likely|rumou?red|claims?|claimed|accused|(?:plans?|planned|planning|hopes?|intends?|wants?) to|proposed?|proposals?|considering|könnte\p{L}*|soll(?:en|te|ten)?|müssten?|mutmaßlich\p{L}*|angeblich\p{L}*|vielleicht|möglicherweise|wahrscheinlich|voraussichtlich|vorschl\p{L}*|pourrai\p{L}*|devrai\p{L}*|présumée?s?|peut-être|probablement|envisage\p{L}*|projett?\p{L}*|podrían?|deberían?|presunt\p{L}+|quizás?|tal vez|probablemente|propone\p{L}*|potrebbe\p{L}*|dovrebbe\p{L}*|forse|poderiam?|deveriam?|talvez|provavelmente|zou|zouden|mogelijk|misschien|może|mogą|prawdopodobnie|kan|kanske|måske|kanskje|может|могут|возможно|вероятно|якобы|можливо|belki|olabilir|ίσως|μπορεί|قد|ربما|يحتمل|אולי|עשוי\p{L}*|शायद|सकत\p{L}+)(?![\p{L}\p{M}])|かもしれ|可能性|見込み|予定|可能|或许|也许|计划|計劃|疑似|涉嫌|수 있|예정|계획/iu;

/** How much two sentences must share for the one to be drawn from the other. */
const drawnFrom = 0.6;
const nearlyWhole = 0.8;

/** What a summary leaves open with, too: what is planned, expected or due need not come. */
const awaits =
  /(?<![\p{L}\p{M}])(?:planned|expected|due|scheduled|set|hoped|geplant|vorgesehen|erwartet|prévue?s?|attendue?s?|previst[oa]s?|prevé|prevén|previst[aeio]|gepland|verwacht|planowan\p{L}*|planera\p{L}*|planlagt|планирует\p{L}*|заплан\p{L}+)(?![\p{L}\p{M}])/iu;

/** Words that limit a statement, and those that let it hold for all. */
const limits =
  /(?<!\p{L})(?:only|just|except|some|most|nur|außer|seulement|uniquement|sauf|s[oó]lo|solamente|solo|soltanto|apenas|somente|alleen|endast|bara|kun|tylko|только|лише|тільки)(?!\p{L})/iu;
const absolute =
  /(?<!\p{L})(?:all|every|always|alle[nrsm]?|jede[nrsm]?|immer|tous|toutes|chaque|toujours|tod[oa]s|siempre|tutt[ie]|ogni|sempre|cada|elke|altijd|alla|alltid|altid|wszyst\p{L}+|zawsze|вс[её]|всегда|усі|завжди)(?!\p{L})/iu;

/** The month is no doubt. */
const isOpen = (text: string): boolean => hedges.test(text.replaceAll('May', ''));

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).filter(isContent).map(stemOf));

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of part) if (whole.has(stem)) shared += 1;
  return part.size === 0 ? 0 : shared / part.size;
}

/** So many words behind a denial are what it denies. */
const deniedReach = 2;

/** What a text only ever denies: the content words right behind its denials, in scripts that are spaced. */
function onlyDenied(text: string): Set<string> {
  const after = Array.from(text.matchAll(negations), ({ index, 0: denial }) => {
    const [clause = ''] = text.slice(index + denial.length, index + denial.length + 80).split(/[.,;:!?\n]/u);
    return wordsOf(clause).slice(0, deniedReach).filter(isContent).map(stemOf)[0];
  }).filter((stem) => stem !== undefined);
  const all = wordsOf(text).map(stemOf);
  const count = (stem: string, list: readonly string[]) => list.filter((one) => one === stem).length;
  return new Set(after.filter((stem) => count(stem, all) === count(stem, after)));
}

/** A sentence, and its parts that may be told alone: on both sides of a semicolon or a "but". */
const halves =
  /;\s|,\s(?=(?:but|while|whereas|aber|doch|während|mais|tandis|pero|mientras|ma|mentre|mas|enquanto|maar|terwijl|men|ale|но|а|але)\s)/u;
function withHalves(sentence: string): string[] {
  const parts = sentence.split(halves);
  return parts.length > 1 ? [sentence, ...parts] : [sentence];
}

/** Of what a sentence denies a summary that speaks of so little has left it out. */
const leastTouched = 0.34;

/** What a sentence denies: all that stands behind its denials, up to the end of their clauses. */
function deniedIn(text: string): Set<string> {
  const clauses = Array.from(
    text.matchAll(negations),
    ({ index, 0: denial }) => text.slice(index + denial.length).split(/[.,;:!?]\s/u)[0] ?? '',
  );
  return stemsOf(clauses.join(' '));
}

/** A sentence says yes where its source says yes, and leaves open what its source leaves open. */
export const checkStatements: Check = ({ sentences, source, language }) => {
  const origins = source.text
    .split('\n')
    .flatMap((paragraph) => splitSentences(paragraph, language))
    .flatMap(withHalves)
    .map((text) => ({ text, stems: stemsOf(text) }));
  const all = `${source.title}\n${source.text}`;
  const contrary = contraryIn(sentences.join('\n'), all) ?? exchangedIn(sentences.join('\n'), all);
  if (contrary !== null) return `says the contrary: ${bit(contrary)}`;
  const whole = keyOf(source.text);
  const code = codeOf(language);
  const denied = onlyDenied(`${source.title}\n${source.text}`);
  const affirmed = sentences.find(
    (sentence) => denials(sentence) === 0 && wordsOf(sentence).some((word) => denied.has(stemOf(word))),
  );
  if (affirmed !== undefined) return `turns a statement round: ${bit(affirmed)}`;
  for (const sentence of sentences) {
    if (whole.includes(keyOf(sentence))) continue;
    const stems = stemsOf(sentence);
    const like = origins
      .map(({ text, stems: own }) => ({ text, both: Math.min(share(stems, own), 0.25 + share(own, stems)) }))
      .filter(({ both }) => both >= drawnFrom)
      .sort((a, b) => b.both - a.both);
    const best = like[0];
    const count = denials(sentence);
    if (best === undefined) {
      if (count > 0 && !origins.some(({ text, stems: own }) => denials(text) > 0 && share(stems, own) >= 0.3))
        return `denies what the article does not: ${bit(sentence)}`;
      continue;
    }
    const near = like.filter(({ both }) => both >= best.both - 0.1);
    const opposite = contraryIn(sentence, near.map(({ text }) => text).join('\n'));
    if (opposite !== null) return `says the contrary: ${bit(opposite)}`;
    if (absolute.test(sentence) && !limits.test(sentence) && near.every(({ text }) => limits.test(text)))
      return `says of all what the article says of some: ${bit(sentence)}`;
    if (hasCome(sentence, code) && near.every(({ text }) => isToCome(text, code)))
      return `tells as done what is to come: ${bit(sentence)}`;
    // Of a sentence taken over nearly whole, each denial counts.
    const same = (text: string, both: number) =>
      (count === 0 && share(deniedIn(text), stems) < leastTouched) ||
      (both >= nearlyWhole ? denials(text) === count : denials(text) > 0 === count > 0);
    if (!near.some(({ text, both }) => same(text, both))) return `turns a statement round: ${bit(sentence)}`;
    if (near.every(({ text }) => isOpen(text)) && !isOpen(sentence) && !awaits.test(sentence))
      return `says for sure what the article leaves open: ${bit(sentence)}`;
  }
  return null;
};
