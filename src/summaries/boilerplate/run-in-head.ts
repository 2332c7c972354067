import { englishVerb } from '../cutting/cut-ends.ts';
import { isStopWord } from '../language/stop-words.ts';
import { keyOf } from '../text/clean-text.ts';
import { flattenedHeads } from './flattened-heads.ts';
import { abroad, articles, english, openers } from './sentence-openers.ts';

/** What its first part is named. */
const firstParts =
  'Zusammenfassung|Einleitung|Überblick|Overzicht|Samenvatting|Inleiding|Introducción|Introduzione|Introdução|Resumen|Riassunto|Resumo|Sammanfattning|Introduktion|Inledning|Bakgrund|Indledning|Innledning|Bakgrunn|Johdanto|Wstęp|Wprowadzenie|Úvod|Bevezetés|Introducere|Giriş|Εισαγωγή|Введение|Вступление|Вступ';
/** What newsrooms set over a text to say of what kind it is. */
const genres =
  '(?:\\p{L}+-)?(?:Steckbrief|Interview|Porträt|Portrait)|Exclusif|Exklusiv|Exclusiva|Esclusiva|Reportage|Reportaje|Analyse|Análisis|Analisi|Kommentar|Entretien|Entrevista|Intervista|Enquête|Décryptage|Témoignage|Récit|Kort oppsummert|Wywiad|Интервью|Эксклюзив|Інтерв’ю|Ексклюзив';

const capital = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}’'&-]*";
const notes = 'NOTA|NOTE|HINWEIS|N\\.B\\.|Nota|Note|Hinweis|Ed\\. note';

/** Red Lamp As its name says, Red Lamp comes … */
const namedAgain = new RegExp(
  `^((?:${capital} ){1,4}?)(?=(?:${openers}|Como|Come|Zoals|Som|Jak|Як|Com) \\p{Ll}[^.!?,;:]{3,60}, \\1\\p{Ll})`,
  'u',
);

/** "나룻배의 개요 나룻배는 …", "渡し船とは？ 渡し船とは…": what a chapter tells of its thing, before a sentence that begins with it. */
const chapterOf: readonly RegExp[] = [
  /^(\p{L}[^.!?,。、，]{1,24}?)(?:의 |에 대한 | )?(?:개요|소개|정의|개념|특징|특성|장점|단점|장단점|구조|원리|동작 원리|종류|역할|필요성|사용법|사용 방법|설치|설정)(?:[이란]{2}\??)? (?=\1(?:은|는|이|가|을|를|의|에|란|이란)\s)/u,
  /^(\p{L}[^。、，！？?]{1,24}?)(?:の(?:概要|紹介|定義|特徴|長所|短所|メリット|デメリット|構造|仕組み|種類|役割|使い方|インストール|設定)|とは[？?]?|って何？?) (?=\1(?:は|とは|が|を|の|では|には)(?![\s、]*$))/u,
];

/** "Hours of the old bell This bell rings …": what the heading is on, pointed to by a word that is large nowhere but where a sentence begins. */
const pointedAt =
  /^(?=\p{Lu})[^.,!?:;…«»“”"()]{0,80}?(?<!\p{L})(\p{L}{4,20})(?!\p{L})[^.,!?:;…«»“”"()]{0,40}? (?=(?:This|These|Diese[rs]?|Cet(?:te)?|Ce|Ces|Est[aeo]s?|Ess[ae]s?|Quest[aei]|Dit|Deze|Denna|Detta|Dessa|Denne|Dette) \1(?!\p{L}))/u;

/** What English authors name the first part of a text, and how a sentence begins behind it: "Introduction Today we row." */
const introductions =
  'Introduction|Intro|Overview|Background|Abstract|Summary|Motivation|Preface|Foreword|Context|About [Mm]e|The [Ss]tory|(?:The )?Story so far';
const tasks =
  'Problem(?: [Ss]tatement| [Dd]escription)?|The [Pp]roblem|Description|Question|Task|Challenge|Goals?|Set-?up';
