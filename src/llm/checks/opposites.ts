import { folded, wordsOf } from './words.ts';

/** Beginnings of words that mean the contrary of each other; a language a line. */
const pairs =
  /* en */ 'open:clos open:shut ris:fall|fell|drop|declin rose:fell|fall|drop|declin gr[eo]w:shr grown:shr increas:decreas|reduc win:los won:lost|lose victor:defeat approv:reject|refus|den accept:reject|refus allow:forbid|ban|prohibit legal:illegal begin:end start:end|finish|stop arriv:depart|leav arrest:releas convict:acquit guilty:innocent agre:disagree buy:sell bought:sold hire[ds]?$:fire[ds]?$ born:died alive:dead|died surviv:die|dead|death succe:fail cheap:expensive rich:poor praise:critici love:hat support:oppos join:leav|left best:worst safe:danger|unsafe tru[et]:false build:demolish|destroy|tear built:demolish|destroy|tore free$:paid lower:higher north:south east:west morning:evening|afternoon|night ' +
  /* de */ 'offn:schlie|schlos steig:sink|fall stieg:sank|fiel gestieg:gesunk|gefall wachs:schrump zunahm:abnahm gewinn:verlier gewann:verlor gewonnen:verloren erlaub:verbiet|verbot angenomm:abgelehnt genehmig:abgelehn|ablehn beginn:end erfolg:misserfolg|scheiter schuldig:unschuldig kauf:verkauf verhaft:freigelass geboren:gestorben lebend:tot teur:billig billig:teu nord:sud ost:west ' +
  /* fr */ 'ouvr:ferm ouvert:ferm hausse:baisse augment:diminu|baiss gagn:perd|perdu approuv:rejet accept:refus autoris:interdi commenc:termin achet:vend nord:sud ' +
  /* es, pt */ 'abr[ie]:cierr|cerr abiert:cerrad reabr:cierr sub[ei]:baj aument:disminu|reduj gan[aoó]:perd|pierd aprob:rechaz acept:rechaz permit:prohib compr:vend vuelv:deja apr[oa]v:rejeit abr[ei]:fech ' +
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
