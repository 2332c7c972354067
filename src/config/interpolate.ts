import type { Environment } from './environment.ts';

type Path = (string | number)[];

export interface Interpolated {
  value: unknown;
  /** As it stands in the file, for messages: what a variable holds is never shown. */
  raw: unknown;
  /** Where a named variable is not set or empty, or `${…}` does not name one. */
  missing: { path: Path; name: string; isName: boolean }[];
  /** Values that came from variables. */
  filled: { name: string; value: string }[];
}

const reference = /\$\{([^}]*)\}/g;
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Puts the values of variables in place of `${NAME}` in every text of a configuration. Pure. */
export function interpolate(raw: unknown, env: Environment): Interpolated {
  const missing: Interpolated['missing'] = [];
  const filled: Interpolated['filled'] = [];
  const fill = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') {
      return value.replace(reference, (whole, name: string) => {
        const isName = variable.test(name);
        const found = isName ? env[name] : undefined;
        if (found === undefined || found === '') {
          missing.push({ path, name, isName });
          return whole;
        }
        filled.push({ name, value: found });
        return found;
      });
    }
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key])]));
    }
    return value;
  };
  return { value: fill(raw, []), raw, missing, filled };
}
