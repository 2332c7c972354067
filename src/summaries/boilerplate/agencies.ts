import { articles, openers } from './sentence-openers.ts';

const inBrackets =
  'dpa|afp|ap|reuters|efe|ansa|lusa|anp|pap|tt|ntb|ritzau|stt|čtk|tasr|mti|apa|sda|epd|kna|sid|rtr|upi|belga|aa|dha|iha|agerpres|hina|elta|bns|leta|cna|tanjug|tanyug|бта|танјуг|ап|тасс|риа|укрінформ|укринформ|απε(?:-μπε)?|αμπε';
/** As they write their names themselves: in small letters they are words. */
const bare =
  'dpa|AFP|AP|Reuters|EFE|ANSA|Lusa|LUSA|ANP|PAP|TT|NTB|Ritzau|RITZAU|STT|ČTK|TASR|MTI|APA|SDA|Keystone-SDA|epd|KNA|SID|UPI|Belga|BELGA|AA|DHA|İHA|AGERPRES|Agerpres|HINA|Hina|ANTARA|AZƏRTAC|O[‘’ʻʼ]zA|Kazinform|ТАСС|ҚазАқпарат|Укрінформ|УКРІНФОРМ|ΑΠΕ-ΜΠΕ';
const either = `${inBrackets}|${inBrackets.toUpperCase()}|${bare}`;
const town = "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]+){0,2}";
const opens = '(?=[\\p{Lu}\\p{N}"“„«])';

/** The agency that a report came from, before its first sentence, whether a sign parts them or not. */
export const datelinesOfAgencies: readonly RegExp[] = [
  // (dpa) …, /ritzau/ …
  new RegExp(`^\\((?:${inBrackets})(?:[/-][\\p{L}]{2,12})*\\)\\.?\\s?[-–—:]?\\s*`, 'iu'),
  new RegExp(`^/(?:${inBrackets})/\\s*`, 'iu'),
  // ANP De pont …: before a small word that begins a sentence; before another the agency may be what is told of.
  new RegExp(`^(?:${bare}) (?=(?:${openers}|${articles}) \\p{L})`, 'u'),
  // ЕЗЕРОВО /БТА/ …, LAGOPOLI (ANSA) …
  new RegExp(`^${town}(?:/${town})? (?:\\((?:${either})\\)|/(?:${either})/)\\.?\\s*(?:[-–—:]\\s*)?${opens}`, 'u'),
  // EFE / Puerto Lago La …
  new RegExp(`^(?:${bare}) ?/ ?${town} (?=\\p{Lu}\\p{Ll}* \\p{L})`, 'u'),
  // O‘zA, Sohil. …
  new RegExp(`^(?:${bare}), ${town}\\.\\s+${opens}`, 'u'),
  // ОЗЕРСЬК. Укрінформ. …
  new RegExp(`^\\p{Lu}[\\p{Lu}\\p{M}’'-]+(?: \\p{Lu}[\\p{Lu}\\p{M}’'-]+){0,2}[.,] (?:${bare})\\.\\s+${opens}`, 'u'),
];
