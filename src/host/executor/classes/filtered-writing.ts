import type { Area } from '../../../model/address.ts';
import { filtering } from '../../features/filter.ts';
import type { HostWorkbook } from '../../workbook.ts';
import type { RangeTarget } from '../session.ts';
import { gridOf, writeContents } from './range-writing.ts';

type Read = Parameters<typeof writeContents>[2];

/**
 * Assigns `values` or `formulas` as Excel does where a filter hides some of the rows: what is hidden stays as it is,
 * and every row that is seen gets the first row of what was given.
 */
export function writeVisible(target: RangeTarget, value: unknown, workbook: HostWorkbook, read?: Read): void {
  const { sheet, area } = target;
  const hidden = rowsKeptOut(target, workbook);
  const rows = hidden.size === 0 ? [] : rowsOf(area).filter((row) => !hidden.has(row));
  if (rows.length === 0) return writeContents(target, value, read);
  const first = gridOf(area, value).slice(0, 1);
  for (const row of rows) writeContents({ sheet, area: { ...area, top: row, bottom: row } }, first, read);
}

/** By a filter; rows that somebody hid are written to. */
function rowsKeptOut({ sheet, area }: RangeTarget, { tables }: HostWorkbook): ReadonlySet<number> {
  if (area.top === area.bottom) return new Set();
  const filters = [
    sheet.features.autoFilter,
    ...tables.filter((one) => one.sheet === sheet).map((one) => one.filter),
  ];
  const kept = filters.flatMap((filter) => (filter && filtering(filter) ? [...filter.hiddenRows] : []));
  return new Set(kept.filter((row) => row >= area.top && row <= area.bottom));
}

const rowsOf = ({ top, bottom }: Area) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
