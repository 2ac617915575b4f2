import { contains } from '../../model/address.ts';
import { unitTitle, figureKey, type Figure, type TableReading, type UnitReading } from '../../model/table.ts';
import { foldName } from '../../model/names.ts';
import { defineRule } from '../rule.ts';
import {
  comparison,
  figureData,
  figureTitle,
  figuresByKey,
  isNumber,
  periodKey,
  placeOf,
  unitName,
} from '../support/figures.ts';
import { readSum } from '../support/formula.ts';
import { bottomUnits, sumsOf, unusableMember, type Sum } from '../support/sums.ts';
import { checkTotal, followsFromParts } from '../support/totals.ts';
import type { Organisation } from '../../model/organisation.ts';

/** A total that is off by exactly one other unit's figures counts the wrong units. */
export const totalScope = defineRule({
  id: 'total-scope',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['includes-other', 'omits-member'],
  explains: ['body-total', 'hardcoded-total', 'formula-inconsistent', 'formula-overwritten'],
  *check({ tables, organisation }) {
    const sums = [...sumsOf(tables)];
    for (const sum of sums) {
      const { table, unit, figure } = sum;
      if (!isNumber(figure) || unusableMember(sum)) continue;
      const { verdict, expected } = checkTotal(sum, figure, organisation);
      if (verdict !== 'differs' || followsFromParts(sum, organisation, sums)) continue;
      const beside = quantitiesBeside(sum, sums, organisation);
      const cause =
        only(referredTo(sum, tables, figure.cents - expected)) ??
        only(omitted(sum, beside)) ??
        only(included(sum, tables, beside));
      if (!cause) continue;
      yield {
        kind: 'fails',
        reason: cause.kind,
        at: placeOf(table, figure.cell),
        related: [placeOf(cause.table, cause.figure.cell)],
        unit: unitName(unit),
        expected,
        actual: figure.cents,
        data: {
          ...figureData(table, unit, figure),
          ...comparison(figure, expected),
          other: unitTitle(cause.unit),
          otherFigure: figureTitle(cause.table, cause.figure),
        },
      };
    }
  },
});

interface Cause {
  readonly kind: 'includes-other' | 'omits-member';
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** How far each quantity of the same total and period is from its parts, by key, in cents. */
type Differences = ReadonlyMap<string, number>;

function quantitiesBeside(sum: Sum, sums: readonly Sum[], organisation: Organisation | null): Differences {
  const same = sums.filter(
    ({ unit, figure }) => unit === sum.unit && periodKey(figure) === periodKey(sum.figure),
  );
  return new Map(
    same.flatMap((other) => {
      if (!isNumber(other.figure) || unusableMember(other)) return [];
      const { verdict, expected } = checkTotal(other, other.figure, organisation);
      return [[figureKey(other.figure), verdict === 'holds' ? 0 : other.figure.cents - expected]];
    }),
  );
}

/** A unit outside the total that the total's own formula adds, when it makes up the difference. */
function referredTo(sum: Sum, tables: readonly TableReading[], difference: number): Cause[] {
  const terms = readSum(sum.figure.formula ?? '', sum.table.sheet) ?? [];
  const key = figureKey(sum.figure);
  const own = relatives(sum);
  return tables.flatMap((table) =>
    table.units.flatMap((unit) => {
      const figure = figuresByKey(unit).get(key);
      const added =
        figure && terms.some(({ sheet, area }) => sheet === table.sheet && contains(area, figure.cell));
      if (!added || figure.cents !== difference || own.includes(unit)) return [];
      return [{ kind: 'includes-other' as const, table, unit, figure }];
    }),
  );
}

/** Members whose absence explains this difference, those first that explain every quantity. */
function omitted(sum: Sum, beside: Differences): Cause[] {
  const difference = beside.get(figureKey(sum.figure))!;
  const causes = sum.members
    .filter(({ figure }) => figure.cents === -difference)
    .map(({ unit, figure }) => ({ kind: 'omits-member' as const, table: sum.table, unit, figure }));
  const whole = causes.filter(({ unit }) => explainsAll(unit, beside, -1));
  return whole.length > 0 ? whole : causes;
}

/** Units outside the total whose figures explain the difference in every quantity. */
function included(sum: Sum, tables: readonly TableReading[], beside: Differences): Cause[] {
  const own = new Set(relatives(sum).map((unit) => foldName(unitTitle(unit))));
  const key = figureKey(sum.figure);
  return tables.flatMap((table) =>
    table.units.flatMap((unit) => {
      const figure = figuresByKey(unit).get(key);
      if (!isNumber(figure) || figure.cents === 0 || own.has(foldName(unitTitle(unit)))) return [];
      return explainsAll(unit, beside, 1) ? [{ kind: 'includes-other' as const, table, unit, figure }] : [];
    }),
  );
}

function explainsAll(unit: UnitReading, differences: Differences, sign: 1 | -1): boolean {
  const figures = figuresByKey(unit);
  return [...differences].every(([key, difference]) => (figures.get(key)?.cents ?? 0) * sign === difference);
}

/** The total itself, what it is made of, and what is made of it. */
function relatives({ table, unit }: Sum): UnitReading[] {
  const position = table.units.indexOf(unit);
  const below = new Set(bottomUnits(table, position));
  return table.units.filter((_, other) => {
    const bottom = new Set(bottomUnits(table, other));
    return [...bottom].every((one) => below.has(one)) || [...below].every((one) => bottom.has(one));
  });
}

/** The one cause there is; none when different units would explain it equally well. */
function only(causes: readonly Cause[]): Cause | null {
  const titles = new Set(causes.map(({ unit }) => foldName(unitTitle(unit))));
  return titles.size === 1 ? causes[0]! : null;
}
