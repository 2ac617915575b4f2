import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { isCalculated } from '../support/formulas/calculated.ts';
import { evaluateSum } from '../support/formulas/evaluate.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

interface Calculated {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
  readonly formula: string;
}

/** Formulas follow their cells. With manual calculation they show what they once gave. */
export const manualCalc = defineRule({
  id: 'manual-calc',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['manual', 'stale'],
  explains: [...sumRules, 'total-scope'],
  *check({ snapshot, tables }) {
    if (snapshot.calculation !== 'manual') return;
    const formulas = tables.flatMap(calculatedOf);
    const stale = formulas.filter((one) => isStale(snapshot, one));
    const cell = ({ table, figure }: Calculated) => placeOf(table, figure.cell);
    for (const group of tellOnce(stale.length > 0 ? stale : formulas.slice(0, 1), () => 'workbook')) {
      const { table, unit, figure, formula } = group.first;
      yield {
        kind: 'fails',
        reason: stale.length > 0 ? 'stale' : 'manual',
        at: cell(group.first),
        related: relatedTo(group, cell),
        unit: unitName(unit),
        consequences: stale.map(cell),
        ...(stale.length > 0 && { severity: 'error' as const }),
        data: {
          ...figureData(table, unit, figure),
          ...group.data,
          actual: figure.printed ?? '',
          expected: evaluateSum(snapshot, formula, table.sheet) ?? '',
        },
      };
    }
  },
});

function calculatedOf(table: TableReading): Calculated[] {
  return table.units.flatMap((unit) =>
    unit.figures.flatMap((figure) =>
      isCalculated(figure.formula) ? [{ table, unit, figure, formula: figure.formula }] : [],
    ),
  );
}

function isStale(snapshot: WorkbookSnapshot, { table, figure, formula }: Calculated): boolean {
  const now = evaluateSum(snapshot, formula, table.sheet);
  return now !== null && figure.printed !== null && Math.abs(now - figure.printed) > 0.005;
}
