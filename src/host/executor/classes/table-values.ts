import type { CellContent } from '../../workbook.ts';
import { columnCount, rowCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { typedInput } from '../input.ts';
import type { RangeTarget } from '../session.ts';

/** What values given for cells become when they are typed into them; brings number formats along. */
export function contentsFrom({ sheet, area }: RangeTarget, values: unknown): (CellContent | null)[][] {
  const grid = Array.isArray(values) ? (values as unknown[][]) : [[values]];
  const fits =
    grid.length === rowCount(area) &&
    grid.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument('The number of rows or columns in the array');
  const formats = sheet.read('numberFormat', area);
  const typed = grid.map((row, r) => row.map((value, c) => typedInput(value, formats[r]![c]!)));
  const brought = typed.map((row, r) =>
    row.map((one, c) => (formats[r]![c] === 'General' ? one?.numberFormat : undefined)),
  );
  if (brought.flat().some((format) => format !== undefined)) sheet.setFormat('numberFormat', area, brought);
  return typed.map((row) => row.map((one) => one?.content ?? null));
}
