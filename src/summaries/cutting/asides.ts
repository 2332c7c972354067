import { codeOrEnglish } from '../language/code.ts';
import { balanceOf } from '../sentences/quotes.ts';
import { runUp } from './cut-ends.ts';

/** A remark in brackets, not one within a word ("kilometre(s)") and not the number of an item. */
const bracketed = /\s\((?!\p{N}{1,2}\))[^()]{2,300}\)(?=[\s.,;:!?…])|（[^（）]{2,100}）/gu;

/** A remark between two dashes. */
const dashed = /\s?[–—]\s?([^–—"“”„«»]{3,160})\s?[–—]\s?(?=\p{Ll})/u;
/** Languages in which two dashes in one sentence hold a remark; elsewhere a dash stands for a verb. */
const setsDashes = new Set('en de fr es it pt nl sv da nb ca'.split(' '));
/** Who says a sentence may not be left out of it. */
const tellsSpeaker = /^(?:so|sagt|as|according|says|selon|según|secondo|segundo|volgens|enligt|ifølge)(?!\p{L})/iu;

/** ", titled “A Bell for Ellery”,": what a thing is called, between two commas. */
const titled =
  /, (?:titled|entitled|under the title|betitelt|mit dem titel|intitulée?s?|titulad[oa]s?|intitolat[oa]|dal titolo|intitulad[oa]s?|getiteld|med titeln|med titlen|med tittelen) [“"„«][^“”"„«»]{2,200}(?:[”"“»],|,[”"»])(?=\s)/giu;

/** The comma that parts a run-up from its sentence stays: "At a meeting in June, titled “A Bell”, the keepers said". */
const withoutTitled = (sentence: string): string =>
  sentence.replace(titled, (_, at: number) => {
    const before = sentence.slice(0, at);
    return !before.includes(',') && runUp.test(`${before},`) ? ',' : '';
  });

/** A sentence without what its author set in brackets, between dashes or as a title between commas, outside of quotations: whole without it. */
export function withoutAsides(sentence: string, language: string | null): string {
  const bare = withoutTitled(
    sentence.replace(bracketed, (aside, at: number) =>
      at === 0 || balanceOf(sentence.slice(0, at)).open.length > 0 ? aside : '',
    ),
  );
  if (!setsDashes.has(codeOrEnglish(language)) || bare.split(/[–—]|\s-\s/).length !== 3) return bare;
  return bare.replace(dashed, (aside, said: string) => (tellsSpeaker.test(said) ? aside : ' '));
}
