import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';

/** What letters and magazines say of all that they hold, and reviews of how they are made. */

const issue = [
  "in (?:this|today[’']s|this (?:week|month)[’']s) (?:issue|edition|newsletter|letter|bulletin|digest|round-?up)",
  'in (?:dieser|der aktuellen) ausgabe|in diesem (?:newsletter|heft|rundbrief)|die themen (?:dieser ausgabe|der woche|in dieser ausgabe)',
  'dans (?:ce numéro|ce bulletin|cette édition|cette lettre|cette newsletter|cette infolettre)|au sommaire(?: de ce numéro)?',
  'en (?:este (?:número|boletín)|esta (?:edición|entrega|newsletter))|in quest[oa] (?:numero|edizione|newsletter)|nest[ea] (?:edição|número|newsletter|boletim)',
  'in (?:deze (?:editie|nieuwsbrief)|dit nummer)|i (?:detta|det här) (?:num(?:mer|ret)|nyhetsbrevet?)|i (?:denne udgave|dette nummer(?:et)?|dette nyhedsbrev|denne utgaven|dette nyhetsbrevet)|tässä (?:numerossa|uutiskirjeessä)',
  'w tym (?:wydaniu|numerze|newsletterze)|v tomto (?:čísle|vyd[aá]ní|newsletteru)|ebben a (?:számban|hírlevélben)|în (?:acest număr|această ediție)',
  'в этом (?:номере|письме|дайджесте)|[ву] цьому (?:номері|листі|дайджесті)|bu (?:sayıda|bültende)|σε αυτό το (?:τεύχος|δελτίο)',
].join('|');
const also =
  'also|elsewhere|außerdem|auch|ferner|weiter|aussi|également|et aussi|también|además|anche|inoltre|também|ainda|ook|verder|även|också|også|myös|także|również|ponadto|také|dále|tiež|továbbá|de asemenea|также|а также|ещё|також|ayrıca|επίσης';

/** "Also in this issue: …", "Plus: …": what else stands in it. */
const alsoInside: Rule = {
  why: 'table of contents',
  longest: 400,
  patterns: [
    new RegExp(`^(?:${also}) (?:${issue})\\s?[:–—,-]\\s?.{3,360}$`, 'iu'),
    /^(?:(?:and |und |et |y |e |en |och |og |i |a |и |і )?(?:plus|außerdem|aussi|además|inoltre|ainda|verder|dessutom|desuden|dessuten|ponadto|navíc|кроме того|крім того))\s?: .{3,360}$/iu,
  ],
};

/** "In this edition: the new ferry, the old bell.": all of it, where another text stands beside it. */
const inside = new RegExp(`^(?:${issue})\\s?[:–—]\\s*\\S`, 'iu');
const longestContents = 400;
const longestName = 80;
export function tellsContents(text: string): boolean {
  const lines = text.split('\n');
  return (
    text.length <= longestContents &&
    inside.test(text) &&
    (lines.length === 1 || lines.every((line) => line.length <= longestName))
  );
}

const made = '(?:test(?:ed)?|review(?:ed)?|rate|choose|chose|pick(?:ed)?|select(?:ed)?|research(?:ed)?|work)';
const methods =
  '(?:test(?:ing|s)?|reviews?|reviewing|rating|editorial|research)? ?(?:methods?|methodology|process|policy|guidelines|standards|criteria)';

/** "Read how we test.": what stands beside each review of a site. */
const howWeTest: Rule = {
  why: 'read-more line',
  longest: 120,
  patterns: [
    new RegExp(
      `^(?:(?:you can )?(?:read|see|learn|find out|discover)(?: more)?(?: (?:about|on))?|here(?:['’]s| is)|more (?:about|on)) (?:how we ${made}\\b[^.!?]{0,50}|(?:our|the) ${methods}(?: here)?)[.!:]*$`,
      'iu',
    ),
    /^(?:so testen wir|wie wir testen|(?:hier )?(?:lesen|erfahren) sie(?: hier| mehr darüber)?, wie wir testen|mehr (?:dazu|darüber), wie wir testen|(?:mehr )?(?:über|zu) unsere[rn]? testmethoden?)[.!:]*$/iu,
    /^(?:(?:découvrez|lisez|voici|voir) comment nous (?:testons|travaillons)|(?:en savoir plus sur|découvrez) (?:nos méthodes|notre (?:méthode|protocole))(?: de tests?)?)[^.!?]{0,40}[.!:]*$/iu,
    /^(?:(?:lee|descubre|conoce|mira|consulta) cómo (?:probamos|analizamos|trabajamos)|así (?:probamos|analizamos)|(?:scopri|leggi|ecco) come (?:testiamo|proviamo|lavoriamo)|(?:veja|saiba|leia) como (?:testamos|avaliamos))[^.!?]{0,40}[.!:]*$/iu,
    /^(?:(?:lees|bekijk) hoe (?:wij|we) (?:testen|werken)|zo testen (?:wij|we)|så (?:här )?testar vi|slik tester vi|sådan tester vi|(?:zobacz|sprawdź|przeczytaj), jak testujemy|jak testujeme|(?:читайте|узнайте), как мы тестируем|как мы тестируем)[^.!?]{0,40}[.!:]*$/iu,
  ],
};

/** What an issue holds beside the entry, and how a site tests. */
export const contentsOfIssue: Kind = { rules: [alsoInside, howWeTest], topics: [] };
