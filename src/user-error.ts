/** Something that a person must know or do: said in a sentence with the next step, never with a stack trace. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly nextStep: string;
  /** 1: something could not be done. 2: wrong usage or configuration. */
  readonly exitCode: 1 | 2;

  constructor(message: string, nextStep: string, options: { cause?: unknown; exitCode?: 1 | 2 } = {}) {
    super(message, { cause: options.cause });
    this.nextStep = nextStep;
    this.exitCode = options.exitCode ?? 1;
  }
}
