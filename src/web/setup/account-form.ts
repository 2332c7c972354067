import { askedKeys } from '../../cli/init-plan.ts';
import { metaOf } from '../../config/findings.ts';
import { networks } from '../../networks/index.ts';
import type { AskedNetwork } from '../pages/account-fields.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a form asks for an account of each network, by the declarations of their keys. */
export const asked: AskedNetwork[] = [...networks.values()].map(({ id, name, settings, signIn }) => ({
  ...{ id, name, signsIn: signIn !== undefined },
  keys: askedKeys({ settings }).map(({ key, secret, usual }) => {
    const { label, placeholder, where } = metaOf(settings.shape[key]);
    const words = { label: textOf(label) || key, placeholder: textOf(placeholder), where: textOf(where) };
    return { ...{ key, secret, usual, ...words }, brought: key === signIn?.brings };
  }),
}));
