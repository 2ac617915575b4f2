import type { Notice } from '../../state/pane-state.ts';
import type { PaneWords } from '../../words/index.ts';

/** What happened last, in one line; null when there is nothing to tell. */
export function noticeText(notice: Notice | null, words: PaneWords): string | null {
  if (!notice) return null;
  if (notice.kind === 'cancelled') return words.cancelled;
  if (notice.kind === 'sheet-hidden') return words.sheetHidden(notice.sheet);
  if (notice.kind === 'not-shown') return words.failures[notice.failure.kind].join('. ');
  return words.listChanged(notice.change.added, notice.change.removed);
}
