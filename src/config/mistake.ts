import { UserError } from '../user-error.ts';

/** One mistake of a configuration. */
export interface Mistake {
  /** From 1; null when it is nowhere in particular (a missing file). */
  line: number | null;
  column: number | null;
  /** `feeds[0].every`; '' for the file as a whole. */
  key: string;
  /** What stands there and what may, as one sentence. */
  message: string;
}

const place = (file: string, { line, column }: Mistake): string =>
  [file, line, column].filter((part) => part !== null).join(':');

/** `file:line:column key – message`. */
export const mistakeLine = (file: string, mistake: Mistake): string =>
  `${place(file, mistake)}${mistake.line === null ? ':' : ''} ${mistake.key === '' ? '' : `${mistake.key} – `}${mistake.message}`;

/** All mistakes of a configuration at once. Exit code 2. */
export class ConfigError extends UserError {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly Mistake[];

  constructor(file: string, mistakes: readonly Mistake[], nextStep: string) {
    const lines = mistakes.map((mistake) => mistakeLine(file, mistake));
    const head = mistakes.length === 1 ? '' : `${mistakes.length} mistakes in the configuration:\n  `;
    super(`${head}${lines.join('\n  ')}`, nextStep, { exitCode: 2 });
    this.mistakes = mistakes;
  }
}
