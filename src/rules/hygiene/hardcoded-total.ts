import {
  type Figure,
  periodKey,
  quantityOf,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isCalculated, isTotalUnit } from '../support/formulas/calculated.ts';
import {
  figureData,
  isAdditive,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { isFrameColumn } from '../support/frames/columns.ts';
import { isFrameRow } from '../support/frames/rows.ts';
import { groupBy } from '../support/group.ts';

interface Calculated {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** A total or margin is a formula where the others of its kind are. A sheet of typed values is left in peace. */
export const hardcodedTotal = defineRule({
  id: 'hardcoded-total',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['total', 'margin'],
  explains: ['formula-overwritten'],
  *check({ tables }) {
    for (const table of tables) {
      if (!table.units.some(isTypedIn)) continue;
      for (const group of siblingsIn(table)) {
        const formulas = fellowsOf(group);
        if (formulas.length === 0) continue;
        for (const { unit, figure } of group) {
          if (!isTyped(figure)) continue;
          yield {
            kind: 'fails',
            reason: unit.members ? 'total' : 'margin',
            at: placeOf(table, figure.cell),
            related: formulas.slice(0, 30).map(({ cell }) => placeOf(table, cell)),
            unit: unitName(unit),
            data: {
              ...figureData(table, unit, figure),
              amount: { cents: Math.round(figure.printed * table.scale * 100) },
              formulas: formulas.length,
              of: Math.max(group.length, formulas.length + 1),
            },
          };
        }
      }
    }
  },
});

function isTypedIn(unit: UnitReading): boolean {
  const total = isTotalUnit(unit);
  return unit.figures.some((figure) => (total || figure.item === 'margin') && isTyped(figure));
}

function isTyped(figure: Figure): figure is NumberFigure {
  return isNumber(figure) && !isCalculated(figure.formula);
}

/** Half of a few, three in four of many: where much is typed, typing is no slip. */
function isHabit(formulas: number, all: number): boolean {
  if (formulas < 2 || formulas * 2 <= all) return false;
  return all - formulas <= 5 || formulas * 4 >= all * 3;
}

/** The formulas that show what the others are to be: none where typing is no slip. */
function fellowsOf(group: readonly Calculated[]): readonly Figure[] {
  const formulas = group.flatMap(({ figure }) => (isCalculated(figure.formula) ? [figure] : []));
  if (isHabit(formulas.length, group.length)) return formulas;
  return group.length === 1 ? marginsBeside(group[0]!) : [];
}

/** Of a margin alone in its column below sides that are calculated: those of other years, where they are calculated too. */
function marginsBeside({ unit, figure: { item, cell } }: Calculated): readonly Figure[] {
  if (item !== 'margin' || unit.members) return [];
  const sides = unit.figures.filter(
    (one) => one.cell.column === cell.column && (one.item === 'revenue' || one.item === 'expense'),
  );
  const others = unit.figures.filter(
    (one) => one.item === 'margin' && one.cell.row === cell.row && one.cell.column !== cell.column,
  );
  const isOwn = sides.length === 2 && [...sides, ...others].every(({ formula }) => isCalculated(formula));
  return isOwn ? others : [];
}

/** Totals, and the margins of single units, in the columns that add up. */
function* calculated(table: TableReading): Generator<Calculated> {
  for (const unit of table.units) {
    if (isFrameRow(unit)) continue;
    const total = isTotalUnit(unit);
    const sides = total ? none : periodsOfSides(unit);
    const shared = quantitiesOfMembers(table, unit);
    for (const figure of unit.figures) {
      if (!total && !(figure.item === 'margin' && sides.has(periodKey(figure)))) continue;
      if (!isAdditive(figure) || figure.state === 'blank' || isGiven(table, unit, figure)) continue;
      if (isNumber(figure) && isFrameColumn(table, figure)) continue;
      if (shared && isLine(figure) && !shared.has(quantityOf(figure))) continue;
      yield { table, unit, figure };
    }
  }
}

const none: ReadonlySet<string> = new Set();

/** Where a unit has more than its net figure: one that stands alone is given, not calculated. */
function periodsOfSides({ figures }: UnitReading): ReadonlySet<string> {
  const periods = new Set<string>();
  for (const figure of figures) if (figure.item !== 'margin') periods.add(periodKey(figure));
  return periods;
}

/** Without amounts of the parts there is nothing to add up: the whole was decided for itself. */
function isGiven({ units }: TableReading, { members }: UnitReading, figure: Figure): boolean {
  if (!members?.length) return false;
  const period = periodKey(figure);
  return !members.some((at) => units[at]!.figures.some((one) => isNumber(one) && periodKey(one) === period));
}

/** "Verotulot" below the sum of all units: none of them has any. */
function quantitiesOfMembers({ units }: TableReading, { members, figures }: UnitReading) {
  if (!members?.length || !figures.some(isLine)) return null;
  const found = new Set<string>();
  for (const at of members) for (const figure of units[at]!.figures) found.add(quantityOf(figure));
  return found;
}

function isLine({ item }: Figure): boolean {
  return item === 'account' || item === 'depreciation';
}

/** Totals and margins apart, those of each version and period together. */
function siblingsIn(table: TableReading): Calculated[][] {
  const kinds = groupBy([...calculated(table)], ({ unit }) => unit.members !== null);
  return [...kinds.values()].flatMap((ofKind) => [
    ...groupBy(ofKind, ({ figure }) => periodKey(figure)).values(),
  ]);
}
