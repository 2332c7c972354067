import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LogLine } from '../../src/daemon/describe.ts';
import { sweepOnce } from '../../src/daemon/sweeper.ts';
import { openStorage } from '../../src/db/connect.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { sweepTests } from './sweep-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const nextFolder = () => join(folder, String(++count));

describe('on SQLite', () => {
  sweepTests((clock) => openStorage({ dataDir: nextFolder(), url: null, clock }));
});

it('a sweep that fails is told of and stops nothing', async () => {
  const clock = createFakeClock();
  const { db, close } = await openStorage({ dataDir: nextFolder(), url: null, clock });
  await close();
  const lines: LogLine[] = [];
  const write = (line: LogLine) => lines.push(line);
  await sweepOnce({ db, clock, retention: 1000, write }, new AbortController().signal);
  expect(lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('Retention failed') }]);
});
