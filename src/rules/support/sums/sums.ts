import { contains, sizeOfArea, type Area } from '../../../model/address.ts';
import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { columnSums } from './column-sums.ts';
import { figuresByCell, type CellFigure } from '../figure-places.ts';
import { figuresByKey, isAdditive, isNumber, isRepeated, isUnusable, type NumberFigure } from '../figures.ts';
import { readSum } from '../formulas/formula.ts';
import {
  areNetOfFunding,
  fundingOf,
  isPartOf,
  membersOf,
  standsTwice,
  type Member,
} from '../formulas/sum-members.ts';

/** A printed total and what it is the sum of. */
export interface Sum {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** Where the unit stands in the table. */
  readonly position: number;
  readonly figure: Figure;
  readonly members: readonly Member[];
}

/** Every figure that is a sum and has at least one part printed, in reading order. */
export function sumsOf(tables: readonly TableReading[]): readonly Sum[] {
  return tables.length === 1 ? sumsIn(tables[0]!) : tables.flatMap(sumsIn);
}

const known = new WeakMap<TableReading, readonly Sum[]>();

function sumsIn(table: TableReading): readonly Sum[] {
  let sums = known.get(table);
  if (!sums) known.set(table, (sums = findSums(table)));
  return sums;
}

function findSums(table: TableReading): Sum[] {
  const sums: Sum[] = [];
  for (const [position, unit] of table.units.entries()) {
    if (!unit.members?.length) continue;
    const parts = unit.members.map((member) => table.units[member]!);
    const isNet = areNetOfFunding(unit, parts);
    const { figures, keys } = figuresByKey(unit);
    for (const [at, figure] of figures.entries()) {
      const key = keys[at]!;
      if (!isAdditive(figure)) continue;
      if (parts.some((part) => isRepeated(part, key) || standsTwice(part, figure, key))) continue;
      const printed = membersOf(parts, figure, key);
      const members = isNet ? [...printed, ...fundingOf(parts, figure)] : printed;
      const isGiven = members.some((member) => member.figure.state !== 'blank');
      if (isGiven && !areScattered(members, figure)) sums.push({ table, unit, position, figure, members });
    }
    for (const { figure, members } of columnSums(unit, parts, table.scale))
      sums.push({ table, unit, position, figure, members });
  }
  return sums;
}

/** Down the rows in several columns, none of which is the total's: which of them it adds up does not show. */
function areScattered(members: readonly Member[], { cell, cents }: Figure): boolean {
  const columns = new Set(members.map(({ figure }) => figure.cell.column));
  if (columns.size < 2 || columns.has(cell.column)) return false;
  const rows = new Set(members.map(({ figure }) => figure.cell.row));
  const sum = members.reduce((total, { figure }) => total + (figure.cents ?? 0), 0);
  return rows.size > 1 && sum !== cents;
}

export function unusableMember(sum: Sum): Member | undefined {
  return sum.members.find((member) => isUnusable(member.figure));
}

/** The members' amounts; a blank cell adds nothing, as in Excel. */
export function memberFigures(sum: Sum): NumberFigure[] {
  return sum.members.map((member) => member.figure).filter(isNumber);
}

/**
 * How many times the total's own formula counts each bottom unit of the table, by position; null when the formula
 * is no plain sum of this table's figures of the same quantity and period.
 */
export function formulaCounts(sum: Sum): ReadonlyMap<number, number> | null {
  const before = counted.get(sum);
  if (before !== undefined) return before;
  const counts = countUnits(sum);
  counted.set(sum, counts);
  return counts;
}

const counted = new WeakMap<Sum, ReadonlyMap<number, number> | null>();

function countUnits({ table, figure }: Sum): ReadonlyMap<number, number> | null {
  const terms = figure.formula === null ? null : readSum(figure.formula, table.sheet);
  if (!terms || terms.some((term) => term.sheet !== table.sheet || term.sign < 0)) return null;
  const counts = new Map<number, number>();
  const own = new Map<number, Figure>();
  for (const term of terms) {
    for (const { position, figure: part } of placedIn(table, term.area)) {
      if (part === figure) continue;
      if (!isPartOf(part, figure)) return null;
      if (term.skipsSubtotals && /^=SUBTOTAL\(/i.test(part.formula ?? '')) continue;
      const count = (bottom: number) => counts.set(bottom, (counts.get(bottom) ?? 0) + 1);
      if (table.units[position]!.members?.length) bottomUnits(table, position).forEach(count);
      else if ((own.get(position) ?? part) === part) {
        // A name that stands twice is told as that: its second amount is not the first one again.
        own.set(position, part);
        count(position);
      }
    }
  }
  return counts.size > 0 ? counts : null;
}

/** The formula is the sum of just the cells of the members, none of which is a sum itself. */
export function addsEachOnce({ figure, members, table }: Sum): boolean {
  const terms = figure.formula === null ? null : readSum(figure.formula, table.sheet);
  if (terms?.length !== 1 || terms[0]!.sheet !== table.sheet || terms[0]!.sign < 0) return false;
  const { area } = terms[0]!;
  const size = sizeOfArea(area);
  return (
    size === members.length &&
    members.every((member) => !member.unit.members?.length && contains(area, member.figure.cell))
  );
}

/** The table's figures within an area, with the positions of their units. */
function placedIn(table: TableReading, area: Area): CellFigure[] {
  const { at, count } = figuresByCell(table);
  const found: CellFigure[] = [];
  if (sizeOfArea(area) > count) {
    for (const { figures } of table.units) {
      for (const figure of figures) {
        const here = at.get(figure.cell);
        if (here?.figure === figure && contains(area, figure.cell)) found.push(here);
      }
    }
    return found;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const here = at.get({ row, column });
      if (here) found.push(here);
    }
  }
  return found;
}

/** Positions of the units a unit is finally made of; itself when it is no sum. */
export function bottomUnits(table: TableReading, position: number): readonly number[] {
  const bottom: number[] = [];
  const above = new Set<number>();
  const descend = (at: number) => {
    const members = table.units[at]?.members;
    if (!members?.length || above.has(at)) {
      bottom.push(at);
      return;
    }
    above.add(at);
    for (const member of members) descend(member);
    above.delete(at);
  };
  descend(position);
  return bottom;
}

/** Positions of the bottom units the printed structure puts under the total. */
export function expectedUnits({ table, position }: Sum): ReadonlySet<number> {
  return new Set(bottomUnits(table, position));
}
