import { describe, expect, test } from 'vitest';
import { checkSummary } from '../../src/llm/check-summary.ts';
import { told } from './told.ts';

describe.each(told)('of "$title"', ({ good, bad, ...source }) => {
  test.each(good)('true: %s', (summary) => {
    expect(checkSummary(summary, source)).not.toHaveProperty('why');
  });

  test.each(bad)('false: %s', (summary) => {
    expect(checkSummary(summary, source)).toHaveProperty('why');
  });
});
