import type { Span } from './find-urls.ts';

/** Mastodon's Account::MENTION_RE: @user or @user@host, not after a letter, digit, slash or equals sign. */
const mention =
  /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(@[\p{L}\p{M}\p{Nd}\p{Pc}.-]*[\p{L}\p{M}\p{Nd}\p{Pc}])?/giu;
const followedByMore = /^(?:[@＠]|[À-ÖØ-öø-ɏɓɔɖɗəɛɣɨɯɲʉʋʻḀ-ỿ]|[\u0300-\u036f]|:\/\/)/u;

/** Mentions that Mastodon will find, with the part of each that counts: "@user" of "@user@host". */
export function findMentions(text: string): (Span & { counted: string })[] {
  return Array.from(text.matchAll(mention), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    counted: `@${match[1] ?? ''}`,
  })).filter(({ end }) => !followedByMore.test(text.slice(end, end + 3)));
}

/**
 * Text from outside in which nobody is mentioned: the at sign of a handle becomes the full-width one, which reads the
 * same (aloud, too), needs no invisible characters, and is a mention on no server. E-mail addresses stay as they are.
 */
export const withoutMentions = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}\p{Nd}\p{Pc}.+-])@(?=[\p{L}\p{Nd}_])/gu, '＠');

/** An address in which nobody is mentioned, not behind a sign of its own either ("#@keeper"): there the at sign is percent-encoded, which says the same. */
export const withoutMentionsWithin = (address: string): string =>
  address.replace(/(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@/gu, '%40');
