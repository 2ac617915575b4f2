import type { BodyRow } from './body.ts';
import { readHeading } from './heading.ts';
import { versionRoles } from './version-roles.ts';

/**
 * "Tulot" merged over "TP 2024", "TA 2025" and "TA 2026" in the next column: each of the rows is that quantity. A row
 * whose only words are a version in another column than `main` has the label of the row above.
 */
export function fillMergedLabels(rows: readonly BodyRow[], main: number | null): readonly BodyRow[] {
  const goesOn = (row: BodyRow) =>
    row.main !== null && row.main.column !== main && row.amounts.length > 0 && isVersion(row.main.text);
  if (main === null || !rows.some(goesOn)) return rows;
  let above: BodyRow | null = null;
  return rows.map((row) => {
    if (goesOn(row) && above) {
      return { ...row, main: above.main, facts: above.facts, beside: [...row.beside, row.main!] };
    }
    if (row.main?.column === main) above = row.facts!.quantity ? row : null;
    return row;
  });
}

function isVersion(text: string): boolean {
  const { strength, word, item, month } = readHeading(text);
  return strength === 1 && item === null && month === null && versionRoles.has(word ?? '');
}