const starters = `${english}|To|On|My|Your|Today|Recently|Lately|Yesterday|Last|One|Some|Many|Most|Every|Each|Given|Let|Have|Are|Is|Do|Did|So|Now|Once|First|Sometimes|Often|Usually|Just|All|What|Why|Where|Who`;
const sectionName = new RegExp(
  `^(?:(?:${introductions}) (?=(?:The|A|An|I) \\p{L}|(?:${starters})(?:,| \\p{Ll}| I\\b|['’]\\p{Ll}))|(?:${tasks}) (?=(?:${starters})(?:,| \\p{Ll}|['’]\\p{Ll})))`,
  'u',
);

/** "Introduktion Detta är …": the same in other languages. */
const sectionAbroad = new RegExp(`^(?:${firstParts}) (?=(?:${abroad}|${articles}|Detta|Denna) \\p{L})`, 'u');

/** On a later line a name over a sentence that soon tells it again, or a chapter's; '' when there is none. */
export const laterHead = (line: string): string => {
  const start = line.slice(0, longestHead);
  return firstOf([namedAgain, ...chapterOf, sectionName, sectionAbroad], start) || chapterHead(start);
};

/** "Bugfixes Fix the bell that …": the heading of a release's notes, and how a change begins. */
const releaseNotes =
  /^(?:Bug ?[Ff]ix(?:es)?|Fixes|(?:New )?Features|Enhancements?|Improvements|Changes|Security(?: [Ff]ix(?:es)?)?|Added|Changed|Fixed|Removed) (?=(?:Fix(?:e[sd])?|Add(?:s|ed)?|Remov(?:e[sd]?)|Updat(?:e[sd]?)|Improv(?:e[sd]?)|Correct(?:s|ed)?|Prevent(?:s|ed)?|Allow(?:s|ed)?|Replac(?:e[sd]?)|Renam(?:e[sd]?)|Support for|Introduc(?:e[sd]?)|Chang(?:e[sd]?)) (?!and )\p{Ll})/u;

