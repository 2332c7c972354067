import type { DeliveryState } from '../../db/schema.ts';
import { type DeliveryLine, deliveryLine } from '../../deliveries/delivery-line.ts';
import type { Installation } from '../../installation.ts';

export interface DeliveriesWanted {
  state?: DeliveryState | undefined;
  feed?: string | undefined;
  account?: string | undefined;
  /** The `next` of the page before. */
  after?: string | undefined;
  limit: number;
}

/** A page of deliveries, the last changed first, found by their place in time. */
export async function readDeliveries(
  installation: Installation,
  { state, feed, account, after, limit }: DeliveriesWanted,
): Promise<{ deliveries: DeliveryLine[]; next: string | null }> {
  const [, at = '', id = ''] = /^(\d+)~(\w+)$/.exec(after ?? '') ?? [];
  const rows = await installation.db
    .selectFrom('deliveries as d')
    .selectAll('d')
    .$if(state !== undefined, (query) => query.where('d.state', '=', state ?? 'waiting'))
    .$if(account !== undefined, (query) => query.where('d.account_id', '=', account ?? ''))
    .$if(feed !== undefined, (query) =>
      query.where('d.entry_id', 'in', (eb) =>
        eb
          .selectFrom('entries')
          .select('id')
          .where('feed_id', '=', feed ?? ''),
      ),
    )
    .$if(at !== '', (query) =>
      query
        .where('d.updated_at', '<=', Number(at))
        .where((eb) => eb.or([eb('d.updated_at', '<', Number(at)), eb('d.id', '<', id)])),
    )
    .orderBy('d.updated_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit)
    .execute();
  const last = rows.at(-1);
  return {
    deliveries: await Promise.all(rows.map((row) => deliveryLine(installation, row))),
    next: rows.length === limit && last !== undefined ? `${last.updated_at}~${last.id}` : null,
  };
}
