import { describe } from 'vitest';
import { accountContract } from './contract/accounts.ts';
import { deliveryContract } from './contract/deliveries.ts';
import { feedAndEntryContract } from './contract/feeds-and-entries.ts';
import { migrationContract } from './contract/migrations.ts';
import type { MakePlace } from './contract/place.ts';
import { pushContract } from './contract/push.ts';
import { revisionContract } from './contract/revisions.ts';
import { searchContract } from './contract/search.ts';
import { stateFileContract } from './contract/state-file.ts';

/** What every store promises, on whatever database. */
export function storeContract(makePlace: MakePlace): void {
  describe('deliveries', () => deliveryContract(makePlace));
  describe('accounts and locks', () => accountContract(makePlace));
  describe('feeds and entries', () => feedAndEntryContract(makePlace));
  describe('pings and subscriptions', () => pushContract(makePlace));
  describe('revisions', () => revisionContract(makePlace));
  describe('migrations', () => migrationContract(makePlace));
  describe('search', () => searchContract(makePlace));
  describe('export and import', () => stateFileContract(makePlace));
}
