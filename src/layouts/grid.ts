import type { SheetSnapshot } from '../model/snapshot.ts';
import { unpackCell } from '../model/cells.ts';
import { parseAmount } from './amounts.ts';
import { hasLetters } from './text.ts';
import { takeScale } from './vocabulary/index.ts';

/** A cell with what it may be, before its column has been understood. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** `label` has words; `digits` is text made of an amount; `other` is anything else. */
  readonly kind: 'number' | 'digits' | 'label' | 'date' | 'error' | 'other';
  /** The number, or what the digits say; null otherwise. */
  readonly value: number | null;
  readonly percent: boolean;
  readonly text: string;
  readonly formula: string | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly numberFormat: string;
}

/** The cells of a sheet by row, with the widths that merges give them. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  cellsOf(row: number): readonly GridCell[];
  at(row: number, column: number): GridCell | null;
  /** Last column the cell covers: its merge, or its own column. */
  lastColumnOf(cell: { row: number; column: number }): number;
}

export function makeGrid(sheet: SheetSnapshot): Grid {
  const byRow = new Map<number, GridCell[]>();
  for (let i = 0; i < sheet.cells.count; i++) {
    const cell = classify(unpackCell(sheet.cells, i));
    if (!cell) continue;
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const widths = new Map((sheet.merges ?? []).map((area) => [`${area.top},${area.left}`, area.right]));
  return {
    sheet,
    rows: [...byRow.keys()],
    cellsOf: (row) => byRow.get(row) ?? [],
    at: (row, column) => byRow.get(row)?.find((cell) => cell.column === column) ?? null,
    lastColumnOf: ({ row, column }) => widths.get(`${row},${column}`) ?? column,
  };
}

function classify(cell: ReturnType<typeof unpackCell>): GridCell | null {
  const { row, column, formula, bold, indent, numberFormat, value } = cell;
  const base = { row, column, formula, bold, indent, numberFormat };
  if (value.kind === 'number') {
    const date = isDateFormat(numberFormat);
    if (date && isMonthFormat(numberFormat))
      return { ...base, kind: 'label', value: null, percent: false, text: monthText(value.number) };
    const percent = numberFormat.includes('%');
    const text = String(value.number);
    return { ...base, kind: date ? 'date' : 'number', value: value.number, percent, text };
  }
  if (value.kind === 'error')
    return { ...base, kind: 'error', value: null, percent: false, text: value.error };
  if (value.kind === 'boolean')
    return { ...base, kind: 'other', value: null, percent: false, text: String(value.boolean) };
  if (value.text.trim() === '') return null;
  const amount = isScale(value.text) ? null : parseAmount(value.text);
  const words = hasLetters(value.text) || isScale(value.text) || periodText.test(value.text);
  const kind = amount ? 'digits' : words ? 'label' : 'other';
  return { ...base, kind, value: amount?.value ?? null, percent: amount?.percent ?? false, text: value.text };
}

/** `(1 000 €)` says how to read the amounts; it is none. */
function isScale(text: string): boolean {
  const scale = takeScale(text);
  return scale !== null && scale.scale > 1 && scale.rest.replace(/[()[\]]/g, '') === '';
}

/** `1/2025`, `01-25`, `1-3/2025`, `1–6`: months in digits are words as much as their names are. */
const periodText =
  /^\s*(0?[1-9]|1[0-2])\s?([-–/]\s?(0?[1-9]|1[0-2])\s?)?(\s?[-–/]\s?((19|20)\d\d|\d\d))?\s*$/;

const day = 86_400_000;

/** A date shown as its month: `mmm`, `mm/yyyy`. */
function isMonthFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  return /m/.test(bare) && !/[dhs]/.test(bare);
}

function monthText(serial: number): string {
  const date = new Date(Math.round((serial - 25_569) * day));
  return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** Date or time parts outside quotes, brackets and escapes, and no digit places. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0]!;
  return /[dmyhs]/i.test(bare) && !/[#?]/.test(bare);
}

/** A whole number that may be a calendar year: no grouping, no decimals. */
export function isYear(cell: GridCell): boolean {
  if (cell.kind !== 'number' && cell.kind !== 'digits') return false;
  if (cell.kind === 'digits' && !/^\s*\d{4}\s*$/.test(cell.text)) return false;
  return (
    Number.isInteger(cell.value) &&
    cell.value! >= 1980 &&
    cell.value! <= 2069 &&
    !/[,.]|# /.test(cell.numberFormat)
  );
}

export function isAmount(cell: GridCell): boolean {
  return cell.kind === 'number' || cell.kind === 'digits' || cell.kind === 'error';
}
