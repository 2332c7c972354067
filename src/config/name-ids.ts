/** Names for what may go without: the given id, else the wanted one, with a number when it is taken. Pure. */
export function nameIds(items: readonly { id: string | null; wanted: string }[]): string[] {
  const taken = new Set(items.flatMap(({ id }) => id ?? []));
  return items.map(({ id, wanted }) => {
    if (id !== null) return id;
    let free = wanted;
    for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
    taken.add(free);
    return free;
  });
}

/** A feed's id when it has none: its host. */
export const hostId = (url: string): string =>
  (URL.parse(url)?.hostname ?? '')
    .replace(/^www\./, '')
    .replaceAll(/[^\p{L}\p{N}._-]/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '') || 'feed';
