import type { BodyRow } from './body.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { isYear, type Grid } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { versionRoles } from '../cells/version-roles.ts';
import { findYears } from './versions-by-row.ts';

/**
 * "Tulot" merged over "TP 2024", "TA 2025" and "TA 2026" in the next column: each of the rows is that quantity. A row
 * whose only words are a version in another column than `main` has the label of the row above.
 */
export function fillMergedLabels(rows: readonly BodyRow[], main: number | null): readonly BodyRow[] {
  const goesOn = (row: BodyRow) =>
    row.main !== null && row.main.column !== main && row.amounts.length > 0 && isVersion(row.main.text);
  if (main === null) return rows;
  const repeated = namesUnderSeveral(rows, main);
  if (repeated.size === 0 && !rows.some(goesOn)) return rows;
  let above: BodyRow | null = null;
  return rows.map((row) => {
    if (above && isUnder(row, above, main) && repeated.has(row.main!.text))
      return { ...row, main: above.main, facts: above.facts };
    if (goesOn(row) && above) {
      return { ...row, main: above.main, facts: above.facts, beside: [...row.beside, row.main!] };
    }
    if (row.main?.column === main) above = row.facts!.quantity ? row : null;
    return row;
  });
}

/** `Råvattenledning | 2027`, then ` | 2028`: another year of what the row above names. */
export function fillNamesOfYears(
  rows: readonly BodyRow[],
  grid: Grid,
  headings: readonly ColumnHeading[],
): readonly BodyRow[] {
  const isOpen = ({ labels, codes, amounts }: BodyRow) =>
    amounts.length > 0 && labels.length === 0 && codes.length === 0;
  if (!rows.some(isOpen)) return rows;
  const column = findYears(
    grid,
    rows.map(({ row }) => row),
    headings,
  );
  if (column === null) return rows;
  let above: BodyRow | null = null;
  return rows.map((row) => {
    const cell = grid.at(row.row, column);
    if (cell === null || !isYear(cell)) above = null;
    else if (!isOpen(row)) above = row;
    else if (above)
      return { ...row, labels: above.labels, codes: above.codes, main: above.main, facts: above.facts };
    return row;
  });
}

/** Names that come again beside several quantities: "Intäkter | Biblioteket", "| Museet", "Kostnader | Biblioteket", "| Museet". */
function namesUnderSeveral(rows: readonly BodyRow[], main: number): ReadonlySet<string> {
  const repeated = new Set<string>();
  const first = new Map<string, BodyRow>();
  let above: BodyRow | null = null;
  for (const row of rows) {
    if (row.main?.column === main) above = row.facts!.quantity ? row : null;
    else if (above && isUnder(row, above, main)) {
      const before = first.get(row.main!.text);
      if (!before) first.set(row.main!.text, above);
      else if (before !== above) repeated.add(row.main!.text);
    }
  }
  return repeated;
}

/** Nothing but a name, in the column where the row with the quantity has one too. */
function isUnder({ main: name, facts, amounts }: BodyRow, above: BodyRow, main: number): boolean {
  if (!name || name.column === main || amounts.length === 0 || facts!.quantity !== null) return false;
  return above.beside.some(({ column }) => column === name.column);
}

function isVersion(text: string): boolean {
  const { strength, word, item, month } = readHeading(text);
  return strength === 1 && item === null && month === null && versionRoles.has(word ?? '');
}
