import type { Block } from '../text/html-to-blocks.ts';
import { isProse } from './end-of-text.ts';

/** The part of a newsletter or a programme that thanks those who pay for it. */
const sponsorsHead =
  /^(?:our |this (?:week|month|episode)['’]s |with thanks to our )?sponsors?:?$|^(?:unsere )?sponsoren:?$|^(?:nos )?sponsors?:?$|^(?:nuestros |nossos )?patrocinadores:?$|^(?:i nostri )?sponsor:?$/iu;

/** What a visitor must know, and a reader need not: how to get there, where to park. */
const visitorsHead =
  /^(?:parking|(?:the )?(?:location|venue)|directions|getting (?:there|here)|how to (?:get there|find us|join)|accommodation|(?:house|ground) rules|rsvp|anfahrt|anreise|parken|parkplätze|veranstaltungsort|unterkunft|(?:accès|stationnement|comment venir|hébergement)|(?:cómo llegar|aparcamiento|estacionamiento|alojamiento)|(?:come arrivare|parcheggi[oa])|(?:como chegar|estacionamento)|(?:bereikbaarheid|parkeren|routebeschrijving)|(?:dojazd|parking)|アクセス|駐車場|会場|交通(?:方式|指南)?|停[车車](?:信息|資訊)?|오시는 길|주차)\s?[:：]?$/iu;

function sectionReason(heading: string): string | null {
  if (sponsorsHead.test(heading)) return 'sponsor or affiliate notice';
  return visitorsHead.test(heading) ? 'particulars' : null;
}

/** Why each block stands in a part that is not what the entry tells, by the heading of that part; null elsewhere. What visitors must know is told where nothing else is. */
export function asideSections(blocks: readonly Block[]): (string | null)[] {
  let why: string | null = null;
  const reasons = blocks.map((block) => {
    if (block.kind === 'heading') why = sectionReason(block.text);
    return why;
  });
  const tellsElse = blocks.some((block, index) => reasons[index] === null && isProse(block));
  return reasons.map((reason) => (reason === 'particulars' && !tellsElse ? null : reason));
}
