import type { CheckContext, Outcome } from '../model/outcome.ts';
import type { SheetSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import type { Rule } from './rule.ts';
import { groupBy } from './support/group.ts';
import { arithmeticOf, keepArithmetic } from './support/relations/index.ts';
import { areSameSums, sumsBySheet, toArithmetic, type SheetSums } from './support/relations/of-sheet.ts';

export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** A sheet as rules see it that look at one sheet at a time. */
export interface SheetView {
  readonly context: CheckContext;
  /** What each rule found on it; null where it broke off. */
  readonly found: Map<Rule, readonly RuleOutcome[] | null>;
}

interface Kept extends SheetView {
  /** Null where the arithmetic broke off. */
  readonly sums: SheetSums | null;
}

/** Sheets that stay when others are edited keep what was found on them. */
const known = new WeakMap<SheetSnapshot, Kept>();

/** The sheets with tables, in the order of the tables. */
export function sheetViews(whole: CheckContext): SheetView[] {
  const sumsOf = attempt(() => sumsBySheet(arithmeticOf(whole)));
  const sheets = new Map(whole.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return [...groupBy(whole.tables, ({ sheet }) => sheet)].map(([name, tables]) =>
    viewOf(whole, sheets.get(name), tables, sumsOf && sumsOf(name)),
  );
}

function viewOf(
  whole: CheckContext,
  sheet: SheetSnapshot | undefined,
  tables: readonly TableReading[],
  sums: SheetSums | null,
): SheetView {
  const before = sheet && known.get(sheet);
  if (before?.sums && sums && isSameContext(before.context, whole, tables) && areSameSums(before.sums, sums))
    return before;
  const snapshot = { ...whole.snapshot, sheets: sheet ? [sheet] : [], names: [] };
  const view = { context: { ...whole, snapshot, tables }, sums, found: new Map() };
  if (sums) keepArithmetic(tables, toArithmetic(sums, tables, whole.organisation));
  if (sheet) known.set(sheet, view);
  return view;
}

function isSameContext(before: CheckContext, whole: CheckContext, tables: readonly TableReading[]): boolean {
  const [a, b] = [before.snapshot, whole.snapshot];
  return (
    before.organisation === whole.organisation &&
    before.year === whole.year &&
    before.tables.length === tables.length &&
    before.tables.every((table, at) => table === tables[at]) &&
    a.date1904 === b.date1904 &&
    a.calculation === b.calculation &&
    a.structureProtected === b.structureProtected
  );
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
