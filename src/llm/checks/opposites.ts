import { folded, isContent, stemOf, wordsOf } from './words.ts';

/** Beginnings of words that mean the contrary of each other; a language a line. */
const pairs =
  /* en */ 'return:left$|leav up$:down$ fast:slow warm:cold calm:storm first$:last$ earlier:later more$:less$|fewer$ muddy:sandy cheaper:dearer wider:narrower ahead:behind inside:outside open:clos open:shut ris:fall|fell|drop|declin rose:fell|fall|drop|declin gr[eo]w:shr grown:shr increas:decreas|reduc win:los won:lost|lose victor:defeat approv:reject|refus|den accept:reject|refus allow:forbid|ban|prohibit legal:illegal begin:end start:end|finish|stop arriv:depart|leav arrest:releas convict:acquit guilty:innocent agre:disagree buy:sell bought:sold hire[ds]?$:fire[ds]?$ born:died alive:dead|died surviv:die|dead|death succe:fail cheap:expensive rich:poor praise:critici love:hat support:oppos join:leav|left best:worst safe:danger|unsafe tru[et]:false build:demolish|destroy|tear built:demolish|destroy|tore free$:paid lower:higher north:south east:west morning:evening|afternoon|night ' +
  /* de */ 'dafur:dagegen beschlos|beschlies|zugestimm:lehnte|ablehn|abgelehn mehr$:weniger hochstens:mindestens fruher:spater offn:schlie|schlos steig:sink|fall stieg:sank|fiel gestieg:gesunk|gefall wachs:schrump zunahm:abnahm gewinn:verlier gewann:verlor gewonnen:verloren erlaub:verbiet|verbot angenomm:abgelehnt genehmig:abgelehn|ablehn beginn:end erfolg:misserfolg|scheiter schuldig:unschuldig kauf:verkauf verhaft:freigelass geboren:gestorben lebend:tot teur:billig billig:teu nord:sud ost:west ' +
  /* fr */ 'ouvr:ferm ouvert:ferm hausse:baisse augment:diminu|baiss gagn:perd|perdu approuv:rejet accept:refus autoris:interdi commenc:termin achet:vend nord:sud ' +
  /* es, pt */ 'antes$:despues$ mas$:menos$ encend:apag doble:mitad abr[ie]:cierr|cerr abiert:cerrad reabr:cierr sub[ei]:baj aument:disminu|reduj gan[aoó]:perd|pierd aprob:rechaz acept:rechaz permit:prohib compr:vend vuelv:deja apr[oa]v:rejeit abr[ei]:fech ' +
  /* it, nl */ 'apr:chiu riapr:chiu apert:chius aument:diminu vinc:perd approv:respin perme:viet acquist:vend geopend:geslot open:geslot|sluit stijg:daal|zak ' +
  /* pl, ru, uk */ 'otwa:zamk|zamyk wzro:spad wygr:przegr откры:закры рост:паден вырос:упал выигра:проигра одобр:отклон разреш:запрет відкри:закри';

interface Pair {
  one: RegExp;
  other: RegExp;
}

const signs: readonly [string, string][] = [
  ['開', '閉'],
  ['开通', '关闭'],
  ['上昇', '下落'],
  ['上升', '下降'],
  ['増', '減'],
  ['增', '减'],
  ['赞成', '反对'],
  ['賛成', '反対'],
  ['勝', '敗'],
  ['열었', '닫았'],
  ['증가', '감소'],
  ['افتتح', 'أغلق'],
  ['ارتفع', 'انخفض'],
  ['נפתח', 'נסגר'],
  ['खुल', 'बंद'],
];

let compiled: readonly Pair[] | null = null;

function pairsOf(): readonly Pair[] {
  compiled ??= pairs.split(' ').map((pair) => {
    const [one = '', other = ''] = pair.split(':');
    return { one: new RegExp(`^(?:${one})`, 'u'), other: new RegExp(`^(?:${other})`, 'u') };
  });
  return compiled;
}

/** Clauses, in which a word speaks of what stands beside it. */
const clausesOf = (text: string): string[] =>
  text.split(/[,;:.!?–—](?=\s|$)|\s(?:but|aber|mais|pero|ma|mas|maar|men|ale|но)\s|\n/u);

/** So many words around a word of a summary stand around its opposite in the source. */
const leastBeside = 2;

/** A word that the text says of what its source says the contrary of, though the source has it of something else; null when none does. */
export function exchangedIn(text: string, source: string): string | null {
  const around = (pattern: RegExp, against: RegExp, given: string): { word: string; beside: Set<string> }[] =>
    clausesOf(given).flatMap((clause) => {
      const words = wordsOf(folded(clause));
      const word = words.find((one) => pattern.test(one));
      return word === undefined || words.some((one) => against.test(one))
        ? []
        : [{ word, beside: new Set(words.filter((one) => isContent(one) && one !== word).map(stemOf)) }];
    });
  const most = (beside: ReadonlySet<string>, known: readonly { beside: ReadonlySet<string> }[]): number =>
    Math.max(0, ...known.map((one) => [...beside].filter((stem) => one.beside.has(stem)).length));
  for (const { one, other } of pairsOf())
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      const here = around(said, meant, text);
      if (here.length === 0) continue;
      const [own, contrary] = [around(said, meant, source), around(meant, said, source)];
      if (own.length === 0 || contrary.length === 0) continue;
      const found = here.find(({ beside }) => {
        const opposite = most(beside, contrary);
        return opposite >= leastBeside && opposite > most(beside, own);
      });
      if (found !== undefined) return found.word;
    }
  return null;
}

/** A word of the text that says the contrary of what its source says, and that the source has nowhere; null when none does. */
export function contraryIn(text: string, source: string): string | null {
  const known = [...new Set(wordsOf(folded(source)))];
  const words = [...new Set(wordsOf(folded(text)))].filter((word) => !known.includes(word));
  for (const { one, other } of pairsOf())
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = words.find((each) => said.test(each));
      if (word !== undefined && known.some((each) => meant.test(each)) && !known.some((each) => said.test(each)))
        return word;
    }
  for (const [one, other] of signs)
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const)
      if (text.includes(said) && !source.includes(said) && source.includes(meant)) return said;
  return null;
}
