import type { LlmConfig } from '../config/config.ts';
import type { Installation } from '../installation.ts';
import { userAgent } from '../user-agent.ts';
import { createWriter, type Writer } from './writer.ts';
import { reserveRequest, tellOfLimit } from './written-store.ts';

/** A writer that counts its requests in the installation's database. */
export function openWriter({ db, clock, random, redact }: Installation, llm: LlmConfig): Writer {
  const reserve = () => reserveRequest(db, clock.now(), llm.perDay);
  const tell = () => tellOfLimit(db, clock.now());
  return createWriter({ fetch: globalThis.fetch, userAgent, clock, random, redact, reserve, tellOfLimit: tell }, llm);
}
