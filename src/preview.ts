import type { ComposingAccount, Material } from './deliveries/compose.ts';
import { compose, nothingIn, summariesOf } from './deliveries/compose.ts';
import type { Decision } from './deliveries/decide.ts';
import { type Card, type Draft, shownCard } from './networks/draft.ts';

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
  /** Null on networks that have none. */
  visibility: Draft['visibility'];
  contentWarning: string | null;
  sensitive: boolean;
  card: Card | null;
  images: { url: string; alt: string }[];
  tags: string[];
  /** The posts that follow in a thread. */
  thread: { text: string; length: number }[];
  /** Who wrote the summary. */
  summary: 'llm' | 'offline';
  warnings: string[];
}

export interface PreviewAccount extends ComposingAccount {
  id: string;
}

/** What is known beside the material. */
export interface PreviewSetting {
  decision: Decision;
  /** A person's own words. */
  text?: string | null;
  /** For each account's preview. */
  warning?: string | null;
}

const actions = { waiting: 'publish', held: 'hold', skipped: 'skip' } as const;

/** A file that names no address of its own is previewed all the same. */
const unlinked = ({ entry }: Material): string[] =>
  entry.url === null ? ['The entry names no address of its own: its post has no link.'] : [];

function lineOf(
  material: Material,
  account: PreviewAccount,
  draft: Draft,
  { decision, warning = null }: PreviewSetting,
): PreviewLine {
  const { id, url } = material.entry;
  const nothing = nothingIn(material, draft);
  const { text, length, limit, language, visibility, contentWarning, sensitive, images, tags, thread } = draft;
  return {
    entry: { id, url, title: material.entry.title || (material.page?.title ?? '') },
    account: account.id,
    network: account.network.id,
    action: nothing === null ? actions[decision.state] : 'skip',
    reason: nothing?.why ?? decision.reason,
    text,
    length,
    limit,
    language,
    visibility,
    contentWarning,
    sensitive,
    card: shownCard(draft),
    images,
    tags,
    thread: thread.map((post) => ({ text: post.text, length: post.length })),
    summary: material.written === null ? 'offline' : 'llm',
    warnings: [...draft.warnings, ...unlinked(material), ...(warning === null ? [] : [warning])],
  };
}

/** The drafts of one entry for each account: the very ones that publishing would send. Pure. */
export function previewEntry(
  material: Material,
  accounts: readonly PreviewAccount[],
  setting: PreviewSetting,
): PreviewLine[] {
  const summaries = summariesOf(material);
  return accounts.map((account) =>
    lineOf(material, account, compose(material, account, setting.text ?? null, summaries), setting),
  );
}
