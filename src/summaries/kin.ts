const kin: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', hr: 'sr', bs: 'sr', sh: 'sr', ms: 'id' };

/** Of languages that are told apart by few words of a text, if at all, the one whose words stand for all of them. */
export const kinOf = (code: string): string => kin[code] ?? code;
