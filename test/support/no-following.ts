import type { Workshop } from '../../src/deliveries/prepare.ts';
import type { FollowTools } from '../../src/revisions/follow.ts';

const unasked = () => Promise.reject(new Error('No entry was edited or taken away here.'));

/** For lanes in which no entry is ever edited or taken away. */
export const noFollowing = (workshop: Workshop): FollowTools => ({
  workshop,
  prepareRevision: unasked,
  lookForPage: unasked,
});
