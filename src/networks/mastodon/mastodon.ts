import { parseTemplate } from '../../composing/template.ts';
import type { Network } from '../network.ts';
import { compose, defaultTemplate } from './compose.ts';
import { connect } from './connect.ts';
import { countCharacters } from './count.ts';
import { freeze } from './freeze.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { mastodonLimits } from './limits.ts';
import { type MastodonSettings, mastodonSettings } from './settings.ts';
import { signIn } from './sign-in.ts';

/** Mastodon and the servers that speak its API. */
export const mastodon: Network<MastodonSettings> = {
  id: 'mastodon',
  name: 'Mastodon',
  settings: mastodonSettings,
  exampleSettings: mastodonSettings.parse({ server: 'https://mastodon.example', token: 'practice' }),
  defaultTemplate,
  defaultLimits: mastodonLimits,
  // A running post holds a lock for about ten seconds on servers that have one (app/models/concerns/lockable.rb).
  settleAfter: 12_000,
  count: countCharacters,
  compose,
  threadMost: ({ thread }) => thread,
  editPolicy: ({ edits }) => edits,
  checkTemplate: (template) => parseTemplate(template).mistakes,
  newKey: newIdempotencyKey,
  freeze,
  connect,
  signIn,
  load: () => import('masto/adapters/action/index.js'),
};
