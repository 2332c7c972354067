import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'environment-'));
  mkdirSync(join(folder, 'config'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('what is really set wins over the file beside the configuration, and that over the one above', () => {
  writeFileSync(join(folder, '.env'), '\uFEFFA=above\nB=above\nC="above # no comment"\n');
  writeFileSync(join(folder, 'config', '.env'), 'A=beside\nB=beside\n');
  const found = readEnvironment({ A: 'real' }, { config: join(folder, 'config', 'x.yaml') });
  expect(found).toMatchObject({ A: 'real', B: 'beside', C: 'above # no comment' });
});

it('SHARE_CONFIG says where the configuration is', () => {
  writeFileSync(join(folder, '.env'), 'A=1\n');
  expect(readEnvironment({ SHARE_CONFIG: join(folder, 'config', 'x.yaml') }, {})).toMatchObject({ A: '1' });
});

it('a .env that is a folder is named, with the next step', () => {
  mkdirSync(join(folder, '.env'));
  expect(() => readEnvironment({}, { config: join(folder, 'config', 'x.yaml') })).toThrow(
    '.env cannot be read (EISDIR).',
  );
});
