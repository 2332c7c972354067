/** Static sites that move a page leave a stub in its place; it holds nothing else. Bytes. */
const longestStub = 20_000;
/** A page that waits longer wants to be read. Seconds. */
const longestWait = 5;

const element = /<meta\b[^>]{0,500}http-equiv\s*=\s*["']?refresh\b[^>]{0,2000}>/i;
const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** Where a page that only redirects by `<meta http-equiv=refresh>` leads, as it is written there; null when it is none. Pure. */
export function metaRefresh(bytes: Uint8Array): string | null {
  if (bytes.length > longestStub) return null;
  const html = Buffer.from(bytes).toString();
  const found = content.exec(element.exec(html)?.[0] ?? '');
  const [wait = '', ...rest] = (found?.[1] ?? found?.[2] ?? '').split(/[;,]/);
  const address =
    /^\s*url\s*=\s*(.+)$/i
      .exec(rest.join(';'))?.[1]
      ?.trim()
      .replaceAll(/^['"]|['"]$/g, '') ?? '';
  return address === '' || !(Number(wait) <= longestWait) ? null : address.replaceAll('&amp;', '&');
}
