import { cellAt } from '../../model/cells.ts';
import { foldName } from '../../model/names.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { groupBy } from './group.ts';

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
  if (pairs.length === 0 || !hasManyRows(table)) return [];
  const printed = rowsWithFigures(table);
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

/** At least two for each unit. */
function hasManyRows({ units }: TableReading): boolean {
  let rows = 0;
  for (const { figures } of units) {
    let latest = -1;
    for (const { cell } of figures) {
      if (cell.row !== latest) rows++;
      latest = cell.row;
    }
  }
  return rows >= units.length * 2;
}

function rowsWithFigures({ units }: TableReading): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { figures } of units) for (const { cell } of figures) rows.add(cell.row);
  return rows;
}

function rowsOf(
  { cells }: SheetSnapshot,
  printed: ReadonlySet<number>,
  codeColumn: number,
  codeColumns: readonly number[],
): Coded[] {
  const textAt = (row: number, column: number) => {
    const value = cellAt(cells, row, column)?.value;
    return value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text.trim() : '';
  };
  return [...printed].flatMap((row) => {
    const [code, name] = [textAt(row, codeColumn), textAt(row, codeColumn + 1)];
    const beside = codeColumns.filter((column) => column !== codeColumn).map((column) => textAt(row, column));
    return code === '' || name === '' ? [] : [{ row, code, name, beside: beside.join('|') }];
  });
}
