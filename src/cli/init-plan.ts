import { withAccount } from '../config/edit.ts';
import type { Environment } from '../config/environment.ts';
import { isSecret } from '../config/findings.ts';
import { parseYaml } from '../config/yaml-source.ts';
import type { Network } from '../networks/network.ts';

/** What `init` has to know. */
export interface InitAnswers {
  feed: string;
  accounts: { network: Network; settings: Record<string, string> }[];
}

/** What `init` will write. */
export interface InitPlan {
  text: string;
  /** What belongs in `.env`. */
  variables: Record<string, string>;
  /** Without an account of one's own, one a network that only practises: the configuration works at once. */
  practises: boolean;
}

const head = (feed: string): string => `# yaml-language-server: $schema=./share-this-post.schema.json
# Every key: docs/configuration.md

feeds:
  - url: ${JSON.stringify(feed)}

accounts: []
`;

/** The keys that an account of a network needs from a person, in the order in which they are declared. */
export const askedKeys = ({
  settings: { shape },
}: Pick<Network, 'settings'>): { key: string; secret: boolean; needed: boolean; usual: string }[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const absent = schema.safeParse(undefined);
    const usual = absent.success && typeof absent.data === 'string' && URL.canParse(absent.data) ? absent.data : '';
    return absent.success && usual === '' ? [] : [{ key, secret: isSecret(schema), needed: !absent.success, usual }];
  });

/** The configuration for some answers. Pure. Throws UserError for a secret that `.env` cannot hold. */
export function planInit({ feed, accounts }: InitAnswers, networks: readonly Network[], env: Environment): InitPlan {
  const practises = accounts.length === 0;
  const wanted = practises
    ? networks.map(({ id }) => ({ id: `practice-${id}`, network: id, settings: { practice: true }, secretKeys: [] }))
    : accounts.map(({ network, settings }) => ({
        id: network.id,
        network: network.id,
        settings,
        secretKeys: askedKeys(network).flatMap(({ key, secret }) => (secret ? [key] : [])),
      }));
  let text = head(feed);
  const variables: Record<string, string> = {};
  for (const account of wanted) {
    const edited = withAccount({ text, value: parseYaml(text).value }, { ...account, env });
    text = edited.text;
    Object.assign(variables, edited.variables);
  }
  return { text, variables, practises };
}
