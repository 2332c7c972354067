import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';
const more = 'The keepers light the lamps of the old pier before she leaves, and put them out when she is back.';
const title = 'Ferry hours';

describe('calls of English sites', () => {
  test.each([
    'Follow Lake Radio on Facebook, X and Instagram.',
    'Join The Bell Bench on WhatsApp for breaking news and exclusive bells.',
    'Like the Quay Hour on Facebook to see more of our lamps.',
    'For all the latest lake news, download the Quay Courier app.',
    'We’re always looking for volunteers.',
    'We are always looking for new bell ringers and volunteers to join us.',
    'If you spot an error, let us know in the comments.',
    'Found a mistake in this story? Please tell us.',
    'Check out our sponsor, Red Lamp Fencing, at redlamp.example/quay.',
    'This week’s episode is supported by our sponsor, Red Lamp Oil.',
  ])('are left out: %s', (line) => {
    expect(said('en', `<p>${lead}</p><p>${line}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    'Stay ahead with the latest bells! Join The Bell Bench on WhatsApp for breaking news.',
    'Want more like this? Subscribe to the Quay Letter.',
    'Loved the lamps? Follow Lake Radio on Facebook.',
  ])('take what leads to them along: %s', (line) => {
    expect(said('en', `<p>${lead}</p><p>${line}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    'Follow the ferry on foot along the shore and you will be at the next quay before her, say the keepers.',
    'For more than a century the lamp of the old pier has burned, and download speeds there are poor still.',
    'We are always looking for a reason to row, and the lamp feast of the three quays is the best of them.',
    'The ferry is back! Join the keepers on the old quay at noon, when she rings her bell for the first time.',
  ])('are told apart from a first sentence: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${more}</p>`, { title }).join(' ')).toBe(`${line} ${more}`);
  });
});
