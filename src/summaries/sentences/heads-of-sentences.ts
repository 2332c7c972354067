/** Headings that a flattened text ran into the first words of a sentence, and that these words give away. */

const heads: readonly RegExp[] = [
  // 등대 등대는 …, 灯台 灯台は …; "하루 하루가" is "day by day".
  /^(?!(?:하루|순간|하나|걸음|마디|조각|장면) )([\p{L}\p{N}]{2,24}(?: [\p{L}\p{N}]{1,12}){0,2}) (?=\1(?:(?:은|는|이란|란|이|가|을|를|의|에|에서|와|과)[\s?]|[はがをとの]))/u,
  // 등대 사용법 등대는 …
  /^([\p{L}\p{N}]{2,24}) [가-힣]{1,8} (?=\1(?:은|는|이란|란) )/u,
  // 湖口灯塔 湖口灯塔是 …
  /^(\p{Script=Han}{3,24}) (?=\1)/u,
  // Ellery灯塔 Ellery在 …
  /^([A-Za-z\d]{3,24})\p{Script=Han}{1,8} (?=\1\p{Script=Han})/u,
  // 渡口的旧钟 在雨天，…
  /^(?!\p{Script=Han}*[，。！？])\p{Script=Han}{5,24}(?<![个個了着著的地得是在和与與及或把被将將到从從对對为為给給让讓叫有这這那一向往用以]) (?=(?!表示|[说說]|[认認][为為]|指出|[称稱]|[与與和及])\p{Script=Han}[^。！？\u3040-\u30FF]{12,}[。！？])/u,
  // What's new The lamp is …
  /^(?:What['’]s (?:new|changed)|(?:Release )?[Hh]ighlights|New features|Bug ?fixes|Change ?log) (?=(?:The|This|These|We|You|It|Our|An?|There|With|When|If|As|In) \p{Ll})/u,
  // Abstrakti Järven lamput …: what stands over the summary of a paper.
  /^(?:Abstrakti|Tiivistelmä|Streszczenie|Аннотация|Анотація) (?=\p{Lu})/u,
  // Veraltet: Die alten Lampen Es gibt …: what is large in no sentence.
  /^\p{Lu}[^.!?…«»“”„"]{6,80}[\p{L}\p{N})] (?=(?:Es gibt|Es gab|Il y a|Il existe|Er zijn|Er is|Det finns|Det finnes|Det findes) \p{Ll})/u,
  // "FixesLight the lamp": the heading of a change, without the blank behind it.
  /^(?:Bug ?fixes|Fixes|Changes|Improvements|New features)(?=\p{Lu}\p{Ll}+ \p{L})/u,
  // The red bell 📕 Ellery: The red bell is …
  /^(\p{L}[^:.!?।]{7,60}) (?=\p{Extended_Pictographic}\uFE0F? ?[^:.!?।]{2,40}: \1(?![\p{L}\p{M}\p{N}]))/u,
  // "Lamps of the Pier # Oil # Oil is …": headings with the sign of their link, two and more in a row.
  /^(?:\p{Lu}[^.!?…#\n]{1,60} # ){2,4}(?=\p{Lu}\p{Ll}|\p{Lo})/u,
];

/** A sentence without such a heading. */
export const withoutHead = (sentence: string): string => heads.reduce((text, head) => text.replace(head, ''), sentence);
