import { figureKey, type Figure, type UnitReading } from '../../model/table.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  comparison,
  figureData,
  figureTitle,
  figuresByKey,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { isBroken } from '../support/relations/relation.ts';

/** Allocations and depreciation come after the operating margin. */
export const allocationInKate = defineRule({
  id: 'allocation-in-kate',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['counted'],
  explains: ['margin-mismatch', ...totalRules, 'total-scope', 'formula-inconsistent'],
  *check(context) {
    for (const relation of arithmeticOf(context).relations) {
      const { table, kind, result, residual, slack, unit } = relation;
      if (kind !== 'margin' || !isBroken(relation)) continue;
      const lines = linesAfter(unit, result).filter(({ cents }) => cents !== 0);
      const counted = subsets(lines).find((some) => Math.abs(sum(some) - residual) <= slack);
      if (!counted) continue;
      yield {
        kind: 'fails',
        reason: 'counted',
        at: placeOf(table, result.cell),
        related: counted.map(({ cell }) => placeOf(table, cell)),
        unit: unitName(unit),
        expected: result.cents - residual,
        actual: result.cents,
        data: {
          ...figureData(table, unit, result),
          ...comparison(result, result.cents - residual),
          line: counted.map((line) => figureTitle(table, line)).join(', '),
          lineAmount: asPrinted(counted[0]!, sum(counted)),
        },
      };
    }
  },
});

/** What follows the margin in the statement. */
function linesAfter(unit: UnitReading, margin: Figure): NumberFigure[] {
  const figures = figuresByKey(unit);
  const keys = [
    figureKey({ ...margin, item: 'account', account: 'allocations' }),
    figureKey({ ...margin, item: 'depreciation' }),
  ];
  return keys.map((key) => figures.get(key)).filter(isNumber);
}

function subsets(lines: readonly NumberFigure[]): NumberFigure[][] {
  return [...lines.map((line) => [line]), ...(lines.length > 1 ? [[...lines]] : [])];
}

function sum(lines: readonly NumberFigure[]): number {
  return lines.reduce((cents, line) => cents + line.cents, 0);
}
