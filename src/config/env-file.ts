import { parseEnv } from 'node:util';
import { UserError } from '../user-error.ts';

const plain = /^[\w./:@%+,=-]+$/;

/** A value as `.env` has it. Throws UserError for the few that no quotation marks can hold. */
function quoted(name: string, value: string): string {
  if (plain.test(value)) return value;
  // Single quotation marks first: in double ones \n would become a new line.
  const mark = ["'", '`', '"'].find((sign) => parseEnv(`NAME=${sign}${value}${sign}\n`).NAME === value);
  if (mark !== undefined) return `${mark}${value}${mark}`;
  throw new UserError(
    `${name} holds signs that a .env file cannot hold together (', ", \` or a line end).`,
    'Set it in the environment, or choose another secret.',
  );
}

/** An assignment, also one over several lines in quotation marks. */
const assignment = (name: string): RegExp =>
  new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*(?:'[^']*'|"[^"]*"|\`[^\`]*\`|)[^\\n]*\\n?`, 'gm');

/** The text of a `.env` file with these variables set, the rest as it is. Pure. Throws UserError. */
export function withVariables(text: string, variables: Record<string, string>): string {
  const kept = Object.keys(variables).reduce((rest, name) => rest.replaceAll(assignment(name), ''), text);
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoted(name, value)}\n`);
  return `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
}
