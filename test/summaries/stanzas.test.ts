import { expect, test } from 'vitest';
import { said } from './said.ts';

test('stanzas without stops are not one sentence', () => {
  const html =
    '<p>the ferry has gone to the yard<br>and still at six the bell<br>rings for her</p>' +
    '<p>nobody told it<br>about the yard<br>or the old man</p>';
  expect(said('en', html, { title: 'six o’clock' })).toEqual([
    'the ferry has gone to the yard / and still at six the bell / rings for her…',
    'nobody told it / about the yard / or the old man…',
  ]);
});

test('an editor’s note is told where it is the entry', () => {
  const note = 'Editor’s note: we move. After thirty years on the old quay our desk goes over to the eastern shore.';
  const more = 'The lamp over the door comes with us, and so does the bell that has rung for every issue.';
  expect(said('en', `<p>${note}</p><p>${more}</p>`, { title: 'Editor’s note: we move' }).join(' ')).toContain(
    'After thirty years on the old quay our desk goes over to the eastern shore.',
  );
});

test.each([
  ['en', 'Chorus:'],
  ['en', '[Verse 2]'],
  ['en', '(Bridge)'],
  ['fr', 'Refrain :'],
  ['es', 'Estribillo:'],
  ['ru', 'Припев:'],
])('what names a part of a song is none of its lines, %s: %s', (language, label) => {
  const lines = ['the ferry has gone to the yard', label, 'and still at six the bell', 'rings for her'];
  const [told] = said(language, `<p>${lines.join('<br>')}</p>`, { title: 'six o’clock' });
  expect(told).toBe('the ferry has gone to the yard / and still at six the bell / rings for her…');
});

test.each(['Chorus of gulls,', 'the bridge', 'Refrain from weeping,'])('but this is one: %s', (line) => {
  const lines = ['the ferry has gone to the yard', line, 'and still at six the bell', 'rings for her'];
  expect(said('en', `<p>${lines.join('<br>')}</p>`, { title: 'six o’clock' })[0]).toContain(` / ${line} / `);
});
