import type { Rule } from './rule.ts';
import { thisPiece } from './self-talk.ts';
import { none, opening, type Topic, type Words } from './together.ts';

const interview: Words = [
  'cet entretien|cette interview|diese[rs]? (?:gespräch|interview)|das (?:gespräch|interview) wurde|esta entrevista|questa intervista|dit (?:interview|gesprek)|(?:den här |denna )?intervjun|(?:ten )?wywiad|tento rozhovor|rozhovor|acest interviu|это интервью|це інтерв ю',
  none,
];
const lookedOver: Words = [
  'relu\\p{L}*|amendé\\p{L}*|autorisiert|gekürzt|revisada|rivista|geautoriseerd|ingekort|godkänts|autoryzowan\\p{L}*|autorizován\\p{L}*|autorizovan\\p{L}*|revizuit|авторизован\\p{L}*|сокращен\\p{L}*|скорочен\\p{L}*',
  none,
];
const text: Words = [
  `${thisPiece[0]}|(?:ovaj )?(?:tekst|članak)|(?:овај )?(?:текст|чланак)|(?:ta )?(?:prispevek|članek)|(?:тази )?(?:статия|публикация)|(?:šis )?raksts|(?:šis )?straipsnis|(?:see )?artikkel|гэты (?:артыкул|тэкст)`,
  none,
];
const first: Words = [
  'per la prima volta|originariamente|d abord|initialement|prvi put|prvobitno|prvotno|prvič|први пут|првобитно|за (?:пръв|първи) път|първоначално|pirmo reizi|sākotnēji|pirmą kartą|esmalt|esmakordselt|упершыню|per primera vegada|primer ',
  none,
];
const cameOut: Words = [
  'è uscit\\p{L}|è appars\\p{L}|est paru\\p{L}*|est sorti\\p{L}*|objavljen\\p{L}*|објављен\\p{L}*|публикуван\\p{L}*|излез\\p{L}+|publicēt\\p{L}*|paskelbt\\p{L}*|publikuot\\p{L}*|pasirodė|ilmus|avaldat\\p{L}*|апублікаван\\p{L}*|ha aparegut|va sortir|publicat',
  none,
];
const players: Words = ['spotify\\p{L}*|apple podcasts?|you ?tube\\p{L}*|deezer|soundcloud', none];
const podcast: Words = [
  'podcas\\p{L}+|podkast\\p{L}*|подкаст\\p{L}*|падкаст\\p{L}*|epizod\\p{L}*|епизод\\p{L}*|odcin\\p{L}*|raidierakst\\p{L}*|tinklalaid\\p{L}*|saate\\p{L}*|επεισόδι\\p{L}*',
  none,
];
const hear: Words = [
  '(?:możesz |można )?(?:po)?słucha[ćj]\\p{L}*|абонирайте|слушай\\p{L}*|слушај\\p{L}*|slušaj\\p{L}*|poslušaj\\p{L}*|kuula\\p{L}*|klausies|klausieties|klausykit\\p{L}*|слухай\\p{L}*|ακούστε',
  none,
];
const recommend: Words = [
  'empfehlen sie|empfiehl|empfehlt|recommandez|recomienda|recomendad|consigliaci|consiglia|recomende|recomana|raad|tipsa|anbefal|polec|doporučte|odporučte|ajánld|recomandă|порекомендуйте|порадьте|preporučite|priporočite',
  none,
];
const toOthers: Words = [
  '(?:uns|mich) (?:gern\\p{L}* )?weiter|freund\\p{L}*|autour de vous|amis?|amig[oa]s?|amic[hi]\\p{L}*|amics|vrienden|aan|vänner|venner|znajom\\p{L}*|přátel\\p{L}*|priateľ\\p{L}*|barát\\p{L}*|prieten\\p{L}*|друз\\p{L}+|prijatelj\\p{L}*',
  none,
];

/** What is said around texts of how they came to be, and where they can be heard. */
export const notesAbroad: readonly Topic[] = [
  { why: 'note of the editors', words: [opening(interview), lookedOver] },
  { why: 'line on where the entry appeared first', words: [opening(text), first, cameOut] },
  { why: 'call to the app or podcast', words: [players, opening(podcast), hear] },
  { why: 'call to the app or podcast', words: [players, podcast, opening(hear)] },
  { why: 'call to share', words: [opening(recommend), toOthers] },
];

