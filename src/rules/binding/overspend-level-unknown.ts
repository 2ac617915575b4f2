import { measure } from '../../binding/amounts.ts';
import { toCents } from '../../model/money.ts';
import { unitTitle, type ColumnRole, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureTitle, isNumber, placeOf, unitName } from '../support/figures.ts';
import { slackOf } from '../support/rounding.ts';

const limits: readonly ColumnRole[] = ['amendedBudget', 'plan', 'budget'];
const quantities = (['margin', 'expense'] as const).map((item) => ({
  item,
  account: null,
  basis: 'total' as const,
  excludes: [],
}));

/** A unit has used more than it was given, and nobody has told what binds: worth knowing until somebody does. */
export const overspendLevelUnknown = defineRule({
  id: 'overspend-level-unknown',
  scope: 'sheet',
  area: 'BIN',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['actual', 'forecast'],
  options: { leastEuros: 0 },
  *check({ tables, organisation }, { leastEuros }) {
    if (organisation && organisation.bindings.length > 0) return;
    for (const table of tables) {
      for (const unit of table.units) {
        if (!mayBind(table, unit)) continue;
        for (const reason of ['actual', 'forecast'] as const) {
          const passed = passedBy(unit, reason);
          if (!passed) continue;
          const { figure, limit } = passed;
          const over = limit.cents - figure.cents;
          if (over <= Math.max(slackOf([limit.cents, figure.cents], table.scale), toCents(leastEuros)))
            continue;
          yield {
            kind: 'fails',
            reason,
            at: placeOf(table, figure.cell),
            related: [placeOf(table, limit.figure.cell)],
            unit: unitName(unit),
            expected: limit.cents,
            actual: figure.cents,
            data: {
              unit: unitTitle(unit),
              figure: figureTitle(table, figure),
              actual: asPrinted(figure, figure.cents),
              limit: asPrinted(figure, limit.cents),
              limitPlace: figureTitle(table, limit.figure),
              over: { cents: over },
            },
          };
        }
      }
    }
  },
});

/** An operating unit, or what stands in its place where the table shows nothing further in. */
function mayBind({ units }: TableReading, unit: UnitReading): boolean {
  if (unit.level === 'operatingUnit') return true;
  if (unit.level === 'costCentre') return unit.parent === null && unit.members === null;
  if (unit.members !== null || (unit.level !== 'area' && unit.level !== 'body')) return false;
  const position = units.indexOf(unit);
  return units.every(({ parent }) => parent !== position);
}

/** Where the margin is a cost, or nothing but costs are printed; a unit that earns more than it spends may simply be halfway through its year. */
function passedBy(unit: UnitReading, role: 'actual' | 'forecast') {
  const quantity = quantities.find(({ item }) => unit.figures.some((figure) => figure.item === item));
  if (!quantity || (quantity.item === 'expense' && unit.figures.some(({ item }) => item === 'revenue')))
    return null;
  for (const { year, role: here, item } of unit.figures) {
    if (here !== role || item !== quantity.item) continue;
    const measured = measure(unit, quantity, role, year);
    const limit = limits.map((one) => measure(unit, quantity, one, year)).find((one) => one !== null);
    if (!measured || !limit || limit.cents >= 0 || measured.cents >= limit.cents) continue;
    return isNumber(measured.figure) ? { figure: measured.figure, limit } : null;
  }
  return null;
}
