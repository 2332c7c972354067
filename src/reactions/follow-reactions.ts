import type { Kysely } from 'kysely';
import type { Account } from '../accounts/account.ts';
import type { Clock } from '../clock.ts';
import { cleanLine, cleanText } from '../composing/clean-line.ts';
import type { Schema } from '../db/schema.ts';
import type { Connection, Reply } from '../networks/network.ts';
import { type Followed, nextLook, storeReactions, takeDue } from './reactions-store.ts';

export interface ReactionTools {
  db: Kysely<Schema>;
  clock: Clock;
  accounts: ReadonlyMap<string, Pick<Account, 'config' | 'connection'>>;
  /** Whether the replies themselves are read, too. */
  withReplies: boolean;
  /** Of our own storage, not of a network: networks are asked again another time. */
  failed(error: unknown): void;
}

/** app.bsky.feed.getPosts takes as many. */
const atOnce = 25;
/** Between two rounds of an account, milliseconds: nobody waits for these numbers. */
const rest = 5_000;
const [shortest, longest] = [30_000, 600_000];
/** What is kept of a conversation. */
const mostReplies = 50;
const [longestReply, longestWarning, longestAddress] = [1_000, 200, 2_000];

/** No longer than so many characters, whole ones. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;

const tidy = (reply: Reply): Reply => ({
  ...reply,
  author: cut(cleanLine(reply.author), 100),
  handle: cut(cleanLine(reply.handle), 300),
  warning: cut(cleanLine(reply.warning), longestWarning),
  text: cut(cleanText(reply.text), longestReply),
});

const isShown = ({ uri, url, text }: Reply): boolean =>
  /^https?:\/\//i.test(url) && Math.max(uri.length, url.length) <= longestAddress && text !== '';

async function readConversation(connection: Connection, post: Followed, signal: AbortSignal): Promise<Reply[] | null> {
  const replies = await connection.replies(post, signal);
  return replies === null ? null : replies.map(tidy).filter(isShown).slice(0, mostReplies);
}

/** Asks once after the posts of an account whose time it is. Returns how many there were. */
async function look(
  { db, clock, withReplies }: ReactionTools,
  account: Pick<Account, 'config' | 'connection'>,
  signal: AbortSignal,
) {
  const due = await takeDue(db, account.config.id, clock.now(), atOnce);
  if (due.length === 0) return 0;
  const connection = account.connection();
  const told = (await connection.reactions(due, signal)) ?? [];
  for (const reactions of told) {
    const post = due.find(({ uri }) => uri === reactions.uri);
    if (post === undefined || signal.aborted) continue;
    const talk = withReplies && reactions.replies > 0 ? await readConversation(connection, post, signal) : [];
    await storeReactions(db, post.id, reactions, talk);
  }
  return due.length;
}

/** Follows what people do with the posts of the last weeks, account by account, until `stop` aborts. */
export async function followReactions(tools: ReactionTools, stop: AbortSignal): Promise<void> {
  const { db, clock } = tools;
  const accounts = [...tools.accounts.values()].filter(({ config }) => !config.practice);
  if (accounts.length === 0) return;
  while (!stop.aborted) {
    let next = clock.now() + longest;
    for (const account of accounts) {
      try {
        while (!stop.aborted && (await look(tools, account, stop)) === atOnce) await clock.sleep(rest, stop);
        next = Math.min(next, (await nextLook(db, account.config.id, clock.now())) ?? next);
      } catch (error) {
        if (!stop.aborted) tools.failed(error);
      }
    }
    await clock.sleep(Math.max(shortest, next - clock.now()), stop);
  }
}