/** Lines around a letter, a programme or an event that are known as a whole. */
export const linesAbroad: readonly Rule[] = [
  {
    why: 'pointer to other entries',
    longest: 120,
    // "Did you miss the last episode? Here it is."
    patterns: [
      /^(?:did you miss|missed|(?:vous avez|tu as|avez-vous) (?:manqué|raté)|(?:hast du|habt ihr|haben sie)|¿?(?:te perdiste|te has perdido|os perdisteis)|(?:ti sei|vi siete) pers[oi]|perdeu|(?:heb je|hebt u)|missade du|gik du glip af|gikk du glipp av|przegap\p{L}+|nestihli jste|zmeškali ste|lemaradt\p{L}*|ai (?:pierdut|ratat)|пропустили|проґавили) [^.!?]{3,60}(?:verpasst|gemist)?\s?\?\s[^.!?]{0,24}(?:here|ici|là|hier|aquí|qui|aqui|här|her|tutaj|tu|zde|itt|aici|здесь|тут)[\s.!→]*$/iu,
    ],
  },
  {
    why: 'sign-off',
    longest: 110,
    // "Thank you for reading so far!"
    patterns: [
      /^(?:(?:muito )?obrigad[oa] por (?:ler|ter lido|me ler|nos ler)|gracias por (?:leerme|leernos|haber leído|llegar hasta)|merci d['’](?:être arrivée?s?|avoir lu)|grazie (?:per|di) (?:essere arrivat[oi]|leggermi|leggerci)|danke,? dass (?:du|ihr|sie) (?:bis hierher |das |mich )?(?:gelesen|lest|liest|lesen)|bedankt (?:dat je|voor je tijd)|hvala (?:za branje|na čitanju|što čita\p{L}+|ker bere\p{L}+)|хвала што чита\p{L}+|благодаря,? че (?:чет|проч)\p{L}+|дзякуй,? што чыта\p{L}+|дякую,? що (?:про)?чита\p{L}+|спасибо,? что (?:до|про)?чита\p{L}+|aitäh,? (?:lugemast|et loe\p{L}+)|paldies,? ka las\p{L}+|ačiū,? kad skait\p{L}+|kiitos,? (?:kun|että) lu\p{L}+|köszön\p{L}+,? hogy (?:el)?olvas\p{L}*|mulțumesc că cit\p{L}+|dziękuję,? że (?:prze)?czyta\p{L}+|děkuji,? že čte\p{L}+|ďakujem,? že číta\p{L}+|gràcies per (?:llegir|haver llegit)\p{L}*|ευχαριστ\p{L}+ που διαβ\p{L}+)(?!\p{L})[^.!?]{0,50}[.!…]+$/iu,
    ],
  },
  {
    why: 'contact line',
    longest: 140,
    patterns: [
      /^(?:[^.!?]{3,40}\?\s)?(?:neem (?:dan )?contact op met|kontaktieren sie|wenden sie sich an|contactez|contacte(?: con)?|contatta(?:te)?|entre em contat?o com|kontakta|kontakt|ota yhteyttä|skontaktuj się z|kontaktujte|contactați|обращайтесь|звертайтеся|звертатися) [^.!?]{2,70}\p{N}[\p{N} ()/+.-]{3,20}$/iu,
    ],
  },
  {
    why: 'particulars',
    longest: 110,
    // "Registration by telephone …": that the entry is free is told.
    patterns: [
      /^(?:anmeldung(?:en)?|inscriptions?|inscripciones|iscrizioni|inscrições|aanmeld(?:en|ingen)|anmäl(?:an|ningar)|tilmelding|påmelding|ilmoittautumi(?:nen|set)|zgłoszenia|přihlášky|prihlášky|jelentkezés|înscrieri(?:le)?|prijave|пријаве|записвания|реєстрація|registreerimine|pieteikšanās|registracija|δηλώσεις συμμετοχής|info e prenotazioni|renseignements)(?! (?:sind|ist|sont|son|sono|são|zijn|är|er|są|jsou|sú) (?:\p{L}+ )?(?:gesti|gesunk|en hausse))[^.!?]{0,40}(?:tel(?:efon\p{L}*)?|phone|τηλ\p{L}+|тел\p{L}*|telef\p{L}+|téléphone|puhel\p{L}+)[^!?]{0,60}$/iu,
    ],
  },
];
