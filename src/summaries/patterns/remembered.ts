/** Longer texts are seldom asked of twice, and would be kept for nothing. Characters. */
const longest = 600;
/** So many answers are kept before all are forgotten: a line and its title are asked of several times within one entry. */
const most = 128;

/** A pure question that remembers what it answered of the last few texts; or a pattern, compiled when its language is first asked for. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = ask(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
