import type { Element } from './element.ts';
import { canonicalName, type Prefixes, prefixOf } from './namespaces.ts';
import { endsBody, endsLeaf, isBody, isLeaf, isVoid } from './shape.ts';

/** Deeper markup is kept as content of its ancestor: no feed means it. */
const deepest = 200;
/** More elements or entries are no feed that a person wrote; what comes after them is left out. */
const mostElements = 1_000_000;
/** The newest stand first, and no reader keeps more in sight. */
export const mostEntries = 5000;
/** No feed declares more namespaces in one place. */
const mostPrefixes = 60;
/** Nor in more places: XHTML in each of its entries is the most there is. */
const mostScopes = 20_000;
const entryNames = new Set(['item', 'atom:entry']);
const rootNames = new Set(['rss', 'rdf:rdf', 'atom:feed', 'channel']);

/** The prefixes in force, and how the names that were met are called in ours. */
interface Scope {
  prefixes: Prefixes;
  names: Map<string, string>;
}

interface Open {
  element: Element;
  scope: Scope;
}

function nameIn({ prefixes, names }: Scope, rawName: string): string {
  const known = names.get(rawName);
  if (known !== undefined) return known;
  const name = canonicalName(rawName.toLowerCase(), prefixes);
  names.set(rawName, name);
  return name;
}

function withDeclared(outer: Scope, attributes: Record<string, string>): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer.prefixes);
    const written = key.slice(6);
    if (prefixes.size < mostPrefixes) prefixes.set(written, prefixOf(attributes[key] ?? '') ?? written);
  }
  return prefixes === null ? outer : { prefixes, names: new Map() };
}

/** Attributes in a namespace that go by another prefix than ours ("r:about" for "rdf:about"). */
function canonicalAttributes(attributes: Record<string, string>, prefixes: Prefixes): void {
  for (const key in attributes) {
    if (!key.includes(':') || key.startsWith('xml')) continue;
    const name = canonicalName(key, prefixes);
    if (name !== key) attributes[name] ??= attributes[key] ?? '';
  }
}

/** Builds the tree of a document from its tags, and closes what they leave open. Depth is bounded, so every step is. */
export class TreeBuilder {
  readonly root: Element;
  private readonly warn: (code: string) => void;
  private readonly stack: Open[];
  top: Open;
  private rootsClosed = 0;
  private scopes = 0;
  private elements = 0;
  private entries = 0;

  constructor(url: string, warn: (code: string) => void) {
    this.root = { name: '', attributes: {}, children: [], base: url, language: null };
    this.top = { element: this.root, scope: { prefixes: new Map(), names: new Map() } };
    this.stack = [this.top];
    this.warn = warn;
  }

  private cutTo(length: number): void {
    const root = this.stack[1]?.element.name ?? '';
    this.stack.length = length;
    this.top = this.stack[length - 1] ?? this.top;
    if (length === 1 && rootNames.has(root)) this.rootsClosed += 1;
  }

  /** Closes the innermost open element of a kind, unless it stands outside of the entry. */
  private closeOpen(isKind: (name: string) => boolean): void {
    const at = this.stack.findLastIndex(({ element }) => isKind(element.name) || entryNames.has(element.name));
    if (at <= 0 || entryNames.has(this.stack[at]?.element.name ?? '')) return;
    this.cutTo(at);
    this.warn('unclosed-element');
  }

  /** Closes what a new element cannot stand in: an entry in an entry, an address in a title. */
  private makeRoom(name: string): void {
    if (entryNames.has(name)) {
      const at = this.stack.findIndex(({ element }) => element.name === name);
      if (at > 0) {
        this.cutTo(at);
        this.warn('unclosed-entry');
      } else this.closeOpen(isLeaf);
      return;
    }
    if (endsLeaf(name)) this.closeOpen(isLeaf);
    if (endsBody(name)) this.closeOpen(isBody);
  }

  /** The scope of an element; an Atom feed that forgot its namespace gets it. */
  private scopeOf(rawName: string, attributes: Record<string, string>): Scope {
    const outer = this.top.scope;
    if (this.scopes >= mostScopes) return outer;
    const scope = withDeclared(outer, attributes);
    if (scope !== outer) this.scopes += 1;
    const name = nameIn(scope, rawName);
    if (name !== 'feed' && (name !== 'entry' || this.stack.length > 1)) return scope;
    this.warn('no-namespace');
    return { prefixes: new Map([...scope.prefixes, ['', 'atom']]), names: new Map() };
  }

  open(rawName: string, attributes: Record<string, string>, closed: boolean): void {
    const scope = this.scopeOf(rawName, attributes);
    const name = nameIn(scope, rawName);
    canonicalAttributes(attributes, scope.prefixes);
    if (this.rootsClosed > 0 && this.stack.length === 1 && !entryNames.has(name))
      this.warn(rootNames.has(name) ? 'two-roots' : 'junk-after');
    this.makeRoom(name);
    this.elements += 1;
    if (entryNames.has(name)) this.entries += 1;
    const parent = this.top.element;
    const base = attributes['xml:base'];
    const element: Element = {
      name,
      attributes,
      children: [],
      base: base === undefined ? parent.base : (URL.parse(base.trim(), parent.base)?.href ?? parent.base),
      language: attributes['xml:lang'] ?? parent.language,
    };
    parent.children.push(element);
    if (closed || isVoid(name, attributes)) return;
    if (this.stack.length > deepest) {
      this.warn('too-deep');
      return;
    }
    this.top = { element, scope };
    this.stack.push(this.top);
  }

  close(rawName: string): void {
    const name = nameIn(this.top.scope, rawName);
    if (this.top.element.name === name && this.stack.length > 1) {
      this.cutTo(this.stack.length - 1);
      return;
    }
    const at = this.stack.findLastIndex(({ element }) => element.name === name);
    if (at > 0) this.cutTo(at);
    if (at > 0) this.warn('unclosed-element');
    else if (!isVoid(name, { href: '' })) this.warn('misnested-element');
  }

  /** Whether the document is larger than a feed can be. */
  get full(): boolean {
    return this.elements >= mostElements || this.entries > mostEntries;
  }

  text(text: string): void {
    if (text === '') return;
    if (this.rootsClosed > 0 && this.stack.length === 1 && text.trim() !== '') this.warn('junk-after');
    else {
      const { children } = this.top.element;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    }
  }

  /** The text is at its end: half an address, date or title is worse than none, and half a tag is no text. */
  end(): void {
    if (this.full) this.warn(this.entries > mostEntries ? 'too-many-entries' : 'too-large');
    if (this.full || this.stack.length === 1) return;
    const { children } = this.top.element;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last.replace(/<[^<>]{0,300}$/, '');
    const leaf = this.stack.findLastIndex(({ element }) => isLeaf(element.name));
    if (leaf > 0) this.stack[leaf - 1]?.element.children.pop();
    this.warn(leaf > 0 ? 'truncated' : 'unclosed-element');
  }
}
