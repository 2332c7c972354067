/** One rule of a robots.txt: what it is about, and whether it allows. */
interface Rule {
  path: string;
  allows: boolean;
  /** From 1. */
  line: number;
}

const mostRules = 2000;

/** The groups of a robots.txt by the names they are for, in lower case (RFC 9309, 2.2). */
function groupsOf(text: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let open = false;
  for (const [n, line] of text.split(/\r\n?|\n/, mostRules).entries()) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (!open) names = [];
      open = true;
      names.push(value.trim().toLowerCase());
    } else if (field === 'allow' || field === 'disallow') {
      open = false;
      const rule = { path: value.trim(), allows: field === 'allow', line: n + 1 };
      for (const name of names) groups.set(name, [...(groups.get(name) ?? []), rule]);
    }
  }
  return groups;
}

/** Whether a rule's path (with "*" and an ending "$") covers a path. No backtracking: each piece is taken where it first stands. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [n, piece] of rest.entries()) {
    const last = anchored && n === rest.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}

/** The rule that keeps a robot away from a path; null when it may come. The longest rule counts, of two the one that allows. Pure. */
export function keptOut(text: string, robot: string, path: string): Rule | null {
  const groups = groupsOf(text);
  const rules = groups.get(robot.toLowerCase()) ?? groups.get('*') ?? [];
  const [rule] = rules
    .filter((one) => one.path !== '' && covers(one.path, path))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows));
  return rule === undefined || rule.allows ? null : rule;
}
