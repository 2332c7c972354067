import { PatternError, type PatternNode, parsePattern } from './parse-pattern.ts';

/** The pattern and flags of `/…/flags`; null for plain words. */
export function asPattern(words: string): { source: string; flags: string } | null {
  const found = /^\/(.+)\/([imsu]{0,4})$/s.exec(words);
  return found === null ? null : { source: found[1] ?? '', flags: found[2] ?? '' };
}

type Step =
  | { is: 'character'; accepts: (character: string) => boolean; next: number }
  | { is: 'assertion'; holds: (before: string | undefined, after: string | undefined) => boolean; next: number }
  | { is: 'fork'; next: number[] }
  | { is: 'match' };

/** Repetitions are written out: `a{900}` is 900 steps. */
const mostSteps = 2000;
/** Repetitions of nothing add no steps, but take time. */
const mostBuilt = 20_000;

/** The steps of a machine for a pattern, the first of them last. */
function stepsOf(tree: PatternNode): { steps: Step[]; start: number } {
  const steps: Step[] = [{ is: 'match' }];
  const add = (step: Step): number => {
    if (steps.length >= mostSteps) throw new PatternError('it is too large');
    return steps.push(step) - 1;
  };
  let built = 0;
  const build = (node: PatternNode, next: number): number => {
    built += 1;
    if (built > mostBuilt) throw new PatternError('it is too large');
    if (node.is === 'character' || node.is === 'assertion') return add({ ...node, next });
    if (node.is === 'sequence') return node.parts.reduceRight((after, part) => build(part, after), next);
    if (node.is === 'either') return add({ is: 'fork', next: node.branches.map((branch) => build(branch, next)) });
    let after = next;
    if (node.most === Infinity) {
      const ways = [next];
      after = add({ is: 'fork', next: ways });
      ways.push(build(node.part, after));
    } else {
      for (let n = node.least; n < node.most; n += 1)
        after = add({ is: 'fork', next: [next, build(node.part, after)] });
    }
    for (let n = 0; n < node.least; n += 1) after = build(node.part, after);
    return after;
  };
  return { start: build(tree, 0), steps };
}

/**
 * Compiles a regular expression that is decided in time linear to the text, by following all ways at once (Thompson 1968):
 * a feed's text cannot hold up the program, whatever the pattern. Throws PatternError.
 */
export function compilePattern(source: string, flags: string): (text: string) => boolean {
  const { steps, start } = stepsOf(parsePattern(source, flags));
  return (text) => {
    const characters = Array.from(text);
    const seenAt = new Int32Array(steps.length).fill(-1);
    let current: number[] = [];
    for (let at = 0; at <= characters.length; at += 1) {
      const following: number[] = [];
      const open = [...current, start];
      for (let index = open.pop(); index !== undefined; index = open.pop()) {
        const step = steps[index];
        if (step === undefined || seenAt[index] === at) continue;
        seenAt[index] = at;
        if (step.is === 'match') return true;
        if (step.is === 'fork') open.push(...step.next);
        else if (step.is === 'assertion') {
          if (step.holds(characters[at - 1], characters[at])) open.push(step.next);
        } else if (step.accepts(characters[at] ?? '')) following.push(step.next);
      }
      current = following;
    }
    return false;
  };
}

/** What is wrong with the pattern in `/…/`; null for plain words and good patterns. */
export function patternMistake(text: string): string | null {
  const pattern = asPattern(text);
  if (pattern === null) return null;
  try {
    compilePattern(pattern.source, pattern.flags);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return `in this pattern ${error.message}`;
    throw error;
  }
}
