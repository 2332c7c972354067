import type { WebTools } from './web.ts';

export interface Health {
  ok: boolean;
  reason: string | null;
}

/** Nothing sleeps longer than five minutes (`src/daemon/wake.ts`); more than twice that is a standstill. Milliseconds. */
const standstill = 660_000;

/** Whether polling and publishing advance. */
export async function readHealth({ app, pulse }: Pick<WebTools, 'app' | 'pulse'>): Promise<Health> {
  const now = app.installation.clock.now();
  if (pulse.failure !== null) return { ok: false, reason: pulse.failure };
  if (app.accounts.size > 0 && now - pulse.publishedAt > standstill)
    return { ok: false, reason: 'Publishing stands still.' };
  return { ok: true, reason: null };
}
