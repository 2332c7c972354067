import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  temperature: z.number().optional(),
  stream: z.boolean().optional(),
});

export interface AskedOfLlm {
  path: string;
  headers: IncomingMessage['headers'];
  /** Null: it was no chat completion. */
  body: z.infer<typeof requestSchema> | null;
  raw: string;
}

export type LlmAnswer = (response: ServerResponse, asked: AskedOfLlm) => void;

/** An OpenAI-compatible server on 127.0.0.1 that answers as a test wants. */
export interface FakeLlm extends AsyncDisposable {
  /** With /v1. */
  readonly url: string;
  readonly asked: AskedOfLlm[];
  /** What it answers; by default, one text. */
  answer: LlmAnswer;
  /** Models that it names. */
  models: string[];
}

/** A chat completion as servers write it. */
export const completion = (content: unknown, choice: Record<string, unknown> = {}, message: object = {}): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_770_000_000,
  model: 'small',
  choices: [{ index: 0, message: { role: 'assistant', content, ...message }, finish_reason: 'stop', ...choice }],
  usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
});

/** Answers with this as JSON. */
export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): LlmAnswer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

/** Answers as a well-behaved model that says this. */
export const says = (text: string): LlmAnswer => json(completion(text));

export async function startFakeLlm(answer: LlmAnswer = says('Nothing.')): Promise<FakeLlm> {
  const asked: AskedOfLlm[] = [];
  const server = createServer((request, response) => {
    let raw = '';
    request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
    request.on('end', () => {
      if (request.url?.endsWith('/models') === true)
        return json({ object: 'list', data: fake.models.map((id) => ({ id, object: 'model' })) })(response, {
          path: '',
          headers: {},
          body: null,
          raw: '',
        });
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: raw.startsWith('{') ? (requestSchema.safeParse(JSON.parse(raw)).data ?? null) : null,
        raw,
      };
      asked.push(one);
      fake.answer(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fake: FakeLlm = {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    answer,
    models: ['small', 'large'],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return fake;
}
