import type { Environment } from './environment.ts';

export interface Interpolated {
  value: unknown;
  /** Where a named variable is not set. */
  missing: { path: (string | number)[]; name: string }[];
  /** Values that came from variables, by path. */
  filled: { path: (string | number)[]; name: string; value: string }[];
}

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Puts the values of variables in place of `${NAME}` in every text of a configuration. Pure. */
export function interpolate(input: unknown, env: Environment): Interpolated {
  const missing: Interpolated['missing'] = [];
  const filled: Interpolated['filled'] = [];
  const fill = (value: unknown, path: (string | number)[]): unknown => {
    if (typeof value === 'string') {
      return value.replace(reference, (whole, name: string) => {
        const found = env[name];
        if (found === undefined || found === '') {
          missing.push({ path, name });
          return whole;
        }
        filled.push({ path, name, value: found });
        return found;
      });
    }
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key])]));
    }
    return value;
  };
  return { value: fill(input, []), missing, filled };
}
