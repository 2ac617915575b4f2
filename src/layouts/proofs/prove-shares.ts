import { type ColumnRole, isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { holds, mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';
import { versionRoles } from '../cells/version-roles.ts';

/** Columns that hold parts of a hundred, of an even pace or of the money, whatever their headings say. */
export function proveShares(
  grid: Grid,
  segment: Segment,
  figures: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
  isSure: (column: DraftColumn) => boolean,
): void {
  const mayBeOther = (column: DraftColumn) => isMoneyRole(column.role) && !isSure(column);
  for (const column of figures)
    if (mayBeOther(column) && areShares(grid, segment, column))
      Object.assign(column, { role: 'other', year: null, entity: null });
  for (const column of figures) {
    const share = shareRoles.get(column.role);
    if (share && areShares(grid, segment, column))
      Object.assign(column, { role: share, isPlainChange: false });
  }
  for (const column of figures) if (isShareInEuros(grid, segment, column, headings)) column.role = 'other';
  for (const column of figures) {
    const mayBePace = column.entity === null && (isPercent(column) || !isSure(column));
    if (mayBePace && isPace(grid, segment, column, figures))
      Object.assign(column, { role: 'other', year: null, month: null, entity: null });
  }
}

export function isPercent({ role }: DraftColumn): boolean {
  return role === 'usedPercent' || role === 'changePercent';
}

/** What "Muutos" and "Jäljellä" are where all their figures are printed with a percent sign. */
const shareRoles: ReadonlyMap<ColumnRole, ColumnRole> = new Map<ColumnRole, ColumnRole>([
  ['variance', 'changePercent'],
  ['amendment', 'changePercent'],
  ['remaining', 'usedPercent'],
  ['actual', 'usedPercent'],
]);

/** Printed with a percent sign down all rows, whatever the heading. */
function areShares(grid: Grid, segment: Segment, { column }: DraftColumn): boolean {
  const { cells } = readColumn(grid, segment.bodyRows.slice(0, mostRows), column);
  const filled = cells.filter((cell) => cell !== null);
  return filled.length > 1 && filled.every(({ percent }) => percent);
}

/** "Valtion osuus" may be a share of the money, not of a hundred. */
function isShareInEuros(
  grid: Grid,
  segment: Segment,
  column: DraftColumn,
  headings: readonly ColumnHeading[],
): boolean {
  if (!isPercent(column)) return false;
  if (headings.find((heading) => heading.column === column.column)?.facts.percent) return false;
  const { cells } = readColumn(grid, segment.bodyRows.slice(0, mostRows), column.column);
  const filled = cells.filter((cell) => cell !== null && !cell.percent && cell.value !== 0);
  return (
    filled.length > 0 && filled.filter((cell) => Math.abs(cell!.value!) >= 1000).length * 2 > filled.length
  );
}

/** "Tasainen 75 %", "Jämn takt 9/12": the part of a version that would be spent by now, on every row. */
function isPace(grid: Grid, segment: Segment, column: DraftColumn, figures: readonly DraftColumn[]): boolean {
  const [, percent, months] =
    /(?<!\d)(?:(\d{1,2}(?:[.,]\d+)?)\s*%|(\d{1,2})\s*\/\s*12)(?!\d)/.exec(column.header) ?? [];
  const part = percent ? Number(percent.replace(',', '.')) / 100 : Number(months) / 12;
  if (!(part > 0 && part < 1)) return false;
  const rows = segment.bodyRows.slice(0, mostRows);
  const own = readColumn(grid, rows, column.column);
  return figures.some((other) => {
    if (other === column || !versionRoles.has(other.role)) return false;
    const a = readColumn(grid, rows, other.column);
    return holds(own, { a, b: a }, (whole) => whole * part, 0.51 * 10 ** -own.places);
  });
}
