import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { networks } from '../../src/networks/index.ts';
import { compose as composeOnMastodon } from '../../src/networks/mastodon/compose.ts';
import { countCharacters } from '../../src/networks/mastodon/count.ts';
import { findUrls } from '../../src/networks/mastodon/find-urls.ts';
import { mastodonLimits } from '../../src/networks/mastodon/limits.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import { withoutMentions } from '../../src/networks/mastodon/mentions.ts';
import { readInstance } from '../../src/networks/mastodon/server-info.ts';
import { composeInput } from '../support/compose-input.ts';

const urlsIn = (text: string): string[] => findUrls(text).map(({ start, end }) => text.slice(start, end));

describe('what Mastodon takes for a link', () => {
  it.for([
    ['https://example.com/a', ['https://example.com/a']],
    ['see https://example.com/a_(b), and', ['https://example.com/a_(b)']],
    ['(https://example.com/a)', ['https://example.com/a']],
    ['https://example.com/a?b=c&d=e.', ['https://example.com/a?b=c&d=e']],
    ['https://example.com/a…', ['https://example.com/a']],
    ['“See https://example.com/a”, then', ['https://example.com/a']],
    ['»https://example.com/a/«', ['https://example.com/a/']],
    ['‘https://example.com/a?b=c’…', ['https://example.com/a?b=c']],
    ['https://example.com/a…b', ['https://example.com/a…b']],
    ['Read:https://example.com', ['https://example.com']],
    ['xhttps://example.com', []],
    ['https://localhost/a', []],
    ['http://127.0.0.1:8080/a', []],
    ['https://news.example/a', []],
    ['https://a.test/b', []],
    ['https://host.internal/b', []],
    ['https://band.music/b', []],
    ['https://user:pw@example.org/', []],
    ['https://例え.テスト/ https://example.xn--p1ai/x', ['https://example.xn--p1ai/x']],
    ['example.com', []],
    ['https://sub.example.co.uk:8080/a#b', ['https://sub.example.co.uk:8080/a#b']],
  ] as const)('in %s', ([text, expected]) => {
    expect(urlsIn(text)).toEqual(expected);
  });
});

describe('counting on Mastodon', () => {
  it('an address costs 23, however short or long', () => {
    expect(countCharacters('https://a.co', mastodonLimits)).toBe(23);
    expect(countCharacters(`x https://example.com/${'a'.repeat(300)}`, mastodonLimits)).toBe(25);
  });
  it('an address without a known top-level domain counts in full', () => {
    expect(countCharacters('http://localhost:3000/abc', mastodonLimits)).toBe(25);
  });
  it('a mention counts without its host', () => {
    expect(countCharacters('@news@mastodon.example hi', mastodonLimits)).toBe(8);
  });
  it('other servers count all in full', () => {
    expect(countCharacters('https://example.com/abc @a@b.cd', { ...mastodonLimits, urlLength: null })).toBe(31);
  });
  it('other servers count by code points', () => {
    expect(countCharacters('👩‍👩‍👧', { ...mastodonLimits, urlLength: null })).toBe(5);
  });
  it('other servers count a content warning by code points, too', () => {
    const contentWarning = '👩‍👩‍👧'.repeat(20);
    const settings = { ...mastodon.exampleSettings, contentWarning };
    const limits = { ...mastodonLimits, text: 250, urlLength: null };
    const draft = composeOnMastodon(composeInput(settings, limits, { template: mastodon.defaultTemplate }));
    const sent = [...draft.text].length + [...(draft.contentWarning ?? '')].length;
    expect(sent).toBeLessThanOrEqual(limits.text);
    expect(draft.length).toBe(sent);
  });
  it('a family emoji is one character', () => {
    expect(countCharacters('👨‍👩‍👧‍👦', mastodonLimits)).toBe(1);
  });
});

describe('a content warning', () => {
  const warningOf = (title: string, categories: string[] = []) => {
    const contentWarnings = { 'Open War': 'By category', peace: 'By word', '/\\bwars?\\b/i': 'By pattern' };
    const input = composeInput({ ...mastodon.exampleSettings, contentWarnings }, mastodonLimits);
    return composeOnMastodon({ ...input, entry: { ...input.entry, title, categories } }).contentWarning;
  };
  it('is the first whose category, word of the title or pattern is met', () => {
    expect(warningOf('The ferry returns', ['open war'])).toBe('By category');
    expect(warningOf('Peace at the lake')).toBe('By word');
    expect(warningOf('Ferry Wars, part two')).toBe('By pattern');
    expect(warningOf('The ferry returns', ['Civil war'])).toBe('By pattern');
    expect(warningOf('A warning from the lake', ['Warm days'])).toBeNull();
  });
  it('is met by a word that is written with vowel signs', () => {
    const contentWarnings = { घंटी: 'Noise' };
    const input = composeInput({ ...mastodon.exampleSettings, contentWarnings }, mastodonLimits);
    const entry = { ...input.entry, title: 'झील की घंटी बजी', categories: [] };
    expect(composeOnMastodon({ ...input, entry }).contentWarning).toBe('Noise');
  });
  it('is met however an accent is encoded', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const contentWarnings = { ['fête'.normalize(form)]: 'Noise' };
      const input = composeInput({ ...mastodon.exampleSettings, contentWarnings }, mastodonLimits);
      const of = (title: string, categories: string[]) =>
        composeOnMastodon({ ...input, entry: { ...input.entry, title, categories } }).contentWarning;
      for (const word of ['Fête'.normalize('NFC'), 'Fête'.normalize('NFD')]) {
        expect(of('The ferry returns', [word])).toBe('Noise');
        expect(of(`La ${word} du lac`, [])).toBe('Noise');
      }
    }
  });
});

