import type { CannotTell, CheckContext, Fails, Place } from '../model/outcome.ts';
import { severities } from '../model/severity.ts';
import type { TableReading } from '../model/table.ts';
import { allRules } from './index.ts';
import type { Rule } from './rule.ts';
import { dependentsOf } from './support/formulas/dependents.ts';
import { sheetViews, type RuleOutcome, type SheetView } from './sheet-views.ts';

export type { RuleOutcome } from './sheet-views.ts';

/** Reason of the undecided outcome that stands for a rule which broke off. */
export const brokeOff = 'rule-broke-off';

/** Lists state no plan, and a reading below even odds is a guess that proves nothing. */
export function isChecked(table: TableReading): boolean {
  return table.kind !== 'list' && table.confidence >= 0.5;
}

/** Runs the rules over the tables that are checked; a finding whose cause another rule names is left out. */
export function runRules(context: CheckContext, rules: readonly Rule[] = allRules): RuleOutcome[] {
  const checked = context.tables.every(isChecked)
    ? context
    : { ...context, tables: context.tables.filter(isChecked) };
  const outcomes: RuleOutcome[] = [];
  const views = sheetViews(checked);
  // Sheet by sheet: what the rules look at on a sheet stays at hand.
  for (const view of views) for (const rule of rules) if (isOnSheet(rule, checked)) onSheet(rule, view);
  for (const rule of rules) runRule(rule, checked, views, outcomes);
  const explained = new Set<string>();
  const settled = new Set<string>();
  const wrong = new Map<string, number>();
  for (const { rule, outcome } of outcomes) {
    if (outcome.kind === 'holds') for (const id of rule.settles) settled.add(`${id}|${placeKey(outcome.at)}`);
    if (outcome.kind !== 'fails') continue;
    for (const place of [outcome.at, ...(outcome.consequences ?? [])]) {
      for (const id of rule.explains) explained.add(`${id}|${placeKey(place)}`);
      const key = `${rule.id}|${placeKey(place)}`;
      const rank = rule.spoils ? 0 : rankOf(rule, outcome);
      wrong.set(key, Math.min(rank, wrong.get(key) ?? Infinity));
    }
  }
  const behind = wrongBehind(outcomes, checked.tables);
  return outcomes.filter(({ rule, outcome }) => {
    if (outcome.kind === 'holds') return true;
    const key = `${rule.id}|${placeKey(outcome.at)}`;
    if (explained.has(key) || (outcome.kind === 'cannotTell' && settled.has(key))) return false;
    if (outcome.kind !== 'fails') return true;
    return !yields(rule, outcome, wrong) && !(rule.measures && yields(rule, outcome, behind));
  });
}

/** By rule, the cells calculated from what it found wrong; asked for only where something is held against a limit. */
function wrongBehind(
  outcomes: readonly RuleOutcome[],
  tables: readonly TableReading[],
): ReadonlyMap<string, number> {
  const measuring = outcomes.filter(({ rule, outcome }) => rule.measures && outcome.kind === 'fails');
  const causes = new Set(measuring.flatMap(({ rule }) => rule.yieldsTo));
  const behind = new Map<string, number>();
  if (causes.size === 0) return behind;
  for (const { rule, outcome } of outcomes) {
    if (outcome.kind !== 'fails' || !causes.has(rule.id)) continue;
    const rank = rule.spoils ? 0 : rankOf(rule, outcome);
    for (const place of dependentsOf(tables, [outcome.at])) {
      const key = `${rule.id}|${placeKey(place)}`;
      behind.set(key, Math.min(rank, behind.get(key) ?? Infinity));
    }
  }
  return behind;
}

/** To a finding about one of its amounts that is at least as grave, and that it does not itself make needless. */
function yields(rule: Rule, outcome: Fails, wrong: ReadonlyMap<string, number>): boolean {
  const rank = rankOf(rule, outcome);
  const own = new Set([outcome.at, ...(outcome.consequences ?? [])].map(placeKey));
  return rule.yieldsTo.some((id) =>
    [outcome.at, ...outcome.related].some((place) => {
      const key = placeKey(place);
      const isOwn = own.has(key) && rule.explains.includes(id);
      return !isOwn && (wrong.get(`${id}|${key}`) ?? Infinity) <= rank;
    }),
  );
}

function rankOf({ severity }: Rule, outcome: Fails): number {
  return severities.indexOf(outcome.severity ?? severity);
}

/** Adds what it finds, with the severity and options the profile sets for it. */
function runRule(rule: Rule, context: CheckContext, views: readonly SheetView[], found: RuleOutcome[]): void {
  if (isOff(rule, context)) return;
  const parts =
    rule.scope === 'sheet' ? views.map((view) => onSheet(rule, view)) : [outcomesOf(rule, context)];
  if (parts.includes(null)) found.push({ rule, outcome: brokenOff(rule, context) });
  else for (const part of parts) for (const outcome of part!) found.push(outcome);
}

function isOnSheet(rule: Rule, context: CheckContext): boolean {
  return rule.scope === 'sheet' && !isOff(rule, context);
}

function isOff({ id, optIn }: Rule, { organisation }: CheckContext): boolean {
  const setting = organisation?.rules[id];
  return setting?.severity === 'off' || (optIn && !setting);
}

function onSheet(rule: Rule, { context, found }: SheetView): readonly RuleOutcome[] | null {
  let outcomes = found.get(rule);
  if (outcomes === undefined) found.set(rule, (outcomes = outcomesOf(rule, context)));
  return outcomes;
}

/** Null where the rule breaks off. */
function outcomesOf(rule: Rule, context: CheckContext): readonly RuleOutcome[] | null {
  const setting = context.organisation?.rules[rule.id];
  const severity = setting?.severity === 'off' || !setting?.severity ? rule.severity : setting.severity;
  const outcomes: RuleOutcome[] = [];
  try {
    for (const outcome of rule.check(context, { ...rule.options, ...setting?.options }))
      outcomes.push({ rule, outcome: outcome.kind === 'fails' ? { severity, ...outcome } : outcome });
    return outcomes;
  } catch {
    return null;
  }
}

function brokenOff({ id }: Rule, { tables, snapshot }: CheckContext): CannotTell {
  const sheet = tables[0]?.sheet ?? snapshot.sheets[0]?.name ?? '';
  const area = tables[0]?.area;
  const at = { sheet, cell: { row: area?.top ?? 0, column: area?.left ?? 0 } };
  return { kind: 'cannotTell', reason: brokeOff, at, unit: null, data: { rule: id } };
}

function placeKey({ sheet, cell }: Place): string {
  return `${cell.row}|${cell.column}|${sheet}`;
}
