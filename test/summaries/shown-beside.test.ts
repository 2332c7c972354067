import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
const more = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('what AsciiDoc sets in a box beside the text', () => {
  test.each([
    '<div class="sidebarblock"><div class="content"><div class="paragraph"><p>Quay Works offers ropes for all ferries of the lake.</p></div></div></div>',
    '<div class="admonitionblock tip"><table><tr><td class="icon"><i title="Tip"></i></td><td class="content">Lost a rope? Ropes are to be had from the keepers, and keep the bell ringing.</td></tr></table></div>',
  ])('is no part of it: %s', (box) => {
    const html = `<div class="paragraph"><p>${lead}</p></div>${box}<div class="paragraph"><p>${more}</p></div>`;
    expect(said('en', html)).toEqual([lead, more]);
  });

  test('is told where there is nothing else', () => {
    const html = `<div class="admonitionblock note"><table><tr><td class="content">${lead}</td></tr></table></div>`;
    expect(said('en', html)).toEqual([lead]);
  });
});

describe('a sentence of a picture that a post does not show', () => {
  test.each([
    ['en', 'The picture on the left is from the day when we painted the old bell.'],
    ['en', 'The photo to the right was taken when we painted the old bell.'],
    ['de', 'Das linke Bild stammt von dem Tag, an dem wir die alte Glocke bemalten.'],
    ['de', 'Das Foto rechts zeigt den Tag, an dem wir die alte Glocke bemalten.'],
    ['fr', 'La photo de gauche date du jour où nous avons peint la vieille cloche.'],
    ['es', 'La foto de la izquierda es del día en que pintamos la vieja campana.'],
    ['it', 'La foto a sinistra è del giorno in cui abbiamo dipinto la vecchia campana.'],
    ['pt', 'A foto da esquerda é do dia em que pintamos o velho sino.'],
    ['nl', 'De foto links is van de dag waarop wij de oude bel verfden.'],
  ])('is left out: %s: %s', (language, sentence) => {
    expect(said(language, `<p>${lead}</p><p><img src="/bell.jpg"></p><p>${sentence}</p>`)).toEqual([lead]);
  });

  test.each([
    'The picture on the wall is older than the ferry, and shows the keeper with his bell.',
    'The left picture house of the harbour was painted red in the spring of the flood.',
  ])('but one of a picture that it tells of stays: %s', (sentence) => {
    expect(said('en', `<p>${lead}</p><p>${sentence}</p>`)).toEqual([lead, sentence]);
  });
});

describe('a sentence of the code before it', () => {
  test('is left out', () => {
    const html = `<p>${lead}</p><pre><code>ring(bell);\nlight(lamp);</code></pre><p>The first line rings the bell on the old pier of Ellery.</p><p>The second line lights the lamp beside the bell of the pier.</p><p>${more}</p>`;
    expect(said('en', html)).toEqual([lead, more]);
  });

  test('stays where nothing is left out before it', () => {
    const line = 'The first line of the ferry ran from Ellery to the old pier.';
    expect(said('en', `<p>${lead}</p><p>${line}</p>`)).toEqual([lead, line]);
  });
});

describe('a line in slanted type behind a picture, in the paragraph of it', () => {
  const pictured = (line: string) => `<p><img src="/bell.jpg" alt="">${line}</p><p>${lead}</p><p>${more}</p>`;

  test.each([
    '<em>Ada Ruiz and Ben Oakes, the keepers who rang the bell all night</em>',
    '<br><i>Ada Ruiz and Ben Oakes, the keepers who rang the bell all night</i>',
    '<small>Ada Ruiz and Ben Oakes, the keepers who rang the bell all night</small>',
  ])('says what it shows: %s', (line) => {
    expect(said('en', pictured(line))).toEqual([lead, more]);
  });

  const standfirst = 'The bell of Ellery rang all night, and nobody on the lake slept a wink.';
  test.each([
    `<em>${standfirst}</em>`,
    standfirst,
    '<strong>The bell of Ellery rang all night</strong> and nobody slept.',
  ])('is told where it is a sentence, or stands upright: %s', (line) => {
    expect(said('en', pictured(line))[0]).toMatch(/^The bell of Ellery rang all night/);
  });
});
