import type { Clock } from '../clock.ts';
import type { LlmConfig } from '../config/config.ts';
import { notBefore } from '../networks/rate-limit.ts';
import { type Answer, NoAnswer, request } from '../networks/request.ts';
import { endpoint, headersFor } from './endpoint.ts';
import type { Message } from './prompt.ts';
import { readCompletion } from './read-completion.ts';

/** What becomes of a question. All of `why` are sentences for the person, without a word that the server wrote. */
export type Asked =
  | { is: 'answered'; text: string }
  /** The server works, but this answer is of no use. */
  | { is: 'useless'; why: string }
  /** The server does not work just now. */
  | { is: 'trouble'; why: string; notBefore: number | null }
  /** It will not work before the owner mends something. */
  | { is: 'refused'; why: string; nextStep: string }
  /** No further request is allowed. */
  | { is: 'not asked' };

export interface AskTools {
  fetch: typeof globalThis.fetch;
  userAgent: string;
  clock: Pick<Clock, 'now'>;
  /** Asked before each request; false: it is one too many. */
  reserve(): Promise<boolean>;
}

/** Servers and models differ in which of these they take; what one refuses is left out. */
interface Manners {
  limit: 'max_tokens' | 'max_completion_tokens';
  temperature: number | null;
}

const usual: Manners = { limit: 'max_tokens', temperature: 0.2 };
/** By server and model, what was learnt from refusals. */
const learnt = new Map<string, Manners>();

const bodyOf = ({ model, maxOutput }: LlmConfig, messages: readonly Message[], manners: Manners): string =>
  JSON.stringify({
    model,
    messages,
    stream: false,
    [manners.limit]: maxOutput,
    ...(manners.temperature === null ? {} : { temperature: manners.temperature }),
  });

/** What to leave out so that the server may take the request; null when its refusal is about something else. */
function mended(manners: Manners, { status, body }: Answer): Manners | null {
  if (status !== 400 && status !== 422) return null;
  const said = new TextDecoder().decode(body.subarray(0, 4000));
  if (manners.limit === 'max_tokens' && said.includes('max_completion_tokens'))
    return { ...manners, limit: 'max_completion_tokens' };
  return manners.temperature !== null && /\btemperature\b/.test(said) ? { ...manners, temperature: null } : null;
}

const checkIt = 'Check llm in the configuration; share-this-post doctor says what the server answers.';

function judgeStatus({ status, headers }: Answer, { url, model }: LlmConfig, now: number): Asked {
  const host = URL.parse(url)?.host ?? 'the server';
  if (status === 401 || status === 403)
    return {
      is: 'refused',
      why: `${host} does not accept the key (${status}).`,
      nextStep: 'Put a valid one into llm.key, then start the program again.',
    };
  if (status === 402)
    return { is: 'refused', why: `${host} wants to be paid first (402).`, nextStep: 'Look at your account there.' };
  if (status === 404)
    return {
      is: 'refused',
      why: `${host} knows no model "${model}" there, or no such address (404).`,
      nextStep: checkIt,
    };
  if (status >= 300 && status < 400)
    return {
      is: 'refused',
      why: `${host} sends to another address (${status}), which is not followed.`,
      nextStep: 'Write the address itself into llm.url.',
    };
  if (status === 429 || status === 408 || status >= 500)
    return { is: 'trouble', why: `${host} is busy or out of order (${status}).`, notBefore: notBefore(headers, now) };
  return { is: 'useless', why: `${host} does not take the request (${status}).` };
}

/** Asks once, or again with what the server said it wants. Ends by `config.timeout` at the latest, and never throws for what the server does. */
export async function ask(
  tools: AskTools,
  config: LlmConfig,
  messages: readonly Message[],
  stop: AbortSignal,
): Promise<Asked> {
  const url = endpoint(config.url, 'chat/completions');
  const name = `${config.url} ${config.model}`;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(config.timeout)]);
  let manners = learnt.get(name) ?? usual;
  for (;;) {
    if (!(await tools.reserve())) return { is: 'not asked' };
    try {
      const init = { method: 'POST', headers: headersFor(config), body: bodyOf(config, messages, manners), signal };
      const answer = await request(tools, url, init, config.timeout);
      const next = mended(manners, answer);
      if (next === null) {
        if (answer.status !== 200) return judgeStatus(answer, config, tools.clock.now());
        return readCompletion(answer.body);
      }
      manners = next;
      learnt.set(name, next);
    } catch (error) {
      if (error instanceof NoAnswer) return { is: 'trouble', why: error.message, notBefore: error.notBefore };
      throw error;
    }
  }
}
