import type { ColumnRole, Figure, UnitReading } from '../../model/table.ts';
import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { projectsOf } from '../support/projects.ts';
import { causesOfBreach } from '../support/sums/sum-rules.ts';

const limits: readonly ColumnRole[] = ['amendedBudget', 'budget', 'plan'];

/** A project keeps to its appropriation of the year, or to what is reserved for it, within the tolerance the municipality allows. */
export const investProjectOver = defineRule({
  id: 'invest-project-over',
  scope: 'sheet',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['actual', 'forecast', 'level-unknown'],
  options: { tolerancePercent: 5 },
  explains: ['forecast-overspend'],
  yieldsTo: causesOfBreach,
  measures: true,
  *check({ tables, organisation }, { tolerancePercent }) {
    const binding = organisation?.bindings.find(({ item }) => item === 'investment');
    const percent = binding?.tolerance?.percent ?? (binding ? 0 : tolerancePercent);
    for (const { table, unit } of projectsOf(tables, ['investments', 'reservations'])) {
      for (const role of ['actual', 'forecast'] as const) {
        const pair = pairOf(unit, role);
        if (!pair) continue;
        const [figure, limit] = pair;
        const over = limit.cents - figure.cents;
        if (over * 100 <= Math.abs(limit.cents) * percent) continue;
        yield {
          kind: 'fails',
          reason: binding ? role : 'level-unknown',
          ...(!binding && { severity: 'info' as const }),
          ...(binding && role === 'forecast' && { severity: 'warning' as const }),
          at: placeOf(table, figure.cell),
          related: [placeOf(table, limit.cell)],
          unit: unitName(unit),
          ...(binding && { binding }),
          expected: limit.cents,
          actual: figure.cents,
          data: {
            unit: unitTitle(unit),
            figure: figureTitle(table, figure),
            actual: asPrinted(figure, figure.cents),
            limit: asPrinted(limit, limit.cents),
            limitPlace: figureTitle(table, limit),
            over: { cents: over },
            share: Math.round((over * 1000) / Math.abs(limit.cents)) / 10,
            percent,
            ...(binding && {
              towards: { towards: binding.towards },
              decidedBy: binding.decidedBy,
              source: binding.source.title,
            }),
          },
        };
      }
    }
  },
});

/** What is reserved is expense. */
function isCost({ item }: Figure): boolean {
  return item === 'investment' || item === 'expense';
}

/** Spending of a role and the appropriation of the same year. */
function pairOf(unit: UnitReading, role: ColumnRole): readonly [NumberFigure, NumberFigure] | null {
  for (const figure of unit.figures) {
    if (figure.role !== role || !isCost(figure) || !isNumber(figure) || figure.cents >= 0) continue;
    const found = limits
      .map((one) =>
        unit.figures.find(
          (other) => other.role === one && other.item === figure.item && other.year === figure.year,
        ),
      )
      .find((one) => one !== undefined);
    if (isNumber(found) && found.cents < 0) return [figure, found];
  }
  return null;
}