/** Heads that are known by what they say. */
const known: readonly RegExp[] = [
  ...flattenedHeads,
  // For Immediate Release July 5, 2016 Contact Ada Ruiz, (619) 555-8962 …
  /^(?:for immediate release|(?:press|news|media) release|pressemitteilung|communiqué de presse|(?:comunicado|nota) de prensa|comunicato stampa|comunicado de imprensa|persbericht)\b[^.!?]{0,220}\d{4}[\s:–—-]*(?=\p{L})/iu,
  // NOTE: this was published elsewhere, too The ferry …
  new RegExp(`^(?:${notes})\\s?:\\s[^.!?]{20,200}?\\s(?=(?:${openers}|${articles})\\s)`, 'u'),
  // Views on the old lamp Einleitung Wer …
  new RegExp(
    `^\\p{Lu}[^.!?…]{3,80} (?:Einleitung|Introducción|Introduzione|Introdução|Inleiding|Wstęp|Wprowadzenie|Úvod|Введение|Вступ|Introduction(?= (?:${openers}) )) (?=\\p{Lu}\\p{Ll}*[\\s,])`,
    'u',
  ),
  // ประวัติของโคมแดง บทนำ โคมแดงเป็น…: in a script that sets a blank where a phrase ends.
  /^(?=[^.!?…]{0,60}\p{Script=Thai})[^.!?…]{3,80} (?:บทนำ|คำนำ|เกริ่นนำ) (?=\p{Script=Thai})/u,
  // By Ada Ruiz https://harbour.example …
  /^(?:(?:By|Von|Par|Por|Di) (?:\p{Lu}[\p{L}.'’-]* ){2,4})?https?:\/\/\S+\s+(?=\p{Lu})/u,
  // Harbour Notes.com By Ada Ruiz, MD In the …
  new RegExp(
    `^(?:(?:\\p{Lu}[\\p{L}\\d]{0,24} ?){1,3}\\.(?:com|org|net) )?By (?:\\p{Lu}[\\p{L}.'’-]* ){1,2}\\p{Lu}[\\p{L}.'’-]*(?:,? (?:MD|PhD|M\\.D\\.|Ph\\.D\\.|RN|ND))* (?=(?:${openers}|${articles}) \\p{Ll})`,
    'u',
  ),
  // In Zusammenarbeit mit Harbour Toys Nach der …: only before a word that begins a sentence, for it may be one itself.
  new RegExp(
    `^(?:I samarbete med|I samarbeid med|I samarbejde med|Yhteistyössä|In (?:Zusammenarbeit|Kooperation) mit|En (?:partenariat|collaboration) avec|En colaboración con|In collaborazione con|Em parceria com|In samenwerking met|We współpracy z|Ve spolupráci s) [^.!?]{3,50}? (?=(?:${openers}) \\p{Ll})`,
    'u',
  ),
  // Introduction ‘Red Ferry’ was …, Introduction Red ferries are …, Introduction Harbour Lamps is a …
  /^(?:Introduction|Overview|Background|Abstract|Summary|Motivation|Preface|Description) (?!(?:In)?[Tt]o )(?=[“‘"']\p{Lu}|\p{Lu}\p{Ll}+ \p{Ll}{4,} |(?:\p{Lu}[\p{L}\p{N}]* ){1,4}(?:is|are) (?:an?|the) |\p{Lo})/u,
  sectionName,
  releaseNotes,
  // About Red Lamp Red Lamp is …
  new RegExp(
    `^(?:About|Über|À propos d(?:e |u |es |’|')|Acerca de|Sobre|Su|Over|Om|O|О) ?(${capital}(?: ${capital}){0,3}) (?=\\1(?:['’]s)? )`,
    'u',
  ),
  // INTRODUCTION Red ferries are …: the parts of a paper, in capitals.
  /^(?:INTRODUCTION|OVERVIEW|BACKGROUND|ABSTRACT|SUMMARY|EXECUTIVE SUMMARY|MOTIVATION|PREFACE|FOREWORD|EINLEITUNG|ZUSAMMENFASSUNG|VORWORT|RÉSUMÉ|AVANT-PROPOS|INTRODUCCIÓN|RESUMEN|PRÓLOGO|INTRODUZIONE|RIASSUNTO|PREMESSA|INTRODUÇÃO|RESUMO|INLEIDING|SAMENVATTING|VOORWOORD|INLEDNING|SAMMANFATTNING|INDLEDNING|INNLEDNING|WSTĘP|WPROWADZENIE|STRESZCZENIE|ÚVOD|INTRODUCERE|REZUMAT|ВВЕДЕНИЕ|АННОТАЦИЯ|ВСТУП) (?=\p{Lu}\p{Ll}* \p{Ll})/u,
  // The old ferry # Her bell rings …: the sign of the link behind a heading.
  /^[^.!?…#\n]{1,60}\p{L}{2} # (?=\p{Lu}\p{Ll}|\p{Lo})/u,
  // A web of one's own A web of one's own is …
  /^(.{8,60}?) (?=\1[ ,])/iu,
  // Lamps All lamps are …
  /^(\p{L}{4,20}) (?=(?:any|all|the|our|your|these) \1 )/iu,
  pointedAt,
  namedAgain,
  ...chapterOf,
  // Found in the bay Ada Ruiz Ada Ruiz was …
  /^\p{Lu}[^.!?…]{0,60}?(?<!\p{L})((?:\p{Lu}[\p{L}'’-]+ ){2,3})(?=\1\p{Ll})/u,
  // 1986 - …
  /^\p{N}{4} [–—-] (?=\p{Lu}\p{L}*\s)/u,
  new RegExp(`^(?:${genres}|${firstParts}) (?=\\p{Lu}[\\p{L}\\p{M}’'-]*\\s)`, 'u'),
];
/** Known by the small word behind it, which begins a sentence: "FAITS DIVERS Le …", "Old Harbour Lights When the …". */
const afterLoud = 'Na|Op|Bij|Vanaf|Door|Tijdens';
const loud = new RegExp(
  `^[\\p{Lu}\\p{M}’'&-]{4,}(?: [\\p{Lu}\\p{M}’'&-]+){0,4} (?=(?:${openers}|${articles}|${afterLoud}) [\\p{L}\\p{N}])`,
  'u',
);
// "Ada Ruiz's How to row" names a work.
const quiet = new RegExp(`^${capital}(?: ${capital}){0,4}(?<![’']s) (?=(?:${openers}) \\p{Ll})`, 'u');
/** Of these, those that are no nouns either. */
const prepositions =
  'Im|Durch|Beim|Unter|Während|Nachdem|Bei|Mit|Nach|Seit|Auf|Für|Dans|Selon|Pour|Avec|Après|Depuis|Lors|Según|Tras|Desde|Durante|Nel|Nella|Secondo|Dopo|Em|Segundo|Após|Met|Voor|Sinds|Volgens|Wanneer|På|Efter|Med|När|Enligt|Etter|Ifølge|Dla|Przy|Podczas|Kiedy|Gdy|Při|Podle|Když|После|Когда|Після|Коли|Στο|Στην|Για|Από|Μετά';
/** Fische vor Licht schützen Durch alte … */
const sentenceLike = new RegExp(`^\\p{Lu}[^.,!?:;…»“”"()]{15,80}[\\p{L}\\p{N}] (?=(?:${prepositions}) \\p{Ll})`, 'u');
/** "How to fill an old lamp The first thing …": English headings that are written as sentences. */
const before =
  /^\p{Lu}[^.,!?:;…»“”"()]{15,80}[\p{Ll}\p{N}] (?=(?:The|This|These|There|When|While|After|If|We|You|They|Since|Although) \p{Ll})/u;
/** "Filling a lamp When I …": what English chapters are named, on later lines of a flattened text, too. */
const chapter =
  /^(?:(?!(?:During|Following|According|Including|Spring|Morning|Evening|King|Nothing|Everything|Something)\b)\p{Lu}\p{Ll}{2,14}ing|How to|Why|What|Where) [^.,!?:;…»“”"()]{6,70}?[\p{Ll}\p{N}] (?=(?:The|This|These|There|When|While|After|If|We|You|They|It|I|In|As|Since|Although) (?:\p{Ll}|I\b))/u;
const chapterHead = (start: string): string => {
  const head = chapter.exec(start)?.[0] ?? '';
  return /^\p{Lu}\p{Ll}+ing\b/u.test(head) && englishVerb.test(head) ? '' : head;
};
/** "Ringing for a better lake Red Lamp is …": what somebody says of himself over a text on him; his name is its title. */
const longestMotto = 90;
function mottoBefore(start: string, title: string): string {
  const at = title.length < 3 ? -1 : start.indexOf(` ${title} `);
  const motto = start.slice(0, at + 1);
  if (
    at < 0 ||
    at > longestMotto ||
    !/^(?!During|Following|According)\p{Lu}\p{Ll}{2,14}ing (?:[^\s.,!?:;…]+ ){2,14}$/u.test(motto)
  )
    return '';
  const last = motto.trimEnd().split(' ').at(-1) ?? '';
  const goesOn = start.slice(at + title.length + 2);
  return !isStopWord(last, 'en') && !englishVerb.test(motto.replace(participle, '')) && startsWithVerb.test(goesOn)
    ? motto
    : '';
}
/** "the connected town": no verb of its own. */
const participle = / (?:the|an?|our|your|their) \p{Ll}+ed(?= )/gu;
const startsWithVerb =
  /^(?:is|are|was|were|has|have|had|offers?|provides?|develops?|makes?|helps?|builds?|sells?) \p{L}/u;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const noTime = `(?!(?:In|On|At|By|For|From|Since|Until|During|After|Before|Throughout|Back|As)\\b)`;
/** English headings in capitals or with names, before what is large nowhere but where a sentence begins. */
const beforeOpening: readonly RegExp[] = [
  // "… Rules for Bells On July 10th, 2022, the Forum sent …"
  new RegExp(
    `^\\p{L}[^.!?…“”"\\n]{11,150}[\\p{L}\\p{N})] (?=On (?:${months}) \\d{1,2}(?:st|nd|rd|th)?,(?: \\d{4},)? )`,
    'u',
  ),
  // "Bell Ringing returns to the Ellery Line For many travellers, the bell was …"
  /^\p{Lu}[^.,!?:;…“”"()]{11,90}(?<= \p{Lu}[\p{L}\p{N}/-]{0,30}) (?=(?:For|In|At|With|From|During|By|Under|As|After|Before|Among|Across) \p{Ll}{2,} \p{Ll}[^.,!?]{2,60}, \p{L})/u,
  // "From Lamp to Lantern and LED How to carry a flame …"
  /^\p{Lu}[\p{L}\p{N}-]*(?: (?:\p{Lu}[\p{L}\p{N}-]*|and|or|of|to|for|in|with|the|a|an|on)){2,9} (?:and|or|of|to|for|in|with) \p{Lu}[\p{L}\p{N}-]* (?=How to \p{Ll})/u,
  // "Bell prizes 2021 The Bell Forum (BF) is proud …"
  new RegExp(
    `^${noTime}\\p{L}(?:[^.!?…“”"()]|\\.(?=\\p{L})){10,80}(?<=\\p{L}[’']?\\d{1,4}|(?<!${months}) \\p{Lu}[\\p{L}-]{0,30} (?:19|20)\\d{2}) (?=The (?:\\p{Lu}[\\p{L}-]* ){1,5}(?:\\([^()]{2,20}\\) )?(?:is|are|was|were|has|have|will) )`,
    'u',
  ),
];
/** "💡 Старый паром В этом году …": in Cyrillic a small word is large nowhere but where a sentence begins. */
const cyrillic =
  /^(?:\p{Extended_Pictographic}\uFE0F? ?)?\p{L}[^.,!?:;…«»“”"()]{4,80}[\p{L}\p{N}] (?=(?:В|На|С|К|У|Из|От|До|За|Для|Во|Со|По|При|После|Я|Мы|Мне|Это|Если|Когда|Как|З|Із|Від|Це|Ми|Якщо|Коли|Після) \p{Ll})/u;
/** Words that are large nowhere but where a sentence begins, in languages that write headings as they write sentences. */
const beginners =
  'Es|Wir|Man|Wenn|Dies|Diese[rs]?|Obwohl|Damit|Nous|Vous|Cette|Cet|Lorsque|Prima|Quando|Questo|Questa|Innanzitutto|Este|Esta|Cuando|Antes|Het|Deze|Dit|Wij|Wanneer|Det|Denna|Detta|När|Når|Kiedy|Gdy|Jeśli|Když|Pokud|Это|Мы|Когда|Если|Коли|Якщо';
/** "Erste Schritte Wir beginnen …": some words, none of them small, before one that begins a sentence. */
const label = new RegExp(`^\\p{Lu}[^.,!?:;…»“”"()]{5,60}[\\p{L}\\p{N}] (?=(?:${beginners}) \\p{Ll})`, 'u');
/** Nobody heads a text with what he himself does. */
const tells = /^(?:Ich|Wir|Je|J’|J'|Nous|Yo|Nosotros|Io|Noi|Eu|Nós|Ik|Wij|Jag|Jeg|Vi|Já|My|Ja) /u;
const smallWord = new RegExp(`(?:^| )(?:${openers}|${articles})(?: |$)`, 'iu');

/** "Red Lamp Hallo und …": a name before a greeting, which begins a text. */
const beforeGreeting = new RegExp(
  `^${capital}(?: ${capital}){0,4} (?=(?:Hallo (?:und|liebe|zusammen)|Herzlich willkommen|Willkommen (?:zu|zur|zum|bei|im|in)|Bonjour (?:et|à)|Bienvenue (?:dans|à|sur)|Hola (?:y|a)|Bienvenid[oa]s (?:a|al)|Ciao (?:e|a)|Benvenut[ie] (?:a|ad|al|in|su)|Olá (?:e|a|pessoal)|Bem-vind[oa]s (?:a|ao|à)|Hallo en|Welkom (?:bij|in|op)|Hello (?:and|everyone)|Welcome (?:back )?to|Hej (?:och|og)|Välkom(?:men|na) till|Velkommen til|Cześć i|Witajcie (?:w|na)|Ahoj a|Vítejte (?:u|v|na)|Привет (?:и|всем)|Добро пожаловать) )`,
  'u',
);
/** "Сегодня я с" before a letter that stands for a name: no heading ends with a preposition. */
const endsWithPreposition =
  /(?:^|\s)(?:в|на|с|к|у|из|от|до|за|для|во|со|ко|по|при|про|о|об|без|под|над|и|а|но|или|не|з|із|від|та|і|й|або|про|біля)\s*$/iu;

/** So much must be left to be the text that a head stood over. Characters. */
const leastText = 40;
const leastKnown = 16;
const longestHead = 300;

/** The name of its site, as a sentence or a label: "Lake Courier. …". */
function siteHead(start: string, siteName: string | null): string {
  const name = siteName ?? '';
  if (name.length < 4 || !start.toLowerCase().startsWith(name.toLowerCase())) return '';
  const joint = /^[.:]\s+(?=\p{Lu})/u.exec(start.slice(name.length))?.[0];
  return joint === undefined ? '' : start.slice(0, name.length + joint.length);
}

const spokenHeads: readonly RegExp[] = [sentenceLike, before, ...beforeOpening, cyrillic];

/** What the first of some patterns finds; '' when none does. */
function firstOf(patterns: readonly RegExp[], start: string): string {
  for (const pattern of patterns) {
    const head = pattern.exec(start)?.[0] ?? '';
    if (head !== '') return head;
  }
  return '';
}

function firstHead(text: string, title: string, siteName: string | null): string {
  const start = text.slice(0, longestHead);
  const named = keyOf(title);
  const isOfTitle = (head: string): boolean =>
    named.includes(keyOf(head + (start.slice(head.length).split(' ', 1)[0] ?? '')));
  const sure = firstOf(known, start);
  if (sure !== '' && text.length - sure.length >= leastKnown) return isOfTitle(sure) ? '' : sure;
  const quietly = firstOf([quiet], start);
  const spokenHead = firstOf(spokenHeads, start) || chapterHead(start);
  const spoken = endsWithPreposition.test(spokenHead) ? '' : spokenHead;
  const labelled = firstOf([label], start);
  const found = [
    siteHead(start, siteName),
    mottoBefore(start, title),
    firstOf([loud], start),
    firstOf([beforeGreeting], start),
    smallWord.test(quietly) ? '' : quietly,
    smallWord.test(labelled.trimEnd().replace(/^\S+ /u, '')) ? '' : labelled,
    // What the title says, too, is the name of a work.
    tells.test(spoken) || named.includes(keyOf(start.slice(spoken.length).split(' ', 2).join(' '))) ? '' : spoken,
  ].find((head) => head !== '' && text.length - head.length >= leastText);
  return found === undefined || isOfTitle(found) ? '' : found;
}

/** Whether a head tells something of its own, as a headline does: an entry without a title has no other. English. */
export const isHeadline = (head: string, text: string): boolean =>
  beforeOpening.some((pattern) => pattern.exec(text.slice(0, longestHead))?.[0] === head);

/** Headings, labels and bylines that a flattened page set before its text, without a sign between them; '' when there are none. */
export function runInHead(text: string, title: string, siteName: string | null): string {
  const head = firstHead(text, title, siteName);
  return head === '' ? '' : head + firstHead(text.slice(head.length), title, null);
}
