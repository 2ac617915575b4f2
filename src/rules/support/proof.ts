import type { CheckContext } from '../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { addsItsMembers } from './margin-proofs.ts';
import { marginsOf, signTurned } from './margins.ts';
import { slackOf } from './rounding.ts';
import { signTurnedMember, sumsOf, unusableMember, type Sum } from './sums.ts';
import { checkTotal, followsFromParts } from './totals.ts';

/** What a total or margin is to be by its parts, whatever formula it has. */
export interface Proof {
  readonly kind: 'total' | 'margin';
  readonly verdict: 'holds' | 'differs';
  readonly expected: number;
}

/** Finds the proof of a figure; null where nothing proves it, or where another figure is to blame. */
export function proofs({ tables, organisation }: CheckContext) {
  const sums = [...sumsOf(tables)];
  const byFigure = new Map(sums.map((sum) => [sum.figure, sum]));
  return (table: TableReading, unit: UnitReading, figure: Figure): Proof | null => {
    if (!isNumber(figure)) return null;
    const sum = byFigure.get(figure);
    const total = sum ? proveTotal(sum, figure) : null;
    return total ?? (figure.item === 'margin' ? proveMargin(table, unit, figure) : null);
  };

  function proveTotal(sum: Sum, figure: NumberFigure): Proof | null {
    if (unusableMember(sum)) return null;
    const { verdict, expected } = checkTotal(sum, figure, organisation);
    if (verdict !== 'differs') return { kind: 'total', verdict: 'holds', expected };
    if (followsFromParts(sum, organisation, sums) || signTurnedMember(sum, figure)) return null;
    return { kind: 'total', verdict, expected };
  }
}

function proveMargin(table: TableReading, unit: UnitReading, margin: NumberFigure): Proof | null {
  const parts = marginsOf(unit).find((one) => one.margin === margin);
  if (!parts || !isNumber(parts.revenue) || !isNumber(parts.expense)) return null;
  const expected = parts.revenue.cents + parts.expense.cents;
  const counted = [parts.revenue.cents, parts.expense.cents, margin.cents];
  if (Math.abs(margin.cents - expected) <= slackOf(counted, table.scale)) {
    return { kind: 'margin', verdict: 'holds', expected };
  }
  if (addsItsMembers(table, unit, margin) || signTurned(parts) || table.expenseSign === 'unknown')
    return null;
  return { kind: 'margin', verdict: 'differs', expected };
}
