/** Without scheme, "www.", default port, fragment, query, "index.html" and slash at the end: names an exported file. */
export function fileKey(address: string): string {
  const { host, pathname } = new URL(address);
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {}
  return host.replace(/^www\./, '') + path.replace(/\/(index\.\w+)?$/, '').normalize('NFC');
}
