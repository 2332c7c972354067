import type { Rule } from './rule.ts';
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

/** A text and what it is, as languages say it that build their notices in another way. */
const text: Words = [
  '(?:tento )?článek|(?:tento )?článok|(?:ta )?članek|(?:ovaj )?članak|(?:овај )?чланак|(?:det här|detta) är en|artikeln är|artiklen er|artikkelen er|(?:see )?artikkel on|(?:tämä )?artikkeli on|(?:ez )?a cikk|acest articol|(?:šis )?raksts ir|(?:šis )?straipsnis|(?:cet article|ce texte) est|(?:questo )?articolo|aquest article|este (?:artículo|texto) es|este (?:artigo|texto) (?:é|está)|тази статия|гэты (?:артыкул|тэкст)',
  none,
];
const locked: Words = [
  'součástí předplatného|súčasťou predplatného|(?:zamčen|zamknut|zaklenjen|zaključan|закључан|låst|blocat|užrakint)\\p{L}{0,2}(?: arti[ck]?k?el)?$|(?:lukustatud|lukittu|zárolt|slēgts)$|odemkli jsme|odomkli sme|előfizetőknek|en (?:accès libre|libre accès)|in accesso libero|acceso (?:libre|gratuito) gracias|acesso livre|tylko dla subskryb\\p{L}+|samo za (?:pre)?naročnike|samo za pretplatnike|само за претплатнике|tilaajille|tellijatele|abonentiem|prenumeratoriams|само за абонати',
  none,
];
const toRead: Words = [
  'za branje|za ogled celot\\p{L}+|selle artikli lugemiseks|artikli lugemiseks|edasi lugemiseks|lai (?:lasītu|turpinātu lasīt)|norėdami skaityti|norint skaityti|pro (?:přečtení|čtení)|pre (?:prečítanie|čítanie)|chcete číst|ak chcete čítať|želite li (?:čitati|doći|pročitati)|za čitanje|za citanje|ako želite (?:da čitate|čitati)|за читање|каб чытаць|за да (?:прочетете|четете)|για να διαβάσετε|a teljes cikk (?:elolvasásához)?|pentru a citi|logga in eller|log ind eller|logg inn eller|for at læse|for å lese|per llegir|kirjaudu',
  none,
];
const buy: Words = [
  'pretplat\\p{L}+|претплат\\p{L}+|prijavi\\p{L}*|naroč\\p{L}+|osta|telli\\p{L}*|abonē\\p{L}*|abonement\\p{L}*|prenumer\\p{L}+|předpla\\p{L}+|predpla\\p{L}+|абан\\p{L}+|абонир\\p{L}+|абонамент\\p{L}*|fizess|előfizet\\p{L}*|abon(?:ează|ați|ament)\\p{L}*|abonne\\p{L}+|subscri\\p{L}+|tilaa\\p{L}*|συνδρομ\\p{L}+',
  none,
];
const become: Words = [
  'bliv abonnent|bli abonnent|bli prenumerant|word abonnee|devenez abonné\\p{L}*|hazte suscriptor\\p{L}*|diventa abbonato|staňte se předplatitel\\p{L}*|staňte sa predplatiteľ\\p{L}*|zostań subskrybent\\p{L}*|ryhdy tilaajaksi|hakka tellijaks|postani(?:te)? (?:naročni\\p{L}+|pretplatni\\p{L}+)|постаните претплатник|станете абонат|kļūsti par abonent\\p{L}+|tapkite prenumeratori\\p{L}+|legyél előfizető\\p{L}*|deveniți abonat|fes te subscriptor\\p{L}*|стань\\p{L}* подписчик\\p{L}*',
  none,
];
const entry: Words = [
  'adgang|tilgang|allt|alla artiklar|alle artikler|alle artikelen|toegang|accès|acceso|accesso|acesso|accés|pr[ií]stup\\p{L}*|přístup\\p{L}*|dostęp\\p{L}*|kaikki\\p{L}*|ligipääs\\p{L}*|kõiki\\p{L}*|dostop\\p{L}*|приступ\\p{L}*|достъп\\p{L}*|доступ\\p{L}*|acces|hozzáfér\\p{L}*|mēnes\\p{L}*|mėnes\\p{L}*|månad\\p{L}*|måned\\p{L}*|maand|mois|mes|mese|mês|miesi\\p{L}+|měsí\\p{L}+|mesač\\p{L}*|mjeseč\\p{L}*|havi',
  none,
];

/** Who may read a text to its end, and for how much. */
export const access: readonly Topic[] = [
  { why: 'paywall notice', words: [opening(thisPiece), forSubscribers] },
  { why: 'paywall notice', words: [opening(anyPiece), only, toSubscribers] },
  { why: 'paywall notice', words: [opening(now), readOn] },
  { why: 'paywall notice', words: [opening(read), thisPiece, free] },
  { why: 'paywall notice', words: [opening(text), locked] },
  { why: 'paywall notice', words: [opening(toRead), buy] },
  { why: 'paywall notice', words: [opening(become), entry] },
];

/** The price of a subscription, and the wish for one. */
export const offers: readonly Rule[] = [
  {
    why: 'paywall notice',
    longest: 140,
    patterns: [
      // "Subscribe to the Courier from 9 crowns a month."
      /^(?:předplaťte si|predplaťte si|pretplatite se(?: na)?|naročite (?:se na )?|fizess elő|abonați-vă(?: la)?|abonējiet|abonē|prenumeruokite|tellige?|tilaa|tegn abonnement(?: på)?|prenumerera på|abonner på|abonnez-vous à|suscríbete a|abbonati a) (?:[\p{L}\p{N}’'-]+ ){0,5}(?:od|za|već od|že od|już od|từ|de la|par|no|nuo|alates|alkaen|från|fra|dès|desde|da|fra kun|för) (?:[€$£] ?)?\p{N}[\p{N}.,]{0,8} ?(?:[€$£]|eur\p{L}*|kč|kr\p{L}*|zł|ft|lei|din\p{L}*|lv|лв|руб\p{L}*|грн|сом|ден)?(?:[ /]{1,2}(?:měs\p{L}*|mes\p{L}*|mj\p{L}*|mies\p{L}*|måned\p{L}*|mån\p{L}*|kk|kuus?|mēn\p{L}*|mėn\p{L}*|hó\p{L}*|lun\p{L}*|mois|mese|maand))?[.!]?$/iu,
      /^(?:pridružite se jim|rejoignez-les|únete a ellos|unisciti a loro|junte-se a eles|sluit je bij hen aan|dołącz do nich|přidejte se k nim|pridajte sa k nim)[\s.!]*$/iu,
    ],
  },
];
