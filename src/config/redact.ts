export type Redact = (text: string) => string;

const hidden = '«hidden»';
/** Shorter ones would hide ordinary words. */
const shortest = 6;

/** The spellings in which a secret shows up in errors, addresses and dumps. */
const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64url'),
];

const credentialsInUrl = /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,256}:[^\s/@]{0,256}@/gi;

/** Hides these secrets, and user names with passwords in addresses, in any text. */
export function redactor(secrets: readonly string[]): Redact {
  const needles = [...new Set(secrets.filter(({ length }) => length >= shortest).flatMap(spellings))].sort(
    (a, b) => b.length - a.length,
  );
  return (text) => {
    const clean = needles.reduce((rest, needle) => rest.replaceAll(needle, hidden), text);
    return clean.includes('@') ? clean.replace(credentialsInUrl, `$1${hidden}@`) : clean;
  };
}
