import { ruleReason } from './boilerplate/line-reason.ts';
import { repeatsTitle } from './boilerplate/repeated-title.ts';
import { isDense, keyOf } from './clean-text.ts';
import { tellsOfEvent } from './event.ts';
import { isDangling } from './units.ts';

/** Words that point to what a post does not show: a picture, a player, a form. */
const pointsAway =
  /\b(?:(?:see|shown|pictured|listed|linked|embedded|described) (?:below|above)|(?:below|above) (?:is|are|you)|you (?:can|will|may) (?:read|see|find|hear|watch) (?:below|above)|(?:video|image|photo|picture|chart|graph|map|gallery|player|form|link|button|table|episode|slideshow)s? (?:below|above)|click (?:here|the|on)|head (?:below|over|back)|(?:jump|scroll|read on|keep reading) (?:below|down)|here are the links|as follows|the (?:ones?|map|image|picture|photo|chart|list|code|example|snippet|table|video|schema|diagram|figure) (?:above|below))\b|ecco i link|voici les liens|aquí (?:están|tienes|tenéis) los enlaces|aqui estão os links|hier (?:sind|zijn) d(?:ie|e) links|här är länkarna|video seguente|vidéo (?:suivante|ci-)|vídeo (?:siguiente|a seguir)|(?:video|film)en nedan|(?:siehe|wie) (?:unten|oben)|weiter unten|ci-dessous|ci-dessus|a continuación|qui sotto|abaixo|hieronder|onderstaand|untenstehend|poniżej|nedan\b|nedenfor|(?<!\p{L})ниже(?!\p{L})|нижче|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!के )नीचे|下図|以下の|如下|下图|아래/iu;

/** Without such a word a sentence only mentions a picture. */
const pointing =
  /[:：]|here|head |below|\babove[.!]?$|unten|sotto|dessous|dessus|abaixo|link|liens|enlaces|länk|seguente|suivante|siguiente|seguir|nedan|onderstaand|untenstehend|find below|^(?:ниже|нижче) |(?:привод|привед|указ|опис|перечисл|смотр|навод|навед|вказ|перелік)\p{L}* (?:ниже|нижче)|(?:см\.|смотрите|читайте|дивіться) (?:ниже|нижче)|aşağıda|παρακάτω|أدناه|להלן|در زیر|(?<!के )नीचे/iu;

/** The same in scripts that need no colon for it: "the following", "below is". */
const pointsOn =
  /^(?:.{0,12}が)?(?:こちら|これ|コレ)です[。！]?$|以下の.{0,24}(?:ください|通り|とおり|です。)|^以下[、，にが].{0,24}です[。！]$|^아래는|아래와 같|다음과 같(?:다|습니다)|^أدناه|كما يلي|כדלקמן|(?<!\p{L})להלן|下面(?:就|我们|我們|来|來).{0,12}(?:介绍|介紹|解释|解釋|看看|说说|說說)|[簡简][單单]解[釋释]一下/u;

