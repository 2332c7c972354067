import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStorage } from '../src/db/connect.ts';
import { stateFileTests } from './state-file-tests.ts';
import { createFakeClock } from './support/fake-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const open = () => openStorage({ dataDir: join(folder, String(++count)), url: null, clock: createFakeClock() });

describe('from SQLite to SQLite', () => stateFileTests(open, open));
