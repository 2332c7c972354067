import type { z } from 'zod';
import type { Network } from '../networks/network.ts';
import { UserError } from '../user-error.ts';
import { askedKeys, type InitAnswers } from './init-plan.ts';

/** Finds a site's feeds, best first. */
export type Discover = (site: string) => Promise<string[]>;

/** What is already known from the flags. */
export interface Known {
  site: string | undefined;
  feed: string | undefined;
}

const descriptionOf = (schema: z.ZodType | undefined): string => schema?.meta()?.description ?? '';

const stopped = () => new UserError('Stopped; nothing was written.', 'Run init again when you like.');

/** An answer's words; a person who presses Ctrl+C has asked for nothing to be written. */
function words(answer: string | symbol): string {
  if (typeof answer === 'string') return answer.trim();
  throw stopped();
}

async function askFeed({ site, feed }: Known, discover: Discover): Promise<string> {
  const { text, select, spinner } = await import('@clack/prompts');
  if (feed !== undefined) return feed;
  let address = site ?? words(await text({ message: "Your site's address", placeholder: 'https://example.com' }));
  for (;;) {
    const search = spinner();
    search.start('Looking for its feed');
    const found = await discover(address);
    const [only] = found;
    search.stop(only === undefined ? `No feed was found at ${address}.` : `Found ${found.join(', ')}`);
    if (found.length === 1 && only !== undefined) return only;
    if (only !== undefined)
      return words(await select({ message: 'Which one?', options: found.map((value) => ({ value, label: value })) }));
    address = words(await text({ message: "The feed's or another address", placeholder: 'https://example.com/feed/' }));
  }
}

async function askAccount(network: Network): Promise<Record<string, string>> {
  const { text, password } = await import('@clack/prompts');
  const settings: Record<string, string> = {};
  for (const { key, secret, usual } of askedKeys(network)) {
    const schema = network.settings.shape[key];
    const message = `${network.name} ${key}: ${descriptionOf(schema)}`;
    const validate = (value: string | undefined) =>
      schema?.safeParse(value?.trim()).success === false ? 'This does not fit.' : undefined;
    const answer = secret
      ? await password({ message, validate })
      : await text({ message, initialValue: usual, validate });
    settings[key] = words(answer);
  }
  return settings;
}

/** Asks a person for what the flags do not say. Throws UserError when stopped. */
export async function askAnswers(known: Known, networks: readonly Network[], discover: Discover): Promise<InitAnswers> {
  const { intro, confirm } = await import('@clack/prompts');
  intro('Share This Post');
  const feed = await askFeed(known, discover);
  const accounts: InitAnswers['accounts'] = [];
  for (const network of networks) {
    const wanted = await confirm({ message: `Post to ${network.name}?` });
    if (typeof wanted === 'symbol') throw stopped();
    if (wanted) accounts.push({ network, settings: await askAccount(network) });
  }
  return { feed, accounts };
}
