import type { Item } from '../../model/table.ts';
import { indentOf, type BodyRow } from '../rows/body.ts';
import { newUnit, type DraftFigure, type DraftUnit } from '../draft.ts';
import type { KnownUnits } from '../units/known-units.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { namesFundingSum } from '../vocabulary/row-names.ts';
import { type Quantity } from '../vocabulary/quantities.ts';

/** Revenue or expense once more below a unit's margin is that of more than the unit. */
export function isStatedAgain(unit: DraftUnit, row: BodyRow, { item }: Quantity): boolean {
  if (item !== 'revenue' && item !== 'expense') return false;
  const columns = new Set(row.amounts.map((cell) => cell.column));
  const own = unit.figures.filter((figure) => columns.has(figure.cell.column));
  const split = row.facts!.split;
  const said = own.some((f) => f.item === item && (split === null || f.split === split));
  return said && own.some((f) => f.item === 'margin') && own.at(-1)!.item === 'margin';
}

/** "Yhteensä netto" below the net of the last unit. */
export function isNetOfAll(unit: DraftUnit, row: BodyRow, { item }: Quantity): boolean {
  if (item !== 'margin' || !row.facts!.isTotal || unit.isTotal) return false;
  const last = unit.figures.at(-1);
  const columns = new Set(row.amounts.map((cell) => cell.column));
  return last?.item === 'margin' && last.split === row.facts!.split && columns.has(last.cell.column);
}

/** "SOCIALNÄMNDEN NETTO" below the nets of its units, which come to it. */
export function isNetOfUnits(units: KnownUnits, row: BodyRow, { item }: Quantity): boolean {
  const nets = units.all.flatMap(({ figures, isTotal }) =>
    isTotal ? [] : figures.filter((figure) => figure.item === 'margin'),
  );
  if (item !== 'margin' || row.amounts.length === 0) return false;
  return row.amounts.every(({ column, value }) => {
    const own = nets.filter(({ cell }) => cell.column === column);
    const sum = own.reduce((total, { cell }) => total + (cell.value ?? 0), 0);
    return own.length > 1 && Math.abs(sum - (value ?? 0)) <= 0.5 * (own.length + 1);
  });
}

/** The nearest heading above without figures; where there is none, "Tuotot yhteensä" begins the sum of all. */
export function enclosingSum(units: KnownUnits, row: BodyRow): DraftUnit | null {
  const heading = units.all.findLast((unit) => unit.figures.length === 0 && !unit.isTotal);
  if (heading || !row.facts!.isTotal) return heading ?? null;
  const name = { code: null, name: row.facts!.text, level: null, isTotal: true };
  const total = { ...newUnit(name, row.main!, { indent: 0, bold: false }), isGeneric: true };
  units.add(total);
  return total;
}

/**
 * "Yhteensä", or whatever the sum `isNamed`, that adds up the accounts of the unit right above is the unit's net. One
 * column may be wrong where another is right.
 */
export function addsUpAccounts(unit: DraftUnit | null, row: BodyRow, isNamed = false): boolean {
  if (!unit || !(isNamed || isGenericTotal(row.facts!.name))) return false;
  const own = unit.figures.filter((figure) => figure.item === 'account' || isLine(figure.item));
  if (own.length < 2 || own.length < unit.figures.length) return false;
  const wrong = row.amounts.filter((cell) => {
    const lines = own.filter((figure) => figure.cell.column === cell.column);
    const sum = lines.reduce((total, { cell: { value } }) => total + (value ?? 0), 0);
    return lines.length === 0 || Math.abs(sum - (cell.value ?? 0)) > 0.5 * (lines.length + 1);
  });
  if (wrong.length === 0) return true;
  return wrong.length === 1 && row.amounts.some((cell) => cell.value && !wrong.includes(cell));
}

/** "Henkilöstö yht." one column further right than the lines above it since the last such sum, which come to it. */
export function addsUpBeside({ figures }: DraftUnit, row: BodyRow): boolean {
  const [sum, ...others] = row.amounts;
  if (!sum || others.length > 0) return false;
  const from = figures.findLastIndex(({ cell }) => cell.column === sum.column);
  const lines = figures.slice(from + 1);
  const [first] = lines;
  if (lines.length < 2 || first!.cell.column >= sum.column) return false;
  if (lines.some(({ cell }) => cell.column !== first!.cell.column)) return false;
  const all = lines.reduce((total, { cell }) => total + (cell.value ?? 0), 0);
  return Math.abs(all - (sum.value ?? 0)) <= 0.5 * (lines.length + 1);
}

/** "EU ja valtio" and "Kunta" below what a project costs, where "Rahoitus yhteensä" adds them up. */
export function linesOfFunding({ figures }: DraftUnit, row: BodyRow): readonly DraftFigure[] | null {
  if (!namesFundingSum(row.facts!.name)) return null;
  const costs = figures.findLast((figure) => figure.item === 'expense')?.cell.row;
  if (costs === undefined) return null;
  const lines = figures.filter(({ cell, item }) => cell.row > costs && item === 'account');
  const comesOut = row.amounts.every(({ column, value }) => {
    const own = lines.filter(({ cell }) => cell.column === column);
    const sum = own.reduce((total, { cell }) => total + (cell.value ?? 0), 0);
    return own.length > 1 && Math.abs(sum - (value ?? 0)) <= 0.5 * (own.length + 1);
  });
  return comesOut ? lines : null;
}

function isLine(item: Item): boolean {
  return item === 'personnel' || item === 'grants' || item === 'depreciation';
}

/** Further out or bolder than the accounts below, and what they come to. */
export function isNetOf(row: BodyRow, rows: readonly BodyRow[], from: number): boolean {
  const isInner = (inner: BodyRow) =>
    inner.main !== null &&
    (indentOf(row.main!) < indentOf(inner.main) || (row.main!.bold && !inner.main.bold));
  const sums = new Map<number, number>();
  let at = from;
  for (; at < rows.length && isInner(rows[at]!); at++)
    for (const { column, value } of rows[at]!.amounts)
      sums.set(column, (sums.get(column) ?? 0) + (value ?? 0));
  if (at < from + 2) return false;
  const slack = 0.5 * (at - from + 1);
  return row.amounts.every(
    ({ column, value }) => Math.abs((sums.get(column) ?? Infinity) - (value ?? 0)) <= slack,
  );
}
