import { z } from 'zod';
import { isBalanced } from '../summaries/sentences/quotes.ts';

const thoughts = ['think', 'thinking', 'thought', 'reasoning', 'analysis', 'scratchpad', 'reflection'];
/** Keys under which models put the text when they answer in JSON. */
const keys = ['summary', 'text', 'post', 'sentences', 'answer', 'content', 'output', 'result', 'response'];
const textOrList = z.union([z.string(), z.array(z.string())]);

const opened = new RegExp(`^<(?:${thoughts.join('|')})>`, 'i');
const closed = new RegExp(`</(?:${thoughts.join('|')})>`, 'gi');

/** What stands behind the model's thinking; null when the thinking never ended. */
function withoutThoughts(text: string): string | null {
  const final = text.lastIndexOf('<|channel|>final<|message|>');
  if (final !== -1)
    return text.slice(final + '<|channel|>final<|message|>'.length).replace(/<\|(?:return|end)\|>\s*$/, '');
  const end = [...text.matchAll(closed)].at(-1);
  if (end !== undefined) return text.slice(end.index + end[0].length);
  return opened.test(text.trimStart()) ? null : text;
}

/** The text of an answer in JSON; null when there is none in it. */
function fromJson(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const direct = textOrList.safeParse(value).data;
  const map = z.record(z.string(), z.unknown()).safeParse(value).data ?? {};
  const named = keys.map((key) => textOrList.safeParse(map[key]).data).find((found) => found !== undefined);
  const found = direct ?? named;
  return Array.isArray(found) ? found.join('\n') : (found ?? null);
}

const label =
  /^(?:summary|post|answer|text|zusammenfassung|beitrag|résumé|resume|resumen|riassunto|sintesi|resumo|samenvatting|podsumowanie|streszczenie|sammanfattning|resumé|sammendrag|tiivistelmä|shrnutí|резюме|краткое содержание|итог|підсумок|özet|περίληψη|ملخص|الملخص|סיכום|תקציר|خلاصه|सारांश|要約|まとめ|摘要|总结|總結|概要|요약|สรุป|tóm tắt|ringkasan)\s*[:：]\s*/iu;
const preamble =
  /^(?:sure|certainly|of course|okay|ok|absolutely|here(?:'s|’s| is| are)|below is|hier (?:ist|sind)|gerne|natürlich|voici|bien sûr|aquí (?:está|tienes)|claro|ecco|certo|aqui está|hier is|oto|här är|her er|вот|конечно|işte|ιδού|إليك|הנה|以下|こちら|好的|当然|다음은)\p{L}*[^\n]{0,120}[:：.!！。]$/iu;

const wrapped = /^(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」)$/u;

/** The text itself, out of fences, labels and marks of quotation around the whole. */
function bare(text: string): string {
  const lines = text.trim().split('\n');
  const rest =
    lines.length > 1 && preamble.test((lines[0] ?? '').trim()) ? lines.slice(1).join('\n') : lines.join('\n');
  const plain = rest.trim().replace(label, '').trim();
  const inner = wrapped
    .exec(plain)
    ?.slice(1)
    .find((group) => group !== undefined);
  return inner === undefined || !isBalanced(inner) ? plain : inner.trim();
}

/** What a model says to the world: its answer without thinking, fences, JSON and preamble. Pure, linear in time. */
export function spokenText(answer: string): { text: string } | { why: string } {
  const said = withoutThoughts(answer);
  if (said === null) return { why: 'The model thought and did not come to an end.' };
  const trimmed = said.trim();
  const fenced = /^```[a-z]{0,10}[ \t]*\n([\s\S]*?)\n?```$/i.exec(trimmed)?.[1]?.trim() ?? trimmed;
  if (!/^[{["]/.test(fenced)) return { text: bare(fenced) };
  const found = fromJson(fenced);
  if (found !== null) return { text: bare(found) };
  return fenced.startsWith('"') ? { text: bare(fenced) } : { why: 'The answer is JSON without a summary.' };
}
