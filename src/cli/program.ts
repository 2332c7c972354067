import { Command, Option } from 'commander';

/** The flags that every command has. */
export interface CommonFlags {
  config?: string;
  data?: string;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

type Run = (positional: string[], flags: Record<string, unknown>) => Promise<number>;

interface Spec {
  name: string;
  /** As commander writes them: `<url>`, `[source...]`. */
  args?: string;
  summary: string;
  flags?: [flags: string, description: string][];
  examples: string[];
  load: () => Promise<Run>;
}

const commands: Spec[] = [
  {
    name: 'init',
    summary: 'ask for the site, find its feed, connect accounts, write the configuration',
    flags: [
      ['--site <url>', "the site's address"],
      ['--feed <url>', 'its feed, when it cannot be found by itself'],
      ['--bluesky-service <url>', 'the Bluesky server (default https://bsky.social)'],
      ['--bluesky-identifier <handle>', 'the Bluesky account'],
      ['--bluesky-password <password>', 'an app password of it'],
      ['--mastodon-server <url>', 'the Mastodon server'],
      ['--mastodon-token <token>', 'an access token of the account there'],
      ['--no-verify', 'write without asking the networks'],
      ['--force', 'replace a configuration that is already there'],
      ['--yes', 'ask nothing'],
    ],
    examples: [
      'init',
      'init --site https://example.com --mastodon-server https://mastodon.example --mastodon-token TOKEN --yes',
    ],
    load: async () => (await import('./init-command.ts')).init,
  },
  {
    name: 'run',
    summary: 'the daemon: poll, summarise, publish, serve the dashboard',
    flags: [
      ['--once', 'poll and publish all that is due, then exit'],
      ['--restored', 'the database is an older copy: hold what may have gone out since'],
      ['--listen <host:port>', 'where the dashboard is served'],
      ['--no-web', 'without the dashboard'],
      ['--log <format>', 'text or json'],
    ],
    examples: ['run', 'run --once --json', 'run --listen 127.0.0.1:9000'],
    load: async () => (await import('./run.ts')).run,
  },
  {
    name: 'share',
    args: '<url>',
    summary: 'share one page by hand, now',
    flags: [
      ['--to <ids>', 'accounts, separated by commas (default: all)'],
      ['--text <text>', 'your own words in place of the template'],
      ['--at <time>', 'publish later: 2027-01-31T18:00, 18:00 or 2h'],
      ['--again', 'share what was shared before'],
      ['--dry-run', 'show what would be sent, send nothing'],
      ['--llm', 'with --dry-run: let the language model write the summary'],
    ],
    examples: [
      'share https://example.com/a-page',
      'share https://example.com/a-page --to mastodon --text "Worth reading:"',
    ],
    load: async () => (await import('./share.ts')).share,
  },
  {
    name: 'preview',
    args: '[source...]',
    summary: 'show exactly what would be posted; sends nothing, needs no account',
    flags: [
      ['--latest <number>', 'only the newest entries of each source'],
      ['--to <ids>', 'accounts, separated by commas (default: all)'],
      ['--template <template>', 'try another template'],
      ['--llm', 'let the configured language model write the summaries, as before posting'],
    ],
    examples: ['preview https://example.com/feed.xml', 'preview', 'preview feeds/ --json'],
    load: async () => (await import('./preview.ts')).preview,
  },
  {
    name: 'inspect',
    args: '<source...>',
    summary: 'show what is read in a feed, with every warning and repair',
    examples: ['inspect https://example.com/feed.xml', 'inspect feeds/ --json'],
    load: async () => (await import('./inspect.ts')).inspect,
  },
  {
    name: 'status',
    summary: 'feeds, accounts, what waits, what failed, and the next step for each trouble',
    examples: ['status', 'status --json'],
    load: async () => (await import('./status.ts')).status,
  },
  ...(['approve', 'skip', 'retry'] as const).map(
    (name): Spec => ({
      name,
      args: '[delivery...]',
      summary: {
        approve: 'let held deliveries go out',
        skip: 'never publish these deliveries',
        retry: 'try failed deliveries again; checks and releases paused accounts',
      }[name],
      flags: [
        ['--feed <id>', 'all of a feed'],
        ['--account <id>', 'all of an account'],
        ['--latest <number>', 'of the chosen ones, only the newest'],
        ['--all', 'all'],
      ],
      examples: [`${name} d7k2m9q4x8ab`, `${name} --feed news --latest 3`, `${name} --all`],
      load: async () => (await import('./decide.ts'))[name],
    }),
  ),
  {
    name: 'doctor',
    args: '[site...]',
    summary: 'check configuration, feeds, accounts, clock, storage; or a site or feed, and say what to mend',
    examples: ['doctor', 'doctor https://example.com', 'doctor public/feed.xml'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'tokens',
    args: '[action] [name]',
    summary: 'who may use the API, and for what: add NAME, list, remove ID',
    flags: [
      ['--scopes <scopes>', 'what a new token may do: list, preview, share, approve'],
      ['--expires <time>', 'until when, such as 2027-01-31 or 90d'],
    ],
    examples: ['tokens add newsroom --scopes preview,share', 'tokens list', 'tokens remove 5w1k8q2m9xab'],
    load: async () => (await import('./tokens.ts')).tokens,
  },
  {
    name: 'password',
    summary: "set the dashboard's password anew, from standard input; signs everybody out",
    flags: [['--remove', 'take it away: the next visit sets one']],
    examples: ['password', 'password < secret.txt', 'password --remove'],
    load: async () => (await import('./password.ts')).password,
  },
  {
    name: 'mcp',
    summary: 'let an assistant read and preview, by the Model Context Protocol on stdin and stdout',
    flags: [['--allow-publish', 'it may publish and decide, too']],
    examples: ['mcp', 'mcp --allow-publish'],
    load: async () => (await import('./mcp.ts')).mcp,
  },
  {
    name: 'export',
    summary: 'write what is known (entries, deliveries) to stdout, to be imported elsewhere; or a backup',
    flags: [
      ['--backup <file>', 'the whole database into a file, also while the daemon runs'],
      ['--public <folder>', "where articles stand, a JSON file for each and an index: for the readers' button"],
    ],
    examples: ['export > state.jsonl', 'export --backup backup.db', 'export --public site/share-posts'],
    load: async () => (await import('./export.ts')).exportState,
  },
  {
    name: 'import',
    args: '<file>',
    summary: 'read what `export` wrote, so that nothing is posted again after a move',
    examples: ['import state.jsonl', 'import -'],
    load: async () => (await import('./import.ts')).importState,
  },
];

const accountCommands: Spec[] = [
  {
    name: 'add',
    args: '<network>',
    summary: 'add an account to the configuration, its secret to .env',
    flags: [
      ['--id <id>', 'its name here (default: the network)'],
      ['--service <url>', 'Bluesky: the server'],
      ['--identifier <handle>', 'Bluesky: the account'],
      ['--password <password>', 'Bluesky: an app password'],
      ['--server <name>', 'Mastodon: the server'],
      ['--token <token>', 'Mastodon: an access token; without it you sign in at the server and bring a code'],
      ['--no-verify', 'write without asking the network'],
    ],
    examples: [
      'accounts add mastodon --server mastodon.example',
      'accounts add bluesky --identifier news.example.com --password APP-PASSWORD',
    ],
    load: async () => (await import('./accounts.ts')).addAccount,
  },
  {
    name: 'list',
    summary: 'list the accounts',
    examples: ['accounts list'],
    load: async () => (await import('./accounts.ts')).listAccounts,
  },
  {
    name: 'verify',
    args: '[id...]',
    summary: 'ask the networks whether the accounts work; releases paused ones',
    examples: ['accounts verify', 'accounts verify mastodon'],
    load: async () => (await import('./accounts.ts')).verifyAccounts,
  },
  {
    name: 'remove',
    args: '<id>',
    summary: 'remove an account from the configuration',
    examples: ['accounts remove mastodon'],
    load: async () => (await import('./accounts.ts')).removeAccount,
  },
];

function addCommand(parent: Command, path: string, spec: Spec, finish: (exitCode: number) => void): void {
  const command = parent
    .command(spec.args === undefined ? spec.name : `${spec.name} ${spec.args}`)
    .description(spec.summary);
  for (const [flags, description] of spec.flags ?? []) command.option(flags, description);
  command
    .option('--config <file>', 'configuration (default: $SHARE_CONFIG or config/share-this-post.yaml)')
    .option('--data <dir>', 'data folder (default: $DATA_DIR or data/)')
    .option('--json', 'machine output: one JSON object a line')
    .addOption(new Option('--quiet', 'only errors').conflicts('verbose'))
    .option('--verbose', 'more about what happens')
    .addHelpText('after', `\nExamples:\n${spec.examples.map((example) => `  ${path} ${example}`).join('\n')}`)
    .action(async () => {
      const run = await spec.load();
      finish(await run(command.args, command.opts()));
    });
}

/** All commands with their flags and examples. A command's code is loaded when it is called. */
export function buildProgram(version: string, finish: (exitCode: number) => void): Command {
  const name = 'share-this-post';
  const program = new Command(name)
    .description("Follows a site's feed, summarises each new entry and publishes it to Bluesky and Mastodon, once.")
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for usage)')
    .addHelpText('after', `\nStart here:\n  ${name} preview https://example.com/feed.xml\n  ${name} init`);
  for (const spec of commands) addCommand(program, name, spec, finish);
  const accounts = program.command('accounts').description('target accounts: add, list, verify, remove');
  for (const spec of accountCommands) addCommand(accounts, name, spec, finish);
  return program;
}
