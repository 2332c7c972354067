/** A language tag in its canonical form (en_us becomes en-US); null when it is none. */
export function canonicalLanguage(language: string | null): string | null {
  if (language === null) return null;
  try {
    const tag = Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? null;
    return tag === null || /^(und|mul|zxx|x)\b/.test(tag) ? null : tag;
  } catch {
    return null;
  }
}
