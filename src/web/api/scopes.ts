import { z } from 'zod';

/** What a token may do. None includes another. */
export const scopes = {
  list: 'read feeds, entries, deliveries and the state of the installation',
  preview: 'see what would be posted',
  share: 'publish pages',
  approve: 'decide on deliveries: approve, skip, retry',
} as const;

export type Scope = keyof typeof scopes;

export const scopeSchema = z.enum(['list', 'preview', 'share', 'approve']);
