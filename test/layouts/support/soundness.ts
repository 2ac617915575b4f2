import { contains } from '../../../src/model/address.ts';
import { cellAt } from '../../../src/model/cells.ts';
import { toCents } from '../../../src/model/money.ts';
import type { SheetSnapshot } from '../../../src/model/snapshot.ts';
import type { Figure, Item, TableReading, UnitReading } from '../../../src/model/table.ts';

/** What is wrong with a reading whatever its sheet holds: an empty list for a sound one. */
export function findFaults(table: TableReading, sheet: SheetSnapshot): string[] {
  const { area, units } = table;
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  demand(area.top <= area.bottom && area.left <= area.right, 'the area is inside out');
  demand(
    contains(sheet.used!, { row: area.top, column: area.left }) &&
      contains(sheet.used!, { row: area.bottom, column: area.right }),
    'the area leaves the used part of the sheet',
  );
  demand(table.confidence >= 0 && table.confidence <= 1, `confidence ${table.confidence}`);
  demand(table.kind !== 'list' || units.length === 0, 'a list has units');
  demand(
    table.columns.every(({ column }) => column >= area.left && column <= area.right),
    'a column lies outside the area',
  );
  const seen = new Set(table.columns.map(({ column }) => column));
  demand(seen.size === table.columns.length, 'a column is told twice');
  for (const [position, unit] of units.entries()) {
    const name = `unit ${position}`;
    demand(contains(area, unit.heading), `${name} is headed outside the area`);
    demand(
      unit.parent === null || isOther(unit.parent, position, units),
      `${name} has parent ${unit.parent}`,
    );
    demand(
      unit.members?.every((m) => isOther(m, position, units)) ?? true,
      `${name} has members ${unit.members?.join()}`,
    );
    demand(
      !isCircular(position, (at) => [units[at]!.parent].filter((p) => p !== null)),
      `${name} encloses itself`,
    );
    demand(!isCircular(position, (at) => units[at]!.members ?? []), `${name} is part of itself`);
    for (const figure of unit.figures) {
      demand(contains(area, figure.cell), `${name} has a figure outside the area`);
      const fault = faultOf(figure, table, sheet);
      if (fault) faults.push(`${name}, row ${figure.cell.row}, column ${figure.cell.column}: ${fault}`);
    }
  }
  return faults;
}

function isOther(position: number, self: number, units: readonly UnitReading[]): boolean {
  return Number.isInteger(position) && position >= 0 && position < units.length && position !== self;
}

/** Whether a way from the position along `next` comes back to it. */
function isCircular(position: number, next: (at: number) => readonly number[]): boolean {
  const seen = new Set<number>();
  const open = [...next(position)];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === position) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...next(at));
  }
  return false;
}

const spending = new Set<Item>(['expense', 'personnel', 'grants', 'depreciation', 'investment']);

function faultOf(figure: Figure, table: TableReading, sheet: SheetSnapshot): string | null {
  const { cell, state, printed, cents, formula, item } = figure;
  const found = cellAt(sheet.cells, cell.row, cell.column);
  if (!found) return 'the cell is blank';
  if (found.formula !== formula) return `formula ${formula}`;
  const kind = { number: 'number', text: 'text', error: 'error', blank: null }[state];
  if (found.value.kind !== kind) return `${state} of a cell with a ${found.value.kind}`;
  if (found.value.kind === 'error')
    return printed === null && cents === null ? null : 'an error has an amount';
  if (found.value.kind === 'number' && found.value.number !== printed)
    return `${printed} is not what is printed`;
  if (printed === null) return 'a number says nothing';
  if (cents === null) {
    return Math.abs(printed * table.scale * 100) > 2 ** 52 ? null : 'an amount has no cents';
  }
  const plain = toCents(printed, table.scale);
  if (Math.abs(cents) !== Math.abs(plain)) return `${cents} cents of ${printed}`;
  if (item === 'revenue') {
    const ledger = table.expenseSign === 'positive' && revenuesOf(table).every(isTurned);
    return cents === plain || ledger ? null : 'revenue is turned';
  }
  if (!spending.has(item)) return null;
  const turned = table.expenseSign === 'positive' ? -plain : plain;
  return cents === turned || cents === 0 ? null : 'an expense has the wrong sign';
}

function revenuesOf({ units }: TableReading): Figure[] {
  return units.flatMap(({ figures }) => figures.filter(({ item, cents }) => item === 'revenue' && cents));
}

function isTurned({ printed, cents }: Figure): boolean {
  return printed! * cents! < 0;
}
