import type { Connection, NetworkTools } from '../network.ts';
import type { BlueskySettings } from './settings.ts';

export function connect(_settings: BlueskySettings, _tools: NetworkTools): Connection {
  throw new Error('not yet');
}
