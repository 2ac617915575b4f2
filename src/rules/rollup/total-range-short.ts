import { figureKey, unitTitle } from '../../model/table.ts';
import type { Organisation } from '../../model/organisation.ts';
import { defineRule } from '../rule.ts';
import { comparison, figureData, figuresByKey, isNumber, placeOf, unitName } from '../support/figures.ts';
import { outsideTotal } from '../support/register.ts';
import {
  expectedUnits,
  formulaCounts,
  memberFigures,
  sumsOf,
  type Member,
  type Sum,
} from '../support/sums.ts';

/** A total's formula reaches every unit the total stands for. */
export const totalRangeShort = defineRule({
  id: 'total-range-short',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['misses-figure', 'misses-empty'],
  explains: ['body-total', 'total-scope', 'formula-inconsistent', 'hardcoded-total', 'formula-overwritten'],
  *check({ tables, organisation }) {
    for (const sum of sumsOf(tables)) {
      const { table, unit, figure } = sum;
      const counts = formulaCounts(sum);
      if (!counts || !isNumber(figure)) continue;
      const missed = missedUnits(sum, counts, organisation);
      if (missed.length === 0) continue;
      const empty = missed.every((member) => isEmpty(member.figure));
      const expected = memberFigures(sum).reduce((cents, { cents: part }) => cents + part, 0);
      yield {
        kind: 'fails',
        reason: empty ? 'misses-empty' : 'misses-figure',
        at: placeOf(table, figure.cell),
        related: missed.map((member) => placeOf(table, member.figure.cell)),
        unit: unitName(unit),
        ...(empty && { severity: 'warning' as const }),
        ...(!empty && { expected, actual: figure.cents }),
        data: {
          ...figureData(table, unit, figure),
          ...comparison(figure, expected),
          formula: { formula: figure.formula ?? '' },
          missed: missed.map((member) => unitTitle(member.unit)).join(', '),
        },
      };
    }
  },
});

function missedUnits(
  sum: Sum,
  counts: ReadonlyMap<number, number>,
  organisation: Organisation | null,
): Member[] {
  const { table } = sum;
  const key = figureKey(sum.figure);
  const outside = outsideTotal(sum, organisation).map((member) => table.units.indexOf(member.unit));
  const expected = [...expectedUnits(sum)].filter((position) => !outside.includes(position));
  if (!expected.some((position) => counts.has(position))) return [];
  return expected.flatMap((position) => {
    const unit = table.units[position]!;
    const figure = figuresByKey(unit).get(key);
    return figure && !counts.has(position) ? [{ unit, figure }] : [];
  });
}

function isEmpty({ state, cents }: { state: string; cents: number | null }): boolean {
  return state === 'blank' || cents === 0;
}
