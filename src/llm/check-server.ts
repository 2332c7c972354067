import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { LlmConfig } from '../config/config.ts';
import { type Answer, NoAnswer, request } from '../networks/request.ts';
import { type Asked, type AskTools, ask } from './ask.ts';
import { endpoint, headersFor } from './endpoint.ts';

export interface ServerFinding {
  level: 'ok' | 'advice' | 'trouble';
  message: string;
  nextStep: string | null;
}

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

const shownModels = 12;
/** A model that is loaded only now takes its time. Milliseconds. */
const patience = 60_000;

type Listed = { is: 'listed'; models: string[] } | { is: 'unknown' } | { is: 'down'; why: string };

function readModels({ status, body }: Answer): Listed {
  if (status !== 200) return { is: 'unknown' };
  try {
    const read = modelsSchema.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return read.success ? { is: 'listed', models: read.data.data.map(({ id }) => id) } : { is: 'unknown' };
  } catch {
    return { is: 'unknown' };
  }
}

async function listModels(tools: Pick<AskTools, 'fetch' | 'userAgent'>, config: LlmConfig): Promise<Listed> {
  try {
    return readModels(
      await request(tools, endpoint(config.url, 'models'), { headers: headersFor(config) }, config.timeout),
    );
  } catch (error) {
    if (error instanceof NoAnswer) return { is: 'down', why: error.message };
    throw error;
  }
}

/** Ollama names `qwen3:latest` what people call `qwen3`. */
const names = (listed: string, model: string): boolean => listed === model || listed === `${model}:latest`;

const clean = (text: string): string => text.replace(/[^\x20-\x7e]/g, '').slice(0, 80);

const found = (level: ServerFinding['level'], message: string, nextStep: string | null): ServerFinding => ({
  level,
  message,
  nextStep,
});

/** What a round trip says; `took`: milliseconds. */
function judge(asked: Asked, { model, timeout }: LlmConfig, took: number): ServerFinding {
  const seconds = `${(took / 1000).toFixed(1)} s`;
  switch (asked.is) {
    case 'not asked':
      return found('advice', 'the requests of the day are used up', 'Raise llm.perDay if you want more.');
    case 'refused':
      return found('trouble', asked.why, asked.nextStep);
    case 'trouble':
    case 'useless':
      return found('trouble', asked.why, 'Look at the log of the server; docs/llm.md has working examples.');
    case 'answered':
      return took > timeout / 2
        ? found('advice', `${model} took ${seconds} for one word`, 'Raise llm.timeout, or take a smaller model.')
        : found('ok', `${model} answers in ${seconds}`, null);
  }
}

/** Looks at the server, its models and a tiny answer. Sends nothing of any entry. */
export async function checkServer(tools: AskTools & { clock: Clock }, config: LlmConfig): Promise<ServerFinding> {
  const listed = await listModels(tools, config);
  if (listed.is === 'down') return found('trouble', listed.why, 'Start the server, or mend llm.url.');
  const began = tools.clock.elapsed();
  const slow = { ...config, timeout: Math.max(config.timeout, patience) };
  const asked = await ask(
    tools,
    slow,
    [{ role: 'user', content: 'Answer with the one word: ready' }],
    new AbortController().signal,
  );
  const finding = judge(asked, config, tools.clock.elapsed() - began);
  // Some servers list files and answer to any name: only what does not work is explained by the list.
  if (finding.level !== 'trouble' || listed.is !== 'listed') return finding;
  if (listed.models.some((one) => names(one, config.model))) return finding;
  const there = listed.models.slice(0, shownModels).map(clean).join(', ');
  const nextStep = `Load it there${there === '' ? '' : `, or put one of these into llm.model: ${there}`}.`;
  return found('trouble', `the server has no model "${config.model}"`, nextStep);
}