/** "The list can be found here", "on sur ce lien", "Here's the video": a link or a film that a post does not hold. */
const pointsToLink =
  /\b(?:can be|is|are) (?:found|listed|read|documented) (?:on|in|at) (?:the|our|my|its) (?:docs?|documentation|website|web page|site|repo(?:sitory)?|wiki|readme|github\b.{0,20})[.!]?$|\b(?:found|available|listed|read|downloaded|seen|watched|posted) (?:right )?here[.!]?$|\bread (?:it|them|(?:the|this|that|my|our|his|her|their) (?:\p{L}+ ){1,3})(?:over |right )?here[.!]?$|\b(?:unter|über|auf) (?:diesem|diesen|folgendem) link\b|\b(?:sur|via|par) ce lien\b|\b(?:en|a través de) (?:este|el siguiente) (?:enlace|link)\b|\b(?:a|da|su) questo link\b|\b(?:neste|nesse) link\b|\bvia deze link\b|\bpod tym linkiem\b|\b(?:i|via) den(?:na|ne) länk|по (?:этой |следующей )?ссылке|за (?:цим )?посиланням|\b(?:klicka|klik|klikk) på (?:bilden|bildet|billedet)|\bauf das bild klicken|\bcliquez sur (?:l['’]image|la photo)|\bhaz clic en la (?:imagen|foto)|\bclicca sull['’]immagine|\bclique na (?:imagem|foto)|\bklik op de (?:foto|afbeelding)/iu;
const showsLink =
  /^(?:\p{L}+, )?(?:here(?:['’]s| is| are)|hier (?:ist|sind|gibt['’]?s?(?: es)?)|voici|aquí (?:está|tienes)|ecco|aqui está|hier (?:is|zijn)|här är|вот)(?!\p{L}).{0,60}(?<!\p{L})(?:video|vidéo|vídeo|clips?|footage|playlist|trailer|schema|code|snippets?|config|output|sample (?:data|inputs?)|screenshots?|slides|transcript|bilder|fotos?|photos?|galerie|видео|фото)(?!\p{L})/iu;

/** "Fill in the form here.": the link that the last word was is lost. */
const callsHere =
  /(?:\b(?:watch|view|listen|check|appl(?:y|ication)|register|sign up|download|order|buy|rsvp|info|details|tickets?|open|live|accessed|viewed|purchased|obtained|in the pdf)\b[^.!?]{0,60}\bhere|\b(?:mehr|infos?|anmeld\p{L}*|bewerb\p{L}*|details|download\p{L}*|klick\p{L}*|weiterlesen)\b[^.!?]{0,40}\bhier|(?<!\p{L})(?:inscri\p{L}*|télécharg\p{L}*|plus d[’']infos?|cliquez|à (?:suivre|lire|voir|retrouver|découvrir|écouter))\b[^.!?]{0,40}\bici|\b(?:inscr\p{L}*|registr\p{L}*|descarg\p{L}*|más (?:info\p{L}*|detalles))\b[^.!?]{0,40}\baquí|\b(?:iscri\p{L}*|scaric\p{L}*|clicc\p{L}*|più info\p{L}*)\b[^.!?]{0,40}\bqui|\b(?:inscr\p{L}*|baix\p{L}*|cliqu\p{L}*|saiba mais|confira)\b[^.!?]{0,40}\baqui|\b(?:meld\p{L}*|aanmeld\p{L}*|inschrij\p{L}*|download\p{L}*|klik)\b[^.!?]{0,40}\bhier|(?:скача\p{L}*|зарегистр\p{L}*|подробн\p{L}*|заполн\p{L}*)[^.!?]{0,60}(?:здесь|тут)|(?:завантаж\p{L}*|зареєстр\p{L}*|детальн\p{L}*)[^.!?]{0,60}тут|(?:попълн\p{L}*|регистр\p{L}*|изтегл\p{L}*|подробн\p{L}*|виж\p{L}*)[^.!?]{0,60}тук)[.!:]?$|\bhere: (?:links?|github|pdf|video|website)\.?$|\b(?:this|the following) link (?:will|takes|leads|shows)\b|^(?:този|следният) линк |^(?:эта|следующая) ссылка |^(?:dieser|folgender) link |^este enlace |^ce lien |^questo link |^este link /iu;

/** "After reading this post I …": the words were a link. */
const linkedText =
  /\b(?:read|reading|saw|seeing|found|inspired by|came across|watched|watching|from|see|check out) (?:this|that) (?:(?:great|excellent|interesting|nice|old|recent) )?(?:blog )?(?:post|article|tweet|thread|video|talk|comment|page|question|answer|issue)\b/iu;

/** The same in Korean, where the call stands last. */
const callsHereInKorean =
  /(?:여기|이곳|아래|위|다음|링크)(?:를|을|에서|에|의)? ?.{0,24}(?:참고|참조|확인|클릭|이용|건의|제안|말|생성)\S{0,4}(?:세요|십시오|바랍니다|주세요)[.!]?$|^다음은 .{2,24}입니다\.?$|(?:다음|아래|위의?)\s?(?:\S{1,8} )?(?:명령어?|코드|내용|표|그림|사진|영상|버튼|링크)\S{0,3} .{0,24}(?:봅시다|보겠습니다|세요|주세요|바랍니다|같습니다|있습니다)[.!]?$/u;

/** "Here is a summary of five events: …", in Indonesian and Malay. */
const listsBelow =
  /^berikut(?: ini| adalah)? (?!(?:ini |adalah )?(?:hari|minggu|bulan|tahun))[^:.!?]{3,120}[:.](?=$|\s|\p{L})/iu;

/** "As in the picture above, …", in scripts without blanks or capitals. */
const asPictured =
  /(?:上|下|左|右|以下)の(?:写真|画像|図|動画)(?:の(?:よう|とおり|通り)|に(?:ある|示す)|を(?:ご覧|見て|参照))|(?:위|아래|옆)의? ?(?:사진|그림|영상)(?:처럼|과 같이|을 보)|如(?:上|下)?[图圖](?:所示)?|كما (?:في|هو في) الصورة/u;

/** A note under a table or a timetable. */
const underTable = /^[^。.!?]{0,14}※/u;

/** What is pointed to stands behind the colon. */
const showsIt = /以下.*：.{4}/u;

const pointsElsewhere = (unit: string): boolean => !showsIt.test(unit) && pointsAside(unit);

/** "… using the following command." */
const following =
  /\bthe following (?!(?:day|week|month|year|morning|night|season|summer|winter)s?\b)[^,.!?]{2,60}(?:\.{1,3}|…)$/iu;

/** "Please find below …", "Check out some of the games below, …" and "Here is the quick rundown." */
const announcesBelow =
  /^(?:please )?(?:find|see) (?:below|attached|enclosed)\b|^check out (?:[^.!?,]{1,60} )?below\b|\bhere(?:['’]s| is| are) (?:the|a|my|our) (?:\p{L}+ ){0,2}(?:run-?down|recap|list|overview|playlist|transcript|link)\b[^.!?]{0,90}[.:]?$|^click (?:through|below|above)\b|\b(?:read|look|scroll|read on|keep reading) below\b|^est[ao]s son l[ao]s (?:condiciones|bases|requisitos|fechas|categorías|ganador\p{L}+|resultados)(?!\p{L})[^.!?:]{0,80}\.$/iu;

/** "It goes like this...": what it announces stands apart. */
const goesLikeThis =
  /(?<!\p{L})(?:like (?:this|so)|as follows|here (?:it is|goes|we go)|so geht(?:’|')?s|comme (?:suit|ceci)|como sigue|così)\s*(?:\.{2,4}|…|[:!])$/iu;

/** Whether what stands behind a sentence is what it speaks of: a list, a command. */
export const announcesList = (unit: string): boolean =>
  announcesBelow.test(unit) || following.test(unit) || listsBelow.test(unit) || (isDense(unit) && pointsOn.test(unit));

const pointsAside = (unit: string): boolean =>
  goesLikeThis.test(unit) ||
  announcesBelow.test(unit) ||
  following.test(unit) ||
  /^here(?:['’]s| is| are) (?:\S+ ){0,2}\S+\.$/iu.test(unit) ||
  (unit.length < 200 && (pointsToLink.test(unit) || callsHere.test(unit) || showsLink.test(unit))) ||
  (unit.length < (isDense(unit) ? 60 : 160) && pointsOn.test(unit)) ||
  (unit.length < 160 && (linkedText.test(unit) || callsHereInKorean.test(unit))) ||
  listsBelow.test(unit) ||
  (unit.length < 120 && asPictured.test(unit)) ||
  (unit.length < 200 && pointing.test(unit) && pointsAway.test(unit)) ||
  /^[^,.!?:]{3,40}, (?:above|below)[:,]\s/iu.test(unit) ||
  /^(?:listen|watch|see|click|scroll)\b.{0,80}\b(?:above|below)\W*$/i.test(unit);

/** Tables of results, chess moves and timetables: hardly a word without a figure. */
function isFigures(unit: string): boolean {
  const tokens = unit.split(/\s+/, 60);
  return tokens.length >= 4 && tokens.filter((token) => /\p{Nd}/u.test(token)).length / tokens.length >= 0.6;
}

/** "• Lake Cup • Kick-off: 9 pm • Old Ground": particulars that a page sets between dots or bars. */
const isBarred = (unit: string): boolean => unit.split(/(?:^|\s)[•|·](?=\s)/u).length > 3;

/** The sides of an interview, marked by letter. */
const side =
  /^(?:(?:[QAFRDPВО]|Q\d|A\d)\s?[:：.]\s|(?:Q|A|問|问|答|记者|記者|聞き手|기자|문|답)\s?[:：]|\([가-힣]{2,4}\)(?=[가-힣A-Z])|[―—]{2})\s?(?=\S)/u;

/** A sentence that the title says whole, too. */
function standsInTitle(unit: string, title: string): boolean {
  const key = keyOf(unit);
  return key.length >= (isDense(key) ? 4 : 12) && ` ${keyOf(title)} `.includes(` ${key} `);
}

/** Words that make a sentence before a colon lean on what comes after it. */
const announcing =
  /\b(?:following|below|here|these|this|folgende[nrsm]?|diese[rnsm]?|hier|unten|suivant\p{L}*|voici|ci-dessous|siguiente\p{L}*|est[aeo]s?|aquí|seguent[ei]|quest[aeoi]|ecco|seguinte\p{L}*|aqui|volgende|deze|następując\p{L}*|oto|följande|dessa|så här|følgende|disse)\b|(?:said|says|told|wrote|asked|sagte|schrieb|dit|écrit|dijo|dice|disse|skrev|säger|zegt)\s*:$|\p{Nd}[^:]{0,50}:$/iu;
/** A sentence of so many letters says something, whatever stood behind its colon: a list, a picture, a film. */
const enoughBeforeColon = 45;
/** What announces stands near the colon. Characters. */
const nearColon = 60;
/** Such a word before a colon only leads on. */
const leadsOn =
  /(?:^|\s)(?:are|is|was|were|be|by|with|of|to|in|on|for|from|as|like|so|namely|that|which|says|states|reads|dass|daß|lautet|que|che|dat|att|at|że|что|що|including|includes?|e\.g\.|i\.e\.|example|instance|way|steps?|results?|output|code|command|using|via|through|run|running|typing?|do|be|follows|the|a|an|and|or|at|your|my|our|sind|ist|war|mit|von|für|als|wie|lautet|indem|son|est|sont|avec|par|pour|comme|son|es|con|por|para|como|è|sono|con|per|come|são|é|com|zijn|is|met|voor|als)\s*:$/iu;

const standsWithoutColon = (unit: string): boolean =>
  /:$/.test(unit) &&
  unit.length >= enoughBeforeColon &&
  !announcing.test(unit.slice(-nearColon)) &&
  !leadsOn.test(unit);

/** So much of a sentence, and so many letters, are the title's own beginning. */
const drawnShare = 0.65;
const drawnLetters = 30;

/** "How I rowed across the lake in a week with Ada." under "How I rowed across the lake in a week - Diary #1". */
function drawsTitleOut(unit: string, title: string): boolean {
  const [key, titleKey] = [keyOf(unit), keyOf(title)];
  let shared = 0;
  while (shared < key.length && key[shared] === titleKey[shared]) shared += 1;
  return shared >= drawnLetters && shared >= key.length * drawnShare;
}

/** A first sentence of a few words, all of which that say anything stand in the title, too. */
function saysNoMore(unit: string, title: string): boolean {
  const words = keyOf(unit).split(' ');
  const said = new Set(keyOf(title).split(' '));
  const telling = words.filter((word) => word.length > 4);
  return words.length <= 5 && telling.length > 1 && telling.every((word) => said.has(word));
}

/** "We are excited to announce …": of the title nothing is left to be said. */
const announcement =
  /^(?:today,? )?(?:we|i)(?:['’](?:re|m)| are| am| would like| like|['’]d like)?(?: (?:very|so|super|really|incredibly))? ?(?:excited|pleased|happy|proud|thrilled|delighted|glad)?(?: to)? (?:announc|releas|introduc|shar|present)\p{L}*\s/iu;
/** So much of the words of an announcement stand in the title, too. */
const announcedShare = 0.75;

function announcesTitle(unit: string, title: string): boolean {
  const led = announcement.exec(unit)?.[0] ?? '';
  if (led === '') return false;
  const stems = (text: string): string[] =>
    keyOf(text)
      .split(' ')
      .filter((word) => word.length > 3 || /\p{N}/u.test(word))
      .map((word) => word.slice(0, 5));
  const [words, said] = [stems(unit.slice(led.length)), new Set(stems(title))];
  return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * announcedShare;
}

/** Before the whole title it says hardly more than who said it. Letters, fewer in dense scripts. */
function holdsTitle(unit: string, title: string): boolean {
  const [key, titleKey] = [keyOf(unit), keyOf(title)];
  const [leastTitle, mostBeside] = isDense(key) ? [12, 8] : [25, 40];
  return titleKey.length >= leastTitle && key.length - titleKey.length <= mostBeside && key.endsWith(titleKey);
}

/** What no post may hold, whoever wants it kept. */
export function unfitReason(
  unit: string,
  title: string,
  { first, leadsList }: { first: boolean; leadsList: boolean },
): string | null {
  if (isDangling(unit) && !((first || leadsList) && standsWithoutColon(unit)))
    return 'announces what a post does not show';
  const repeats =
    repeatsTitle(unit.replace(/\s*\([^()]{4,24}\)(?=\W*$)/u, ''), title) ||
    standsInTitle(unit, title) ||
    holdsTitle(unit, title) ||
    (first && (saysNoMore(unit, title) || drawsTitleOut(unit, title) || announcesTitle(unit, title)));
  return repeats ? 'repeated title' : null;
}

/** What stands behind the last question of a unit: a call or a promise is no answer. */
const afterQuestion = /[?？]["”»]?\s+([^?？]{3,200})$/u;

/** "作者单位：湖口大学。": a label and its value; "1. Coffee.": the name of an item whose text stands apart. */
const isField = (unit: string): boolean =>
  (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}(?<![说說道称稱示为為出调調绍紹露应應言う])[：:][^。，,、]{1,16}[。.]?$/u.test(
    unit,
  ) &&
    !tellsOfEvent(unit)) ||
  /^\d{1,2}[.)]\s\p{L}+(?: \p{L}+)?\.?$/u.test(unit);

/** A formula in the marks of TeX. */
const formula =
  /\\[()[\]]|(?<![\w:.\\/])\\(?:to|in|leq?|geq?|neq|frac|sum|prod|int|lim|infty|cdot|times|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|sigma|phi|omega|math\w{2,4}|text|left|right|sqrt|log|ln|exp|max|min|forall|exists|subset|cup|cap|\w*arrow|mapsto|[lc]?dots|begin|end|approx|sim|equiv|partial|nabla|hat|bar|vec|binom|mid)(?![a-z])|(?<=[\w\]})])\\(?:to|in|leq?|geq?|times|cdot)(?![a-z])/u;

/** Why a sentence may not stand in a post, whatever stands around it; null when it may. */
export function sentenceReason(unit: string): string | null {
  if (isFigures(unit)) return 'figures';
  if (unit.includes('\\') && formula.test(unit)) return 'formula';
  if (isBarred(unit) || isField(unit) || underTable.test(unit)) return 'particulars';
  if (side.test(unit)) return 'part of an interview';
  if (unit.includes('①') && !unit.includes('②')) return 'part of a list';
  const answer = afterQuestion.exec(unit)?.[1] ?? '';
  return (
    ruleReason(unit) ?? ruleReason(answer) ?? (pointsElsewhere(unit) ? 'points to what a post does not show' : null)
  );
}
