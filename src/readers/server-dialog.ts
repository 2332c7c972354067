import { make } from './dom.ts';
import { hostIn, knownServers, rememberedServer, rememberServer } from './servers.ts';
import type { wordsIn } from './words.ts';

/** Asks for the reader's own server, which this browser then remembers. */
export function serverDialog(words: ReturnType<typeof wordsIn>, chosen: (host: string) => void) {
  const input = make('input', {
    type: 'text',
    inputMode: 'url',
    required: true,
    autocapitalize: 'none',
    spellcheck: false,
  });
  input.placeholder = 'mastodon.social';
  input.setAttribute('list', 'servers');
  input.setAttribute('autocomplete', 'off');
  const wrong = make('p');
  wrong.setAttribute('role', 'alert');
  const list = make('datalist', { id: 'servers' }, ...knownServers.map((value) => make('option', { value })));
  const close = make('button', { type: 'button' }, words.close);
  const buttons = make('div', {}, make('button', {}, words.go), close);
  const form = make('form', { method: 'dialog' }, make('label', {}, words.server, input), list, wrong, buttons);
  const dialog = make('dialog', { parts: 'dialog' }, form);
  dialog.setAttribute('aria-label', words.server);
  close.onclick = () => dialog.close();
  form.onsubmit = (event) => {
    const host = hostIn(input.value);
    if (host === null) {
      event.preventDefault();
      wrong.textContent = words.wrong;
      return;
    }
    rememberServer(host);
    chosen(host);
  };
  const open = () => {
    input.value = rememberedServer() ?? '';
    wrong.textContent = '';
    dialog.showModal();
  };
  return { element: dialog, open };
}
