import { endOfDocumentType } from './document-type.ts';

const mostEntities = 100;
const longestValue = 500;
/** The text may grow by so much (characters): a name of few letters may stand for many, many times. */
const mostGrowth = 1_000_000;

/** Plain text and numeric references: what names other entities, or holds markup, is not expanded. */
const definition =
  /<!ENTITY\s+([\w.:-]{1,60})\s+(?:"((?:[^"&<%]|&#x?[\da-f]{1,6};)*)"|'((?:[^'&<%]|&#x?[\da-f]{1,6};)*)')\s*>/gi;

/** The entities that declarations define (XML 1.0, 4.2), as far as they stand for plain text; the first of a name counts. */
function definitionsIn(declarations: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = '', quoted, single] of declarations.matchAll(definition)) {
    const value = quoted ?? single ?? '';
    if (entities.size < mostEntities && value.length <= longestValue && !entities.has(name)) entities.set(name, value);
  }
  return entities;
}

/** The document with its own entities written out. Linear, and bounded however often they are named. Pure. */
export function expandDefined(text: string): string {
  const start = text.slice(0, 1000).search(/<!doctype[^>[]{0,500}\[/i);
  const end = start === -1 ? null : endOfDocumentType(text, start);
  if (end === null) return text;
  const entities = definitionsIn(text.slice(start, end));
  if (entities.size === 0) return text;
  let growth = 0;
  const written = text.slice(end).replaceAll(/&([\w.:-]{1,60});/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined || growth > mostGrowth) return reference;
    growth += value.length;
    return value;
  });
  return text.slice(0, end) + written;
}
