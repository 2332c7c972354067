import type { PreviewLine } from '../preview.ts';
import type { Output } from './output.ts';

const boxed = (lines: string[]): string[] => lines.map((line) => `  │ ${line}`);

function cardLines(out: Output, { card }: PreviewLine): string[] {
  if (card === null) return [];
  const image = card.image === null ? [] : [out.style('dim', `▣ ${card.image}`)];
  return [
    '',
    out.style('dim', 'Link card:'),
    ...image,
    out.style('bold', card.title),
    ...(card.description === '' ? [] : [card.description]),
    out.style('link', card.url),
  ];
}

/** One draft as a person reads it in a terminal. */
export function printPreview(out: Output, line: PreviewLine): void {
  const verdict =
    line.action === 'publish'
      ? ''
      : `  ${out.style('bad', line.action)}${line.reason === null ? '' : `: ${line.reason}`}`;
  const count = `${line.length}/${line.limit}`;
  const language = line.language === null ? '' : ` · ${line.language}`;
  const seenBy = line.visibility === null || line.visibility === 'public' ? '' : ` · ${line.visibility}`;
  const hidden = line.sensitive ? ' · sensitive' : '';
  const by = line.summary === 'llm' ? ' · summary by the language model' : '';
  out.print(
    `  ${out.style('bold', line.account)} (${line.network}) ${out.style('dim', `${count}${language}${seenBy}${hidden}${by}`)}${verdict}`,
  );
  const images = line.images.map(({ url, alt }) => out.style('dim', `▣ ${url}${alt === '' ? '' : ` (${alt})`}`));
  const warned = line.contentWarning === null ? [] : [out.style('bold', `⚠ ${line.contentWarning}`), ''];
  for (const text of boxed([...warned, ...line.text.split('\n'), ...images, ...cardLines(out, line)]))
    out.print(text.trimEnd());
  for (const { text, length } of line.thread) {
    out.print(`  ${out.style('dim', `↳ ${length}/${line.limit}`)}`);
    for (const one of boxed(text.split('\n'))) out.print(one.trimEnd());
  }
  for (const warning of line.warnings) out.print(`  ! ${warning}`);
  out.print('');
}
