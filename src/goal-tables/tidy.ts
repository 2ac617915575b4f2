import type { PrintedText } from '../model/goals.ts';
import type { TableReading } from '../model/table.ts';
import type { TidyDoubt } from '../model/tidy-doubt.ts';
import type { Arranged } from './arrange.ts';

/** One row before and after, to be looked at before anything is written. */
export interface TidyRow {
  /** The rows of the sheet it was put together from. */
  readonly rows: readonly number[];
  readonly before: readonly PrintedText[];
  /** By column of the new table. */
  readonly after: readonly (string | null)[];
  readonly doubts: readonly TidyDoubt[];
}

/** What becomes of each row, and what a person should look at. */
export function tidyPreview(table: TableReading, { lines, sources }: Arranged): TidyRow[] {
  const isGuess = table.confidence < 0.5;
  return lines.flatMap(({ texts }, i): TidyRow[] => {
    const from = sources[i]?.from;
    if (!from) return [];
    const { rows, printed: before, action, goal, metrics } = from;
    const has = (part: PrintedText['part']) => table.columns.some((column) => column.part === part);
    const title = action ?? goal ?? before[0]?.text ?? '';
    const doubt = (kind: TidyDoubt['kind']): TidyDoubt => ({ kind, rows, title });
    const doubts = [
      ...(isGuess ? [doubt('guessed')] : []),
      ...(!isGuess && rows.length > 1 ? [doubt('joined')] : []),
      ...(action === null && has('action') ? [doubt('no-action')] : []),
      ...(metrics.length === 0 && has('metric') ? [doubt('no-metric')] : []),
    ];
    return [{ rows, before, after: texts, doubts }];
  });
}
