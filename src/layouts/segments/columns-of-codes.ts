import { isAmount, type Grid, type GridCell } from '../cells/grid.ts';

/**
 * Codes are whole positive numbers without grouping, left of the names they belong to and right of no figures.
 */
export function isCodeColumn(grid: Grid, rows: readonly number[], looked: Candidate): boolean {
  const { column, next, right, isNamed } = looked;
  const cells = amountsIn(grid, everySo(rows), column);
  const amounts = cells.length;
  const lengths = new Map<number, number>();
  const codes: number[] = [];
  let others = 0;
  let named = 0;
  for (const cell of cells) {
    if (looksLikeCode(cell)) {
      const length = codeLength(cell);
      lengths.set(length, (lengths.get(length) ?? 0) + 1);
      codes.push(cell.value!);
    } else if (++others > amounts * 0.1) return false;
    if (leadsToName(grid, cell, right) && (!isNamed || grid.at(cell.row, next) !== null)) named++;
  }
  const share = isNamed ? 0.95 : 0.6;
  if (named < Math.max(1, amounts * share)) return false;
  return areOfOneLength(lengths, codes.length) || areNested(codes) || (!isNamed && areLevels(codes));
}

/** Of a long list these tell what all do. */
const mostRows = 2000;

export function everySo(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / mostRows);
  return step > 1 ? rows.filter((_, at) => at % step === 0) : rows;
}

function amountsIn(grid: Grid, rows: readonly number[], column: number): GridCell[] {
  const cells: GridCell[] = [];
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell && isAmount(cell)) cells.push(cell);
  }
  return cells;
}

interface Candidate {
  readonly column: number;
  /** The next column that holds anything. */
  readonly next: number;
  readonly right: number;
  /** A column to the left names nearly every row already. */
  readonly isNamed: boolean;
}

function codeLength(cell: GridCell): number {
  if (cell.kind === 'digits' && /^0\d/.test(cell.text)) return cell.text.length;
  let length = 1;
  for (let rest = cell.value!; rest >= 10; rest /= 10) length++;
  return length;
}

/** Codes of a register have the same number of digits; amounts do not. */
function areOfOneLength(lengths: ReadonlyMap<number, number>, codes: number): boolean {
  return lengths.size <= 3 && Math.max(...lengths.values()) >= codes * 0.6;
}

/** `10`, `1010`, `101010`: each once, and all but the outermost begin with the code of what they are part of. */
export function areNested(numbers: readonly number[]): boolean {
  const codes = numbers.map(String);
  const printed = new Set(codes);
  if (printed.size < codes.length || codes.length < 4) return false;
  const begins = (code: string) =>
    Array.from({ length: code.length - 1 }, (_, at) => code.slice(0, at + 1)).some((one) => printed.has(one));
  const nested = codes.filter(begins).length;
  return nested * 5 >= codes.length * 3 || (nested > 2 && codes.length > 5 && codes.every(comesAfter));
}

/** `1`, `2`, `3`, `31`, `32`, `4`, `41`: in the order of a list of contents. */
function comesAfter(code: string, at: number, codes: readonly string[]): boolean {
  return at === 0 || code > codes[at - 1]!;
}

/** `40` over `410`, `4101` and its accounts, `4` beside their sum: what comes again is the same each time. */
function areLevels(numbers: readonly number[]): boolean {
  const codes = [...new Set(numbers)];
  const areLong = codes.filter((code) => code >= 1000).length * 2 > codes.length;
  return areLong && areNested(codes);
}

export function looksLikeCode(cell: GridCell): boolean {
  if (cell.kind === 'error' || cell.value === null || cell.percent) return false;
  if (cell.kind === 'digits') return /^[\d\s\u00a0.]{1,10}$/.test(cell.text);
  return Number.isInteger(cell.value) && cell.value >= 0 && cell.value < 1e8 && cell.formula === null;
}

function nextCell(grid: Grid, cell: GridCell, right: number): GridCell | null {
  for (const other of grid.cellsOf(cell.row)) {
    if (other.column > cell.column) return other.column <= right ? other : null;
  }
  return null;
}

const mostCodes = 8;

/** `Yksikkö | Kust.paikka | Nimi`: a name, or codes side by side and then a name. */
function leadsToName(grid: Grid, cell: GridCell, right: number): boolean {
  let next = nextCell(grid, cell, right);
  for (let codes = 1; next && next.kind !== 'label'; codes++) {
    if (codes === mostCodes || !looksLikeCode(next)) return false;
    next = nextCell(grid, next, right);
  }
  return next !== null;
}
