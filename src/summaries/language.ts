/** Placeholder until the detector stands: what is declared, made a BCP 47 tag. */
export function resolveLanguage(declared: string | null, _text: string): string | null {
  if (declared === null) return null;
  try {
    return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
