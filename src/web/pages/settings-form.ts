import { html } from 'hono/html';
import type { SettingField } from '../../config/settings-form.ts';
import type { Html } from './layout.ts';

/** A key of the configuration in a form, with what is wrong about what was typed. */
export interface ShownField extends SettingField {
  error: string | null;
}

interface Marks {
  id: string;
  about: Html;
}

function input({ key, kind, value, choices }: ShownField, { id, about }: Marks): Html {
  switch (kind) {
    case 'choice':
      return html`<select id="${id}" name="${key}" ${about}>${choices.map(([one, label]) => html`<option value="${one}" ${one === value ? html`selected` : ''}>${label}</option>`)}</select>`;
    case 'lines':
      return html`<textarea id="${id}" name="${key}" rows="3" spellcheck="false" ${about}>${value}</textarea>`;
    default:
      return html`<input id="${id}" name="${key}" type="text" value="${value}" autocomplete="off" autocapitalize="none" spellcheck="false" ${about}>`;
  }
}

/** Several of a few: an empty value goes with them, so that none chosen is not the same as not asked. */
const ticks = ({ key, label, value, choices }: ShownField, { about }: Marks): Html => {
  const chosen = value.split('\n');
  return html`<fieldset class="ticks" ${about}><legend>${label}</legend><input type="hidden" name="${key}" value="">${choices.map(([one, words]) => html`<label class="tick"><input type="checkbox" name="${key}" value="${one}" ${chosen.includes(one) ? html`checked` : ''}> ${words}</label>`)}</fieldset>`;
};

const fixedField = ({ label, value, fixed }: ShownField): Html =>
  html`<div class="setting"><b>${label}</b><p class="fixed">${value === '' ? '–' : value}</p><p class="small soft">${fixed}</p></div>`;

const field = (of: string, one: ShownField): Html => {
  if (one.fixed !== null) return fixedField(one);
  const id = `${of}-${one.key}`;
  const about = html`aria-describedby="${id}-help" ${one.error === null ? '' : html`aria-invalid="true"`}`;
  const asked =
    one.kind === 'several'
      ? ticks(one, { id, about })
      : html`<label for="${id}">${one.label}</label>${input(one, { id, about })}`;
  return html`<div class="setting">${asked}<p class="small soft" id="${id}-help">${one.error === null ? '' : html`<span class="trouble" role="alert">${one.error}</span><br>`}${one.help}</p>
    ${one.besides.length === 0 ? '' : html`<p class="small soft">Besides, in the file: ${one.besides.map((item) => html`<code>${item}</code> `)}</p>`}</div>`;
};

/** A form for the settings of a feed or an account. */
export const settingsForm = (action: string, id: string, fields: ShownField[]): Html =>
  html`<details ${fields.some(({ error }) => error !== null) ? html`open` : ''}><summary>Settings</summary><form method="post" action="${action}"><input type="hidden" name="id" value="${id}">
    <div class="settings">${fields.map((one) => field(`${action}-${id}`, one))}</div><button name="do" value="settings">Keep them</button></form></details>`;
