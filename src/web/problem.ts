const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
};

/** An error for programs, as RFC 9457 has it; `detail` is a sentence with the next step. */
export function problem(status: keyof typeof titles, detail: string, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ type: 'about:blank', title: titles[status], status, detail });
  return new Response(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}
