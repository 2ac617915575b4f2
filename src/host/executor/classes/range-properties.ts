import { lastColumn, lastRow, sheetAddress, type Area } from '../../../model/address.ts';
import type { Arguments } from '../arguments.ts';
import { rangeAddress } from '../areas.ts';
import { apiNotFound } from '../errors.ts';
import type { RangeTarget } from '../session.ts';

type Wanted = Readonly<Record<string, unknown>>;
type Readers = { readonly [name: string]: ((area: Area) => unknown) | Readers };

/** Properties of every cell, in the grid's form: `{format: {font: {bold: true}}}` says what is wanted. */
export function cellProperties({ sheet, area }: RangeTarget, args: Arguments): unknown[][] {
  const bold = sheet.read('bold', area);
  const indent = sheet.read('indent', area);
  const wanted = args.value(0) as Wanted;
  return bold.map((row, r) =>
    row.map((_, c) => {
      const cell = { top: area.top + r, left: area.left + c, bottom: area.top + r, right: area.left + c };
      const readers: Readers = {
        address: () => sheetAddress(sheet.name, rangeAddress(cell)),
        format: { font: { bold: () => bold[r]![c] }, indentLevel: () => indent[r]![c] },
        hidden: () => sheet.isRowHidden(cell.top) || sheet.isColumnHidden(cell.left),
      };
      return pick(wanted, readers, cell, 'CellProperties');
    }),
  );
}

/** Properties of every row of the range. */
export function rowProperties({ sheet, area }: RangeTarget, args: Arguments): unknown[] {
  const readers: Readers = {
    address: (row) => sheetAddress(sheet.name, rangeAddress({ ...row, left: 0, right: lastColumn })),
    rowHidden: (row) => sheet.isRowHidden(row.top),
    rowIndex: (row) => row.top,
  };
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    pick(
      args.value(0) as Wanted,
      readers,
      { ...area, top: area.top + r, bottom: area.top + r },
      'RowProperties',
    ),
  );
}

/** Properties of every column of the range. */
export function columnProperties({ sheet, area }: RangeTarget, args: Arguments): unknown[] {
  const readers: Readers = {
    address: (column) => sheetAddress(sheet.name, rangeAddress({ ...column, top: 0, bottom: lastRow })),
    columnHidden: (column) => sheet.isColumnHidden(column.left),
    columnIndex: (column) => column.left,
  };
  return Array.from({ length: area.right - area.left + 1 }, (_, c) =>
    pick(
      args.value(0) as Wanted,
      readers,
      { ...area, left: area.left + c, right: area.left + c },
      'ColumnProperties',
    ),
  );
}

function pick(wanted: Wanted, readers: Readers, area: Area, className: string): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) throw apiNotFound(className, name);
    picked[name] =
      typeof reader === 'function' ? reader(area) : pick(want as Wanted, reader, area, className);
  }
  return picked;
}
