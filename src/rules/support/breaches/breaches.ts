import { measure } from '../../../binding/amounts.ts';
import { comparisonsOf, isBreach, type Comparison } from '../../../binding/comparison.ts';
import { isFullYear } from '../../../binding/period.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { Frame, Organisation } from '../../../model/organisation.ts';
import { periodKey, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { arithmeticOf } from '../relations/index.ts';
import { isMixed } from '../sides/mixed-signs.ts';
import { turnedSigns } from '../sides/turned-signs.ts';

/** A bound quantity that is passed, and how it stands beside the other bound quantities of its unit. */
export interface Breach {
  readonly comparison: Comparison;
  /** The side that alone makes the margin worse than allowed; null when both do, or it is no margin. */
  readonly cause: Comparison | null;
  /** Passed, but the margin that binds the same unit towards the same authority holds. */
  readonly netHolds: boolean;
  /** The other side makes up for it, although the margin is not what binds. */
  readonly compensated: boolean;
  /** The same amount of the same unit in other tables. */
  readonly repeats: readonly Comparison[];
}

const known = new WeakMap<CheckContext['tables'], readonly Breach[]>();

/** Breaches of one root cause are told once: a broken margin takes its own sides with it. */
export function breachesOf(context: CheckContext): readonly Breach[] {
  const { snapshot, tables, organisation } = context;
  if (!organisation) return [];
  const found = known.get(tables);
  if (found) return found;
  const counted = comparisonsOf(tables, organisation).filter((one) =>
    canBeJudged(one, snapshot, organisation, tables),
  );
  const isDoubtful = makeDoubt(context);
  const ids = new Map<UnitReading, number>();
  const idOf = (unit: UnitReading) => ids.get(unit) ?? (ids.set(unit, ids.size), ids.size - 1);
  const groups = groupBy(counted, ({ unit, year, what }) => `${idOf(unit)}|${year}|${what}`);
  const breaches = withoutRepeats(
    [...groups.values()].flatMap((group) => tellOnce(group, organisation)),
  ).filter(({ comparison }) => !isDoubtful(comparison));
  known.set(tables, breaches);
  return breaches;
}

/**
 * A margin that a wrong sign makes what it is, or the one it is held against, and a sum whose own parts keep to the
 * limit: the sign and the sum are told.
 */
function makeDoubt(context: CheckContext): (comparison: Comparison) => boolean {
  const turned = new Map<TableReading, ReadonlySet<string>>();
  return (comparison) => {
    const { rule, table, unit, measured, limit } = comparison;
    if (unit.members && keepByParts(context, comparison)) return true;
    if (rule.item !== 'margin') return false;
    let here = turned.get(table);
    if (!here) turned.set(table, (here = turnedIn(context, table)));
    const keyOf = (figure: Figure) => `${table.units.indexOf(unit)}|${periodKey(figure)}`;
    return [measured.figure, limit.figure].some((figure) => figure !== null && here.has(keyOf(figure)));
  };
}

/** The sum is wrong, and what it adds up does not pass the limit. */
function keepByParts(context: CheckContext, { measured, left, allowed }: Comparison): boolean {
  return arithmeticOf(context).faults.some(
    ({ figure, relation, expected }) =>
      figure === measured.figure && relation.result === figure && left + expected - figure.cents >= -allowed,
  );
}

function turnedIn(context: CheckContext, table: TableReading): ReadonlySet<string> {
  const expenses = turnedSigns(context, table, 'expense');
  const isTold = expenses.usual >= 2 && !isMixed(table);
  return new Set(
    (isTold ? expenses.turned : []).map(
      ({ unit, figure }) => `${table.units.indexOf(unit)}|${periodKey(figure)}`,
    ),
  );
}

/** A unit printed on its own sheet and in a summary breaks its limit once. */
function withoutRepeats(breaches: readonly Breach[]): Breach[] {
  const told = groupBy(breaches, ({ comparison: { rule, node, year, what, measured } }) =>
    [rule.id, node.id, year, what, measured.cents].join('|'),
  );
  return [...told.values()].map(([first, ...others]) => ({
    ...first!,
    repeats: others.map(({ comparison }) => comparison),
  }));
}

function tellOnce(group: readonly Comparison[], organisation: Organisation): Breach[] {
  const net = group.find(({ rule }) => rule.item === 'margin');
  const passed = group.filter(isBreach);
  const sides = passed.filter((one) => one !== net && isSideOf(net, one));
  if (net && isBreach(net)) {
    const cause = sides.length === 1 ? sides[0]! : null;
    const others = passed.filter((one) => one !== net && !sides.includes(one));
    return [
      { comparison: net, cause, netHolds: false, compensated: false, repeats: [] },
      ...others.map((comparison) => alone(comparison, false, organisation)),
    ];
  }
  return passed.map((comparison) =>
    alone(
      comparison,
      net !== undefined && comparison.rule.severity === 'warning' && sides.includes(comparison),
      organisation,
    ),
  );
}

function alone(comparison: Comparison, netHolds: boolean, organisation: Organisation): Breach {
  return {
    comparison,
    cause: null,
    netHolds,
    compensated: !netHolds && isCompensated(comparison, organisation),
    repeats: [],
  };
}

/** Expense is exceeded, and revenue by at least as much: the margin printed beside them is no worse. */
function isCompensated(one: Comparison, organisation: Organisation): boolean {
  const { rule, unit, year, what, measured, limit } = one;
  if (rule.item !== 'expense') return false;
  const net = { ...rule, item: 'margin' as const };
  const now = measure(unit, net, what, year);
  const then = limit.figure ? measure(unit, net, limit.figure.role, year) : decidedMargin(one, organisation);
  return now !== null && then !== null && now.figure !== measured.figure && now.cents >= then.cents;
}

/** What the decided amounts of the node come to, where the sheet does not print them. */
function decidedMargin(
  { node, year, limit }: Comparison,
  { frames }: Organisation,
): { cents: number } | null {
  const decided = frames.filter(
    (one) => one.node === node.id && one.year === year && one.version === limit.version,
  );
  const of = (item: Frame['item']) => decided.find((one) => one.item === item)?.cents;
  const [margin, revenue, expense] = [of('margin'), of('revenue'), of('expense')];
  if (margin !== undefined) return { cents: margin };
  return revenue === undefined || expense === undefined ? null : { cents: revenue + expense };
}

function isSideOf(net: Comparison | undefined, one: Comparison): boolean {
  const { item, towards } = one.rule;
  return net?.rule.towards === towards && (item === 'revenue' || item === 'expense');
}

/** Revenue still to come is no shortfall: a floor of money coming in is judged over the whole year only. */
function canBeJudged(
  { rule, what, limit, table, measured }: Comparison,
  snapshot: CheckContext['snapshot'],
  organisation: Organisation,
  tables: CheckContext['tables'],
): boolean {
  const external = rule.basis === 'external' && measured.basis !== 'external';
  if (external) return false;
  if (what !== 'actual' || limit.cents <= 0) return true;
  return isFullYear(snapshot, table, measured.figure.cell.column, comparisonsOf(tables, organisation));
}
