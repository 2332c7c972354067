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
    'An issue of the paper can be bought on the ferry.',
    'La liste complète des changements est longue, et la lampe est belle.',
  ])('a sentence that only looks so stays: %s', (line) => {
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead, line]);
  });
});
