import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactor } from '../../src/config/redact.ts';

const secret = fc.string({ unit: 'binary', minLength: 6, maxLength: 40 }).filter((text) => text.isWellFormed());
const around = fc.string({ maxLength: 10 });

it.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['in an address', encodeURIComponent],
  ['in a form', (text) => new URLSearchParams([['a', text]]).toString()],
  ['in JSON', JSON.stringify],
])('no secret is left %s', (_name, spell) => {
  fc.assert(
    fc.property(secret, (word) => {
      expect(redactor([word])(spell(word))).toContain('«hidden»');
      expect(redactor([word])(spell(word))).not.toContain(word);
    }),
  );
});

it.each(['base64', 'base64url'] as const)(
  'a secret is hidden anywhere in %s, such as an Authorization header',
  (encoding) => {
    const token = fc.stringMatching(/^[\w-]{8,40}$/);
    fc.assert(
      fc.property(around, token, around, (before, word, after) => {
        const clean = redactor([word])(Buffer.from(`${before}${word}${after}`).toString(encoding));
        expect(clean).toContain('«hidden»');
        expect(Buffer.from(clean.replace('«hidden»', ''), 'base64').toString()).not.toContain(word);
      }),
    );
  },
);

it('hides a secret on a page', () => {
  expect(redactor(['a<b&"c"\''])('<td>a&lt;b&amp;&quot;c&quot;&#39;</td>')).toBe('<td>«hidden»</td>');
});

it('a short secret is hidden where it stands alone, and not inside of words', () => {
  expect(redactor(['pass'])('the pass is no password')).toBe('the «hidden» is no password');
});

it('the longer of two secrets is hidden whole', () => {
  expect(redactor(['secret-word', 'secret-word-and-more'])('x secret-word-and-more')).toBe('x «hidden»');
});

it.each([
  ['https://user:pass@example.com/feed', 'https://«hidden»@example.com/feed'],
  ['postgres://u:p@ss:w@db.example/x', 'postgres://«hidden»@db.example/x'],
  ['https://token@example.com/', 'https://«hidden»@example.com/'],
  ['https://mastodon.example/@news', 'https://mastodon.example/@news'],
  ['{"url":"https://example.com","text":"@news"}', '{"url":"https://example.com","text":"@news"}'],
  ['https://example.com/?mail=a@example.org', 'https://example.com/?mail=a@example.org'],
])('credentials in the address %s are hidden, and nothing else', (text, clean) => {
  expect(redactor([])(text)).toBe(clean);
});
