/** What was added to a text, or changed in it, after it was published. */

const label =
  'update|edit|addendum|nachtrag|aktualisierung|mise à jour|màj|actualización|aggiornamento|atualização|bijgewerkt|aktualizacja|aktualizace|uppdatering|oppdatering|opdatering|päivitys|frissítés|обновление|оновлення|güncelleme|追記|更新|추가';

/** "11/03/2023", "2024-03-11", "11. März 2024", "March 11, 2024", "2024年3月11日": a day in figures, or with a month's name. */
const day =
  "(?:\\p{N}{1,4}[./-]\\p{N}{1,2}[./-]\\p{N}{1,4}|\\p{N}{1,2}(?:st|nd|rd|th|er|º|ª|\\.)? (?:de |d[’'])?\\p{L}{3,12}\\.?,? (?:de )?\\p{N}{4}|\\p{L}{3,12}\\.? \\p{N}{1,2}(?:st|nd|rd|th)?,? \\p{N}{4}|\\p{N}{4} ?年 ?\\p{N}{1,2} ?月 ?\\p{N}{1,2} ?日)";

/** "Update 2: the bell rings again.", "11/03/2023 Update: …": what was added to a text later tells of something else. */
const addedLater = new RegExp(
  `^(?:${day}\\s?[—–-]?\\s?)?\\*{0,2}(?:${label})(?:\\s?#?\\d{1,2}|\\s\\([^()]{1,30}\\)|,? ${day})?\\*{0,2}\\s?[:：]`,
  'iu',
);

export const isAddedLater = (sentence: string): boolean => addedLater.test(sentence);

/** The same with its day, or "Edit:": such a note may stand before its text, where "Update:" alone opens news. */
const dated = new RegExp(
  `^(?:${day}\\s?[—–-]?\\s?(?:${label})|(?:${label}),? \\(?${day}\\)?|edit(?:\\s?#?\\d{1,2})?)\\s?[:：]`,
  'iu',
);

export const isChangeNote = (sentence: string): boolean => dated.test(sentence);
