import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { askedKeys } from '../../cli/init-plan.ts';
import { type Config, parseConfig } from '../../config/config.ts';
import { accountKeys, feedSchema } from '../../config/declaration.ts';
import { ConfigError } from '../../config/mistake.ts';
import { type SettingsPlace, settingFields, withSettings } from '../../config/settings-form.ts';
import { networks } from '../../networks/index.ts';
import { UserError } from '../../user-error.ts';
import type { ShownField } from '../pages/settings-form.ts';
import { change, environmentOf, type Setup } from './setup.ts';

type Shape = Record<string, z.ZodType>;
export type Form = ReadonlyMap<string, string>;

/** The settings of a feed or an account, as they stand in the file. */
export interface Settings {
  shape: Shape;
  place: SettingsPlace;
}

/** What somebody typed and why it was not kept, by the keys. */
export interface Refused {
  id: string;
  form: Form;
  errors: ReadonlyMap<string, string>;
}

interface Current {
  text: string;
  config: Config;
}

/** The file as it is by now, which may be another than this run began with; null while it would not run. */
function readCurrent(setup: Setup): Current | null {
  if (!setup.isConfigured) return null;
  try {
    const text = readFileSync(setup.file, 'utf8');
    return { text, config: parseConfig({ name: setup.file, text, env: environmentOf(setup), networks }) };
  } catch {
    return null;
  }
}

/** The settings of all feeds, by their ids. `polled`: those whose backlog has been dealt with. */
export function feedSettings(setup: Setup, polled: ReadonlySet<string>): Map<string, Settings> {
  const current = readCurrent(setup);
  const choices = { to: current?.config.accounts.map(({ id }) => id) ?? [] };
  return new Map(
    current?.config.feeds.map(({ id }, n): [string, Settings] => {
      const fixed: Record<string, string> = polled.has(id) ? { backlog: 'It counted at the first poll.' } : {};
      return [id, { shape: feedSchema.shape, place: { text: current.text, path: ['feeds', n], choices, fixed } }];
    }),
  );
}

/** The settings of all accounts, by their ids: what is common to all and what their networks have, without the credentials. */
export function accountSettings(setup: Setup): Map<string, Settings> {
  const current = readCurrent(setup);
  return new Map(
    current?.config.accounts.flatMap(({ id, network }, n): [string, Settings][] => {
      const found = networks.get(network);
      if (found === undefined) return [];
      const asked = askedKeys(found).map(({ key }) => key);
      const own = Object.entries(found.settings.shape).filter(([key]) => !asked.includes(key));
      const place = { text: current.text, path: ['accounts', n], choices: {}, fixed: {} };
      return [[id, { shape: { ...accountKeys, ...Object.fromEntries(own) }, place }]];
    }),
  );
}

/** The fields of a form, with what somebody typed in vain. */
export const shownFields = ({ shape, place }: Settings, refused: Refused | null): ShownField[] =>
  settingFields(shape, place).map((field) => ({
    ...field,
    value: field.fixed === null ? (refused?.form.get(field.key) ?? field.value) : field.value,
    error: refused?.errors.get(field.key) ?? null,
  }));

/** The mistakes of a file that stand at the keys of one map, by these keys. */
function mistakesAt({ mistakes }: ConfigError, [list, n]: SettingsPlace['path']): Map<string, string> {
  const at = `${list}[${n}].`;
  return new Map(
    mistakes.flatMap(({ key, message }) =>
      key.startsWith(at) ? [[key.slice(at.length).split(/[.[]/)[0] ?? '', message] as const] : [],
    ),
  );
}

/** Writes what a form changes, when the file would run with it. Resolves to what is wrong, if so; throws UserError. */
export function keepSettings(setup: Setup, { shape, place }: Settings, form: Form): Map<string, string> {
  const text = withSettings(shape, place, form);
  if (text === place.text) throw new UserError('Nothing was changed.', 'It stands in the file as it is shown.');
  try {
    change(setup, () => text);
    return new Map();
  } catch (error) {
    const errors = error instanceof ConfigError ? mistakesAt(error, place.path) : new Map<string, string>();
    if (errors.size > 0) return errors;
    throw error;
  }
}
