import type { Rule } from './rule.ts';
import type { Topic } from './topic.ts';

/** One kind of boilerplate: what is known as a whole, and what is known by words that come together in a sentence. */
export interface Kind {
  rules: readonly Rule[];
  topics: readonly Topic[];
}
