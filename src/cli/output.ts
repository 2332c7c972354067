/** Where a command writes. Machine output has stdout to itself; everything for people about progress goes to stderr. */
export interface Output {
  readonly json: boolean;
  /** One JSON object a line on stdout; nothing without `--json`. */
  line(value: object): void;
  /** Text for people on stdout; nothing with `--json`. */
  print(text: string): void;
  /** Progress for people on stderr; nothing with `--quiet`. */
  note(text: string): void;
  /** Only with `--verbose`. */
  detail(text: string): void;
  /** A failure with its next step, on stderr, always. */
  fail(message: string, nextStep: string): void;
  /** Emphasis on a terminal, plain text elsewhere. */
  style(kind: 'bold' | 'dim' | 'good' | 'bad' | 'link', text: string): string;
}

export interface OutputOptions {
  json: boolean;
  quiet: boolean;
  verbose: boolean;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** Hides secrets in everything that is written. */
  redact: (text: string) => string;
}

const codes = { bold: [1, 22], dim: [2, 22], good: [32, 39], bad: [31, 39], link: [36, 39] } as const;

function createOutput(options: OutputOptions): Output {
  const { json, quiet, verbose, stdout, stderr, env } = options;
  const colour = stdout.isTTY === true && !json && !env.NO_COLOR && env.TERM !== 'dumb';
  const write = (stream: NodeJS.WriteStream, text: string) => stream.write(`${options.redact(text)}\n`);
  return {
    json,
    line: (value) => json && write(stdout, JSON.stringify(value)),
    print: (text) => !json && write(stdout, text),
    note: (text) => !quiet && write(stderr, text),
    detail: (text) => verbose && write(stderr, text),
    fail: (message, nextStep) => write(stderr, `Error: ${message}\n  Next: ${nextStep}`),
    style(kind, text) {
      const [on, off] = codes[kind];
      return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
  };
}

/** The output of a command by its flags. */
export const openOutput = (
  flags: { json: boolean; quiet: boolean; verbose: boolean },
  redact: (text: string) => string,
): Output => createOutput({ ...flags, stdout: process.stdout, stderr: process.stderr, env: process.env, redact });
