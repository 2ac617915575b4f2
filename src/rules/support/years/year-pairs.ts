import { kept } from '../../../model/kept.ts';
import type { ColumnRole, Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { quantityRows } from '../relations/rows.ts';

interface YearPair {
  readonly unit: UnitReading;
  readonly plan: NumberFigure;
  readonly before: NumberFigure;
}

const versions: readonly ColumnRole[] = ['amendedBudget', 'budget', 'plan', 'priorActual', 'actual'];

/** Each line of the plan with the year before, as the best version at hand says it. Margins follow from the rest. */
export const yearPairs = kept((table: TableReading): readonly YearPair[] =>
  table.units.flatMap((unit) => {
    const hasRest = unit.figures.some(({ item }) => item !== 'margin');
    const lines = unit.figures.filter(
      (figure) =>
        (figure.item !== 'margin' || !hasRest) &&
        figure.formula === null &&
        (isPlan(figure, table.year) || isBefore(figure, table.year)),
    );
    if (lines.length < 2) return none;
    return quantityRows(lines).flatMap((line) => pairOf(unit, line, table.year) ?? none);
  }),
);

function pairOf(unit: UnitReading, line: readonly Figure[], planYear: number | null): YearPair | null {
  let plan: Figure | undefined;
  let before: Figure | undefined;
  for (const figure of line) {
    if (!isPlan(figure, planYear)) before = before && byVersion(before, figure) <= 0 ? before : figure;
    else if (plan) return null;
    else plan = figure;
  }
  return isNumber(plan) && isNumber(before) && before.cents !== 0 ? { unit, plan, before } : null;
}

const none: readonly YearPair[] = [];

function isPlan({ role, year }: Figure, planYear: number | null): boolean {
  return role === 'plan' && year === planYear;
}

function isBefore({ role, year }: Figure, planYear: number | null): boolean {
  return versions.includes(role) && year !== null && planYear !== null && year < planYear;
}

function byVersion(a: Figure, b: Figure): number {
  return b.year! - a.year! || versions.indexOf(a.role) - versions.indexOf(b.role);
}
