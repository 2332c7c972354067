import type { ComposeInput, Limits } from '../../src/networks/draft.ts';

/** An invented entry with all that composing may use; change what a test is about. */
export function composeInput<Settings>(
  settings: Settings,
  limits: Limits,
  changes: Partial<Omit<ComposeInput<Settings>, 'settings' | 'limits'>> = {},
): ComposeInput<Settings> {
  return {
    entry: {
      url: 'https://example.com/2026/ferry-returns',
      title: 'The ferry returns to the lake',
      authors: ['Ada Meier'],
      categories: ['Public Transport', 'lake', 'Summer 2026', 'News'],
      published: '2026-05-04T06:00:00.000Z',
    },
    feedTitle: 'Lake News',
    summary: {
      title: 'The ferry returns to the lake',
      sentences: [
        'After eleven years the ferry crosses the lake again.',
        'It leaves at seven, noon and five, and takes bicycles free of charge.',
        'The council voted for it in March, against the advice of its own treasurer.',
      ],
      paragraphStarts: [true, false, true],
      language: 'en',
      spare: null,
      source: 'text',
      text: '',
      dropped: [],
    },
    card: null,
    images: [],
    template: '{title}\n\n{summary}\n\n{tags}\n{url}',
    text: null,
    limits,
    settings,
    ...changes,
  };
}
