/** In a row of two cells the first names what the second holds; a number that counts the rows says nothing. */
function asLine(cells: readonly string[]): string {
  const [first = '', ...others] = cells;
  if (others.length === 1) return `${first.replace(/\s*[:：]$/u, '')}: ${others[0]}`;
  return (/^\p{N}{1,3}\.?$/u.test(first) ? others : cells).join(', ');
}

const holdsFigure = (row: readonly string[]): boolean => /\p{N}/u.test(row.join(''));

/** A table's rows, each as a line; what heads its columns is left out. */
export function tableLines(read: readonly string[]): string[] {
  const rows = read
    .map((row) =>
      row
        .split(' | ')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ''),
    )
    .filter((cells) => cells.length > 1);
  const [head, ...told] = rows;
  const isHeaded =
    head !== undefined && head.length > 2 && !holdsFigure(head) && told.length > 0 && told.every(holdsFigure);
  // Of a table whose rows are left out its head tells nothing.
  if (rows.length === 1 && head !== undefined && !holdsFigure(head)) return [];
  return (isHeaded ? told : rows).map(asLine);
}
