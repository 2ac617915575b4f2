import type { Area } from '../../../model/address.ts';
import { formatProperties } from '../../cell-format.ts';
import { copiedFormula } from '../../../model/formula-shift.ts';
import type { CellContent, HostSheet, HostWorkbook, Scalar, ValueType } from '../../workbook.ts';
import { invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import { hostClass } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { contentOf, readFormats } from './range-copy.ts';
import { refuseLocked, refuseProtected } from './refusals.ts';

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
  readonly color?: string | null;
}

const mostFields = 64;

export const rangeSort = hostClass<RangeTarget>('RangeSort', {
  methods: {
    Apply: (target, args, { workbook }) => {
      const hasHeaders = args.flag(2);
      const along =
        args.isMissing(3) || oneOf('Rows', 'Columns')(args.value(3)) === 'Rows' ? 'rows' : 'columns';
      sortCells(target, sortFields(args.value(0)), { matchCase: args.flag(1), hasHeaders, along }, workbook);
    },
  },
});

export function sortFields(value: unknown): SortField[] {
  const given = value as SortField[] | null;
  const valid =
    Array.isArray(given) &&
    given.length > 0 &&
    given.length <= mostFields &&
    given.every((field) => Number.isInteger(field.key) && field.key >= 0);
  if (!valid) throw invalidArgument('The fields');
  return given;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  /** Rows are put in order, or columns. */
  readonly along: 'rows' | 'columns';
}

export function sortCells(
  { sheet, area }: RangeTarget,
  sorts: readonly SortField[],
  { matchCase, hasHeaders, along }: SortOptions,
  workbook: HostWorkbook,
): void {
  refuseProtected(sheet, 'allowSort');
  refuseLocked(sheet, area);
  if (
    sheet.merges.some(
      (merge) =>
        merge.top <= area.bottom &&
        merge.bottom >= area.top &&
        merge.left <= area.right &&
        merge.right >= area.left,
    )
  )
    throw invalidArgument('A range with merged cells');
  const body = withoutHeaders(area, hasHeaders, along);
  if (!body) return;
  const used = sheet.usedArea(false);
  const bounded =
    used && along === 'rows'
      ? { ...body, bottom: Math.min(body.bottom, Math.max(body.top, used.bottom)) }
      : body;
  const rows = linesOf(sheet, bounded, along);
  const width = rows[0]!.cells.length;
  if (sorts.some(({ key }) => key >= width)) throw invalidArgument('The key');
  const sorted = [...rows].sort((a, b) => {
    for (const sort of sorts) {
      const order = compare(a.cells[sort.key]!, b.cells[sort.key]!, sort, matchCase);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  if (sorted.every((row, index) => row.index === index)) return;
  write(sheet, bounded, sorted, along);
  workbook.tell({ kind: 'sorted', sheet, area, along });
}

interface SortedCell {
  readonly value: Scalar;
  readonly type: ValueType;
  readonly content: CellContent;
  readonly format: Readonly<Record<string, unknown>>;
}
interface Line {
  readonly index: number;
  readonly cells: readonly SortedCell[];
}

function linesOf(sheet: HostSheet, area: Area, along: SortOptions['along']): Line[] {
  const values = sheet.read('value', area);
  const types = sheet.read('valueType', area);
  const formulas = sheet.read('formula', area);
  const formats = readFormats(sheet, area);
  const rows = values.map((row, r) =>
    row.map((value, c): SortedCell => {
      const type = types[r]![c]!;
      const format = formats[r]![c]! as unknown as Record<string, unknown>;
      return { value, type, content: contentOf(formulas[r]![c]!, type), format };
    }),
  );
  const lines = along === 'rows' ? rows : rows[0]!.map((_, c) => rows.map((row) => row[c]!));
  return lines.map((cells, index) => ({ index, cells }));
}

/** Numbers, text, booleans, errors; blanks come last either way. */
const ranks: Readonly<Record<ValueType, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };

function compare(
  a: SortedCell,
  b: SortedCell,
  { ascending, sortOn, color }: SortField,
  matchCase: boolean,
): number {
  if (sortOn === 'CellColor' || sortOn === 'FontColor') {
    const property = sortOn === 'CellColor' ? 'fillColor' : 'fontColor';
    const first = (cell: SortedCell) => (cell.format[property] === color ? 0 : 1);
    return first(a) - first(b);
  }
  if (a.type === 'Empty' || b.type === 'Empty')
    return ranks[a.type] === ranks[b.type] ? 0 : ranks[a.type] - ranks[b.type];
  const sign = ascending === false ? -1 : 1;
  if (ranks[a.type] !== ranks[b.type]) return sign * (ranks[a.type] - ranks[b.type]);
  if (a.type === 'Error') return 0;
  if (typeof a.value === 'string' && typeof b.value === 'string') {
    const [one, other] = matchCase ? [a.value, b.value] : [a.value.toLowerCase(), b.value.toLowerCase()];
    return sign * one.localeCompare(other, 'fi');
  }
  return sign * (Number(a.value) - Number(b.value));
}

function write(sheet: HostSheet, area: Area, lines: readonly Line[], along: SortOptions['along']): void {
  const moved = lines.map(({ index, cells }, position) =>
    cells.map((cell) => {
      if (cell.content.kind !== 'formula') return cell;
      const by = position - index;
      const formula = copiedFormula(
        cell.content.formula,
        along === 'rows' ? by : 0,
        along === 'rows' ? 0 : by,
      );
      return { ...cell, content: { kind: 'formula', formula } as const };
    }),
  );
  const rows = along === 'rows' ? moved : moved[0]!.map((_, r) => moved.map((line) => line[r]!));
  sheet.setContents(
    area,
    rows.map((row) => row.map(({ content }) => content)),
  );
  for (const property of formatProperties) {
    sheet.setFormat(
      property,
      area,
      rows.map((row) => row.map(({ format }) => format[property] as never)),
    );
  }
}

function withoutHeaders(area: Area, hasHeaders: boolean, along: SortOptions['along']): Area | null {
  if (!hasHeaders) return area;
  const body = along === 'rows' ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  return body.top > body.bottom || body.left > body.right ? null : body;
}
