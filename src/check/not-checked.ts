import { areaAddress, cellAddress } from '../model/address.ts';
import type { Explanation } from '../model/explanation.ts';
import { kept } from '../model/kept.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import type { CannotTell } from '../model/outcome.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { Item, TableReading } from '../model/table.ts';
import { ReadingError } from '../readings/error.ts';
import type { Rule } from '../rules/rule.ts';
import { isChecked } from '../rules/run.ts';
import { groupBy } from '../rules/support/group.ts';
import { wordDoubt } from '../wording/findings.ts';
import { wordNotChecked, wordOthers, type NotCheckedReason } from '../wording/not-checked.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import type { ReportNotChecked } from './report.ts';
import { namelessRows } from './nameless.ts';
import { unreadFigures } from './unread.ts';

const mostAlike = 5;
const fewestFigures = 6;
const planItems: ReadonlySet<Item> = new Set(['revenue', 'expense', 'margin']);

/** What was left unchecked, and whether that leaves the workbook incomplete. */
export interface Unchecked {
  readonly entry: ReportNotChecked;
  readonly blocks: boolean;
}

/** Sheets without a plan table, figures no table took in, and tables that are only guessed at. */
export function uncheckedSheets(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
  language: Language,
): Unchecked[] {
  const filled = snapshot.sheets.filter((sheet) => sheet.used !== null);
  if (filled.length === 0)
    return [note(snapshot.sheets[0]?.name ?? '', null, 'empty-workbook', true, language)];
  const anyPlan = tables.some(isChecked);
  const bySheet = groupBy(tables, (table) => table.sheet);
  return filled.flatMap((sheet) => {
    const own = bySheet.get(sheet.name) ?? [];
    const found = own
      .filter((table) => isDoubtful(table, anyPlan))
      .map(({ area }) => {
        const corner = cellAddress({ row: area.top, column: area.left });
        return note(sheet.name, corner, 'doubtful-reading', true, language, { cell: areaAddress(area) });
      });
    const unread = unreadFigures(sheet, own);
    if (unread) {
      const cell = cellAddress(unread.first);
      found.push(note(sheet.name, cell, 'figures-not-read', true, language, { cell, count: unread.count }));
    }
    const nameless = namelessRows(sheet, own);
    if (nameless) {
      const cell = cellAddress(nameless.first);
      found.push(note(sheet.name, cell, 'rows-without-name', true, language, { cell, count: nameless.rows }));
    }
    const nothing = found.length === 0 && own.every((table) => table.kind === 'list');
    return nothing ? [note(sheet.name, null, 'no-plan-table', !anyPlan, language)] : found;
  });
}

/** Not checked, although it may be a plan: a guess with many figures, or a list of a plan's own quantities. */
function isDoubtful(table: TableReading, anyPlan: boolean): boolean {
  if (isChecked(table) || table.kind === 'goals') return false;
  const figures = table.units.flatMap((unit) => unit.figures);
  if (table.kind === 'list') return figures.filter(({ item }) => planItems.has(item)).length >= fewestFigures;
  return figures.length >= fewestFigures || !anyPlan;
}

/** Nothing was proved and nothing was wrong: that is no pass. */
export function nothingToProve(tables: readonly TableReading[], language: Language): Unchecked[] {
  const [first] = tables;
  return first ? [note(first.sheet, null, 'nothing-to-prove', true, language)] : [];
}

/** Plans of nothing but formulas that come to zero: they hold, and say that nobody has filled anything in. */
export function unfilledPlans(tables: readonly TableReading[], language: Language): Unchecked[] {
  return tables.filter(isUnfilled).map(({ sheet, area }) => {
    const cell = areaAddress(area);
    const corner = cellAddress({ row: area.top, column: area.left });
    return note(sheet, corner, 'not-filled-in', true, language, { cell });
  });
}

const isUnfilled = kept(({ kind, units }: TableReading): boolean => {
  const plan = units.flatMap(({ figures }) => figures.filter(({ role }) => role === 'plan'));
  const filled = plan.filter(({ state }) => state !== 'blank');
  return (
    kind === 'plan' &&
    filled.length > 0 &&
    filled.every(({ cents, formula }) => cents === 0 && formula !== null)
  );
});

/** The rules' undecided outcomes; many alike on one sheet are told as one with their number. */
export function uncheckedPlaces(
  doubts: readonly { readonly rule: Rule; readonly outcome: CannotTell }[],
  language: Language,
): Unchecked[] {
  const alike = new Map<string, Unchecked[]>();
  for (const { rule, outcome } of doubts) {
    const { sheet, cell } = outcome.at;
    const reason = `${rule.id}.${outcome.reason}`;
    const message = wordDoubt(outcome, rule, language);
    const entry = { sheet, cell: cellAddress(cell), reason, message };
    const key = `${reason}|${sheet}`;
    const group = alike.get(key);
    if (group) group.push({ entry, blocks: true });
    else alike.set(key, [{ entry, blocks: true }]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length > mostAlike ? [summarise(group, language)] : group,
  );
}

export function summarise([first, ...rest]: readonly Unchecked[], language: Language): Unchecked {
  const message = `${first!.entry.message} ${wordOthers(rest.length, language)}`;
  return { ...first!, entry: { ...first!.entry, message } };
}

/** Formulas that a program other than Excel wrote without their results: nothing is known of those cells. */
export function uncalculatedSheets({ sheets }: WorkbookSnapshot, language: Language): Unchecked[] {
  const missing = sheets.flatMap(({ name, uncalculated = 0 }) =>
    uncalculated === 0
      ? []
      : [note(name, null, 'uncalculated-formulas', true, language, { count: uncalculated })],
  );
  const count = sheets.reduce((sum, { calculated = 0 }) => sum + calculated, 0);
  const [first] = sheets.filter(({ calculated = 0 }) => calculated > 0);
  if (!first) return missing;
  return [...missing, note(first.name, null, 'calculated-formulas', false, language, { count })];
}

/** Explanations that were kept but cannot be used: the warnings then wait for new ones. */
export function uncheckedExplanations(
  snapshot: WorkbookSnapshot,
  explanations: readonly Explanation[] | ReadingError,
  language: Language,
): Unchecked[] {
  if (!(explanations instanceof ReadingError)) return [];
  const reason = explanations.code === 'newer-version' ? 'newer-explanations' : 'unusable-explanations';
  return [note(snapshot.sheets[0]?.name ?? '', null, reason, false, language)];
}

/** What a city has chosen not to have checked leaves nothing incomplete, but is said. */
export function uncheckedRules(
  { sheets }: WorkbookSnapshot,
  organisation: Organisation | null,
  language: Language,
): Unchecked[] {
  const off = Object.entries(organisation?.rules ?? {}).filter(([, { severity }]) => severity === 'off');
  if (off.length === 0) return [];
  const rules = off.map(([id]) => `${ruleTitle(id, language)} (${id})`).join('; ');
  return [note(sheets[0]?.name ?? '', null, 'rules-off', false, language, { rules })];
}

export function note(
  sheet: string,
  cell: string | null,
  reason: NotCheckedReason,
  blocks: boolean,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): Unchecked {
  const message = wordNotChecked(reason, { sheet, ...data }, language);
  return { entry: { sheet, cell, reason, message }, blocks };
}
