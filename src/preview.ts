import type { ComposingAccount, Material } from './deliveries/compose.ts';
import { compose, summaryOf } from './deliveries/compose.ts';
import type { Decision } from './deliveries/decide.ts';
import type { Card, Draft } from './networks/network.ts';

/** A draft as `preview --json` and `share --dry-run --json` show it. */
export interface PreviewLine {
  entry: { id: string; url: string | null; title: string };
  account: string;
  network: string;
  action: 'publish' | 'hold' | 'skip';
  reason: string | null;
  text: string;
  length: number;
  limit: number;
  language: string | null;
  card: Card | null;
  images: { url: string; alt: string }[];
  tags: string[];
  warnings: string[];
}

export interface PreviewAccount extends ComposingAccount {
  id: string;
}

const actions = { waiting: 'publish', held: 'hold', skipped: 'skip' } as const;

function lineOf(material: Material, account: PreviewAccount, draft: Draft, decision: Decision): PreviewLine {
  const { id, url } = material.entry;
  const { text, length, limit, language, card, images, tags } = draft;
  return {
    entry: { id, url, title: material.entry.title || (material.page?.title ?? '') },
    account: account.id,
    network: account.network.id,
    action: actions[decision.state],
    reason: decision.reason,
    text,
    length,
    limit,
    language,
    card,
    images,
    tags,
    warnings: draft.warnings,
  };
}

/** The drafts of one entry for each account: the very ones that publishing would send. Pure. */
export function previewEntry(
  material: Material,
  accounts: readonly PreviewAccount[],
  decision: Decision,
  text: string | null,
): PreviewLine[] {
  const summary = summaryOf(material);
  return accounts.map((account) => lineOf(material, account, compose(material, account, text, summary), decision));
}
