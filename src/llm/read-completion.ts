import { z } from 'zod';
import type { Asked } from './ask.ts';
import { spokenText } from './spoken-text.ts';

const part = z.object({ type: z.string().optional(), text: z.string().optional() });

const message = z.object({
  role: z.string().nullish(),
  content: z.union([z.string(), z.array(part)]).nullish(),
  refusal: z.string().nullish(),
  tool_calls: z.array(z.unknown()).nullish(),
  function_call: z.unknown().optional(),
});

const completion = z.object({
  error: z.unknown().optional(),
  choices: z.array(z.object({ message, finish_reason: z.string().nullish() })),
});

const useless = (why: string): Asked => ({ is: 'useless', why });

function parse(body: Uint8Array): z.infer<typeof completion> | null {
  try {
    return completion.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))).data ?? null;
  } catch {
    return null;
  }
}

/** The parts of a content that is a list; null when one of them is no text. */
function joined(content: string | z.infer<typeof part>[]): string | null {
  if (typeof content === 'string') return content;
  const isText = ({ type, text }: z.infer<typeof part>) =>
    text !== undefined && (type === undefined || type === 'text' || type === 'output_text');
  return content.every(isText) ? content.map(({ text }) => text).join('') : null;
}

/** The text of a chat completion that ended well. What is no such answer is told apart only as far as it helps the owner. */
export function readCompletion(body: Uint8Array): Asked {
  const read = parse(body);
  if (read === null) return { is: 'trouble', why: 'The answer is no chat completion.', notBefore: null };
  const [choice] = read.choices;
  if (choice === undefined || (read.error !== undefined && read.error !== null))
    return { is: 'trouble', why: 'The answer holds no completion.', notBefore: null };
  const { role, content, refusal, tool_calls: calls, function_call: call } = choice.message;
  if (refusal) return useless('The model declined.');
  if ((calls?.length ?? 0) > 0 || (call !== undefined && call !== null))
    return useless('The model called a tool in place of an answer.');
  if (role && role !== 'assistant') return useless('The answer does not speak for the model.');
  const reason = choice.finish_reason ?? 'stop';
  if (/^(?:length|max_(?:completion_|output_)?tokens)$/i.test(reason))
    return useless('The answer was cut off at llm.maxOutput; a thinking model needs more.');
  if (!/^(?:stop|stop_sequence|eos|eos_token|end_turn|completed?)$/i.test(reason))
    return useless('The model broke off.');
  const text = joined(content ?? '');
  if (text === null) return useless('The answer holds something that is no text.');
  const spoken = spokenText(text);
  return 'why' in spoken ? useless(spoken.why) : { is: 'answered', text: spoken.text };
}
