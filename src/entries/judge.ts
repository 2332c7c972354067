import type { Comparison } from './compare.ts';

/** `doubt` completes the sentence "It …"; `reused`: the doubt is only that an id came again. */
export type Judgement = { is: 'same' } | { is: 'other' } | { is: 'doubt'; why: string; reused: boolean };

const same: Judgement = { is: 'same' };
const other: Judgement = { is: 'other' };
const doubt = (why: string, reused = false): Judgement => ({ is: 'doubt', why, reused });

/** The id is that of a known entry. */
function judgeById({ url, date, content, place }: Comparison, title: string): Judgement {
  if (url === 'same') return same;
  const moved = url === 'other' && place === 'other' && date !== 'same';
  if (content === 'title') {
    return moved && date === 'other' ? doubt(`has the id and title of "${title}", but another address and text`) : same;
  }
  if (content !== 'other' || (!moved && (url === 'other' || date !== 'other'))) return same;
  return doubt(
    `has the id of "${title}", but its ${url === 'other' ? 'address, ' : ''}title and text are others`,
    true,
  );
}

/** The address is that of a known entry, and nobody else's; the id is another one, or there is none. */
function judgeByUrl({ id, date, content }: Comparison, title: string): Judgement {
  if (content !== 'other' || date === 'same' || (id === 'unknown' && date !== 'other')) return same;
  return doubt(`stands at the address of "${title}", but its ${id === 'other' ? 'id, ' : ''}title and text are others`);
}

/** Where the address is another one: whether it is one that the entry may have moved to. */
const isPlaced = ({ place, date, content, sameFeed }: Comparison): boolean =>
  (place === 'path' && (sameFeed || content === 'same')) || (place === 'slug' && sameFeed && date !== 'other');

/** Neither id nor address prove anything. */
function judgeByContent(comparison: Comparison, title: string): Judgement {
  const { id, url, date, content, recurring, longText } = comparison;
  const elsewhere = url === 'other';
  const placed = elsewhere && isPlaced(comparison);
  if (content === 'same') return longText ? judgeWhole(comparison, title) : judgeShort(comparison, title);
  if (date === 'same' && content !== 'other' && (content !== 'title' || elsewhere || id !== 'other')) return same;
  if (placed && (content !== 'other' || date === 'same')) return same;
  if (recurring) return other;
  if (content === 'near') {
    if (elsewhere) return comparison.sameFeed ? doubt(`reads like "${title}", but stands at another address`) : other;
    return id === 'other' && date === 'other' ? doubt(`reads like "${title}", but has another id and date`) : same;
  }
  if (content === 'text') return judgeByText(comparison, title);
  return content === 'bare' || content === 'title' ? judgeByTitle(comparison, title) : other;
}

/** Title and a text of some length are the same. */
function judgeWhole(comparison: Comparison, title: string): Judgement {
  const { id, url, date, recurring, sameFeed } = comparison;
  const elsewhere = url === 'other';
  if (date === 'same' || (elsewhere && comparison.place === 'path')) return same;
  if (recurring && date === 'other' && (elsewhere || id === 'other' || url === 'unknown')) return other;
  if (recurring && elsewhere && id === 'other') return doubt(`has the title and text of "${title}" and others`);
  if (!elsewhere || isPlaced(comparison) || date !== 'other' || !sameFeed) return same;
  return doubt(`has the title and text of "${title}", but another address and date`);
}

/** Title and a text of few words, or none of both, are the same. */
function judgeShort(comparison: Comparison, title: string): Judgement {
  const { id, url, date, recurring } = comparison;
  if (date === 'same') return same;
  if (url === 'other') return isPlaced(comparison) ? same : other;
  if (recurring && (date === 'other' || id === 'other')) return other;
  return id === 'other' && date === 'other'
    ? doubt(`has the title and text of "${title}", but another id and date`)
    : same;
}

function judgeByText({ id, url, longText, sameFeed }: Comparison, title: string): Judgement {
  if (!longText) return other;
  if (url !== 'other' && id !== 'other') return same;
  return sameFeed ? doubt(`has the text of "${title}" under another title`) : other;
}

function judgeByTitle({ id, url, date, content, sameFeed }: Comparison, title: string): Judgement {
  if (!sameFeed) return other;
  const nameless = id !== 'other' && url !== 'other';
  if (content === 'bare' && nameless)
    return date === 'other' ? doubt(`has the title of "${title}", but another date`) : same;
  if (content === 'bare')
    return date === 'other' ? other : doubt(`has the title of "${title}", and no text or date that tells them apart`);
  return nameless && date !== 'other' ? doubt(`has the title of "${title}" over another text`) : other;
}

/**
 * Whether an entry is a certain known one. Two of id, address and content that agree are proof; one alone is, unless the
 * others contradict it; what is left in between is for a person to say. Pure.
 */
export function judge(comparison: Comparison, title: string): Judgement {
  if (comparison.twin && comparison.date !== 'other') return same;
  if (comparison.byHand && comparison.url === 'same') return same;
  if (comparison.id === 'same') return judgeById(comparison, title);
  if (comparison.url === 'same') return judgeByUrl(comparison, title);
  return judgeByContent(comparison, title);
}

const contents = { same: 5, near: 4, text: 3, bare: 3, title: 2, other: 0 };
const dates = { same: 1, unknown: 0.5, other: 0 };

/** How much two entries agree: the best pairs are matched first. Pure. */
export function strengthOf(comparison: Comparison): number {
  const { id, url, date, content, place, sameFeed, identical, twin, sameAddress, sameInstant } = comparison;
  const addresses = (id === 'same' ? 4 : 0) + (url === 'same' ? 4 : 0) + (place === 'other' ? 0 : 0.25);
  const ties = (sameFeed ? 0.25 : 0) + (sameAddress ? 0.1 : 0) + (sameInstant ? 0.1 : 0);
  return (twin ? 20 : identical ? 6 : 0) + addresses + contents[content] + dates[date] + ties;
}

/** Whether one document lists the same entry twice. Entries side by side differ by default. Pure. */
export function isRepeat({ id, url, date, content, longText, sameAddress }: Comparison): boolean {
  const whole = content === 'same' || content === 'bare';
  if (id === 'same' && url === 'same') return content !== 'other';
  if (id === 'same') return whole && date !== 'other' && (url !== 'other' || longText);
  if (url === 'same') return (whole || content === 'near') && date !== 'other';
  if (!sameAddress) return false;
  return whole && (id === 'other' ? date === 'same' : date !== 'other');
}

/** Whether two entries that one document lists side by side under two addresses are too much alike. Pure. */
export const isAlike = ({ url, date, content, recurring, longText }: Comparison): boolean =>
  url === 'other' && date !== 'other' && longText && !recurring && (content === 'same' || content === 'near');
