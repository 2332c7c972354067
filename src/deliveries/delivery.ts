import type { Selectable, Updateable } from 'kysely';
import type { DeliveryState, DeliveryTable } from '../db/schema.ts';

/** The one intention to bring one entry to one account, and all that is known of how that went. */
export type Delivery = Selectable<DeliveryTable>;
export type DeliveryChange = Updateable<DeliveryTable>;
export type { DeliveryState };

/** Nothing more happens to these without a person. */
export const settledStates: readonly DeliveryState[] = ['published', 'skipped', 'failed', 'held'];
