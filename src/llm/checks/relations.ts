import { codeOf } from '../../summaries/language/code.ts';
import { bit, type Check } from './check.ts';
import { isSmall, stemOf, wordsOf } from './words.ts';

/** Small words that mean another thing of what stands behind them: one of a group stands for another of it nowhere. */
const groups: Readonly<Record<string, string>> = {
  en: 'above over:below under beneath, before until:after since, to:from, inside:outside, last past previous:this current:next coming, small smaller smallest little:large larger largest big bigger biggest, old older oldest:new newer newest young younger, first:last, warm warmer warmest:cold colder coldest cool cooler, high higher highest:low lower lowest, fast faster quick:slow slower, early earlier:late later, all every each:most many:some few several, more:less fewer, northern:southern, eastern:western, until by:from since after',
  de: 'über:unter, vor bis:nach seit ab, oberhalb:unterhalb, innerhalb:außerhalb, letzten vergangenen vorigen:diesem dieses diesen:nächsten kommenden, klein kleine kleinen kleiner kleinere kleineren:groß große großen großer größere größeren, alt alte alten alter ältere älteren:neu neue neuen neuer neuere neueren, erste ersten erster:letzte letzten letzter, alle allen jeder jede jedes:viele vielen meisten:einige einigen wenige wenigen, mehr:weniger, höchstens:mindestens, warme wärmere warmen wärmeren:kalte kältere kalten kälteren',
  fr: 'dessus:dessous, avant:après depuis, dernier dernière:prochain prochaine, petit petite petits petites:grand grande grands grandes, ancien ancienne anciens anciennes vieux vieille:nouveau nouvelle nouveaux nouvelles, premier première premiers premières:dernier dernière derniers dernières, tous toutes chaque:plusieurs quelques, jusqu:dès depuis, plus:moins',
  es: 'encima:debajo, antes:después, pasado pasada:próximo próxima, pequeño pequeña pequeños pequeñas:grande grandes, viejo vieja antiguo antigua antiguos antiguas:nuevo nueva nuevos nuevas, primer primero primera primeros:último última últimos últimas, todos todas cada:muchos muchas:algunos algunas pocos pocas, hasta:desde, menores:mayores, más:menos',
  it: 'sopra:sotto, prima:dopo, scorso scorsa:prossimo prossima, piccolo piccola piccoli piccole:grande grandi, vecchio vecchia antico antica:nuovo nuova nuovi nuove, primo prima:ultimo ultima ultimi ultime, tutti tutte ogni:molti molte:alcuni alcune pochi poche, fino:dal da, più:meno',
  pt: 'acima:abaixo, antes:depois, passado passada:próximo próxima, pequeno pequena pequenos pequenas:grande grandes, velho velha antigo antiga:novo nova novos novas, primeiro primeira:último última últimos últimas, todos todas cada:muitos muitas:alguns algumas poucos poucas, até:desde, menores:maiores, mais:menos',
  nl: 'boven:onder, voor:na, vorig vorige afgelopen:dit deze:volgend volgende komend komende, klein kleine kleinere:groot grote grotere, oud oude oudere:nieuw nieuwe nieuwere, eerste:laatste, alle elke:veel vele:enkele weinig, tot:vanaf sinds, meer:minder',
  sv: 'över:under, före:efter',
  da: 'over:under, før:efter',
  nb: 'over:under, før:etter',
  pl: 'nad:pod, przed:po',
  ru: 'над:под, до перед:после',
  uk: 'над:під, до перед:після',
};

/** The same before a number alone: by how much, or up to what. */
const ofNumbers: Readonly<Record<string, string>> = {
  en: 'by:to',
  de: 'um:auf',
  nl: 'met:naar tot',
  it: 'del:al',
  sv: 'med:till',
  da: 'med:til',
  nb: 'med:til',
  pl: 'o:do',
  ru: 'на:до',
  uk: 'на:до',
};

/** Beginnings of words that name a time: what an article does not date so is not dated so. */
const times: Readonly<Record<string, string>> = {
  en: 'week month year decade centur summer winter autumn today tonight tomorrow yesterday',
  de: 'woche monat jahr sommer winter herbst frühling heute gestern',
  fr: 'semaine année décennie siècle hiver automne printemps aujourd demain hier',
  es: 'semana década siglo verano invierno otoño primavera hoy ayer',
  it: 'settiman mese mesi decenni estate inverno autunno primavera oggi domani ieri',
  pt: 'semana década século verão inverno outono primavera hoje ontem amanhã',
  nl: 'week weken maand jaar jaren zomer winter herfst vandaag gisteren morgen',
};

type Side = { group: string; side: number };

const sides = new Map<string, ReadonlyMap<string, readonly Side[]>>();

function sidesOf(table: Readonly<Record<string, string>>, kind: string, language: string) {
  const key = `${kind} ${language}`;
  const known = sides.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Side[]>();
  const all = (table[language] ?? '').split(', ').filter((group) => group !== '');
  for (const group of all)
    for (const [side, words] of group.split(':').entries())
      for (const word of words.split(' ')) made.set(word, [...(made.get(word) ?? []), { group, side }]);
  // Languages are as many as people invent.
  if (all.length > 0) sides.set(key, made);
  return made;
}

interface Relation extends Side {
  /** What the relation is to. */
  target: string;
  shown: string;
}

/** So many small words may stand between: "before all of the others". */
const reach = 4;

function relationsIn(text: string, language: string): Relation[] {
  const plain = sidesOf(groups, 'plain', language);
  const numeric = sidesOf(ofNumbers, 'numeric', language);
  return text.split(/[.,;:!?](?=\s|$)|\n/u).flatMap((clause) => {
    const words = wordsOf(clause.toLowerCase());
    return words.flatMap((word, at): Relation[] => {
      const found = [...(plain.get(word) ?? []), ...(numeric.get(word) ?? [])];
      if (found.length === 0) return [];
      const behind = words.slice(at + 1, at + 1 + reach);
      const target = behind.find((one) => /\p{N}/u.test(one) || !isSmall(one));
      if (target === undefined) return [];
      const isNumber = target === behind[0] && /^\p{N}/u.test(target);
      const shown = [word, ...behind.slice(0, behind.indexOf(target) + 1)].join(' ');
      return found
        .filter(({ group }) => isNumber || plain.get(word)?.some((one) => one.group === group) === true)
        .map((one) => ({ ...one, target: stemOf(target), shown }));
    });
  });
}

const keyOf = ({ group, side, target }: Relation): string => `${group}|${side}|${target}`;

/** "Below the water" where the source has only "above the water" says the contrary; so does a time that the source lacks. */
export const checkRelations: Check = ({ text, source, language }) => {
  const code = codeOf(language);
  const all = `${source.title}\n${source.text}`;
  const there = relationsIn(all, code);
  const known = new Set(there.map(keyOf));
  const related = new Set(there.map(({ group, target }) => `${group}|${target}`));
  const strange = relationsIn(text, code).find(
    (one) => related.has(`${one.group}|${one.target}`) && !known.has(keyOf(one)),
  );
  if (strange !== undefined) return `says the contrary: ${bit(strange.shown)}`;
  const said = all.toLowerCase();
  const beginnings = (times[code] ?? '').split(' ').filter((one) => one !== '' && !said.includes(one));
  const time = wordsOf(text.toLowerCase()).find((word) => beginnings.some((one) => word.startsWith(one)));
  return time === undefined ? null : `says ${bit(time)}, which the article does not`;
};
