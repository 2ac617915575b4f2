import type { DraftColumn, DraftUnit } from '../draft.ts';

/** "Menot" of a project are what is invested, in a row or a column of their own as much as anywhere. */
export function nameCostsInvestments(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  for (const column of columns) if (column.item === 'expense') column.item = 'investment';
  for (const { figures } of units)
    for (const figure of figures)
      if (figure.item === 'expense' && figure.account === null) figure.item = 'investment';
}
