import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import * as composer from '../../src/networks/bluesky/compose.ts';
import { blueskyLimits } from '../../src/networks/bluesky/limits.ts';
import { blueskySettings } from '../../src/networks/bluesky/settings.ts';

/** What a post is composed for: an account as it is without any setting. */
export const blueskyAccount = {
  network: bluesky,
  composer,
  settings: blueskySettings.parse({ identifier: 'news.example', password: 'x' }),
  template: null,
  templates: [],
  limits: blueskyLimits,
};
