import { expect, test } from 'vitest';
import { segmented } from '../../src/summaries/sentences/segmented.ts';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';

test.each([
  [
    'The sign says “Who rows?”?? It has hung there for years.',
    ['The sign says “Who rows?”??', 'It has hung there for years.'],
  ],
  ['She wrote "No lamp burns.".. The pier was dark.', ['She wrote "No lamp burns."..', 'The pier was dark.']],
])('several stops behind a quotation that has its own: %s', (text, sentences) => {
  expect(splitSentences(text, 'en')).toEqual(sentences);
});

test.each([
  ['The option to ./configure is new. It works.', 2],
  ['Put it into .env or ../lamps at once. It works.', 2],
  ['The .NET lamp is lit. It works.', 2],
])('a point that opens a name ends no sentence: %s', (text, sentences) => {
  expect(splitSentences(text, 'en')).toHaveLength(sentences);
});

/** Every text of so many of these marks. */
function* texts(marks: string, length: number): Generator<string> {
  if (length === 0) yield '';
  else for (const text of texts(marks, length - 1)) for (const mark of marks) yield text + mark;
}

test.each(['."? a', '!”“. ', '。」「？あ', '«».! ', '.)(?…'])('no marks end the segmenter: %s', (marks) => {
  for (const text of texts(marks, 6))
    if (segmented(text, 'en').join('') !== text) expect(text).toBe('kept to the letter');
});
