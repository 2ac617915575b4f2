import type { CheckContext, Fails } from '../../model/outcome.ts';
import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { keyOfPlace } from '../support/figure-places.ts';
import { asPrinted, figureTitle, placeOf, unitName, type NumberFigure } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { oddMonths, oddVersions } from '../support/sums/lines.ts';
import { oddlyLarge, oddSizes, type OddSize } from '../support/sizes/odd-size.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { misscaledIn, type Misscaled } from '../support/sizes/thousandfold.ts';
import { isFarApart, outcomeBesideBudget, planBesideOthers, type VersionPair } from '../support/versions.ts';

type Failure = Fails & {
  readonly reason:
    | 'sums-show'
    | 'other-year-shows'
    | 'others-show'
    | 'others-smaller'
    | 'months-show'
    | 'versions-show';
};

/** Euros and thousands of euros do not stand in one table. */
export const scaleMix = defineRule({
  id: 'scale-mix',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['sums-show', 'other-year-shows', 'others-show', 'others-smaller', 'months-show', 'versions-show'],
  spoils: true,
  explains: [...sumRules, 'total-scope', 'formula-inconsistent', 'rounding-step', 'year-change-outlier'],
  *check(context) {
    for (const table of context.tables) {
      const shown = misscaledIn(context, table);
      for (const misscaled of shown) yield bySums(context, table, misscaled);
      const told = new Set(shown.flatMap(({ figures }) => figures));
      const odds = oddSizes(context, table);
      const versions = oddVersionsOf(table);
      const others = new Set([
        ...odds.flatMap(({ figure, more }) => [figure, ...more]),
        ...versions.map(({ figure }) => figure),
      ]);
      for (const pairs of causesAmong(context, table, misscaledPairs(table))) {
        if (pairs.some(({ figure, other }) => told.has(figure) || told.has(other))) continue;
        if (pairs.every(({ figure, other }) => others.has(other) && !others.has(figure))) continue;
        for (const { figure } of pairs) told.add(figure);
        yield byOtherYear(context, table, pairs);
      }
      for (const odd of odds) {
        if (told.has(odd.figure)) continue;
        for (const figure of [odd.figure, ...odd.more]) told.add(figure);
        yield byOthers('others-show', context, table, odd);
      }
      for (const odd of oddlyLarge(context, table)) {
        if (!told.has(odd.figure)) yield byOthers('others-smaller', context, table, odd);
      }
      for (const { unit, figure, nearest } of oddMonths(table)) {
        if (!told.has(figure))
          yield byOthers('months-show', context, table, { unit, figure, least: nearest, more: [] });
      }
      for (const { unit, figure, nearest: least } of versions) {
        if (!told.has(figure))
          yield byOthers('versions-show', context, table, { unit, figure, least, more: [] });
      }
    }
  },
});

/** A column with many of them is of another scale itself. */
function oddVersionsOf(table: TableReading) {
  const columns = groupBy(oddVersions(table), ({ figure }) => figure.cell.column);
  return [...columns.values()].flatMap((ofColumn) => (ofColumn.length < 3 ? ofColumn : []));
}

function bySums(
  context: CheckContext,
  table: TableReading,
  { unit, figures, factor, broken }: Misscaled,
): Failure {
  const [first] = figures;
  const expected = Math.round(first!.cents * factor);
  const results = broken.map(({ result }) => placeOf(table, result.cell));
  return {
    kind: 'fails',
    reason: 'sums-show',
    ...placed(table, unit, figures),
    consequences: [...results, ...consequences(context, table, figures)],
    expected,
    actual: first!.cents,
    data: {
      unit: unitTitle(unit),
      figure: figureTitle(table, first!),
      actual: asPrinted(first!, first!.cents),
      expected: asPrinted(first!, expected),
      result: figureTitle(table, broken[0]!.result),
    },
  };
}

/** A unit's plan that is a thousandth, or the thousandfold, of its other year, where the plans of others are not. */
function misscaledPairs(table: TableReading): readonly VersionPair[][] {
  let pairs = known.get(table);
  if (!pairs) known.set(table, (pairs = findMisscaled(table)));
  return pairs;
}

/** Tables that stay when others are edited keep what was found in them. */
const known = new WeakMap<TableReading, readonly VersionPair[][]>();

