import { unitTitle, type Figure, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import {
  comparison,
  figureData,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { totalRules, typedOver } from '../support/sums/sum-rules.ts';
import { addsEachOnce, formulaCounts, memberFigures, sumsOf, type Sum } from '../support/sums/sums.ts';
import { partIn } from '../support/formulas/sum-members.ts';

/** A total's formula counts each unit once: not a subtotal and its parts, not a cell twice. */
export const totalDoubleCount = defineRule({
  id: 'total-double-count',
  scope: 'sheet',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['counted-twice'],
  explains: [...totalRules, ...typedOver, 'total-scope', 'total-range-short', 'formula-inconsistent'],
  *check({ tables }) {
    const doubled = [...sumsOf(tables)].flatMap((sum) => doubledSum(sum) ?? []);
    for (const group of tellOnce(doubled, sameFault)) {
      const { sum, figure, twice } = group.first;
      const { table, unit } = sum;
      const others = relatedTo(group, (other) => placeOf(table, other.figure.cell));
      const expected = memberFigures(sum).reduce((cents, { cents: part }) => cents + part, 0);
      yield {
        kind: 'fails',
        reason: 'counted-twice',
        at: placeOf(table, figure.cell),
        related: [...twice.flatMap((position) => figureCells(table, position, figure)), ...others],
        unit: unitName(unit),
        consequences: others,
        expected,
        actual: figure.cents,
        data: {
          ...figureData(table, unit, figure),
          ...comparison(figure, expected),
          ...group.data,
          formula: { formula: figure.formula ?? '' },
          twice: { names: twice.map((position) => unitTitle(table.units[position]!)) },
        },
      };
    }
  },
});

interface DoubledSum {
  readonly sum: Sum;
  readonly figure: NumberFigure;
  readonly twice: readonly number[];
}

function doubledSum(sum: Sum): DoubledSum | null {
  if (!isNumber(sum.figure) || addsEachOnce(sum)) return null;
  const twice: number[] = [];
  formulaCounts(sum)?.forEach((count, position) => {
    if (count > 1) twice.push(position);
  });
  if (twice.length === 0 || addsUpOnce(sum, twice)) return null;
  return { sum, figure: sum.figure, twice };
}

/** The total is what its parts come to, and what the formula seems to count again is not nothing: it is not in there twice. */
function addsUpOnce(sum: Sum, twice: readonly number[]): boolean {
  const { table, figure } = sum;
  const once = memberFigures(sum).reduce((cents, { cents: part }) => cents + part, 0);
  const isAmount = ({ cell, cents }: Figure) => cell.column === figure.cell.column && Boolean(cents);
  return figure.cents === once && twice.some((position) => table.units[position]!.figures.some(isAmount));
}

/** The formulas of one total that count the same units twice, in whatever column. */
function sameFault({ sum: { table, unit }, twice }: DoubledSum): string {
  const { row, column } = unit.heading;
  return [table.sheet, row, column, ...twice].join('|');
}

function figureCells(table: TableReading, position: number, total: Figure) {
  const figure = partIn(table.units[position]!, total);
  return figure ? [placeOf(table, figure.cell)] : [];
}
