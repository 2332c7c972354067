/** What a finding is about. */
export type Area = 'feed' | 'dates' | 'ids' | 'addresses' | 'texts' | 'language' | 'caching' | 'hub' | 'page' | 'card';

/**
 * `trouble` keeps posts from going out or makes them wrong, `warning` makes them poorer, `advice` is worth doing, `ok` is
 * well.
 */
export type Level = 'trouble' | 'warning' | 'advice' | 'ok';

/** One thing that a site's owner should mend, or that is well. */
export interface Finding {
  area: Area | 'configuration' | 'storage' | 'clock' | 'account' | 'push' | 'llm';
  /** Where: an address, with the line when one is known; an account; a folder. */
  subject: string;
  level: Level;
  /** What is wrong and what it costs, in a sentence or two. */
  message: string;
  nextStep: string | null;
  /** What stands there now; null when nothing does. */
  found: string | null;
  /** The line as it should stand; null where no line mends it. */
  change: string | null;
}

const order: Record<Level, number> = { trouble: 0, warning: 1, advice: 2, ok: 3 };

/** The gravest first; findings of one level stay in the order in which they were made. */
export const ranked = <T extends Pick<Finding, 'level'>>(findings: readonly T[]): T[] =>
  [...findings].sort((a, b) => order[a.level] - order[b.level]);

/** A finding that all is well. */
export const well = (area: Finding['area'], subject: string, message: string): Finding => ({
  area,
  subject,
  level: 'ok',
  message,
  nextStep: null,
  found: null,
  change: null,
});

const singulars: Record<string, string> = { have: 'has', do: 'does', are: 'is' };

/** What several do ("name no picture", "have no title"), said of one. */
export const singular = (message: string): string => message.replace(/^\w+/, (verb) => singulars[verb] ?? `${verb}s`);

/** What a page that was named as the site is called. */
export const pageName = (url: string): string => (URL.parse(url)?.pathname === '/' ? 'The home page' : 'The page');
