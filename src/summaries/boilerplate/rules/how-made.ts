import type { Kind } from './kind.ts';
import { none, opening, type Words } from './topic.ts';
import { thisPiece } from './words.ts';

const why = 'note of the editors';

/** A text, or a part of a programme, as its page calls it. */
const piece: Words = [
  `${thisPiece[0]}|(?:ovaj )?(?:članak|tekst)|(?:овај )?(?:чланак|текст)|(?:ta )?(?:prispevek|članek)|(?:тази )?статия|tento (?:text|příspěvek)|acest text|aquest (?:article|text)|этот текст|цей текст|ky artikull`,
  thisPiece[1],
];

const bare: Words = [
  `${piece[0]}|article|artículo|artigo|articolo|artikel|artikkel|text(?:en|ul)?|texto|testo|tekst(?:en)?|teksti|článek|článok|стать[яи]|текст|матер[иі]ал|contenu|contenido|contenuto|conteúdo|resumen|résumé|riassunto|zusammenfassung|streszczenie`,
  none,
];

/** "A synthetic voice": which reads to those who listen on the page. */
const artificial: Words = [
  'neur\\p{L}+|synth\\p{L}+|synt\\p{L}+|synteti\\p{L}+|künstlich\\p{L}*|artific\\p{L}+|sint[eé]tic\\p{L}+|computer\\p{L}*|sztuczn\\p{L}+|uměl\\p{L}+|umel\\p{L}+|mesterséges|gépi|штучн\\p{L}+|искусственн\\p{L}+|синте[зт]\\p{L}+|umjetn\\p{L}+|veštačk\\p{L}+|konst(?:gjord|ig)\\p{L}*|kunstig\\p{L}*|teko\\p{L}+|συνθετικ\\p{L}+',
  none,
];
const voice: Words = [
  'voice|stimme|voix|vo[zc]e?|stem|röst|stemme|äänellä|głos\\p{L}*|hlas\\p{L}*|hang\\p{L}*|голос\\p{L}*|глас\\p{L}*|glas\\p{L}*|φων\\p{L}+|veu',
  none,
];

const intelligence: Words = [
  '(?:ai|ki|ia|ии|ші|mi)(?!\\p{L})|künstlich\\p{L}* intelligenz|artificial intelligence|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|artificiële intelligentie|kunstmatige intelligentie|artificiell intelligens|kunstig intelligens|tekoäly\\p{L}*|sztuczn\\p{L}+ inteligencj\\p{L}+|uměl\\p{L}+ inteligenc\\p{L}+|umel\\p{L}+ inteligenc\\p{L}+|mesterséges intelligenci\\p{L}+|inteligenț\\p{L}+ artificial\\p{L}+|искусственн\\p{L}+ интеллект\\p{L}*|нейросет\\p{L}+|нейромереж\\p{L}+|штучн\\p{L}+ інтелект\\p{L}*|изкуствен интелект|umjetn\\p{L}+ inteligencij\\p{L}+|veštačk\\p{L}+ inteligencij\\p{L}+|umetn\\p{L}+ inteligenc\\p{L}+|τεχνητή\\p{L}* νοημοσύνη\\p{L}*',
  none,
];
/** "With the help of", "took no part in": how much of a text a machine made. */
const byHelp: Words = [
  'with the (?:help|aid|assistance) of|assisted by|mit ?hilfe|mit (?:der )?unterstützung|unter (?:einsatz|verwendung|zuhilfenahme)|avec l aide|à l aide|assisté|con (?:la )?ayuda|con (?:la )?asistencia|con l aiuto|con il supporto|com (?:a )?ajuda|com (?:o )?auxílio|met (?:de )?(?:behulp|hulp)|med hjälp|med hjælp|med hjelp|avulla|(?:przy |z )pomocą|(?:przy )?wsparciu|za pomoci|s pomocí|s pomocou|segítségével|elkészítéséb\\p{L}+|cu ajutorul|с помощью|при помощи|за допомогою|с помощта|uz pomoć|уз помоћ|s pomočjo|με τη βοήθεια',
  none,
];

/** "The subheadings are the editors'." */
const headings: Words = [
  'headings|subheadings|headlines?|(?:die |der |alle )?(?:titel und )?zwischen(?:überschriften|titel)|(?:la |le )?(?:titraille|titre)|(?:les )?intertitres|(?:los )?ladillos|(?:el )?título y|(?:il )?titol[oi]|(?:la )?titolazione|(?:o )?título e|(?:de )?tussenkopjes|rubriken|mellanrubriker\\p{L}*|mellomtitler|(?:tytuł i )?śródtytuły|(?:skróty|tytuł i skróty|tytuł i śródtytuły|skróty i śródtytuły)|mezititulky|titulek|medzititulky|(?:a )?(?:cím|alcímek|közcímek)|(?:titlul și )?intertitlurile|заголовок и|подзаголовки|заголовки|підзаголовки|međunaslovi|međunaslovi i|опрема|naslov i',
  none,
];
const ofDesk: Words = [
  'by the editors?|are ours|(?:von|der) (?:der )?redaktion(?! in)|de la rédaction|de la redacción|redazional\\p{L}|della redazione|da redação|van de redactie|redaktionens|redaksjonens|(?:od |pochodzą od )?redakcj[iae]|redakce|redakcie|(?:a )?szerkesztőségt\\p{L}+|(?:ne )?aparțin(?:e)? redacției|редакции|редакції|redakcijsk\\p{L}+|uredništva|редакцијск\\p{L}+',
  none,
];
/** A note of so few words, for the sentence may go on. */
const shortNote = /^(?:\S+ ){1,9}\S+$/u;

/** How a text was made: by whom it is read aloud, what a machine had to do with it, whose its headings are. */
export const howMade: Kind = {
  rules: [],
  topics: [
    { why, words: [opening(piece), artificial, voice] },
    { why, words: [opening(bare), intelligence, byHelp] },
    { why, words: [opening(headings), ofDesk], shape: shortNote },
  ],
};
