/** Milliseconds of a Retry-After in either form (RFC 9110, 10.2.3); null when there is none that can be read. */
export function retryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(at - now, 0);
}

/** Milliseconds that a good answer may be kept (Cache-Control: max-age less Age); null when it says nothing. */
export function freshFor(headers: Readonly<Record<string, string>>): number | null {
  const control = headers['cache-control'] ?? '';
  if (/\b(no-cache|no-store)\b/i.test(control)) return null;
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (seconds === undefined) return null;
  const age = /^\d{1,9}$/.test(headers.age ?? '') ? Number(headers.age) : 0;
  return Math.max(Number(seconds) - age, 0) * 1000;
}
