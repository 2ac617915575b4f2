import type { CarryChange } from '../model/carry-change.ts';
import type { Claim } from '../model/goals.ts';
import type { TableReading } from '../model/table.ts';
import type { GoalRow, RowText } from './rows.ts';

/** Next year's rows, and what is different in them. */
export interface Carried {
  readonly rows: readonly GoalRow[];
  readonly changes: readonly CarryChange[];
}

export interface CarryOptions {
  /** The year the new rows are for. */
  readonly year: number;
  /** Leaves out what is done or over instead of only saying so. */
  readonly removes: boolean;
}

const ofTheYear: ReadonlySet<RowText['part']> = new Set(['outcome', 'state']);
const finished: ReadonlySet<Claim> = new Set(['done', 'reached']);

/** Rows keep their order, goals and numbers. Nothing is left out unless it is asked for. */
export function carryForward(
  table: TableReading,
  given: readonly GoalRow[],
  { year, removes }: CarryOptions,
): Carried {
  const rows: GoalRow[] = [];
  const changes: CarryChange[] = [];
  for (const row of given) {
    const over = overBy(row, year);
    if (over) changes.push({ ...over, subject: subjectOf(row), removed: removes });
    if (over && removes) continue;
    const next = carried(row, over ? null : (table.year ?? year - 1), year);
    rows.push(next.row);
    changes.push(...next.changes);
  }
  return { rows, changes };
}

/** Why a row need not be there any more; null when it is still to be done. */
function overBy({ from, schedule }: GoalRow, year: number): { kind: 'done' | 'ended'; text: string } | null {
  if (from.doneText !== null) return { kind: 'done', text: from.doneText };
  const { status } = from;
  if (status?.claim && finished.has(status.claim)) return { kind: 'done', text: status.text };
  const { kind, to, text } = schedule?.schedule ?? {};
  if (kind !== 'period' || !to || !text || isOneYear(text)) return null;
  return to < `${year}-01-01` ? { kind: 'ended', text } : null;
}

function carried(
  row: GoalRow,
  /** The year its schedules are rolled from; null for a row that is over. */
  from: number | null,
  year: number,
): { readonly row: GoalRow; readonly changes: readonly CarryChange[] } {
  const subject = subjectOf(row);
  const changes: CarryChange[] = [];
  const texts = row.texts.flatMap((one): RowText[] => {
    const isOld = one.part === 'outcome' || one.text === row.from.status?.text;
    if (ofTheYear.has(one.part) && isOld) {
      changes.push({ kind: 'cleared', subject, heading: one.heading, text: one.text });
      return [];
    }
    const rolls = one.part === 'schedule' && from !== null;
    const after = rolls ? rolled(one.text, from, year) : one.text;
    if (after !== one.text) changes.push({ kind: 'rolled', subject, before: one.text, after });
    return [{ ...one, text: after }];
  });
  return { row: { ...row, texts }, changes };
}

/** `2025`, `v. 2025`, `vuosi 2025`: what is done every year, or was to be done that year. */
const oneYear = /^(?<before>(?:v\.|vuonna|vuosi|år)?\s*)(?<year>(?:19|20)\d\d)(?<after>\s*\.?)$/iu;

function isOneYear(text: string): boolean {
  return oneYear.test(text.trim());
}

function rolled(text: string, from: number, to: number): string {
  const { before, year, after } = oneYear.exec(text.trim())?.groups ?? {};
  const isOver = year !== undefined && Number(year) <= from && Number(year) < to;
  return isOver ? `${before}${to}${after}` : text;
}

function subjectOf({ goal, texts }: GoalRow): string {
  const named = texts.find(({ part }) => part === 'action') ?? texts.find(({ part }) => part === 'project');
  return named?.text ?? goal ?? texts[0]?.text ?? '';
}
