import { countGraphemes } from '../../composing/graphemes.ts';
import { parseTemplate } from '../../composing/template.ts';
import type { Network } from '../network.ts';
import { connect } from './connect.ts';
import { freeze } from './freeze.ts';
import { blueskyLimits } from './limits.ts';
import { newRecordKey } from './record-key.ts';
import { type BlueskySettings, blueskySettings } from './settings.ts';

/** Bluesky and every other server of the AT Protocol that keeps app.bsky posts. */
export const bluesky: Network<BlueskySettings> = {
  id: 'bluesky',
  name: 'Bluesky',
  settings: blueskySettings,
  exampleSettings: blueskySettings.parse({ identifier: 'practice.example', password: 'practice' }),
  defaultTemplate: '{title}\n\n{summary}\n\n{tags}',
  defaultLimits: blueskyLimits,
  settleAfter: 0,
  count: (text) => countGraphemes(text),
  openComposer: () => import('./compose.ts'),
  threadMost: ({ thread }) => thread,
  editPolicy: ({ edits }) => edits,
  settingWarnings: () => [],
  checkTemplate: (template) => parseTemplate(template).mistakes,
  newKey: newRecordKey,
  freeze,
  connect,
  load: () => import('@atproto/api'),
};
