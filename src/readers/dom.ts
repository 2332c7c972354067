/** An element with its properties and children. Text is text: nothing here is read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { parts?: string } = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const { parts, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  if (parts !== undefined) element.setAttribute('part', parts);
  element.append(...children);
  return element;
}

/** A drawing of one line, 24 by 24, that says nothing to a screen reader. */
export function icon(path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The shadow of an element with its style, which no policy for inline styles forbids. */
export function shadowOf(element: HTMLElement, css: string): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The language where the element stands, then those that the reader prefers. */
export const languagesAt = (element: Element): (string | null | undefined)[] => [
  element.closest('[lang]')?.getAttribute('lang'),
  ...navigator.languages,
];
