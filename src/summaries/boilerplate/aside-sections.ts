import type { Block } from '../text/block.ts';
import { isProse } from './end-of-text.ts';

/** The part of a newsletter or a programme that thanks those who pay for it. */
const sponsorsHead =
  /^(?:our |this (?:week|month|episode)['’]s |with thanks to our )?sponsors?:?$|^(?:unsere )?sponsoren:?$|^(?:nos )?sponsors?:?$|^(?:nuestros |nossos )?patrocinadores:?$|^(?:i nostri )?sponsor:?$/iu;

/** What a visitor must know, and a reader need not: how to get there, where to park. */
const visitorsHead =
  /^(?:parking|(?:the )?(?:location|venue)|directions|getting (?:there|here)|how to (?:get there|find us|join)|accommodation|(?:house|ground) rules|rsvp|anfahrt|anreise|parken|parkplätze|veranstaltungsort|unterkunft|(?:accès|stationnement|comment venir|hébergement)|(?:cómo llegar|aparcamiento|estacionamiento|alojamiento)|(?:come arrivare|parcheggi[oa])|(?:como chegar|estacionamento)|(?:bereikbaarheid|parkeren|routebeschrijving)|(?:dojazd|parking)|アクセス|駐車場|会場|交通(?:方式|指南)?|停[车車](?:信息|資訊)?|오시는 길|주차)\s?[:：]?$/iu;

/** What the head of a house says in a part of its own, of itself and not of what the entry tells. By language. */
const columnHead =
  /^(?:(?:the )?(?:ceo|chairman|president|director)['’]s (?:comments?|statement|letter|message|report|foreword)|(?:a )?(?:message|letter|word) from (?:the|our) (?:ceo|chair(?:man|woman)?|president|director|mayor)|(?:vorwort|grußwort|geleitwort|worte|brief) (?:der|des|vom|von der) (?:vorst[aä]nd|geschäftsführ|präsident|bürgermeister|direktor|intendant)\p{L}*|(?:vd:?n?|ordföranden|chefen) har ordet|vd[- ]ord(?:et)?|(?:daglig leder|konsernsjefen|administrerende direktør|styreleder(?:en)?|direktøren|formanden|borgmesteren|ordføreren) har ordet|toimitusjohtajan (?:katsaus|kommentti)|puheenjohtajan (?:palsta|tervehdys)|(?:le )?mot d(?:u|e la) (?:président|maire|directeur|directrice)\p{L}*|(?:carta|palabras|mensaje) d(?:el|e la) (?:president|director|alcald)\p{L}*|(?:il )?(?:messaggio|lettera|saluto) del(?:la)? (?:president|direttor|direttric|sindac)\p{L}*|(?:mensagem|palavras?|carta) d[oa] (?:president|dire[ct]?tor|prefeit)\p{L}*|(?:voorwoord|woord) van de (?:voorzitter|directeur|burgemeester)|(?:list|słowo) (?:prezesa|dyrektora|burmistrza)|slovo (?:starost|ředitel|předsed|riaditeľ)\p{L}*|(?:elnöki|polgármesteri|igazgatói) köszöntő|(?:слово|обращение) (?:директора|председателя|президента|главы))\s?[:：]?$/iu;

function sectionReason(heading: string): string | null {
  if (sponsorsHead.test(heading)) return 'sponsor or affiliate notice';
  if (columnHead.test(heading)) return column;
  return visitorsHead.test(heading) ? 'particulars' : null;
}

const column = 'column of a head';

/** Why each block stands in a part that is not what the entry tells, by the heading of that part; null elsewhere. What visitors must know, or a head says, is told where nothing else is. */
export function asideSections(blocks: readonly Block[]): (string | null)[] {
  let why: string | null = null;
  const reasons = blocks.map((block) => {
    if (block.kind === 'heading') why = sectionReason(block.text);
    return why;
  });
  const tellsElse = blocks.some((block, index) => reasons[index] === null && isProse(block));
  return reasons.map((reason) => ((reason === 'particulars' || reason === column) && !tellsElse ? null : reason));
}
