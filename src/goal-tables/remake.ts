import type { CarryChange } from '../model/carry-change.ts';
import type { GoalLayout, TableLanguage } from '../model/goal-layout.ts';
import type { TableReading } from '../model/table.ts';
import { arrange, arrangeRows, repeats, type Arranged } from './arrange.ts';
import { carryForward } from './carry.ts';
import { learnLayout } from './learn-layout.ts';
import { rowsOf, splitRows } from './rows.ts';
import { tidyPreview, type TidyRow } from './tidy.ts';

/** What becomes of a table: next year's, the same in another layout, or a standard one of a pasted one. */
export interface RemakeChoice {
  readonly way: 'carry' | 'convert' | 'tidy';
  /** Null for the columns the table has. */
  readonly layout: GoalLayout | null;
  readonly year: number;
  /** Leaves out what is done or over. */
  readonly removes: boolean;
}

export interface Remade {
  readonly layout: GoalLayout;
  readonly arranged: Arranged;
  readonly changes: readonly CarryChange[];
  /** Each row before and after. */
  readonly rows: readonly TidyRow[];
}

/** The rows of a table that was read as those of a new one; nothing is written. */
export function remake(
  table: TableReading,
  { way, layout: chosen, year, removes }: RemakeChoice,
  language: TableLanguage,
): Remade {
  const layout = chosen ?? learnLayout(table);
  if (way !== 'carry') {
    const arranged = arrange(table, layout, language);
    return { layout, arranged, changes: [], rows: tidyPreview(table, arranged) };
  }
  const given = repeats(layout) ? rowsOf(table) : splitRows(table);
  const { rows, changes } = carryForward(table, given, { year, removes });
  const arranged = arrangeRows(rows, layout, language);
  return { layout, arranged, changes, rows: tidyPreview(table, arranged) };
}

/** Tables pasted into one column are guesses, which are only tidied. */
export function canBeRemade(way: RemakeChoice['way'], { confidence }: TableReading): boolean {
  return way === 'tidy' || confidence >= 0.5;
}
