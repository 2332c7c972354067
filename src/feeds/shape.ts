const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that hold a word, an address or a date, and never another element of an entry. */
const leaves = set(
  'title link guid pubdate comments category author lastbuilddate ttl language dc:title dc:date dc:creator dc:subject dc:identifier dc:language dcterms:created dcterms:issued dcterms:modified atom:title atom:id atom:updated atom:published atom:modified atom:issued atom:created atom:link atom:name atom:uri atom:email url',
);
const leafEnds = set(
  'title link guid pubdate description content:encoded comments enclosure category author dc:title dc:date dc:creator dc:subject dc:identifier dcterms:created dcterms:modified source atom:title atom:id atom:link atom:updated atom:published atom:modified atom:issued atom:created atom:summary atom:content atom:author atom:category media:content media:thumbnail media:group itunes:summary itunes:duration itunes:image',
);

/** Elements that hold HTML, some of it not escaped, so that only what HTML does not have ends one that was left open. */
const bodies = set('description content:encoded atom:summary atom:content itunes:summary');
const bodyEnds = set(
  'guid pubdate description content:encoded comments enclosure category dc:date dc:creator dc:subject atom:id atom:updated atom:published atom:summary atom:content media:content media:thumbnail',
);

/** Elements of HTML that have no content, wherever somebody forgot to escape them. */
const voids = /^(?:xhtml:|atom:)?(?:br|hr|img|input|wbr|col|param|meta)$/;

export const isLeaf = (name: string): boolean => leaves.has(name);
export const endsLeaf = (name: string): boolean => leafEnds.has(name);
export const isBody = (name: string): boolean => bodies.has(name);
export const endsBody = (name: string): boolean => bodyEnds.has(name);

/** Whether an element has no content even where its tag does not say so. */
export const isVoid = (name: string, attributes: Record<string, string>): boolean =>
  voids.test(name) || (name === 'atom:link' && attributes.href !== undefined);
