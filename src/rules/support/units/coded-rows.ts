import { foldName } from '../../../model/names.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { printedText, rowsWithFigures } from './printed-rows.ts';

/** A row of a list whose code and name do not go together as on all the other rows. */
export interface OddRow {
  readonly row: number;
  readonly codeColumn: number;
  readonly nameColumn: number;
  readonly code: string;
  readonly name: string;
  readonly usual: { readonly code: string; readonly name: string };
}

interface Coded {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** The other codes of the row. */
  readonly beside: string;
}

const fewest = 3;

/** Lists of bookings say a code and its name on every row: the only row where they do not agree. */
export function oddRows(sheet: SheetSnapshot, table: TableReading): OddRow[] {
  const pairs = table.columns.flatMap((one, at) => {
    const next = table.columns[at + 1];
    return one.role === 'code' && next?.role === 'name' && next.column === one.column + 1 ? [one.column] : [];
  });
  const printed = pairs.length === 0 ? [] : rowsWithFigures(table);
  if (printed.length < table.units.length * 2) return [];
  return pairs.flatMap((codeColumn) => {
    const rows = rowsOf(sheet, printed, codeColumn, pairs);
    const codes = groupBy(rows, ({ code }) => code);
    if (rows.length < codes.size * 2) return [];
    const names = groupBy(rows, ({ name }) => foldName(name));
    const byCode = [...codes.values()].flatMap((same) => oddAmong(same, ({ name }) => foldName(name)));
    const byName = [...names.values()]
      .flatMap((same) => oddAmong(same, ({ code }) => code))
      .filter(({ odd, like }) => codes.get(odd.code)!.length === 1 && takesPlaceOf(odd, like, rows));
    const found = [...byCode, ...byName];
    if (new Set(found.map(({ odd }) => odd)).size !== 1) return [];
    const { odd, like } = found[0]!;
    const { row, code, name } = odd;
    return [{ row, codeColumn, nameColumn: codeColumn + 1, code, name, usual: like }];
  });
}

/** Nothing of the unit is booked under the usual code, and something of every other is. */
function takesPlaceOf({ beside }: Coded, like: Coded, rows: readonly Coded[]): boolean {
  const having = new Set(rows.filter(({ code }) => code === like.code).map((one) => one.beside));
  const all = new Set(rows.map((one) => one.beside));
  return all.size > 2 && !having.has(beside) && having.size === all.size - 1;
}

function oddAmong(rows: readonly Coded[], keyOf: (row: Coded) => string): { odd: Coded; like: Coded }[] {
  if (rows.length < fewest) return [];
  const groups = [...groupBy(rows, keyOf).values()].toSorted((a, b) => b.length - a.length);
  const [usual, odd] = groups;
  return groups.length === 2 && odd!.length === 1 ? [{ odd: odd![0]!, like: usual![0]! }] : [];
}

function rowsOf(
  { cells }: SheetSnapshot,
  printed: readonly number[],
  codeColumn: number,
  codeColumns: readonly number[],
): Coded[] {
  const textAt = (row: number, column: number) => printedText(cells, row, column);
  return printed.flatMap((row) => {
    const [code, name] = [textAt(row, codeColumn), textAt(row, codeColumn + 1)];
    const beside = codeColumns.filter((column) => column !== codeColumn).map((column) => textAt(row, column));
    return code === '' || name === '' ? [] : [{ row, code, name, beside: beside.join('|') }];
  });
}
