/** Pages are cut here before the heavy reading: more is no article. Characters. */
const longest = 2_000_000;
/** Deeper nesting than any article has; Readability walks recursively. */
const deepest = 400;

function tooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?(?:div|span|section|article|table|ul|ol|li|b|i|font|blockquote)\b/gi)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth > deepest) return true;
  }
  return false;
}

const nothing = '';

/** The main text of a page as HTML; '' when none can be found. Loads its libraries when first called. */
export async function readMainText(html: string, url: string): Promise<string> {
  const source = html.slice(0, longest);
  if (tooDeep(source)) return nothing;
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(source);
    const marked = document.querySelector('.e-content, [itemprop="articleBody"]')?.innerHTML ?? nothing;
    if (marked.replaceAll(/<[^>]*>/g, '').trim().length > 200) return marked;
    const base = document.createElement('base');
    base.setAttribute('href', url);
    document.head?.append(base);
    const fallback = document.querySelector('article, main')?.innerHTML ?? nothing;
    const article = new Readability(document, { charThreshold: 200 }).parse();
    return article?.content ?? fallback;
  } catch {
    return nothing;
  }
}
