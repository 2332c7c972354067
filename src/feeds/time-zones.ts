/** Offsets from UTC in minutes of zone names seen in feeds (RFC 822 and common ones). */
const zones: Record<string, number> = {
  utc: 0,
  ut: 0,
  gmt: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  trt: 180,
  pkt: 300,
  wib: 420,
  ict: 420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  at: -240,
};

/** Military zones as RFC 822, 5.1 has them: A is an hour west, N an hour east. J is the observer's own. */
function militaryOffset(letter: string): number {
  const west = 'abcdefghiklm'.indexOf(letter);
  const east = 'nopqrstuvwxy'.indexOf(letter);
  return west >= 0 ? -60 * (west + 1) : east >= 0 ? 60 * (east + 1) : 0;
}

/** The offset of a zone of the IANA database ("Europe/Berlin") at a moment, in minutes; null when there is none of the name. */
export function namedZoneOffset(name: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' }).formatToParts(at);
    const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(offset) ?? [null, '+', '0', '0'];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}

/** The offset from UTC in minutes that a zone's name or number means; null when it means none. */
export function zoneOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (text === 'GMT' || text === 'Z') return 0;
  const offset = /^(?:gmt|utc|ut|etc\/gmt)?\s*([+-])\s?(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (offset !== null) {
    const [, sign, hours, minutes = '0'] = offset;
    const total = Number(hours) * 60 + Number(minutes);
    return total > 24 * 60 ? 0 : sign === '-' ? -total : total;
  }
  const name = text.toLowerCase();
  return /^[a-z]$/.test(name) ? militaryOffset(name) : (zones[name] ?? null);
}
