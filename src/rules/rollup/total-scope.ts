import type { CheckContext } from '../../model/outcome.ts';
import { figureKey, periodKey, unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { comparison, figureData, figureTitle, placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { relationsOf } from '../support/relations/of-table.ts';
import { isBroken } from '../support/relations/relation.ts';
import { findScope, type OtherUnit, type WrongTotal } from '../support/scope.ts';
import { totalRules, typedOver } from '../support/sums/sum-rules.ts';

/** A total that is off by exactly one other unit's figures counts the wrong units. */
export const totalScope = defineRule({
  id: 'total-scope',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['includes-other', 'omits-member', 'counts-twice'],
  explains: [...totalRules, ...typedOver, 'formula-inconsistent'],
  *check(context) {
    const found = wrongTotals(context).flatMap((total) => {
      const other = findScope(total, context.tables);
      return other ? [{ total, other }] : [];
    });
    for (const same of groupBy(found, sameFault).values()) {
      const [first, ...rest] = same as [Found, ...Found[]];
      yield finding(first, rest);
    }
  },
});

interface Found {
  readonly total: WrongTotal;
  readonly other: OtherUnit;
}

/** One total and one unit, in whatever quantity and column. */
function sameFault({ total: { relation }, other }: Found): string {
  const { row, column } = relation.unit.heading;
  return [relation.table.sheet, row, column, other.kind, unitTitle(other.unit)].join('|');
}

/** Totals that are themselves the cell at fault, with the totals of the other quantities beside them. */
function wrongTotals(context: CheckContext): WrongTotal[] {
  const own = arithmeticOf(context).faults.filter(({ figure, relation }) => figure === relation.result);
  const told = new Set(own.map(({ relation }) => relation));
  const tables = new Set(own.map(({ relation }) => relation.table));
  const totals = context.tables
    .filter((table) => tables.has(table))
    .flatMap((table) => relationsOf(context, table).filter(({ kind }) => kind === 'units'));
  const failing = totals.filter((relation) => told.has(relation));
  const units = new Set(failing.map(({ unit }) => unit));
  const beside = groupBy(
    totals.filter(({ unit }) => units.has(unit)),
    ({ unit }) => unit,
  );
  return failing.map((relation) => {
    const period = periodKey(relation.result);
    const same = beside
      .get(relation.unit)!
      .filter((other) => periodKey(other.result) === period && (told.has(other) || !isBroken(other)));
    return { relation, beside: new Map(same.map((other) => [figureKey(other.result), other])) };
  });
}

function finding({ total: { relation }, other }: Found, rest: readonly Found[]) {
  const { table, unit, result, residual } = relation;
  const expected = result.cents - residual;
  const consequences = rest.map(({ total }) => placeOf(table, total.relation.result.cell));
  return {
    kind: 'fails' as const,
    reason: other.kind,
    at: placeOf(table, result.cell),
    related: [placeOf(other.table, other.figure.cell), ...consequences],
    unit: unitName(unit),
    consequences,
    expected,
    actual: result.cents,
    data: {
      ...figureData(table, unit, result),
      ...comparison(result, expected),
      other: unitTitle(other.unit),
      otherFigure: figureTitle(other.table, other.figure),
    },
  };
}
