import { isMoneyRole } from '../../model/table.ts';
import { mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

const quotient = /^=(?:ROUND\()?\(?\$?([A-Z]{1,3})\$?(\d+)\)?\/\(?\$?([A-Z]{1,3})\$?(\d+)\)?(?:,\d\))?$/i;

/** `=D4/B4` down a column: one figure of the row shared out by another is a price or a rate, no amount, whatever it is called. */
export function dropQuotients(grid: Grid, { bodyRows }: Segment, columns: readonly DraftColumn[]): void {
  for (const column of columns) {
    if (!isMoneyRole(column.role)) continue;
    const { cells } = readColumn(grid, bodyRows.slice(0, mostRows), column.column);
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length > 1 && filled.every(isQuotient))
      Object.assign(column, { role: 'other', year: null, item: null, account: null, entity: null });
  }
}

function isQuotient({ formula, row }: GridCell): boolean {
  const [, above, rowAbove, below, rowBelow] = quotient.exec(formula ?? '') ?? [];
  const own = String(row + 1);
  return above !== undefined && above !== below && rowAbove === own && rowBelow === own;
}
