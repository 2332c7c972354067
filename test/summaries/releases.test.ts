import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The keepers of the lake have released the third lamp of the year, which burns for a whole week.';
const news = 'The new lamp lights the pier from the mill to the bell, and needs no oil in the winter.';

describe('what announces a release', () => {
  test.each([
    'For the whole list of changes and new lamps see the release notes for 1.2, 1.3 and 1.4.',
    'For a list of the specific changes in lamp 3, see the change log (3), and for a list of changes in lamp 2 see the change log (2).',
    'For an overview of all fixes, please have a look at the commits.',
    'The full changes included in this release can be seen in the CHANGELOG.',
    'A description of each lamp is found in our release notes.',
    'If you row often we recommend that you pay close attention to the release notes this time around.',
    'Please read the release notes before you light it.',
    'I’ll cover some highlights here, but the release notes go into much greater detail.',
    'Before you start, you should carefully read the story of the lamp to learn how it burns.',
    'Bevor du beginnst, lies bitte die Anleitung der alten Lampe.',
    'Avant de commencer, lisez la notice de la vieille lampe.',
    'Keepers can light it, any issue can be reported on our issue tracker.',
    'Eine vollständige Liste der Änderungen findet sich im Changelog.',
    'La liste complète des changements est disponible sur la page de la lampe.',
    'La lista completa de cambios se encuentra en el registro.',
    'La lista completa delle modifiche è disponibile nel registro.',
    'De volledige lijst met wijzigingen staat in het logboek.',
  ])('a pointer to its change log is left out: %s', (pointer) => {
    expect(said('en', `<p>${lead} ${pointer}</p><p>${news}</p>`)).toEqual([lead, news]);
  });

  test.each([
    'The release notes of the old lamp were read aloud on the quay.',
    'When I read the release notes of the old lamp, I laughed for a week.',
    'For a list of the drowned, see the stone on the quay, says the keeper.',
    'The full changes of the tide can be seen in the harbour twice a day.',
    'Before you start the lamp, the oil must be read from the gauge on the pier.',
    'An issue of the paper can be bought on the ferry.',
    'La liste complète des changements est longue, et la lampe est belle.',
  ])('a sentence that only looks so stays: %s', (line) => {
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead, line]);
  });
});

describe('release notes that a feed ran into one line', () => {
  test.each([
    'Improvements: The lamp no longer smokes in thin fog (#2899) Adjustments to the wick for preventing small sparks (#2910).',
    'When lighting the lamp, it will first look for oil in parallel. pr#4752 When lighting it with several wicks, they will burn at once.',
    'New features: The glass takes a colour for each wick (#2810) New Lamp Holder option of the pier (#2866).',
    'Fixes: The bell rings in the fog again (thanks Ada Ruiz) Fixed the wick that some storms blew out (#2914).',
  ])('its items make no sentences: %s', (line) => {
    expect(said('en', `<p>${lead} ${news}</p><p>${line}</p>`)).toEqual([lead, news]);
  });

  test.each([
    [
      "What's Changed Add a brass lamp by @ada in https://quay.example/pull/41 Fix the wick by @bo in https://quay.example/pull/42 Full Changelog: https://quay.example/compare/v1...v2",
      ["What's Changed: Add a brass lamp, Fix the wick."],
    ],
    [
      'Added a brass lamp. PR #41 Fixed the bell in the fog. (#42) New wick for cold nights by @ada in https://quay.example/pull/43',
      ['Added a brass lamp, Fixed the bell in the fog, New wick for cold nights.'],
    ],
    [
      'Features: add a brass lamp (PR #41), Bug Fixes: mend the wick (PR #42)',
      ['Features: add a brass lamp.', 'Bug Fixes: mend the wick.'],
    ],
    [`${lead} Improvements: The lamp no longer smokes in thin fog (#2899) The wick burns longer (#2910).`, [lead]],
  ])('its items are a list, under the names of its chapters: %s', (line, told) => {
    expect(said('en', `<p>${line}</p>`)).toEqual(told);
  });

  test('so they are in Markdown that was not read', () => {
    const notes =
      '### Features\n* Add a brass lamp for the pier (#42) by @ada\n* Add a bell PR #43\n\n### Bug fixes\n* Fix the wick';
    expect(said('en', notes)).toEqual([
      'Features: Add a brass lamp for the pier, Add a bell.',
      'Bug fixes: Fix the wick.',
    ]);
    expect(said('en', 'Features\n- Add a brass lamp\n- Add a bell\n\nBug fixes\n- Fix the wick PR #41')).toEqual([
      'Features: Add a brass lamp, Add a bell.',
      'Bug fixes: Fix the wick.',
    ]);
  });

  test('a sentence is told without the number of its ticket, unless it speaks of it', () => {
    expect(said('en', `<p>${lead.slice(0, -1)} PR #3087.</p><p>${news.slice(0, -1)} (#41).</p>`)).toEqual([lead, news]);
    for (const line of [
      'The lamp of the pier has a new wick of the mill’s own wool, for which see PR #41.',
      'The red ferry of Ellery came in at the pier before all others, as boat #12.',
      'The bell rings at noon again (#42), which many keepers of the lake asked for.',
    ])
      expect(said('en', `<p>${line}</p>`)).toEqual([line]);
  });

  test.each([
    'Upgrade instructions from 0.0.5 Stop the lamp from burning. Take the new wick to the pier and light it.',
    'Installation Fill the lamp with the oil of the mill. Light the wick behind the glass.',
    'How to upgrade Stop the lamp from burning. Take the new wick to the pier and light it.',
  ])('how to come by it is no part of the news: %s', (line) => {
    expect(said('en', `<p>${lead}</p><p>${line}</p>`)).toEqual([lead]);
  });

  test('a heading within its text goes', () => {
    expect(said('en', `<p>${lead} What's new The wick of the lamp is woven on the pier of the old mill.</p>`)).toEqual([
      lead,
      'The wick of the lamp is woven on the pier of the old mill.',
    ]);
  });

  test('what comes behind a pointer may speak of the releases by their number', () => {
    const these = 'These two releases bring a new holder to the lamps of the pier, made by the smith of the mill.';
    const pointer = 'For a list of the changes, see the change log.';
    expect(said('en', `<p>${lead} ${pointer}</p><p>${these}</p>`)).toEqual([lead, these]);
  });

  test.each([
    'Fixes: The bell that Ada Ruiz hung rings in the fog again, and the wick burns in the rain.',
    'The ferry of Ada Ruiz (#12) Lake Courier has won the race on the lake for the third year.',
    'Installation artists from the lake have hung a thousand lamps in the old mill of the harbour.',
    'Upgrade to the new ferry is free for all who hold a ticket of the old one.',
    'What’s new under the lamp is told by Ada every Sunday on the ferry.',
  ])('a sentence that only looks so stays: %s', (line) => {
    expect(said('en', `<p>${lead}</p><p>${line}</p>`)).toEqual([lead, line]);
  });
});

describe('the heading of a change, which a feed ran into its first word', () => {
  const told = 'the wick of the red lamp when the ferry is late.';

  test.each(['Fixes', 'Changes', 'Bug fixes', 'Improvements', 'New features'])('%s', (head) => {
    expect(said('en', `<p>${head}Light ${told}</p>`)).toEqual([`Light ${told}`]);
  });

  test.each(['ChangesOfTide is the name of the boat.', 'Fixes for the lamp come every week.'])(
    'a name stays: %s',
    (line) => {
      expect(said('en', `<p>${line} ${lead}</p>`)[0]).toBe(line);
    },
  );
});