function findMisscaled(table: TableReading): VersionPair[][] {
  if (table.kind === 'investments' || table.kind === 'reservations') return [];
  const isFar = isFarApart(table, 500);
  return [
    ...(isFar ? farPairs(planBesideOthers(table), 0, { fewest: 3, share: 0.5, within: 0.2 }) : []),
    ...farPairs(outcomeBesideBudget(table), null, { fewest: 4, share: 0.7, within: 0.35 }),
  ];
}

/** Without what is only calculated from the others. */
function causesAmong(
  { tables }: CheckContext,
  table: TableReading,
  all: readonly VersionPair[][],
): readonly VersionPair[][] {
  if (all.length < 2) return all;
  const typed = all.flat().filter(({ figure }) => figure.formula === null);
  const places = typed.map(({ figure }) => placeOf(table, figure.cell));
  const follow = new Set(dependentsOf(tables, places).map(keyOfPlace));
  return all.filter(
    (pairs) => !pairs.every(({ figure }) => follow.has(keyOfPlace(placeOf(table, figure.cell)))),
  );
}

interface Usual {
  /** So many pairs, and such a share of all, are of the usual size. */
  readonly fewest: number;
  readonly share: number;
  /** How far from a thousandfold, in powers of ten. */
  readonly within: number;
}

/** Pairs a thousandfold off the size that most have: the given one, or that of the middle pair. */
function farPairs(
  pairs: readonly VersionPair[],
  given: number | null,
  { fewest, share, within }: Usual,
): VersionPair[][] {
  const sizes = Float64Array.from(pairs, magnitude);
  const middle = given ?? sizes.toSorted()[sizes.length >> 1] ?? 0;
  const usual = sizes.filter((size) => Math.abs(size - middle) < 0.7);
  if (usual.length < fewest || usual.length < sizes.length * share) return [];
  const far = pairs.filter(
    ({ figure, other }, at) =>
      figure.cents * other.cents > 0 && Math.abs(Math.abs(sizes[at]! - middle) - 3) < within,
  );
  return [...groupBy(far, ({ unit }) => unit).values()];
}

function magnitude({ figure, other }: VersionPair): number {
  return Math.log10(Math.abs(figure.cents / other.cents));
}

function byOtherYear(context: CheckContext, table: TableReading, pairs: readonly VersionPair[]): Failure {
  const { unit, figure, other } = pairs[0]!;
  const figures = pairs.map((pair) => pair.figure);
  return {
    kind: 'fails',
    reason: 'other-year-shows',
    ...placed(table, unit, figures),
    related: [...figures.slice(1), other].map(({ cell }) => placeOf(table, cell)),
    severity: 'warning',
    consequences: consequences(context, table, figures),
    data: {
      unit: unitTitle(unit),
      figure: figureTitle(table, figure),
      actual: asPrinted(figure, figure.cents),
      other: figureTitle(table, other),
      otherAmount: asPrinted(other, other.cents),
    },
  };
}

function byOthers(
  reason: 'others-show' | 'others-smaller' | 'months-show' | 'versions-show',
  context: CheckContext,
  table: TableReading,
  { unit, figure, least, more }: OddSize,
): Failure {
  return {
    kind: 'fails',
    reason,
    ...placed(table, unit, [figure]),
    related: [least, ...more].map(({ cell }) => placeOf(table, cell)),
    severity: 'warning',
    consequences: consequences(context, table, [figure, ...more]),
    data: {
      unit: unitTitle(unit),
      figure: figureTitle(table, figure),
      actual: asPrinted(figure, figure.cents),
      other: figureTitle(table, least),
      otherAmount: asPrinted(least, least.cents),
    },
  };
}

function placed(
  table: TableReading,
  unit: VersionPair['unit'],
  figures: readonly NumberFigure[],
): Pick<Fails, 'at' | 'related' | 'unit'> {
  const [first, ...others] = figures.map(({ cell }) => placeOf(table, cell));
  return { at: first!, related: others, unit: unitName(unit) };
}

function consequences({ tables }: CheckContext, table: TableReading, figures: readonly NumberFigure[]) {
  const places = figures.map(({ cell }) => placeOf(table, cell));
  return [...places, ...dependentsOf(tables, places)];
}
