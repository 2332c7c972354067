import { existsSync } from 'node:fs';
import { z } from 'zod';
import { systemClock } from '../clock.ts';
import { parseConfig } from '../config/config.ts';
import { writeEdited } from '../config/edit.ts';
import { readEnvironment } from '../config/environment.ts';
import { createHttp } from '../http/create-http.ts';
import { configFile } from '../installation.ts';
import { networks } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';
import { discoverFeeds } from '../pages/discover-feeds.ts';
import { userAgent } from '../user-agent.ts';
import { UserError } from '../user-error.ts';
import { refuseUnlessItWorks, verifyAccounts } from './accounts.ts';
import { commonFlags, usageError } from './flags.ts';
import { askedKeys, type InitAnswers, planInit } from './init-plan.ts';
import { askAnswers, type Discover } from './init-questions.ts';
import { openOutput } from './output.ts';

const flagsSchema = commonFlags.extend({
  site: z.string().optional(),
  feed: z.string().optional(),
  force: z.boolean().default(false),
  yes: z.boolean().default(false),
  verify: z.boolean().default(true),
});

const discover: Discover = async (site) => {
  const http = createHttp({ clock: systemClock, userAgent, allowPrivateNetworks: false });
  try {
    return await discoverFeeds(http, site);
  } finally {
    await http.close();
  }
};

async function feedOf({ site, feed }: { site?: string | undefined; feed?: string | undefined }): Promise<string> {
  if (feed !== undefined) return feed;
  if (site === undefined)
    throw usageError('init needs to know the site.', 'Give --site URL or --feed URL, or leave --yes out to be asked.');
  const [found] = await discover(site);
  if (found !== undefined) return found;
  throw new UserError(`No feed was found at ${site}.`, 'Name it yourself with --feed URL.');
}

/** Settings of a network from flags such as `--network-key`; null when none is given. Throws UserError when some lack. */
function accountOf(network: Network, flags: Record<string, unknown>): InitAnswers['accounts'][number] | null {
  const asked = askedKeys(network);
  const settings: Record<string, string> = {};
  for (const { key } of asked) {
    const value = flags[`${network.id}${key.slice(0, 1).toUpperCase()}${key.slice(1)}`];
    if (typeof value === 'string') settings[key] = value;
  }
  if (Object.keys(settings).length === 0) return null;
  const lacking = asked.filter(({ key, needed }) => needed && settings[key] === undefined);
  if (lacking.length === 0) return { network, settings };
  const names = asked.flatMap(({ key, needed }) => (needed ? [`--${network.id}-${key}`] : []));
  throw usageError(
    `${names.join(' and ')} belong together.`,
    `Give also ${lacking.map(({ key }) => `--${network.id}-${key}`).join(' and ')}.`,
  );
}

/** `init`: asks for the site, finds its feed, connects accounts, writes the configuration and `.env`. */
export async function init(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = flagsSchema.parse(rawFlags);
  const env = readEnvironment(process.env, flags);
  const file = configFile(flags, env);
  if (existsSync(file) && !flags.force)
    throw new UserError(
      `There is a configuration already: ${file}.`,
      'Change it with an editor or "accounts add", or replace it with --force.',
    );
  if (!flags.yes && process.stdin.isTTY !== true)
    throw usageError('init cannot ask: this is no terminal.', 'Give the answers as flags and add --yes.');
  const known = [...networks.values()];
  const answers = flags.yes
    ? { accounts: known.flatMap((network) => accountOf(network, rawFlags) ?? []), feed: await feedOf(flags) }
    : await askAnswers({ site: flags.site, feed: flags.feed }, known, discover);
  const plan = planInit(answers, known, process.env);
  // What would not run is not written.
  parseConfig({ name: file, text: plan.text, env: { ...env, ...plan.variables }, networks });
  if (flags.verify) for (const { network, settings } of answers.accounts) await refuseUnlessItWorks(network, settings);
  const envFile = writeEdited(file, plan);
  const out = openOutput(flags, (text) => text);
  out.note(`Wrote ${file}; it follows ${answers.feed}.`);
  if (Object.keys(plan.variables).length > 0) out.note(`The secrets stand in ${envFile}; keep it to yourself.`);
  if (plan.practises) {
    out.note('No account was named: practice accounts keep the posts on the dashboard, nothing is sent.');
    out.note('Add your own with "share-this-post accounts add", then remove these with "accounts remove".');
    return 0;
  }
  const verified = flags.verify ? await verifyAccounts([], flags) : 0;
  out.note('See what would be posted: share-this-post preview. Start: share-this-post run');
  return verified;
}
