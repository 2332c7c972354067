import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../clock.ts';
import { addAccountToConfig } from '../config/edit.ts';
import { readEnvironment } from '../config/environment.ts';
import { createHttp } from '../http/create-http.ts';
import { configFile } from '../installation.ts';
import { discoverFeeds } from '../pages/discover-feeds.ts';
import { userAgent } from '../user-agent.ts';
import { UserError } from '../user-error.ts';
import { verifyAccounts } from './accounts.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({
  site: z.string().optional(),
  feed: z.string().optional(),
  blueskyService: z.string().optional(),
  blueskyIdentifier: z.string().optional(),
  blueskyPassword: z.string().optional(),
  mastodonServer: z.string().optional(),
  mastodonToken: z.string().optional(),
  force: z.boolean().default(false),
  yes: z.boolean().default(false),
});

interface Answers {
  feed: string;
  bluesky: { service: string; identifier: string; password: string } | null;
  mastodon: { server: string; token: string } | null;
}

async function findFeed(site: string): Promise<string> {
  const http = createHttp({ clock: systemClock, userAgent, allowPrivateNetworks: false });
  try {
    const [feed] = await discoverFeeds(http, site);
    if (feed !== undefined) return feed;
    throw new UserError(`No feed was found at ${site}.`, 'Name it yourself with --feed URL.');
  } finally {
    await http.close();
  }
}

async function fromFlags(flags: z.infer<typeof flagsSchema>): Promise<Answers> {
  const {
    blueskyService = 'https://bsky.social',
    blueskyIdentifier: identifier,
    blueskyPassword: password,
    mastodonServer: server,
    mastodonToken: token,
  } = flags;
  if (flags.site === undefined && flags.feed === undefined)
    throw usageError('init needs to know the site.', 'Give --site URL or --feed URL, or leave --yes out to be asked.');
  const halves = [
    [identifier, password, '--bluesky-identifier and --bluesky-password'],
    [server, token, '--mastodon-server and --mastodon-token'],
  ] as const;
  for (const [one, other, names] of halves) {
    if ((one === undefined) !== (other === undefined)) throw usageError(`${names} belong together.`, 'Give both.');
  }
  return {
    feed: flags.feed ?? (await findFeed(flags.site ?? '')),
    bluesky:
      identifier === undefined || password === undefined ? null : { service: blueskyService, identifier, password },
    mastodon: server === undefined || token === undefined ? null : { server, token },
  };
}

async function ask(flags: z.infer<typeof flagsSchema>): Promise<Answers> {
  const { intro, text, password: secret, confirm, spinner } = await import('@clack/prompts');
  const stopped = () => new UserError('Stopped; nothing was written.', 'Run init again when you like.');
  const words = (answer: string | symbol): string => {
    if (typeof answer === 'string') return answer.trim();
    throw stopped();
  };
  const yes = (answer: boolean | symbol): boolean => {
    if (typeof answer === 'boolean') return answer;
    throw stopped();
  };
  intro('Share This Post');
  const site = flags.site ?? words(await text({ message: "Your site's address", placeholder: 'https://example.com' }));
  const search = spinner();
  search.start('Looking for its feed');
  const feed = flags.feed ?? (await findFeed(site));
  search.stop(`Feed: ${feed}`);
  const bluesky = yes(await confirm({ message: 'Post to Bluesky?' }))
    ? {
        service: words(await text({ message: 'Bluesky server', initialValue: 'https://bsky.social' })),
        identifier: words(await text({ message: 'Handle', placeholder: 'news.example.com' })),
        password: words(await secret({ message: 'App password (Settings, Privacy and security, App passwords)' })),
      }
    : null;
  const mastodon = yes(await confirm({ message: 'Post to Mastodon?' }))
    ? {
        server: words(await text({ message: 'Mastodon server', placeholder: 'https://mastodon.example' })),
        token: words(await secret({ message: 'Access token (Preferences, Development, New application)' })),
      }
    : null;
  return { feed, bluesky, mastodon };
}

const head = (feed: string): string => `# yaml-language-server: $schema=./share-this-post.schema.json
# Every key: docs/configuration.md
feeds:
  - url: ${JSON.stringify(feed)}
`;

/** `init`: asks for the site, finds its feed, connects accounts, writes the configuration and `.env`. */
export async function init(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  const file = configFile(flags, readEnvironment(process.env, flags));
  if (existsSync(file) && !flags.force)
    throw new UserError(
      `There is a configuration already: ${file}.`,
      'Change it with an editor or "accounts add", or replace it with --force.',
    );
  if (!flags.yes && process.stdin.isTTY !== true)
    throw usageError('init cannot ask: this is no terminal.', 'Give the answers as flags and add --yes.');
  const { feed, bluesky, mastodon } = flags.yes ? await fromFlags(flags) : await ask(flags);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, head(feed));
  if (bluesky !== null)
    addAccountToConfig(file, { id: 'bluesky', network: 'bluesky', settings: bluesky, secretKeys: ['password'] });
  if (mastodon !== null)
    addAccountToConfig(file, { id: 'mastodon', network: 'mastodon', settings: mastodon, secretKeys: ['token'] });
  const out = openOutput(flags, (text) => text);
  out.note(`Wrote ${file}; it follows ${feed}.`);
  if (bluesky === null && mastodon === null) {
    out.note('No account yet. Add one: share-this-post accounts add bluesky --identifier … --password …');
    return 0;
  }
  const verified = await verifyAccounts([], flags);
  out.note('See what would be posted: share-this-post preview. Start: share-this-post run');
  return verified;
}
