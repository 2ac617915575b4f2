import {
  horizontalAlignments,
  underlines,
  verticalAlignments,
  type CellFormat,
  type FormatProperty,
} from '../../cell-format.ts';
import { standardColumnWidth, standardRowHeight } from '../../workbook.ts';
import { color, flag, integer, number, oneOf, text, type Check } from '../fields.ts';
import { hostClass, wireName, type HostClass } from '../objects.ts';
import { autofitColumns, autofitRows } from './autofit.ts';
import { shared, type Cells } from './cells.ts';
import { rangeBorders } from './range-border.ts';
import { refuseProtected } from './refusals.ts';

type Members = Required<Pick<HostClass<Cells>, 'get' | 'set'>>;

/** Members that stand for one property of every cell: a value when all share it, null otherwise. */
function looks(properties: Readonly<Record<string, readonly [FormatProperty, Check<unknown>]>>): Members {
  const get: Record<string, (cells: Cells) => unknown> = {};
  const set: Record<string, (cells: Cells, value: unknown) => void> = {};
  for (const [name, [property, check]] of Object.entries(properties)) {
    get[wireName(name)] = (cells) => shared(cells, property);
    set[wireName(name)] = (cells, value) => fill(cells, { [property]: check(value) });
  }
  return { get, set };
}

export function fill({ sheet, areas }: Cells, format: Partial<CellFormat>): void {
  refuseProtected(sheet, 'allowFormatCells');
  for (const area of areas) sheet.fillFormat(area, format);
}

const tint = number(-1, 1);
const orientation: Check<number> = (value) => (value === 180 ? 180 : integer(-90, 90)(value));
const layout = looks({
  autoIndent: ['autoIndent', flag],
  horizontalAlignment: ['horizontalAlignment', oneOf(...horizontalAlignments)],
  indentLevel: ['indent', integer(0, 250)],
  readingOrder: ['readingOrder', oneOf('Context', 'LeftToRight', 'RightToLeft')],
  shrinkToFit: ['shrinkToFit', flag],
  textOrientation: ['textOrientation', orientation],
  verticalAlignment: ['verticalAlignment', oneOf(...verticalAlignments)],
  wrapText: ['wrapText', flag],
});

export const rangeFormat = hostClass<Cells>('RangeFormat', {
  get: {
    ...layout.get,
    ColumnWidth: (cells) => sharedSize(cells, 'columns'),
    RowHeight: (cells) => sharedSize(cells, 'rows'),
    UseStandardHeight: (cells) => sharedSize(cells, 'rows') === standardRowHeight,
    UseStandardWidth: (cells) => sharedSize(cells, 'columns') === standardColumnWidth,
  },
  set: {
    ...layout.set,
    ColumnWidth: (cells, value) => setWidths(cells, number(0, 1500)(value)),
    RowHeight: (cells, value) => setHeights(cells, number(0, 409)(value)),
    UseStandardHeight: (cells, value) => flag(value) && setHeights(cells, null),
    UseStandardWidth: (cells, value) => flag(value) && setWidths(cells, null),
  },
  objects: {
    Borders: (cells) => rangeBorders.of(cells),
    Fill: (cells) => rangeFill.of(cells),
    Font: (cells) => rangeFont.of(cells),
    Protection: (cells) => formatProtection.of(cells),
  },
  methods: {
    AdjustIndent: ({ sheet, areas }, args) => {
      refuseProtected(sheet, 'allowFormatCells');
      for (const area of areas) {
        const steps = sheet.read('indent', area).map((row) => row.map((level) => level + args.integer(0)));
        sheet.setFormat(
          'indent',
          area,
          steps.map((row) => row.map((level) => Math.min(250, Math.max(0, level)))),
        );
      }
    },
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
});

const rangeFont = hostClass<Cells>(
  'RangeFont',
  looks({
    bold: ['bold', flag],
    color: ['fontColor', color],
    italic: ['italic', flag],
    name: ['fontName', text],
    size: ['fontSize', number(1, 409)],
    strikethrough: ['strikethrough', flag],
    subscript: ['subscript', flag],
    superscript: ['superscript', flag],
    tintAndShade: ['fontTint', tint],
    underline: ['underline', oneOf(...underlines)],
  }),
);

const fillLooks = looks({
  pattern: ['fillPattern', text],
  patternColor: ['fillPatternColor', color],
  patternTintAndShade: ['fillTint', tint],
  tintAndShade: ['fillTint', tint],
});

const rangeFill = hostClass<Cells>('RangeFill', {
  get: {
    ...fillLooks.get,
    Color: (cells) => {
      const mixed = shared(cells, 'fillPattern') === null;
      const given = shared(cells, 'fillColor');
      return given ?? (mixed || hasAnyFill(cells) ? '' : '#FFFFFF');
    },
  },
  set: {
    ...fillLooks.set,
    Color: (cells, value) =>
      fill(
        cells,
        value === ''
          ? { fillColor: null, fillPattern: 'None' }
          : { fillColor: color(value), fillPattern: 'Solid' },
      ),
  },
  methods: { Clear: (cells) => fill(cells, { fillColor: null, fillPattern: 'None', fillTint: 0 }) },
});

const protectionLooks = looks({ formulaHidden: ['formulaHidden', flag], locked: ['locked', flag] });

const formatProtection = hostClass<Cells>('FormatProtection', {
  get: protectionLooks.get,
  set: Object.fromEntries(
    Object.entries(protectionLooks.set).map(([name, set]) => [
      name,
      (cells, value, session) => {
        refuseProtected(cells.sheet);
        set(cells, value, session);
      },
    ]),
  ),
});

function hasAnyFill({ sheet, areas }: Cells): boolean {
  return areas.some((area) => {
    const small = {
      ...area,
      bottom: Math.min(area.bottom, area.top + 1000),
      right: Math.min(area.right, area.left + 200),
    };
    return sheet.read('fillColor', small).some((row) => row.some((one) => one !== null));
  });
}

/** The height all rows share, or the width all columns share; null when they differ. */
function sharedSize({ sheet, areas }: Cells, of: 'rows' | 'columns'): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = first; line <= last && sizes.size < 2; line++)
      sizes.add(of === 'rows' ? sheet.rowHeight(line) : sheet.columnWidth(line));
  }
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function setHeights({ sheet, areas }: Cells, points: number | null): void {
  refuseProtected(sheet, 'allowFormatRows');
  for (const area of areas) sheet.setRowHeights(area.top, area.bottom, points);
}

function setWidths({ sheet, areas }: Cells, points: number | null): void {
  refuseProtected(sheet, 'allowFormatColumns');
  for (const area of areas) sheet.setColumnWidths(area.left, area.right, points);
}
