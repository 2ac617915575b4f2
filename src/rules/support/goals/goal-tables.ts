import type { Cell } from '../../../model/address.ts';
import type { GoalPart, GoalReading, GoalText } from '../../../model/goals.ts';
import type { OutcomeData, Place } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { placeOf } from '../figures.ts';

export function goalTables(tables: readonly TableReading[]): TableReading[] {
  return tables.filter((table) => table.kind === 'goals');
}

export function partColumn(table: TableReading, part: GoalPart): number | null {
  return table.columns.find((column) => column.part === part)?.column ?? null;
}

/** Where a part of a row is printed, or should be. */
export function partCell(table: TableReading, { row, texts }: GoalReading, part: GoalPart): Cell {
  return texts[part]?.cells[0] ?? { row, column: partColumn(table, part) ?? table.area.left };
}

/** What names a row in a message. */
export function rowTitle({ action, goal }: GoalReading): string {
  return short(action ?? goal ?? '');
}

const longest = 90;

/** A text short enough to be read inside a sentence: cut between words, without its end mark. */
export function short(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest) + 1 || longest).trim()}…`;
}

/** The same text whatever its case, spaces, hyphens and end mark. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Rows of one goal: the same text under the same theme. */
export function rowsByGoal(table: TableReading): GoalReading[][] {
  const groups = new Map<string, GoalReading[]>();
  for (const goal of table.goals) {
    if (goal.goal === null) continue;
    const key = `${foldText(goal.theme ?? '')}|${foldText(goal.goal)}`;
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  return [...groups.values()];
}

/** The columns of a table that comes for two periods, each with its own texts. */
export function sidesOf({
  groups,
  texts,
}: GoalReading): readonly Readonly<Partial<Record<GoalPart, GoalText>>>[] {
  return groups.length > 0 ? groups.map((group) => group.texts) : [texts];
}

export interface Fault {
  readonly at: Cell;
  /** Other cells it can be seen from. */
  readonly from?: readonly Cell[];
  readonly data: OutcomeData;
}

const fewest = 4;

/** Up to three alike are told one by one; more of them in one table are one finding with their number. */
export function* tellFaults(table: TableReading, faults: readonly Fault[], more: object = {}) {
  const base = { kind: 'fails' as const, unit: null, ...more };
  if (faults.length < fewest) {
    for (const { at, from, data } of faults)
      yield {
        ...base,
        reason: 'one' as const,
        at: placeOf(table, at),
        related: from?.map((cell) => placeOf(table, cell)) ?? noPlaces,
        data,
      };
    return;
  }
  const [first, ...rest] = faults;
  yield {
    ...base,
    reason: 'many' as const,
    at: placeOf(table, first!.at),
    related: rest.map(({ at }) => placeOf(table, at)),
    data: { ...first!.data, count: faults.length },
  };
}

const noPlaces: readonly Place[] = [];
