import { childrenNamed, type Element, isElement, textOf } from './element.ts';
import { firstText } from './entry-parts.ts';
import { collapse, inlineText } from './plain-text.ts';

const mail = /(?:mailto:)?[^\s<>()"',;:]{1,64}@[^\s<>()"',;]{1,255}/;

/** The name in `mail (Name)`, `Name <mail>`, `Name - mail` or alone; '' where only a mail address stands. */
function personName(text: string): string {
  const line = inlineText(text.replaceAll(/<([^<>\s]{1,64}@[^<>\s]{1,255})>/g, '($1)'));
  const obfuscated = /^\S+ (?:at|\[at\]) \S+ \((.+)\)$/.exec(line)?.[1];
  if (obfuscated !== undefined) return obfuscated;
  if (!line.includes('@')) return line;
  const rest = line.replace(mail, ' ');
  if (rest === line) return line;
  return collapse(rest.replaceAll(/\(\s*\)|<\s*>/g, ' ')).replaceAll(/^[\s,;:–—"'(-]+|[\s,;:–—"')-]+$/g, '');
}

/** The mail address alone, where a feed names a person by nothing else, as RSS wants it. */
const personMail = (text: string): string => mail.exec(text)?.[0].replace(/^mailto:/, '') ?? '';

const personText = (person: Element): string =>
  firstText(person, 'atom:name', 'name', 'itunes:name', 'rdf:name', 'foaf:name') ??
  firstText(person, 'atom:email', 'email', 'itunes:email') ??
  (person.children.some((child) => isElement(child) && /^(atom:)?(uri|url|homepage)$/.test(child.name))
    ? ''
    : textOf(person));

/** Names of the people that the first filled of these elements name; their mail addresses where none has a name. */
export function authorsOf(element: Element, ...names: string[]): string[] {
  for (const nameOf of [personName, personMail]) {
    for (const name of names) {
      const found = childrenNamed(element, name)
        .map((person) => nameOf(personText(person)))
        .filter((author) => author !== '');
      if (found.length > 0) return [...new Set(found)].slice(0, 20);
    }
  }
  return [];
}
