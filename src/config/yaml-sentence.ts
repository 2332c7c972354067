import type { YAMLError } from 'yaml';

/** A value that YAML takes for one of its own signs. */
export const quoted = (sign: string): string => `a value that begins with ${sign} must stand in quotation marks.`;

/** The parser's own words are for programmers, and some of them repeat content, which may be a secret. */
const sentences: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: quoted('* or &'),
  BAD_ALIAS: quoted('* or &'),
  BAD_COLLECTION_TYPE: quoted('!'),
  BAD_DIRECTIVE: quoted('%'),
  BAD_DQ_ESCAPE: 'in double quotation marks \\ is special: write \\\\ for it, or use single quotation marks.',
  BAD_INDENT: 'this line is not indented like the lines that it belongs to.',
  BAD_PROP_ORDER: quoted('! or &'),
  BAD_SCALAR_START: quoted('@, ` or %'),
  BLOCK_AS_IMPLICIT_KEY: 'is this line indented too far, or does a value with ": " stand without quotation marks?',
  BLOCK_IN_FLOW: 'a bracket [ or { is not closed before this line.',
  DUPLICATE_KEY: 'this key stands twice in its map; keep one.',
  KEY_OVER_1024_CHARS: 'this key is too long; is a ":" missing or a quotation mark not closed?',
  MISSING_CHAR: 'a sign is missing here.',
  MULTILINE_IMPLICIT_KEY: 'is a ":" with a blank after it missing here, or is the line indented wrongly?',
  MULTIPLE_ANCHORS: quoted('&'),
  MULTIPLE_DOCS: 'a second document begins here; a configuration is one, without "---" inside.',
  MULTIPLE_TAGS: quoted('!'),
  NON_STRING_KEY: 'a key must be a plain word.',
  TAB_AS_INDENT: 'tabs are not allowed as indentation; use blanks.',
  TAG_RESOLVE_FAILED: quoted('!'),
  UNEXPECTED_TOKEN: 'this does not belong here; is a sign missing before it, or is the line indented wrongly?',
};

/** Which sign is missing, by what the parser says of it. */
const missing: [RegExp, string][] = [
  [/closing .?quote/, 'a quotation mark is not closed before here.'],
  [/^Missing , between/, 'a comma is missing before this.'],
  [/end with/, 'a bracket is not closed.'],
  [/need to be followed by map values/, 'a ":" and a value are missing after this key.'],
  [/^Comments must/, 'a blank is missing before #; a value with # in it must stand in quotation marks.'],
  [/^Missing space after :/, 'a blank is missing after ":".'],
  [/^Sequence item without -/, 'a "- " is missing before this item of the list.'],
];

/** One sentence about a mistake of the YAML itself. */
export const yamlSentence = ({ code, message }: YAMLError): string =>
  (code === 'MISSING_CHAR' ? missing.find(([words]) => words.test(message))?.[1] : undefined) ??
  sentences[code] ??
  'this cannot be read as YAML.';
