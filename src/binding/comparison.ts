import { roundingTolerance, type Cents } from '../model/money.ts';
import { nodeOf } from '../model/nodes.ts';
import type {
  BindingRule,
  ComparedWith,
  Frame,
  Organisation,
  OrganisationNode,
} from '../model/organisation.ts';
import type { TableReading, UnitReading } from '../model/table.ts';
import { measure, yearsOf, type Measured, type Quantity } from './amounts.ts';

/** What binds: an amount printed in the workbook, or one the profile knows. */
export interface Limit {
  readonly cents: Cents;
  readonly version: ComparedWith;
  /** Where it is printed; null when the profile says it. */
  readonly figure: Measured['figure'] | null;
  readonly frame: Frame | null;
}

/** One bound quantity of one unit and year, held against what binds it. */
export interface Comparison {
  readonly rule: BindingRule;
  readonly node: OrganisationNode;
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly year: number | null;
  /** What is compared: the plan with the frame given from above, the outcome or the forecast with the plan. */
  readonly what: 'plan' | 'actual' | 'forecast';
  readonly measured: Measured;
  readonly limit: Limit;
  /** What is left before the limit; negative when it is passed. Euro cents. */
  readonly left: Cents;
  /** How far passing it does not count: tolerance of the rule and rounding of the sheet. */
  readonly allowed: Cents;
}

export function isBreach({ left, allowed }: Comparison): boolean {
  return left < -allowed;
}

const known = new WeakMap<
  readonly TableReading[],
  { readonly of: Organisation; readonly all: readonly Comparison[] }
>();

/** Every comparison the tables and the profile make possible, in reading order. */
export function comparisonsOf(
  tables: readonly TableReading[],
  organisation: Organisation,
): readonly Comparison[] {
  const found = known.get(tables);
  if (found?.of === organisation) return found.all;
  const all = [...compare(tables, organisation)];
  known.set(tables, { of: organisation, all });
  return all;
}

function* compare(tables: readonly TableReading[], organisation: Organisation): Generator<Comparison> {
  for (const table of tables) {
    for (const unit of table.units) {
      const node = nodeOf(organisation, unit);
      if (!node) continue;
      for (const rule of rulesOf(organisation, node)) {
        for (const year of yearsOf(unit)) {
          if (isValid(rule, year)) yield* compareYear({ rule, node, table, unit, year }, organisation);
        }
      }
    }
  }
}

export function rulesOf(organisation: Organisation, node: OrganisationNode): readonly BindingRule[] {
  return organisation.bindings.filter(({ nodes }) => nodes.includes(node.id));
}

type Subject = Pick<Comparison, 'rule' | 'node' | 'table' | 'unit' | 'year'>;

function* compareYear(subject: Subject, organisation: Organisation): Generator<Comparison> {
  const { rule, unit, year } = subject;
  const limit = limitOf(subject, organisation);
  for (const what of ['actual', 'forecast'] as const) {
    const measured = measure(unit, rule, what, year);
    if (measured && limit) yield weigh(subject, what, measured, limit);
  }
  const plan = measure(unit, rule, 'plan', year);
  const frame = plan && frameOf(subject, organisation);
  if (frame) yield weigh(subject, 'plan', plan, frame);
}

/** What an outcome or a forecast is held against: the version the rule names, else the nearest one there is. */
export function limitOf({ rule, node, unit, year }: Subject, organisation: Organisation): Limit | null {
  for (const version of preference[rule.comparedWith]) {
    const limit = printed(unit, rule, version, year) ?? framed(organisation, node, rule, version, year);
    if (limit) return limit;
  }
  return null;
}

const preference: Readonly<Record<ComparedWith, readonly ComparedWith[]>> = {
  amendedPlan: ['amendedPlan', 'plan', 'amendedBudget', 'budget'],
  plan: ['plan', 'amendedPlan', 'amendedBudget', 'budget'],
  amendedBudget: ['amendedBudget', 'budget', 'amendedPlan', 'plan'],
  budget: ['budget', 'amendedBudget', 'plan', 'amendedPlan'],
};

/** What a plan is held against: the budget of the same year beside it, else an amount decided for the node. */
function frameOf({ rule, node, unit, year }: Subject, organisation: Organisation): Limit | null {
  const budget = printed(unit, rule, 'amendedBudget', year) ?? printed(unit, rule, 'budget', year);
  if (budget && measure(unit, rule, 'amendment', year) === null) return budget;
  return (
    framed(organisation, node, rule, 'plan', year) ??
    framed(organisation, node, rule, 'amendedBudget', year) ??
    framed(organisation, node, rule, 'budget', year)
  );
}

function printed(
  unit: UnitReading,
  quantity: Quantity,
  version: ComparedWith,
  year: number | null,
): Limit | null {
  const role = version === 'amendedPlan' ? 'amendedBudget' : version;
  const measured = measure(unit, quantity, role, year);
  if (measured) return { cents: measured.cents, version, figure: measured.figure, frame: null };
  if (role !== 'amendedBudget') return null;
  const base = measure(unit, quantity, version === 'amendedPlan' ? 'plan' : 'budget', year);
  const change = measure(unit, quantity, 'amendment', year);
  return base && change
    ? { cents: base.cents + change.cents, version, figure: base.figure, frame: null }
    : null;
}

function framed(
  { frames }: Organisation,
  node: OrganisationNode,
  { item }: BindingRule,
  version: ComparedWith,
  year: number | null,
): Limit | null {
  const frame = frames.find(
    (one) => one.node === node.id && one.item === item && one.year === year && one.version === version,
  );
  return frame ? { cents: frame.cents, version, figure: null, frame } : null;
}

/** Revenue is positive and expense negative, so less is worse unless revenue has a ceiling. */
function weigh(subject: Subject, what: Comparison['what'], measured: Measured, limit: Limit): Comparison {
  const { rule, table } = subject;
  const turned = rule.limit === 'ceiling' && limit.cents > 0 && rule.item === 'revenue';
  const left = turned ? limit.cents - measured.cents : measured.cents - limit.cents;
  const { cents = 0, percent = 0 } = rule.tolerance ?? {};
  const tolerance = Math.max(cents ?? 0, Math.floor((Math.abs(limit.cents) * (percent ?? 0)) / 100));
  const rounding = table.scale > 1 ? roundingTolerance([measured.cents, limit.cents], table.scale) : 0;
  return { ...subject, what, measured, limit, left, allowed: tolerance + rounding };
}

function isValid({ source }: BindingRule, year: number | null): boolean {
  if (year === null) return true;
  const from = source.validFrom?.slice(0, 4) ?? '0000';
  const to = source.validTo?.slice(0, 4) ?? '9999';
  return from <= String(year) && String(year) <= to;
}
