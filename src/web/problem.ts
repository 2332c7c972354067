const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export type ProblemStatus = keyof typeof titles;

export const problemText = (status: ProblemStatus, detail: string): string =>
  JSON.stringify({ type: 'about:blank', title: titles[status], status, detail });

/** An error for programs, as RFC 9457 has it; `detail` is a sentence with the next step. */
export function problem(status: ProblemStatus, detail: string, headers: Record<string, string> = {}): Response {
  return new Response(problemText(status, detail), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** What a program asked for and cannot have; `message` is a sentence with the next step. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ProblemStatus;
  readonly headers: Record<string, string>;

  constructor(status: ProblemStatus, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}
