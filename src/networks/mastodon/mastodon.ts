import { parseTemplate } from '../../composing/template.ts';
import type { Network } from '../network.ts';
import { connect } from './connect.ts';
import { countCharacters, countWarning, warningMost } from './count.ts';
import { freeze } from './freeze.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { mastodonLimits } from './limits.ts';
import { type MastodonSettings, mastodonSettings } from './settings.ts';
import { signIn } from './sign-in.ts';

/** Content warnings that most servers take only cut. */
function settingWarnings({ contentWarning, contentWarnings }: MastodonSettings): { path: string[]; message: string }[] {
  const most = warningMost(mastodonLimits);
  const all = [
    { path: ['contentWarning'], text: contentWarning },
    ...Object.entries(contentWarnings).map(([key, text]) => ({ path: ['contentWarnings', key], text })),
  ];
  return all
    .map(({ path, text }) => ({ path, length: countWarning(text, mastodonLimits) }))
    .filter(({ length }) => length > most)
    .map(({ path, length }) => ({
      path,
      message: `it is ${length} characters long; a server that takes ${mastodonLimits.text} in a post gets the first ${most} of it`,
    }));
}

/** Mastodon and the servers that speak its API. */
export const mastodon: Network<MastodonSettings> = {
  id: 'mastodon',
  name: 'Mastodon',
  settings: mastodonSettings,
  exampleSettings: mastodonSettings.parse({ server: 'https://mastodon.example', token: 'practice' }),
  defaultTemplate: '{title}\n\n{summary}\n\n{tags}\n{url}',
  defaultLimits: mastodonLimits,
  // A running post holds a lock for about ten seconds on servers that have one (app/models/concerns/lockable.rb).
  settleAfter: 12_000,
  count: countCharacters,
  openComposer: () => import('./compose.ts'),
  threadMost: ({ thread }) => thread,
  editPolicy: ({ edits }) => edits,
  settingWarnings,
  checkTemplate: (template) => parseTemplate(template).mistakes,
  newKey: newIdempotencyKey,
  freeze,
  connect,
  signIn,
  load: () => import('masto/adapters/action/index.js'),
};
