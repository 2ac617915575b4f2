import { sumCents } from '../../../model/money.ts';
import { figureKey, type Figure, type Item, type UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive } from '../figures.ts';

/** In the form of a sum's term, so that one is the other. */
export interface Member {
  readonly unit: UnitReading;
  readonly figure: Figure;
  readonly sign: 1;
}

export function asMember(unit: UnitReading, figure: Figure): Member {
  return { unit, figure, sign: 1 };
}

/** The parts of one figure of a total: the same figure of each unit it adds up. */
export function membersOf(parts: readonly UnitReading[], figure: Figure, key: string): readonly Member[] {
  const printed: Member[] = [];
  const bare: UnitReading[] = [];
  for (const unit of parts) {
    const own = partIn(unit, figure, key);
    if (own) printed.push(asMember(unit, own));
    else bare.push(unit);
  }
  const both = figure.item === 'margin' ? sidesOf(bare, figure) : [];
  if (both.length === 0) return printed;
  const all = [...printed, ...both];
  // A wrong net of projects is wrong by the sums beside it; that of one side may take in another table's.
  const items = new Set(both.map((member) => member.figure.item));
  const mustFit = printed.length > 0 || items.has('investment') || items.size < 2;
  return !mustFit || comesTo(all, figure) ? all : printed;
}

/** A net may add up the revenue and the expense, or cost of investment, of units that print no margin. */
function sidesOf(units: readonly UnitReading[], margin: Figure): Member[] {
  return units.flatMap((unit) => sideOf(unit, margin, ['revenue', 'expense', 'investment']));
}

function sideOf(unit: UnitReading, figure: Figure, items: readonly Item[]): Member[] {
  const figures = figuresByKey(unit);
  return items.flatMap((item) => {
    const side = figures.get(figureKey({ ...figure, item }));
    return side ? [asMember(unit, side)] : [];
  });
}

/**
 * The cost of projects less what others pay towards them: so a total adds up that prints no such revenue of its own,
 * where more of its costs come out with the revenue of its parts than without.
 */
export function areNetOfFunding({ figures }: UnitReading, parts: readonly UnitReading[]): boolean {
  if (figures.some(({ item }) => item === 'revenue' || item === 'margin')) return false;
  let [plain, net] = [0, 0];
  for (const figure of figures.filter(isCost)) {
    const costs = membersOf(parts, figure, figureKey(figure));
    const all = [...costs, ...fundingOf(parts, figure)];
    if (all.length === costs.length) continue;
    if (comesTo(costs, figure)) plain++;
    if (comesTo(all, figure)) net++;
  }
  return net > plain;
}

/** What others pay towards the projects whose cost it is, of the same version and period. */
export function fundingOf(parts: readonly UnitReading[], figure: Figure): Member[] {
  return isCost(figure) ? parts.flatMap((unit) => sideOf(unit, figure, ['revenue'])) : [];
}

function isCost(figure: Figure): boolean {
  return figure.item === 'investment' && isAdditive(figure);
}

function comesTo(members: readonly Member[], { cents }: Figure): boolean {
  return sumCents(members.map((member) => member.figure.cents ?? 0)) === cents;
}

/** The unit's figure of the total's quantity and period. Units across give the total a column with a role of its own. */
export function partIn(unit: UnitReading, total: Figure, key = figureKey(total)): Figure | undefined {
  const same = figuresByKey(unit).get(key);
  if (same || total.role !== 'total') return same;
  const parts = besideTotal(unit, total);
  return parts.length === 1 ? parts[0] : undefined;
}

/** A name that stands above two of the columns which the total adds up. */
export function standsTwice(unit: UnitReading, total: Figure, key: string): boolean {
  return total.role === 'total' && !figuresByKey(unit).has(key) && besideTotal(unit, total).length > 1;
}

function besideTotal({ figures }: UnitReading, total: Figure): Figure[] {
  return figures.filter(
    (figure) => figure.cell.row === total.cell.row && isAdditive(figure) && isPartOf(figure, total),
  );
}

/** The same quantity and period, whatever the role of a total's own column. */
export function isPartOf(part: Figure, total: Figure): boolean {
  const key = figureKey(total);
  return figureKey(part) === key || (total.role === 'total' && figureKey({ ...part, role: 'total' }) === key);
}
