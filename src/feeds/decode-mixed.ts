const latin1 = new TextDecoder('windows-1252');

/** UTF-8 with stray bytes of windows-1252 in it, as editors that paste leave it: each is read as what it was meant to be. */
export function decodeMixed(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const parts: string[] = [];
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 1;
    let end = at + length;
    if (lead < 0x80) {
      while (end < bytes.length && (bytes[end] ?? 0) < 0x80) end += 1;
    }
    const slice = bytes.subarray(at, end);
    try {
      parts.push(strict.decode(slice));
      at = end;
    } catch {
      parts.push(latin1.decode(bytes.subarray(at, at + 1)));
      at += 1;
    }
  }
  return parts.join('');
}
