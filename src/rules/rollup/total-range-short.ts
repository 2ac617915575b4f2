import { unitTitle } from '../../model/table.ts';
import type { Organisation } from '../../model/organisation.ts';
import { defineRule } from '../rule.ts';
import {
  comparison,
  figureData,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { totalRules, typedOver } from '../support/sums/sum-rules.ts';
import { outsideTotal } from '../support/pots/register.ts';
import { asMember, partIn, type Member } from '../support/formulas/sum-members.ts';
import {
  addsEachOnce,
  expectedUnits,
  formulaCounts,
  memberFigures,
  sumsOf,
  type Sum,
} from '../support/sums/sums.ts';

/** A total's formula reaches every unit the total stands for. */
export const totalRangeShort = defineRule({
  id: 'total-range-short',
  scope: 'sheet',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['misses-figure', 'misses-empty'],
  explains: [...totalRules, ...typedOver, 'total-scope', 'formula-inconsistent'],
  *check({ tables, organisation }) {
    const short = [...sumsOf(tables)].flatMap((sum) => shortSum(sum, organisation) ?? []);
    for (const same of groupBy(short, sameFault).values()) {
      // What is missed already counts more than what is still empty.
      const [first, ...rest] = same.toSorted((a, b) => Number(a.isEmpty) - Number(b.isEmpty));
      yield finding(first!, rest);
    }
  },
});

interface ShortSum {
  readonly sum: Sum;
  readonly figure: NumberFigure;
  readonly missed: readonly Member[];
  readonly isEmpty: boolean;
}

/** A formula that misses more than it reaches adds up something else than the table seems to say. */
function shortSum(sum: Sum, organisation: Organisation | null): ShortSum | null {
  const counts = isNumber(sum.figure) && !addsEachOnce(sum) ? formulaCounts(sum) : null;
  if (!counts || !isNumber(sum.figure)) return null;
  const missed = missedUnits(sum, counts, organisation);
  if (missed.length === 0 || missed.length > counts.size) return null;
  return { sum, figure: sum.figure, missed, isEmpty: missed.every((member) => isEmpty(member.figure)) };
}

/** The formulas of one total that miss the same units, in whatever column. */
function sameFault({ sum: { table, unit }, missed }: ShortSum): string {
  const { row, column } = unit.heading;
  return [table.sheet, row, column, ...missed.map((member) => unitTitle(member.unit))].join('|');
}

function finding({ sum, figure, missed, isEmpty }: ShortSum, rest: readonly ShortSum[]) {
  const { table, unit } = sum;
  const others = rest.map((one) => placeOf(table, one.figure.cell));
  const allMissed = [missed, ...rest.map((one) => one.missed)].flat();
  const missedCells = allMissed.map((member) => placeOf(table, member.figure.cell));
  const expected = memberFigures(sum).reduce((cents, { cents: part }) => cents + part, 0);
  return {
    kind: 'fails' as const,
    reason: isEmpty ? ('misses-empty' as const) : ('misses-figure' as const),
    at: placeOf(table, figure.cell),
    related: [...missed.map((member) => placeOf(table, member.figure.cell)), ...others],
    unit: unitName(unit),
    consequences: [...others, ...missedCells],
    ...(isEmpty && { severity: 'warning' as const }),
    ...(!isEmpty && { expected, actual: figure.cents }),
    data: {
      ...figureData(table, unit, figure),
      ...comparison(figure, expected),
      formula: { formula: figure.formula ?? '' },
      missed: { names: missed.map((member) => unitTitle(member.unit)) },
    },
  };
}

function missedUnits(
  sum: Sum,
  counts: ReadonlyMap<number, number>,
  organisation: Organisation | null,
): Member[] {
  const { table } = sum;
  const outside = outsideTotal(sum, organisation).map((member) => table.units.indexOf(member.unit));
  const expected = [...expectedUnits(sum)].filter((position) => !outside.includes(position));
  const uncounted = expected.filter((position) => !counts.has(position));
  if (uncounted.length === expected.length) return [];
  return uncounted.flatMap((position) => {
    const unit = table.units[position]!;
    const figure = partIn(unit, sum.figure);
    return figure ? [asMember(unit, figure)] : [];
  });
}

function isEmpty({ state, cents }: { state: string; cents: number | null }): boolean {
  return state === 'blank' || cents === 0;
}
