import { articles, openers } from './sentence-openers.ts';

/** What authors set over the text in short, or over a list of what matters; by language, small or as a heading is written. */
const labels = [
  'At a [Gg]lance|In [Bb]rief|Key (?:[Pp]oints|[Ff]acts|[Tt]akeaways)|The [Ee]ssentials|(?:Here.s )?What [Yy]ou [Nn]eed [Tt]o [Kk]now',
  'Auf einen Blick|Kurz (?:gefasst|und knapp|und bündig|zusammengefasst)|(?:Das )?Wichtigste (?:in Kürze|auf einen Blick)|In Kürze',
  "En bref|L[’']essentiel|Ce qu[’']il faut (?:savoir|retenir)|Points clés|En un coup d[’']œil",
  'De un vistazo|En breve|Lo esencial|Puntos clave|Lo que hay que saber|Claves',
  "In breve|In sintesi|In pillole|Punti chiave|L[’']essenziale|Cosa sapere",
  'Em resumo|Em síntese|Num relance|Pontos-chave|O que é preciso saber|O essencial',
  "En un cop d[’']ull|En breu",
  'In het kort|Kort samengevat|Kort en bondig|In één oogopslag|Belangrijkste punten|Wat je moet weten',
  'I korthet|Kort om|Snabbfakta|Det viktigaste|Kort fortalt|Kort oppsummert|Det vigtigste|Det viktigste|Overblik',
  'Lyhyesti|Pähkinänkuoressa|Lühidalt|Īsumā|Trumpai',
  'W skrócie|Najważniejsze informacje|W pigułce|Co warto wiedzieć|Ve zkratce|Stručně|V kostce|V kocke|V skratke|Na kratko|Ukratko|Najvažnije',
  'Röviden|Dióhéjban|A lényeg|Pe scurt|Esențialul',
  'Кратко|Коротко|Главное|Головне|Стисло|Накратко|Главное за минуту|Коротко о главном|Укратко',
  'Kısaca|Özetle|Bir bakışta|Με λίγα λόγια|Με μια ματιά|Εν συντομία',
].join('|');

/** What the fields of software are named: "Description: The ferry …". */
const fields =
  'Description|Summary|Abstract|Beschreibung|Zusammenfassung|Résumé|Descripción|Resumen|Descrizione|Riassunto|Descrição|Resumo|Beschrijving|Samenvatting|Beskrivning|Sammanfattning|Beskrivelse|Kuvaus|Opis|Streszczenie|Popis|Shrnutí|Leírás|Összefoglaló|Descriere|Rezumat|Описание|Резюме|Опис|Περιγραφή|Περίληψη|Açıklama|Özet|Deskripsi|Mô tả';

/** "At a glance: The ferry …", "Auf einen Blick Die Fähre …": such a label before a sentence, which says all without it. */
export const summaryLabel = new RegExp(
  `^(?:(?:${fields}):\\s+(?=["“„«]?\\p{Lu})|(?:${labels})(?:\\s?:\\s+(?=["“„«]?\\p{Lu})|\\s+(?=(?:${openers}|${articles}|An?) \\p{L})))`,
  'u',
);
