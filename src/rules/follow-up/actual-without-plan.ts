import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { unitTitle, type ColumnRole, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import {
  asPrinted,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';

/** A unit that has earned or spent money has a plan for it, where the other units have one. */
export const actualWithoutPlan = defineRule({
  id: 'actual-without-plan',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['no-plan'],
  explains: ['blank-amount'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || !table.columns.some(({ role }) => role === 'actual')) continue;
      for (const { unit, actuals } of withoutPlan(sheet, table)) {
        const [first, ...others] = actuals;
        const blanks = actuals.flatMap(({ cell }) => planCells(table, cell.row));
        yield {
          kind: 'fails',
          reason: 'no-plan',
          at: placeOf(table, first!.cell),
          related: [...others.map(({ cell }) => cell), ...blanks].map((cell) => placeOf(table, cell)),
          consequences: blanks.map((cell) => placeOf(table, cell)),
          unit: unitName(unit),
          data: {
            unit: unitTitle(unit),
            figure: figureTitle(table, first!),
            amount: asPrinted(first!, first!.cents),
          },
        };
      }
    }
  },
});

const plans: ReadonlySet<ColumnRole> = new Set(['plan', 'budget', 'amendedBudget']);

interface Unplanned {
  readonly unit: UnitReading;
  readonly actuals: readonly NumberFigure[];
}

/** Units with an outcome and blank cells for the plan, among others that nearly all have both. */
function withoutPlan(sheet: SheetSnapshot, table: TableReading): Unplanned[] {
  const spent = table.units.flatMap((unit) => {
    const actuals = isTotalUnit(unit) ? [] : actualsOf(unit);
    return actuals.length > 0 ? [{ unit, actuals }] : [];
  });
  const missing = spent.filter(({ unit }) => !unit.figures.some(({ role }) => plans.has(role)));
  if (missing.length * 4 > spent.length) return [];
  return missing.filter(({ actuals }) =>
    actuals.every(({ cell }) => {
      const cells = planCells(table, cell.row);
      return cells.length > 0 && cells.every(({ row, column }) => cellAt(sheet.cells, row, column) === null);
    }),
  );
}

function actualsOf({ figures }: UnitReading): NumberFigure[] {
  return figures.filter(isNumber).filter(({ role, cents }) => role === 'actual' && cents !== 0);
}

function planCells({ columns }: TableReading, row: number) {
  return columns.filter(({ role }) => plans.has(role)).map(({ column }) => ({ row, column }));
}