describe('a content warning that is longer than half of a post', () => {
  const long = 'Bells at night '.repeat(30).trim();
  const drafted = (settings: object, text = 500) =>
    composeOnMastodon(composeInput({ ...mastodon.exampleSettings, ...settings }, { ...mastodonLimits, text }));

  it('is cut, and the draft says so', () => {
    const draft = drafted({ contentWarning: long });
    expect(draft.contentWarning?.length).toBeLessThanOrEqual(250);
    expect(draft.warnings).toContainEqual(expect.stringMatching(/content warning.*250/));
    expect(drafted({ contentWarning: long }, 1000)).toMatchObject({ contentWarning: long, warnings: [] });
  });

  it('is told of where it stands in the configuration', () => {
    const text = `feeds:
  - url: https://example.com/feed/
accounts:
  - network: mastodon
    server: https://mastodon.example
    token: "\${TOKEN}"
    contentWarning: ${long}
    contentWarnings: { bells: ${long}, lamps: Lamps }
`;
    const { warnings } = parseConfig({ name: 'share.yaml', text, env: { TOKEN: 'long-secret-token' }, networks });
    expect(warnings).toEqual([
      expect.stringMatching(/accounts\[0\]\.contentWarning\b.*250/),
      expect.stringMatching(/accounts\[0\]\.contentWarnings.bells.*250/),
    ]);
  });
});

describe('mentions in feed text', () => {
  it('become harmless and stay readable', () => {
    expect(withoutMentions('By @ada@lake.example, (@bob) and "@c.d"')).toBe(
      'By ＠ada@lake.example, (＠bob) and "＠c.d"',
    );
  });
  it('e-mail addresses stay as they are', () => {
    expect(withoutMentions('write to info@lake.example')).toBe('write to info@lake.example');
  });
});

describe('what a server says of itself', () => {
  const configuration = { statuses: { maxCharacters: 5000, charactersReservedPerUrl: 25 } };
  it.for([
    ['4.5.2', 'mastodon', 25],
    ['4.3.1+glitch', 'glitch', 25],
    ['4.2.10+fork-1.0', 'mastodon', 25],
    ['0.17.4+git-1234', 'gotosocial', null],
    ['2.7.2 (compatible; Pleroma 2.6.0)', 'pleroma', null],
    ['2.7.2 (compatible; Akkoma 3.13.2)', 'akkoma', null],
    ['3.5.3 (compatible; Pixelfed 0.12.4)', 'pixelfed', null],
    ['4.0.0 (not true; really snac/2.75)', 'snac', null],
    ['2.8.0 (compatible; Friendica 2024.09)', 'friendica', null],
    ['3.0.0 (compatible; Sharkey 2024.9.1)', 'sharkey', null],
  ] as const)('%s is %s', ([version, family, urlLength]) => {
    const info = readInstance({ version, configuration });
    expect(info).toMatchObject({ family, limits: { text: 5000, urlLength } });
  });

  it('odd values are taken as not given', () => {
    const odd = {
      version: '4.5.0',
      configuration: { statuses: { maxCharacters: 0, charactersReservedPerUrl: 'many' }, mediaAttachments: 7 },
    };
    expect(readInstance(odd)?.limits).toEqual(mastodonLimits);
    expect(readInstance('<html>')).toBeNull();
    expect(readInstance({})).toBeNull();
  });

  it('numbers written as text are numbers', () => {
    const written = {
      version: '2.8.0 (compatible; Friendica 2024.09)',
      descriptionLimit: '99',
      configuration: {
        statuses: { maxCharacters: '300', maxMediaAttachments: '0', charactersReservedPerUrl: '30' },
        mediaAttachments: { imageSizeLimit: '8000', imageMatrixLimit: 'large' },
      },
    };
    expect(readInstance(written)?.limits).toMatchObject({
      text: 300,
      images: 0,
      imageBytes: 8000,
      altText: 99,
      imagePixels: mastodonLimits.imagePixels,
    });
    expect(readInstance({ version: '2.7.2 (compatible; Akkoma 3.1)', maxTootChars: ' 200000 ' })?.limits.text).toBe(
      200_000,
    );
    expect(readInstance({ version: '4.5.0', maxTootChars: '' })?.limits).toEqual(mastodonLimits);
  });

  it.for([
    [500, 600, 23],
    [500, 1_000_000_000, 23],
    [500, 251, 23],
    [500, 100, 100],
    [60, 30, 30],
    [20, 23, 23],
  ] as const)(
    'of %i characters %i are kept for an address: it is counted as %i',
    ([maxCharacters, reserved, urlLength]) => {
      const configuration = { statuses: { maxCharacters, charactersReservedPerUrl: reserved } };
      expect(readInstance({ version: '4.5.0', configuration })?.limits).toMatchObject({
        text: maxCharacters,
        urlLength,
      });
    },
  );

  it('what is no server says nothing', () => {
    expect(readInstance({})).toBeNull();
  });
});
