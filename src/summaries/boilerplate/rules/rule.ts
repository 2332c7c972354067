/** How one kind of boilerplate is known: a line or a sentence that matches whole. */
export interface Rule {
  /** In words for the site's owner. */
  why: string;
  patterns: readonly RegExp[];
  /** Longer texts are never meant. */
  longest: number;
}

export const matches = (rule: Rule, text: string): boolean =>
  text.length <= rule.longest && rule.patterns.some((pattern) => pattern.test(text));
