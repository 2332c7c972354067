import type { SiteEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';

const isNamed = (rel: string): boolean => rel.split(/\s+/).includes('site.standard.document');
const isDocument = (href: string): boolean => /^at:\/\/[^/\s]+\/site\.standard\.document\/[^/\s]+$/.test(href);

/** A site that says which publication of standard.site it is wants its pages to say which documents they are. Pure. */
export function checkStandardSite({ publication, pages }: Pick<SiteEvidence, 'publication' | 'pages'>): Finding[] {
  const read = pages.flatMap(({ page }) => (page.is === 'read' ? [page] : []));
  const [first] = read;
  if (publication === null || first === undefined) return [];
  const links = read.flatMap(({ metadata }) => metadata.links.filter(({ rel }) => isNamed(rel)));
  // Entries from before the site had a publication have no documents: one page that names its own is enough.
  if (links.some(({ href }) => isDocument(href))) return [];
  const [wrong] = links;
  const what =
    wrong === undefined ? 'none of its newest pages names its document' : 'its pages name documents by other addresses';
  return [
    {
      area: 'page',
      subject: first.asked,
      level: 'advice',
      message: `The site is a publication of standard.site, and ${what}.`,
      nextStep: 'Add the line to the <head> of each page that has a document; the webhook tells its address.',
      found: wrong === undefined ? null : `<link rel="site.standard.document" href="${wrong.href}">`,
      change: '<link rel="site.standard.document" href="at://…">',
    },
  ];
}
