import type { ColumnHeading } from './column-headings.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import { isYear, type Grid } from './grid.ts';
import { readHeading } from './heading.ts';
import { guessVersion } from './roles.ts';

/** Flat lists name the year and the version on every row: `2025 | KS | … | −812 300`. */
export function readVersionsByRow(
  grid: Grid,
  units: readonly DraftUnit[],
  headings: readonly ColumnHeading[],
  planYear: number | null,
): void {
  const yearColumn = headed(headings, yearHeading);
  const versionColumn = headed(headings, versionHeading);
  if (yearColumn === null && versionColumn === null) return;
  const variants = new Map<string, DraftColumn>();
  for (const figure of units.flatMap((unit) => unit.figures)) {
    const yearCell = yearColumn === null ? null : grid.at(figure.cell.row, yearColumn);
    const version = versionColumn === null ? '' : (grid.at(figure.cell.row, versionColumn)?.text ?? '');
    const dated = yearCell !== null && isYear(yearCell);
    if (!dated && version === '') continue;
    const year = dated ? yearCell.value : figure.column.year;
    const key = `${figure.column.column}|${year}|${version}`;
    const variant = variants.get(key) ?? {
      ...figure.column,
      year,
      role: guessVersion(readHeading(version), year, planYear),
    };
    variants.set(key, variant);
    figure.column = variant;
  }
}

/** The plan year of a flat list: the latest year on its rows. */
export function findRowYear(
  grid: Grid,
  rows: readonly number[],
  headings: readonly ColumnHeading[],
): number | null {
  const column = headed(headings, yearHeading);
  if (column === null) return null;
  const cells = rows.map((row) => grid.at(row, column)).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every(isYear)
    ? cells.reduce((latest, cell) => Math.max(latest, cell.value!), 0)
    : null;
}

export const versionHeading = /^(versio|version|budjettiversio|budgetversion)(\s*\/\s*version)?$/i;
const yearHeading = /^(vuosi|år|year|budjettivuosi)(\s*\/\s*år)?$/i;

function headed(headings: readonly ColumnHeading[], name: RegExp): number | null {
  return headings.find((heading) => name.test(heading.levels.at(-1)?.trim() ?? ''))?.column ?? null;
}
