/** Small words within a title whose words are written large. English. */
const small = /^(?:an?|the|of|in|on|at|to|for|and|or|as|by|with|from|vs\.?)$/u;
/** Fewer words written large are names within a question. */
const fewestLarge = 3;
const lastClause = /[,:] ([^,:?]{8,120})\?$/u;

/** "She wrote a piece with the headline, Is the Bell the New Lamp?": what asks is a title, by the letters of its words. */
export function asksInName(sentence: string): boolean {
  const words = lastClause.exec(sentence)?.[1]?.split(' ') ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    large.length >= fewestLarge &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word))
  );
}
