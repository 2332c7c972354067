import type { Chosen } from '../choosing/choose.ts';
import { endsWell } from '../sentences/units.ts';
import { keyOf, weightOf } from '../text/clean-text.ts';

/** An excerpt of fewer letters says too little to be the end. */
const leastExcerpt = 100;
/** So much of an excerpt is said when all of it is: its marks and small differences count for nothing. */
const said = 0.9;

/** How authors turn from what they tell to themselves, or to their readers. */
const turnsToPersons =
  /^(?:[^,.!?:]{1,30},? )?(?:I|I['’]\p{L}+|my|we|we['’]\p{L}+|our|you|your|you['’]\p{L}+|ich|wir|meine?[mnrs]?|unsere?[mnrs]?|je|j['’]\p{L}+|nous|mon|ma|mes|notre|nos|yo|mi|mis|nosotr[oa]s|io|mi[oa]|noi|eu|meu|minha|nós|ik|wij|mijn|jag|vi|mitt|mina|jeg|mine)(?!\p{L})/iu;
const turnsAway = /^(?:also|and|but|so|anyway|that said|humou?r aside|speaking of|by the way|now|ever)(?!\p{L})/iu;

/**
 * The beginning of a text that its author set apart as its excerpt says enough: a paragraph behind it that turns to its
 * author's own day, or calls on the reader, only leads on.
 */
export function withinExcerpt(chosen: Chosen, excerpt: string): Chosen {
  if (!endsWell(excerpt) || /(?:…|\.{3})$/u.test(excerpt) || weightOf(excerpt) < leastExcerpt) return chosen;
  const enough = keyOf(excerpt).length * said;
  let told = 0;
  for (const [index, sentence] of chosen.sentences.entries()) {
    const turns = turnsToPersons.test(sentence) || turnsAway.test(sentence);
    if (told >= enough && chosen.paragraphStarts[index] === true && turns)
      return {
        ...chosen,
        sentences: chosen.sentences.slice(0, index),
        paragraphStarts: chosen.paragraphStarts.slice(0, index),
      };
    told += keyOf(sentence).length + 1;
  }
  return chosen;
}
