import type { Connection, NetworkTools } from '../network.ts';
import type { MastodonSettings } from './settings.ts';

export function connect(_settings: MastodonSettings, _tools: NetworkTools): Connection {
  throw new Error('not yet');
}
