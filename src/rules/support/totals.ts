import { contains } from '../../model/address.ts';
import { sumCents } from '../../model/money.ts';
import type { Organisation } from '../../model/organisation.ts';
import { figureKey } from '../../model/table.ts';
import { figuresByKey, isNumber, periodKey, type NumberFigure } from './figures.ts';
import { readReferences } from './formula.ts';
import { marginsOf } from './margins.ts';
import { outsideTotal } from './register.ts';
import { slackOf } from './rounding.ts';
import { bottomUnits, memberFigures, type Sum } from './sums.ts';

export interface TotalCheck {
  readonly verdict: 'holds' | 'rounding' | 'differs';
  /** Cents the parts add up to. */
  readonly expected: number;
}

/**
 * Compares a total with its parts. It also holds without the parts the register leaves out, and when it is the parts
 * that are wrong: then the finding belongs to them.
 */
export function checkTotal(sum: Sum, total: NumberFigure, organisation: Organisation | null): TotalCheck {
  const parts = memberFigures(sum);
  const expected = sumCents(parts.map((figure) => figure.cents));
  const others = [registeredSum, bottomSum, recalculatedSum];
  if (total.cents === expected || others.some((sumOf) => sumOf(sum, organisation) === total.cents)) {
    return { verdict: 'holds', expected };
  }
  const counted = [...parts, total].map((figure) => figure.cents);
  const near = Math.abs(total.cents - expected) <= slackOf(counted, sum.table.scale);
  return { verdict: near ? 'rounding' : 'differs', expected };
}

/**
 * A margin total calculated from the revenue and expense totals beside it repeats their difference;
 * the finding belongs to them.
 */
export function followsFromParts(sum: Sum, organisation: Organisation | null, sums: readonly Sum[]): boolean {
  const { figure, table, unit } = sum;
  if (figure.item !== 'margin' || figure.formula === null || !isNumber(figure)) return false;
  const references = readReferences(figure.formula, table.sheet);
  const beside = sums.filter(
    (other) =>
      other.unit === unit &&
      (other.figure.item === 'revenue' || other.figure.item === 'expense') &&
      periodKey(other.figure) === periodKey(figure) &&
      references.some(({ sheet, area }) => sheet === table.sheet && contains(area, other.figure.cell)),
  );
  const differences = beside.map((other) => difference(other, organisation));
  return differences.some(Boolean) && sumCents(differences) === difference(sum, organisation);
}

function difference(sum: Sum, organisation: Organisation | null): number {
  return isNumber(sum.figure) ? sum.figure.cents - checkTotal(sum, sum.figure, organisation).expected : 0;
}

function registeredSum(sum: Sum, organisation: Organisation | null): number | null {
  const outside = outsideTotal(sum, organisation);
  if (outside.length === 0) return null;
  return sumCents(
    sum.members.filter((member) => !outside.includes(member)).map(({ figure }) => figure.cents ?? 0),
  );
}

/** When a subtotal is wrong, a grand total of the bottom units is still right. */
function bottomSum(sum: Sum): number | null {
  const { table, unit, figure } = sum;
  const key = figureKey(figure);
  const positions = bottomUnits(table, table.units.indexOf(unit));
  const figures = positions.map((position) => figuresByKey(table.units[position]!).get(key));
  const numbers = figures.filter(isNumber);
  return numbers.length === figures.length ? sumCents(numbers.map(({ cents }) => cents)) : null;
}

/** The sum of margins as the members' own revenue and expense give them. */
function recalculatedSum(sum: Sum): number | null {
  if (sum.figure.item !== 'margin') return null;
  const margins = sum.members.map(({ unit, figure }) => {
    const parts = marginsOf(unit).find(({ margin }) => margin === figure);
    return isNumber(parts?.revenue) && isNumber(parts.expense)
      ? parts.revenue.cents + parts.expense.cents
      : null;
  });
  return margins.every((margin) => margin !== null) ? sumCents(margins) : null;
}
