import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from '@astrojs/compiler';
import { z } from 'zod';

/** What compiled components call, as far as the guides need it. */
const runtime = `class Markup extends String {}
const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const shown = (value) => value === undefined ? '' : value instanceof Markup ? value : Array.isArray(value) ? value.map(shown).join('') : escape(value);
const attribute = (value, name) => new Markup(\` \${name}="\${escape(value)}"\`);
export const render = (texts, ...values) => new Markup(texts.map((text, n) => text + shown(values[n])).join(''));
export const createAstro = () => undefined;
export const createComponent = (work) => work;
export const maybeRenderHead = () => new Markup('');
export const addAttribute = attribute;
export const renderSlot = (_, slot) => slot?.();
export const renderComponent = (result, name, component, props, slots = {}) => typeof component === 'function'
  ? component(result, props, slots)
  : new Markup(\`<\${name}\${Object.entries(props).map(([key, value]) => attribute(value, key)).join('')}>\${slots.default?.() ?? ''}</\${name}>\`);
export default undefined;
`;
const unused = ['Fragment', 'renderHead', 'unescapeHTML', 'mergeSlots', 'spreadAttributes', 'defineStyleVars'];
const unusedToo = ['defineScriptVars', 'renderTransition', 'createTransitionScope', 'renderScript'];

const pageSchema = z.object({
  default: z.function({ input: [z.unknown(), z.unknown(), z.unknown()], output: z.unknown() }),
});

/** Compiles components (by file name) as Astro does, and renders the last of them for a page at `url`. */
export async function renderAstro(
  folder: string,
  components: Record<string, string>,
  url: string,
  props: object,
): Promise<string> {
  const missing = [...unused, ...unusedToo].map((name) => `export const ${name} = undefined;\n`).join('');
  writeFileSync(join(folder, 'runtime.mjs'), runtime + missing);
  let last = '';
  for (const [filename, source] of Object.entries(components)) {
    const { code } = await transform(source, {
      filename,
      internalURL: './runtime.mjs',
      resolvePath: async (path) => path,
    });
    const linked = code
      .replace(/^import ".*lang\.css";$/m, '')
      .replace(/from '.*\/(\w+)\.astro'/g, "from './$1.astro.mjs'");
    last = join(folder, `${basename(filename)}.mjs`);
    writeFileSync(last, linked);
  }
  const site = new URL('/', url);
  const result = { createAstro: (given: object) => ({ props: given, site, url: new URL(url) }) };
  return String(pageSchema.parse(await import(last)).default(result, props, {}));
}
