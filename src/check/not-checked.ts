import { areaAddress, cellAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { CannotTell } from '../model/outcome.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import type { Rule } from '../rules/rule.ts';
import { wordDoubt } from '../wording/findings.ts';
import { wordNotChecked, wordOthers, type NotCheckedReason } from '../wording/not-checked.ts';
import type { ReportNotChecked } from './report.ts';
import { unreadFigures } from './unread.ts';

const mostAlike = 5;

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
  const anyPlan = tables.some((table) => table.kind !== 'list' && !isDoubtful(table));
  return filled.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    const unread = unreadFigures(sheet, own);
    const doubtful = own.filter(isDoubtful);
    const found: Unchecked[] = doubtful.map(({ area }) =>
      note(
        sheet.name,
        cellAddress({ row: area.top, column: area.left }),
        'doubtful-reading',
        true,
        language,
        {
          cell: areaAddress(area),
        },
      ),
    );
    if (unread) {
      const cell = cellAddress(unread.first);
      found.push(note(sheet.name, cell, 'figures-not-read', true, language, { cell, count: unread.count }));
    }
    const nothing = found.length === 0 && own.every((table) => table.kind === 'list');
    return nothing ? [note(sheet.name, null, 'no-plan-table', !anyPlan, language)] : found;
  });
}

/** A guess proves nothing. Lists are not checked, so a doubtful one leaves nothing open. */
export function isDoubtful(table: TableReading): boolean {
  return table.confidence < 0.5 && table.kind !== 'list' && table.kind !== 'goals';
}

/** Nothing was proved and nothing was wrong: that is no pass. */
export function nothingToProve(tables: readonly TableReading[], language: Language): Unchecked[] {
  const [first] = tables.filter((table) => table.kind !== 'list');
  return first ? [note(first.sheet, null, 'nothing-to-prove', true, language)] : [];
}

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
    alike.set(key, [...(alike.get(key) ?? []), { entry, blocks: true }]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length > mostAlike ? [summarise(group, language)] : group,
  );
}

function summarise([first, ...rest]: readonly Unchecked[], language: Language): Unchecked {
  const message = `${first!.entry.message} ${wordOthers(rest.length, language)}`;
  return { ...first!, entry: { ...first!.entry, message } };
}

function note(
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
