import type { Verdict } from './judge.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** All posts of all makers, side by side, with their defects marked: one page to leaf through. */
export function page(verdicts: readonly Verdict[], report: string): string {
  const first = verdicts[0]?.judged ?? [];
  const rows = first.map(({ article }, index) => {
    const cells = verdicts.map(({ judged }) => {
      const one = judged[index];
      const marks = (one?.defects ?? []).map((name) => `<mark>${escaped(name)}</mark>`).join(' ');
      return `<td dir="auto">${escaped(one?.post.text ?? '')}<p>${marks} <small>${Math.round(100 * (one?.recall ?? 0))} % of the lead</small></p></td>`;
    });
    return `<tr id="${escaped(article.id)}"><th>${escaped(article.id)}<br>${article.language} ${article.kind}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation of summaries</title>
<style>body{font:15px/1.45 system-ui;margin:2rem}table{border-collapse:collapse;table-layout:fixed;width:100%}td,th{border:1px solid #ccc;padding:.6rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}td{white-space:pre-line}th{font-weight:normal;width:8rem}mark{background:#fc9}</style>
<h1>Evaluation of summaries</h1><pre>${escaped(report)}</pre>
<table><thead><tr><th></th>${verdicts.map(({ maker }) => `<th style="width:auto">${escaped(maker)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></html>
`;
}
