import { readStatus } from '../status.ts';
import { readHealth } from './health.ts';
import type { WebTools } from './web.ts';

/** Numbers for Prometheus; no secret and no content of entries. */
export async function readMetrics(tools: Pick<WebTools, 'app' | 'pulse'>): Promise<string> {
  const { Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `share_this_post_${name}`, help, labelNames, registers: [registry] });
  const { installation } = tools.app;
  const status = await readStatus(installation);
  const now = installation.clock.now();
  gauge('up', 'Whether polling and publishing advance.').set((await readHealth(tools)).ok ? 1 : 0);
  const deliveries = gauge('deliveries', 'Deliveries by state.', ['state']);
  for (const [state, count] of Object.entries(status.deliveries)) deliveries.set({ state }, count);
  const age = gauge('feed_last_poll_age_seconds', 'Seconds since the last poll.', ['feed']);
  const failing = gauge('feed_failing', 'Whether the last poll failed.', ['feed']);
  const entries = gauge('feed_entries', 'Entries ever seen.', ['feed']);
  for (const feed of status.feeds) {
    if (feed.lastPolledAt !== null) age.set({ feed: feed.id }, (now - Date.parse(feed.lastPolledAt)) / 1000);
    failing.set({ feed: feed.id }, feed.error === null ? 0 : 1);
    entries.set({ feed: feed.id }, feed.entries);
  }
  const ok = gauge('account_ok', 'Whether the account works.', ['account', 'network']);
  for (const account of status.accounts) ok.set({ account: account.id, network: account.network }, account.ok ? 1 : 0);
  if (installation.config.llm !== null) {
    const { requestsOfDay } = await import('../llm/written-store.ts');
    gauge('llm_requests_today', 'Requests to the language model since midnight UTC.').set(
      await requestsOfDay(installation.db, now),
    );
  }
  return registry.metrics();
}
