import { looksLikeCode } from './columns-of-codes.ts';
import { isAmount, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import { isJointCode } from '../cells/joint-code.ts';

/** 1, 2, 3… over the figures; beside a name, few of them are its figures. */
export function isMonthRow(cells: readonly GridCell[]): boolean {
  let count = 0;
  let last: number | null = null;
  for (const { kind, value } of cells) {
    if (kind !== 'number' && kind !== 'digits') continue;
    const month = monthIn(value!);
    if (month === null || (last !== null && month !== last + 1)) return false;
    last = month;
    count++;
  }
  if (last !== null && last > 12) return count >= 3;
  const named = cells.some((c) => c.kind === 'label' && readHeading(c.text).strength < 0.5);
  return count >= (named ? 6 : 3);
}

/** Codes without a label or headed as such, each right under a name of its own, and rows of figures with labels after them. */
export function numbersNames(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  const codes = headsCodes(cells[0]!) ? cells.slice(1) : cells;
  const areCodes = codes.length > 1 && (codes.every(isAmount) || codes.every(isJointCode));
  if (rows[at - 1] !== rows[at]! - 1 || !areCodes) return false;
  const names = inBand(rows[at - 1]!);
  const label = inBand(rows[at + 1] ?? -1).find(({ kind }) => kind === 'label');
  const isNamed = ({ column }: GridCell) =>
    names.some((name) => name.column === column && name.kind === 'label');
  return (
    label?.kind === 'label' &&
    label.column < codes[0]!.column &&
    !names.some(isAmount) &&
    codes.every(isNamed)
  );
}

/** Codes right above names of their own; what is named beside the codes, the sum of them, has nothing below. */
export function isOverNames(cells: readonly GridCell[], below: readonly GridCell[]): boolean {
  const codes = cells.filter(isAmount);
  if (codes.length < 2 || !codes.every(mayNumberEntity)) return false;
  const named = new Set(below.flatMap(({ kind, column }) => (kind === 'label' ? [column] : [])));
  const isPlaced = (cell: GridCell) => named.has(cell.column) === isAmount(cell);
  return new Set(codes.map(({ value }) => value)).size === codes.length && cells.every(isPlaced);
}

/** `Kustannuspaikka` before the codes of the units across. */
function headsCodes({ kind, text }: GridCell): boolean {
  const { word, strength } = readHeading(text);
  return kind === 'label' && (word === 'code' || word === 'name') && strength === 1;
}

/** `Cost centre | 7100 | 7200` */
export function isHeadedCodeRow(cells: readonly GridCell[]): boolean {
  return cells.length > 2 && headsCodes(cells[0]!) && cells.slice(1).every(isAmount) && isCodeRow(cells);
}

/**
 * Codes of one length in the first row, right of where the rows below have their labels; those hold no such numbers.
 * `Tili | Selite | 51100 | 51200`: beside headings they rise.
 */
export function headsLabelledRows(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  const numbers = cells.filter(isAmount);
  const isAlone = cells[0] === numbers[0];
  const headings = cells.slice(0, cells.indexOf(numbers[0]!));
  if (!isAlone && !(headings.every(headsCodes) && areNumbered(numbers))) return false;
  for (let above = 0; above < at; above++) if (inBand(rows[above]!).some(isAmount)) return false;
  const lengths = new Set(numbers.map(({ value }) => String(value).length));
  if (lengths.size !== 1) return false;
  const [first] = numbers;
  const below = rows.slice(at + 1, at + 4).map(inBand);
  const isLabelled = (row: readonly GridCell[]) =>
    (isAlone ? row[0]?.kind === 'label' && row[0].column < first!.column : hasLabel(row, first!)) &&
    row.some((cell) => isAmount(cell) && cell.column >= first!.column);
  const isNumbered = (row: readonly GridCell[]) =>
    isAlone
      ? isCodeRow(row.filter(isAmount))
      : areNumbered(row.filter((cell) => numbers.some(({ column }) => column === cell.column)));
  return below.length > 1 && below.every(isLabelled) && !below.some(isNumbered);
}

function hasLabel(row: readonly GridCell[], { column }: GridCell): boolean {
  return row.some((cell) => cell.kind === 'label' && cell.column < column);
}

/** At least three codes of one length, each greater than the one before. */
function areNumbered(cells: readonly GridCell[]): boolean {
  const isNext = (cell: GridCell, k: number) =>
    mayNumberEntity(cell) &&
    (k === 0 ||
      (cell.value! > cells[k - 1]!.value! && String(cell.value).length === String(cells[0]!.value).length));
  return cells.length > 2 && cells.every(isNext);
}

/** `Department | 6001 | 6003 | Grand Total`: codes typed as text, rising, in the first row above plain numbers with labels. */
export function isTypedCodeRow(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  if (cells.some((cell) => isAmount(cell) && cell.kind !== 'digits')) return false;
  const codes = cells.filter(isAmount);
  const isRising = codes.every((c, k) => mayNumberEntity(c) && (k === 0 || c.value! > codes[k - 1]!.value!));
  if (codes.length < 3 || !isRising || new Set(codes.map((c) => c.text.trim().length)).size > 1) return false;
  if (cells[0]!.kind !== 'label') return false;
  for (let above = 0; above < at; above++) if (inBand(rows[above]!).some(isAmount)) return false;
  const below = rows.slice(at + 1, at + 4).map(inBand);
  return (
    below.length === 3 &&
    below.every(
      (row) => row[0]?.kind === 'label' && row.filter(isAmount).every(({ kind }) => kind === 'number'),
    ) &&
    codes.every(({ column }) => below.some((row) => row.some((c) => c.column === column && isAmount(c))))
  );
}

/** Codes of the entities named in the heading row below. */
export function isCodeRow(cells: readonly GridCell[]): boolean {
  const isOther = (c: GridCell) => isAmount(c) && !mayNumberEntity(c);
  if (cells.some(isOther)) return false;
  const numbers = cells.filter(isAmount);
  return (
    numbers.length >= 2 &&
    new Set(numbers.map((c) => c.value)).size === numbers.length &&
    !cells.some((c) => c.kind === 'label' && readHeading(c.text).strength < 0.5 && !labelOf(c).isTotal)
  );
}

function mayNumberEntity(cell: GridCell): boolean {
  const { value, numberFormat } = cell;
  return looksLikeCode(cell) && value! >= 100 && value! < 1e6 && !numberFormat.includes('#');
}

/** 1 to 12; `202601` counts on from the months of the years before. */
function monthIn(value: number): number | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return value;
  const [, year, month] = /^(20\d\d)(0[1-9]|1[0-2])$/.exec(String(value)) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}
