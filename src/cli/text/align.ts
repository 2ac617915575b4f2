/** Lines of columns: the first set left, the rest right, two spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[], indent: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => {
      const cells = widths.map((width, column) =>
        column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      );
      return `${' '.repeat(indent)}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
