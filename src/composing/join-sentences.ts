/** Sentences of these scripts follow each other without a space. */
const closesUnspaced = /[。！？」』…][”’」』）]*$/u;

/** The first `count` sentences as they are read: paragraphs apart by a blank line. */
export function joinSentences(
  sentences: readonly string[],
  paragraphStarts: readonly boolean[],
  count: number,
): string {
  let text = '';
  for (let index = 0; index < Math.min(count, sentences.length); index += 1) {
    const sentence = sentences[index] ?? '';
    const between = paragraphStarts[index] === true ? '\n\n' : closesUnspaced.test(text) ? '' : ' ';
    text += text === '' ? sentence : between + sentence;
  }
  return text;
}
