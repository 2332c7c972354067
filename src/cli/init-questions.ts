import type { z } from 'zod';
import { metaOf } from '../config/findings.ts';
import type { Network } from '../networks/network.ts';
import { askedKeys, type InitAnswers } from './init-plan.ts';
import { signInAtTerminal } from './sign-in.ts';
import { stopped, typedWords } from './typed.ts';

/** Finds a site's feeds, best first. */
export type Discover = (site: string) => Promise<string[]>;

/** What is already known from the flags. */
export interface Known {
  site: string | undefined;
  feed: string | undefined;
}

const descriptionOf = (schema: z.ZodType | undefined): string => metaOf(schema).description ?? '';

async function askFeed({ site, feed }: Known, discover: Discover): Promise<string> {
  const { text, select, spinner } = await import('@clack/prompts');
  if (feed !== undefined) return feed;
  let address = site ?? typedWords(await text({ message: "Your site's address", placeholder: 'https://example.com' }));
  for (;;) {
    const search = spinner();
    search.start('Looking for its feed');
    const found = await discover(address);
    const [only] = found;
    search.stop(only === undefined ? `No feed was found at ${address}.` : `Found ${found.join(', ')}`);
    if (found.length === 1 && only !== undefined) return only;
    if (only !== undefined)
      return typedWords(
        await select({ message: 'Which one?', options: found.map((value) => ({ value, label: value })) }),
      );
    address = typedWords(
      await text({ message: "The feed's or another address", placeholder: 'https://example.com/feed/' }),
    );
  }
}

async function askKeys(network: Network, known: Record<string, string>): Promise<Record<string, string>> {
  const { text, password } = await import('@clack/prompts');
  const settings = { ...known };
  for (const { key, secret, usual } of askedKeys(network)) {
    if (settings[key] !== undefined) continue;
    const schema = network.settings.shape[key];
    const message = `${network.name} ${key}: ${descriptionOf(schema)}`;
    const validate = (value: string | undefined) =>
      schema?.safeParse(value?.trim()).success === false ? 'This does not fit.' : undefined;
    const answer = secret
      ? await password({ message, validate })
      : await text({ message, initialValue: usual, validate });
    settings[key] = typedWords(answer);
  }
  return settings;
}

/** Where a network lets a person sign in, the server's name is asked first, and a secret only of who has one. */
async function askAccount(network: Network): Promise<Record<string, string>> {
  const { text, select } = await import('@clack/prompts');
  const { signIn } = network;
  if (signIn === undefined) return askKeys(network, {});
  const server = typedWords(
    await text({
      message: `${network.name} ${signIn.asks}: its name, such as ${metaOf(network.settings.shape[signIn.asks]).placeholder}`,
      validate: (value) => (signIn.settingOf(value ?? '') === null ? 'This is no name of a server.' : undefined),
    }),
  );
  const way = await select({
    message: 'How shall this program get in?',
    options: [
      { value: 'sign in', label: 'I sign in there and bring a code' },
      { value: 'paste', label: `I have a ${signIn.brings} already` },
    ],
  });
  if (typedWords(way) === 'sign in') return signInAtTerminal(signIn, server);
  return askKeys(network, { [signIn.asks]: signIn.settingOf(server) ?? server });
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
