import { unitTitle, type Figure, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { comparison, figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { totalRules, typedOver } from '../support/sum-rules.ts';
import { formulaCounts, memberFigures, partIn, sumsOf } from '../support/sums.ts';

/** A total's formula counts each unit once: not a subtotal and its parts, not a cell twice. */
export const totalDoubleCount = defineRule({
  id: 'total-double-count',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['counted-twice'],
  explains: [...totalRules, ...typedOver, 'total-scope', 'total-range-short', 'formula-inconsistent'],
  *check({ tables }) {
    for (const sum of sumsOf(tables)) {
      const { table, unit, figure } = sum;
      if (!isNumber(figure)) continue;
      const twice = [...(formulaCounts(sum) ?? [])]
        .filter(([, count]) => count > 1)
        .map(([position]) => position);
      if (twice.length === 0) continue;
      const expected = memberFigures(sum).reduce((cents, { cents: part }) => cents + part, 0);
      yield {
        kind: 'fails',
        reason: 'counted-twice',
        at: placeOf(table, figure.cell),
        related: twice.flatMap((position) => figureCells(table, position, figure)),
        unit: unitName(unit),
        expected,
        actual: figure.cents,
        data: {
          ...figureData(table, unit, figure),
          ...comparison(figure, expected),
          formula: { formula: figure.formula ?? '' },
          twice: twice.map((position) => unitTitle(table.units[position]!)).join(', '),
        },
      };
    }
  },
});

function figureCells(table: TableReading, position: number, total: Figure) {
  const figure = partIn(table.units[position]!, total);
  return figure ? [placeOf(table, figure.cell)] : [];
}
