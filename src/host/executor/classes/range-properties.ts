import { lastColumn, lastRow, sheetAddress, type Area } from '../../../model/address.ts';
import type { FormatProperty } from '../../cell-format.ts';
import type { Arguments } from '../arguments.ts';
import { rangeAddress } from '../areas.ts';
import { apiNotFound, invalidArgument } from '../errors.ts';
import type { RangeTarget } from '../session.ts';

type Wanted = Readonly<Record<string, unknown>>;

/** Where a property of cells stands in what callers of `getCellProperties` ask for. */
interface PropertyTree {
  readonly [name: string]: FormatProperty | PropertyTree;
}

const formatTree = {
  format: {
    autoIndent: 'autoIndent',
    fill: {
      color: 'fillColor',
      pattern: 'fillPattern',
      patternColor: 'fillPatternColor',
      tintAndShade: 'fillTint',
    },
    font: {
      bold: 'bold',
      color: 'fontColor',
      italic: 'italic',
      name: 'fontName',
      size: 'fontSize',
      strikethrough: 'strikethrough',
      subscript: 'subscript',
      superscript: 'superscript',
      tintAndShade: 'fontTint',
      underline: 'underline',
    },
    horizontalAlignment: 'horizontalAlignment',
    indentLevel: 'indent',
    protection: { formulaHidden: 'formulaHidden', locked: 'locked' },
    readingOrder: 'readingOrder',
    shrinkToFit: 'shrinkToFit',
    textOrientation: 'textOrientation',
    verticalAlignment: 'verticalAlignment',
    wrapText: 'wrapText',
  },
  hyperlink: 'hyperlink',
  style: 'style',
} as const satisfies PropertyTree;

type Readers = Readonly<Record<string, (area: Area) => unknown>>;

/** Properties of every cell, in the grid's form: `{format: {font: {bold: true}}}` says what is wanted. */
export function cellProperties(target: RangeTarget, args: Arguments): unknown[][] {
  const wanted = wantedBy(args);
  const { sheet, area } = target;
  const readers: Readers = {
    address: (cell) => sheetAddress(sheet.name, rangeAddress(cell)),
    addressLocal: (cell) => sheetAddress(sheet.name, rangeAddress(cell)),
    hidden: (cell) => sheet.isRowHidden(cell.top) || sheet.isColumnHidden(cell.left),
  };
  const read = readerOf(target);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, c) => {
      const cell = { top: area.top + r, left: area.left + c, bottom: area.top + r, right: area.left + c };
      return pick(wanted, formatTree, readers, (property) => read(property)[r]![c], cell, 'CellProperties');
    }),
  );
}

/** Properties of every row of the range. */
export function rowProperties(target: RangeTarget, args: Arguments): unknown[] {
  const { sheet, area } = target;
  const wanted = wantedBy(args);
  const address = (row: Area) =>
    sheetAddress(sheet.name, rangeAddress({ ...row, left: 0, right: lastColumn }));
  const readers: Readers = {
    address,
    addressLocal: address,
    rowHidden: (row) => sheet.isRowHidden(row.top),
    rowIndex: (row) => row.top,
    'format/rowHeight': (row) => sheet.rowHeight(row.top),
  };
  const read = readerOf(target);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) => {
    const row = { ...area, top: area.top + r, bottom: area.top + r };
    return pick(wanted, formatTree, readers, (property) => alike(read(property)[r]!), row, 'RowProperties');
  });
}

/** Properties of every column of the range. */
export function columnProperties(target: RangeTarget, args: Arguments): unknown[] {
  const { sheet, area } = target;
  const wanted = wantedBy(args);
  const address = (column: Area) =>
    sheetAddress(sheet.name, rangeAddress({ ...column, top: 0, bottom: lastRow }));
  const readers: Readers = {
    address,
    addressLocal: address,
    columnHidden: (column) => sheet.isColumnHidden(column.left),
    columnIndex: (column) => column.left,
    'format/columnWidth': (column) => sheet.columnWidth(column.left),
  };
  const read = readerOf(target);
  return Array.from({ length: area.right - area.left + 1 }, (_, c) => {
    const column = { ...area, left: area.left + c, right: area.left + c };
    const value = (property: FormatProperty) => alike(read(property).map((row) => row[c]));
    return pick(wanted, formatTree, readers, value, column, 'ColumnProperties');
  });
}

function wantedBy(args: Arguments): Wanted {
  const wanted = args.value(0);
  if (typeof wanted !== 'object' || wanted === null) throw invalidArgument('Argument 1');
  return wanted as Wanted;
}

/** Reads each property once. */
function readerOf({ sheet, area }: RangeTarget) {
  const grids = new Map<FormatProperty, unknown[][]>();
  return (property: FormatProperty): unknown[][] => {
    const known = grids.get(property) ?? sheet.read(property, area);
    grids.set(property, known);
    return known;
  };
}

const alike = (values: readonly unknown[]) =>
  values.every((value) => value === values[0]) ? values[0] : null;

function pick(
  wanted: Wanted,
  tree: PropertyTree,
  readers: Readers,
  value: (property: FormatProperty) => unknown,
  place: Area,
  className: string,
  path = '',
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    const full = path + name;
    const branch = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (Object.hasOwn(readers, full)) picked[name] = readers[full]!(place);
    else if (typeof branch === 'string') picked[name] = value(branch);
    else if (branch && typeof want === 'object')
      picked[name] = pick(want as Wanted, branch, readers, value, place, className, `${full}/`);
    else throw apiNotFound(className, name);
  }
  return picked;
}
