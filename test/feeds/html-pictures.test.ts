import { describe, expect, it } from 'vitest';
import { imageInHtml, picturesInHtml } from '../../src/feeds/html-pictures.ts';

const base = 'https://lake.example/bells/';
const alts = (html: string): (string | null)[] => picturesInHtml(html, base).map(({ alt }) => alt);
const bell = '<p>The bell is back.</p><img src="bell.jpg" alt="The bell">';

describe('the pictures of a body', () => {
  it.each([
    ['hidden by its style', '<div style="display: none"><img src="x.jpg" alt="no"></div>'],
    ['hidden', '<p hidden><img src="x.jpg" alt="no"></p><img src="y.jpg" alt="no" hidden>'],
    ['in a comment', '<!-- <img src="x.jpg" alt="no"> -->'],
    ['in a script', '<script>draw(\'<img src="x.jpg" alt="no">\')</script>'],
    ['in a template', '<template><img src="x.jpg" alt="no"></template>'],
    ['of related posts', '<div class="related-posts"><a href="/a"><img src="x.jpg" alt="no"></a></div>'],
    ['of the navigation', '<nav><img src="x.jpg" alt="no"></nav>'],
    ['of a footer', '<footer><p><img src="x.jpg" alt="no"></p></footer>'],
    ['of an advertisement', '<div class="adsbygoogle"><img src="x.jpg" alt="no"></div>'],
    ['of share buttons', '<p class="sharedaddy"><span><img src="x.jpg" alt="no"></span></p>'],
    ['within text that says so', '<textarea><img src="x.jpg" alt="no"></textarea>'],
    ['of a point', '<img src="x.gif" width="1" height=1 alt="no">'],
  ])('are without one %s', (_what, html) => {
    expect(alts(`${html}${bell}`)).toEqual(['The bell']);
    expect(alts(`${bell}${html}`)).toEqual(['The bell']);
    expect(imageInHtml(`${html}${bell}`, base)?.url).toBe('https://lake.example/bells/bell.jpg');
  });

  it('are told of however long their alternative text is', () => {
    const text = 'A lamp beside a bell. '.repeat(500).trim();
    expect(alts(`<img src="lamp.jpg" alt="${text}">`)).toEqual([text]);
  });

  it('are there where a link around them is kept from screen readers only, and without scripts', () => {
    expect(alts('<a href="/" aria-hidden="true"><img src="a.jpg" alt="A lamp"></a>')).toEqual(['A lamp']);
    expect(alts('<img src="data:,"><noscript><img src="a.jpg" alt="A lamp"></noscript>')).toEqual(['A lamp']);
  });

  it('have the caption of their figure where they say nothing', () => {
    expect(
      alts('<figure><img src="a.jpg"><figcaption>The <b>ferry</b> at dawn</figcaption></figure><img src="b.jpg">'),
    ).toEqual(['The ferry at dawn', null]);
  });

  it('are found across the pieces in which a body is read', () => {
    const lines = '<p>The ferry crosses the lake.</p>'.repeat(2000);
    expect(alts(`${lines}${bell}${lines}<figure><img src="z.jpg"><figcaption>Zwei</figcaption></figure>`)).toEqual([
      'The bell',
      'Zwei',
    ]);
  });

  it('cost no time where tags are nested without end', () => {
    expect(alts(`${'<div>'.repeat(200_000)}${bell}`)).toEqual([]);
  });
});
