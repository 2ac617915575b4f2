import { columnName, contains, type Area } from '../../model/address.ts';
import { sumCents } from '../../model/money.ts';
import { figureKey, type Figure, type TableReading, type UnitReading } from '../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isRepeated, isUnusable, type NumberFigure } from './figures.ts';
import { figuresByCell, type CellFigure } from './figure-places.ts';
import { readSum } from './formula.ts';

/** A printed total and what it is the sum of. */
export interface Sum {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** Where the unit stands in the table. */
  readonly position: number;
  readonly figure: Figure;
  readonly members: readonly Member[];
}

/** In the form of a sum's term, so that one is the other. */
export interface Member {
  readonly unit: UnitReading;
  readonly figure: Figure;
  readonly sign: 1;
}

export function asMember(unit: UnitReading, figure: Figure): Member {
  return { unit, figure, sign: 1 };
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
    const { figures, keys } = figuresByKey(unit);
    for (const [at, figure] of figures.entries()) {
      const key = keys[at]!;
      if (!isAdditive(figure) || parts.some((part) => isRepeated(part, key))) continue;
      const members = membersOf(parts, figure, key);
      const isGiven = members.some((member) => member.figure.state !== 'blank');
      if (isGiven) sums.push({ table, unit, position, figure, members });
    }
    for (const { figure, members } of columnSums(unit, parts))
      sums.push({ table, unit, position, figure, members });
  }
  return sums;
}

/** Two columns of totals, as of estimated cost and of years, are each added up down their own column. */
function columnSums(
  unit: UnitReading,
  parts: readonly UnitReading[],
): { readonly figure: Figure; readonly members: readonly Member[] }[] {
  return unit.figures.flatMap((figure) => {
    const key = figureKey(figure);
    if (figure.role !== 'total' || !isAddedDown(figure)) return [];
    if (!isRepeated(unit, key) && !parts.some((part) => isRepeated(part, key))) return [];
    const members = parts.flatMap((part) => {
      const own = part.figures.filter(
        (one) => one.cell.column === figure.cell.column && figureKey(one) === key,
      );
      return own.length === 1 ? [asMember(part, own[0]!)] : [];
    });
    return members.length === parts.length ? [{ figure, members }] : [];
  });
}

/** Its formula speaks of its own column only. */
function isAddedDown({ formula, cell }: Figure): boolean {
  const columns = new Set(formula?.toUpperCase().match(/(?<![A-Z])[A-Z]{1,3}(?=\$?\d)/g));
  return columns.size === 1 && columns.has(columnName(cell.column));
}

/** A net may add up the revenue and the expense, or cost of investment, of units that print no margin. */
function membersOf(parts: readonly UnitReading[], figure: Figure, key: string): readonly Member[] {
  const printed: Member[] = [];
  const both: Member[] = [];
  for (const unit of parts) {
    const own = partIn(unit, figure, key);
    if (own) printed.push(asMember(unit, own));
    else if (figure.item === 'margin')
      for (const item of ['revenue', 'expense', 'investment'] as const) {
        const side = figuresByKey(unit).get(figureKey({ ...figure, item }));
        if (side) both.push(asMember(unit, side));
      }
  }
  if (both.length === 0) return printed;
  const all = [...printed, ...both];
  // A wrong net of projects is wrong by the sums beside it; that of one side may take in another table's.
  const items = new Set(both.map((member) => member.figure.item));
  const mustFit = printed.length > 0 || items.has('investment') || items.size < 2;
  return !mustFit || comesTo(all, figure) ? all : printed;
}

function comesTo(members: readonly Member[], { cents }: Figure): boolean {
  return sumCents(members.map((member) => member.figure.cents ?? 0)) === cents;
}

/** The unit's figure of the total's quantity and period. Units across give the total a column with a role of its own. */
export function partIn(unit: UnitReading, total: Figure, key = figureKey(total)): Figure | undefined {
  const same = figuresByKey(unit).get(key);
  if (same || total.role !== 'total') return same;
  const parts = unit.figures.filter(
    (figure) => figure.cell.row === total.cell.row && isAdditive(figure) && isPartOf(figure, total),
  );
  return parts.length === 1 ? parts[0] : undefined;
}

/** The same quantity and period, whatever the role of a total's own column. */
export function isPartOf(part: Figure, total: Figure): boolean {
  const key = figureKey(total);
  return figureKey(part) === key || (total.role === 'total' && figureKey({ ...part, role: 'total' }) === key);
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
  for (const term of terms) {
    for (const { position, figure: part } of placedIn(table, term.area)) {
      if (part === figure) continue;
      if (!isPartOf(part, figure)) return null;
      if (term.skipsSubtotals && /^=SUBTOTAL\(/i.test(part.formula ?? '')) continue;
      const count = (bottom: number) => counts.set(bottom, (counts.get(bottom) ?? 0) + 1);
      if (table.units[position]!.members?.length) bottomUnits(table, position).forEach(count);
      else count(position);
    }
  }
  return counts.size > 0 ? counts : null;
}

/** The table's figures within an area, with the positions of their units. */
function placedIn(table: TableReading, area: Area): CellFigure[] {
  const { at, count } = figuresByCell(table);
  const found: CellFigure[] = [];
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > count) {
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
