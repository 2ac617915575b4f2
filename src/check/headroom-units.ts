import type { ReportHeadroom } from './report.ts';

/** What is left of everything that binds one unit. */
export interface UnitHeadroom {
  /** `1280 Henkilöstöpalvelut`. */
  readonly title: string;
  readonly entries: readonly ReportHeadroom[];
  /** Something of it is passed. */
  readonly isOver: boolean;
}

/** By unit: those that have passed a limit first, the others as the register orders them. */
export function headroomByUnit(headroom: readonly ReportHeadroom[]): UnitHeadroom[] {
  const units = new Map<string, ReportHeadroom[]>();
  for (const entry of headroom) {
    const title = entry.unit === entry.unitName ? entry.unit : `${entry.unit} ${entry.unitName}`;
    const own = units.get(title);
    if (own) own.push(entry);
    else units.set(title, [entry]);
  }
  return [...units]
    .map(([title, entries]) => ({ title, entries, isOver: entries.some(isPassed) }))
    .toSorted((a, b) => Number(b.isOver) - Number(a.isOver));
}

export function isPassed({ left }: ReportHeadroom): boolean {
  return left !== null && left < 0;
}
