import type { Block } from '../text/block.ts';

/** "✅ Oil", "→ Oil", "a) Oil": whatever stands before each of several lines below a colon is no part of what they say. */
export const marked =
  /^(?:(?:[•◦‣·∙⁃*→➔\p{So}]|\p{Extended_Pictographic}|\p{Nd}\uFE0F?\u20E3)\uFE0F?\s*|(?:\p{L}|\p{Nd}{1,2})\)\s+|[-–—+](?:\s+|(?=\p{Ll})))(?=[\p{L}\p{N}"“„«])/u;
/** What somebody says behind a dash, in a whole sentence. */
export const saidBehindDash = /^[-–—]\s*\P{Ll}.*[.!?…]["”»]?$/u;

/** A paragraph behind which a list may begin. */
export const isAnnouncing = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /[:：]$/.test(block.text);
