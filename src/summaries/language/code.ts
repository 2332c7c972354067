/** The primary subtag of a language tag, in small letters (RFC 5646, 2.2.1); '' where the language is not known. */
export const codeOf = (language: string | null | undefined): string => language?.split('-', 1)[0]?.toLowerCase() ?? '';

/** The same; English where the language is not known, as most such texts are. */
export const codeOrEnglish = (language: string | null | undefined): string => codeOf(language ?? 'en');

export const isEnglish = (language: string | null | undefined): boolean => codeOrEnglish(language) === 'en';
