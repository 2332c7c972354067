import { only, piece, readOn, subscribers, thisPiece } from './self-talk.ts';
import { none, opening, type Topic, type Words } from './together.ts';

/** "… is for our paying subscribers", at the end of its sentence: who is named further on may do something. */
const forSubscribers: Words = [
  `(?:for|to|für|pour|aux?|para|per|agli|voor|för|til|för|for|dla|pro|pre|pentru|для) (?:\\p{L}+ ){0,2}(?:${subscribers[0]})\\p{L}*$`,
  none,
];
const toSubscribers: Words = [`(?:\\p{L}+ ){0,2}(?:${subscribers[0]})\\p{L}*$`, none];
/** A text, or what is left of it, named without an article before it. */
const anyPiece: Words = [
  `${piece[0]}|(?:la suite|le reste) de|der rest|the rest|el resto|il (?:resto|seguito)|o restante|de rest|resten|reszta|zbytek|a folytatás|restul|продолжение|продовження`,
  none,
];
const now: Words = [
  'jetzt |sofort |maintenant |ahora |subito |agora |nu |nyt |teraz |nyní |teď |acum |сейчас |зараз ',
  none,
];
const read: Words = [
  'read |lies |lesen sie |lisez |lee |lea |leggi |leia |lees |läs |læs |les |lue |czytaj |přeczytaj |čtěte |olvasd |citește |читайте |oku ',
  none,
];
const free: Words = [
  'for free|free of charge|kostenlos|gratis|gratuit|grátis|za darmo|bezpłatnie|zdarma|zadarmo|ingyen|бесплатно|безкоштовно|ücretsiz',
  none,
];

/** Who may read a text to its end, and for how much. */
export const access: readonly Topic[] = [
  { why: 'paywall notice', words: [opening(thisPiece), forSubscribers] },
  { why: 'paywall notice', words: [opening(anyPiece), only, toSubscribers] },
  { why: 'paywall notice', words: [opening(now), readOn] },
  { why: 'paywall notice', words: [opening(read), thisPiece, free] },
];
