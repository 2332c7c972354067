import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStorage } from '../../src/db/connect.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { deliveryCountsTests } from './delivery-counts-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

deliveryCountsTests(() => openStorage({ dataDir: join(folder, String(++count)), url: null, clock: createFakeClock() }));
