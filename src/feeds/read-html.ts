import { Parser } from 'htmlparser2';
import type { Element } from './element.ts';

/** Deeper nesting is no page; it would cost the parser, which keeps a stack, its time squared. */
const tooDeep = 500;
const mostElements = 100_000;
/** After so many characters the depth is looked at. */
const stride = 2048;

/** Reads a page as browsers do, up to where it is too deep or too large. A `base` element counts for all that follows. */
export function readHtml(html: string, url: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], base: url, language: null };
  const stack: Element[] = [root];
  let base = url;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      const parent = stack.at(-1) ?? root;
      if (name === 'base' && attributes.href !== undefined) base = URL.parse(attributes.href, url)?.href ?? base;
      const language = attributes.lang ?? attributes['xml:lang'] ?? parent.language;
      const element: Element = { name, attributes, children: [], base, language };
      parent.children.push(element);
      stack.push(element);
    },
    onclosetag() {
      if (stack.length > 1) stack.pop();
    },
    ontext(text) {
      stack.at(-1)?.children.push(text);
    },
  });
  const done = () => stack.length > tooDeep || elements > mostElements;
  for (let at = 0; at < html.length && !done(); at += stride) parser.write(html.slice(at, at + stride));
  if (!done()) parser.end();
  return root;
}
