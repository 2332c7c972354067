/** What windows-1252 makes of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the five without a sign stay controls. */
const signs = new Map<string, number>(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))].map(
    (sign, index) => [sign, 0x80 + index],
  ),
);

const runs = /[^\0-\x7f]+/gu;
/** A first byte of UTF-8 and one that can only follow such a byte, both read as letters: nobody writes them together often. */
const telltale = /[ÂÃÄÅÎÏÐÑ×ØÙàâãäåæçèéêëìíðï][\u0080-\u009f€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›\u00a0-\u00bf]/u;
/** As few characters may be an article's own examples. */
const least = 3;

const strict = new TextDecoder('utf-8', { fatal: true });

function readAgain(run: string): string | null {
  const bytes = Array.from(run, (sign) => signs.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/**
 * A text that was encoded as UTF-8 twice ("cafÃ©"), as it was meant; null when it was not. Only what reads well is changed:
 * often a part of a document comes from another database than the rest. Most of it must be so.
 */
export function decodeTwice(text: string): string | null {
  if (!telltale.test(text)) return null;
  let wrong = 0;
  let right = 0;
  const read = text.replace(runs, (run) => {
    const again = readAgain(run);
    if (again === null) right += run.length;
    else wrong += again.length;
    return again ?? run;
  });
  return wrong >= least && wrong > right ? read : null;
}
