import { expect, it } from 'vitest';
import { redactor } from '../../src/config/redact.ts';

it('hides a secret in every spelling', () => {
  const redact = redactor(['p@ss "word"']);
  const spellings = [
    'p@ss "word"',
    encodeURIComponent('p@ss "word"'),
    JSON.stringify('p@ss "word"'),
    Buffer.from('p@ss "word"').toString('base64'),
  ];
  for (const spelling of spellings) expect(redact(`before ${spelling} after`)).toMatch(/^before "?«hidden»"? after$/);
});

it('hides credentials in addresses', () => {
  expect(redactor([])('see https://user:pass@example.com/feed')).toBe('see https://«hidden»@example.com/feed');
});
