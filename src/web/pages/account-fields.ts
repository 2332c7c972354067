import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** What a form asks for an account of a network. */
export interface AskedNetwork {
  id: string;
  name: string;
  /** A person may sign in at the server in place of pasting what that brings. */
  signsIn: boolean;
  keys: AskedKey[];
}

interface AskedKey {
  key: string;
  label: string;
  placeholder: string;
  /** Where a person finds it. */
  where: string;
  secret: boolean;
  usual: string;
  /** Signing in brings it. */
  brought: boolean;
}

type Values = (name: string) => string;

const field = (network: string, { key, label, placeholder, where, secret, usual }: AskedKey, values: Values): Html => {
  const name = `${network}-${key}`;
  // A secret is never printed again.
  const value = secret ? '' : values(name) || usual;
  return html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${secret ? 'password' : 'text'}" value="${value}" autocomplete="off" autocapitalize="none" spellcheck="false" ${placeholder === '' ? '' : html`placeholder="${placeholder}"`}></p>${where === '' ? '' : html`<p class="small soft">${where}</p>`}`;
};

/** The fields of an account. Where a person can sign in, the server's name is all that is asked at first. */
export const accountFields = ({ id, name, signsIn, keys }: AskedNetwork, values: Values): Html => {
  const brought = keys.filter((key) => key.brought);
  return html`<fieldset class="panel"><legend>${name}</legend>${keys.filter((key) => !key.brought).map((key) => field(id, key, values))}
    ${signsIn ? html`<p class="small soft">Its name is enough: you sign in there, and come back.</p><details><summary>Another way</summary><p><label class="tick"><input type="checkbox" name="${id}-by-code"> Let it show me a code, which I bring here</label></p>${brought.map((key) => field(id, { ...key, label: `${key.label}, if you have one already` }, values))}</details>` : ''}</fieldset>`;
};

export const fault = (error: string | null): Html | string =>
  error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`;
