import { codeOrEnglish } from '../language/code.ts';
import { kinOf } from '../language/kin.ts';
import { remembered } from '../patterns/remembered.ts';

/** Phrases that say on which occasion something happens, and how a relative clause begins that tells of it. By language. */
const occasions: Readonly<Record<string, readonly [opening: string, relative: string]>> = {
  sr: [
    'u (?:okviru|sklopu|organizaciji)|povodom|prilikom|tijekom|tokom|nakon|uoči|zahvaljujući|у (?:оквиру|склопу|организацији)|поводом|приликом|током|након|уочи',
    'ko(?:ji|ja|je|jeg|jem|joj|jom|ju|jih|jima)|ко(?:ји|ја|је|јег|јем|јој|јом|ју|јих|јима)',
  ],
  sl: ['v (?:okviru|sklopu)|med|ob|po', 'ki|kateri|katera|katero'],
  cs: ['v rámci|(?:při|u) příležitosti|během|díky', 'kter\\p{Ll}{1,3}|jenž|jež'],
  sk: ['v rámci|pri príležitosti|počas|vďaka', 'ktor\\p{Ll}{1,3}'],
  pl: ['w ramach|z okazji|podczas|dzięki|w trakcie', 'któr\\p{Ll}{1,3}'],
  ru: ['в рамках|в ходе|во время|по случаю|благодаря', 'котор\\p{Ll}{2,3}'],
  uk: ['[ув] (?:межах|рамках|ході)|під час|з нагоди|завдяки', 'як(?:ий|а|е|і|ого|ої|их|ому|ій|им|ою|ими)'],
  bg: ['в рамките на|по време на|по повод|благодарение на', 'ко(?:йто|ято|ето|ито)'],
};

/** A verb, as far as the end of a word or what stands beside it tells; to take another word for one does no harm. */
const verb =
  /(?<!\p{L})(?:je|su|se|sa|si|će|bi|smo|jsou|jest|są|bude|budou|będzie|sia|się|ще|са|се|је|су|ће|є|есть|\p{Ll}+(?:[lłл]|l[aieoy]|ł[aoy]|л[аоиі]|ся|сь|[аи]в|[ие]т|[юя]т|[тн]о|ть))(?!\p{L})/u;

const patternOf = remembered((language) => {
  const [opening, relative] = occasions[language] ?? [];
  return opening === undefined
    ? null
    : new RegExp(`^((?:${opening})\\s[^,]*), (?:[aiаиі] )?(?:${relative})(?!\\p{L})[^,]*$`, 'iu');
});

/** "U okviru večeri, koja se održava na molu": whether a beginning names an occasion and tells of that, and not what happened then. */
export function staysOnOccasion(beginning: string, language: string | null): boolean {
  const [, occasion] = patternOf(kinOf(codeOrEnglish(language)))?.exec(beginning) ?? [];
  // What is quoted is a name.
  return occasion !== undefined && !verb.test(occasion.replace(/["“„«][^"“”„«»]*["”“»]/gu, ''));
}
