import { icon, make } from './dom.ts';

/** A button that shows and hides what is needed less often. Escape and a click elsewhere hide it again. */
export function menu(name: string, ...items: HTMLElement[]) {
  const list = make('div', { parts: 'menu', hidden: true }, ...items);
  const button = make('button', { type: 'button', title: name, parts: 'more' }, icon('M5 12h.01M12 12h.01M19 12h.01'));
  button.setAttribute('aria-label', name);
  const show = (shown: boolean) => {
    list.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  show(false);
  button.onclick = () => show(list.hidden === true);
  const element = make('div', {}, button, list);
  element.onkeydown = ({ key }) => {
    if (key !== 'Escape' || list.hidden) return;
    show(false);
    button.focus();
  };
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) show(false);
  });
  return { element, hide: () => show(false) };
}
