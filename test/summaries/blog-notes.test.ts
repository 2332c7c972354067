import { describe, expect, test } from 'vitest';
import { article, said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
const second = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('a comment that is spoken of in code', () => {
  test('stays', () => {
    const line =
      'Write a <code>&lt;!--</code> <code>bell</code> <code>--&gt;</code> comment where the list of ferries ends.';
    expect(said('en', `<p>${line}</p><p>${lead}</p>`)[0]).toBe(
      'Write a <!-- bell --> comment where the list of ferries ends.',
    );
  });

  test('goes where it is none', () => {
    expect(said('en', `<p>${lead} &lt;!-- the old bell --&gt;</p><p>${second}</p>`)).toEqual([lead, second]);
  });
});

describe('a list in a flattened text', () => {
  test('its first item does not go on from the colon before it', () => {
    const text = `${lead}\nThe bells of the lake are of three kinds :\n  bells of brass.\n The bells of brass ring at noon, over the whole of the lake.`;
    expect(said('en', text).join(' ')).not.toContain('kinds : bells of brass');
  });
});
