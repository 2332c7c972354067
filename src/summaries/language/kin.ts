const kin: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', hr: 'sr', bs: 'sr', sh: 'sr', ms: 'id' };

/** Of languages that are told apart by few words of a text, if at all, the one whose words stand for all of them. */
export const kinOf = (code: string): string => kin[code] ?? code;

/** Languages that a detector takes for a larger one beside them, whose small words it knows. */
const relatives: Readonly<Record<string, string>> = {
  ...{ az: 'tr', tk: 'tr', uz: 'tr', crh: 'tr', gl: 'pt es', ast: 'es', an: 'es ca', oc: 'ca fr', lb: 'de', gsw: 'de' },
  ...{
    nds: 'de nl',
    fy: 'nl',
    af: 'nl',
    co: 'it',
    scn: 'it',
    sc: 'it es',
    fo: 'da nb',
    is: 'da nb',
    szl: 'pl',
    csb: 'pl',
  },
  ku: 'ckb',
  ...{ jv: 'id', su: 'id', tl: 'id', eo: 'es it pt' },
};

/** Whether a text in one language may well be detected as the other. */
export const mayPassFor = (code: string, detected: string): boolean =>
  kinOf(code) === kinOf(detected) || (relatives[code] ?? '').split(' ').includes(detected);
