import type { Language } from '../../../model/language.ts';
import { wordReadingError } from '../../../wording/reading-errors.ts';
import type { Notice } from '../../state/pane-state.ts';
import type { PaneWords } from '../../words/index.ts';

/** What happened last, in one line; null when there is nothing to tell. */
export function noticeText(notice: Notice | null, words: PaneWords, language: Language): string | null {
  switch (notice?.kind) {
    case undefined:
      return null;
    case 'cancelled':
    case 'remembered':
    case 'forgotten':
      return words[notice.kind];
    case 'profile-chosen':
      return words.profileChosen(notice.change.added, notice.change.removed);
    case 'profile-not-kept':
      return words.profileNotKept;
    case 'profile-lost':
      return words.profileLost;
    case 'fixed':
    case 'undone':
      return words[notice.kind](notice.cells);
    case 'sheet-hidden':
      return words.sheetHidden(notice.sheet);
    case 'not-shown':
      return words.failures[notice.failure.kind].join('. ');
    case 'list-changed':
      return words.listChanged(notice.change.added, notice.change.removed);
    case 'withdrawn': {
      const { findings, change } = notice;
      const changed = change && words.listChanged(change.added, change.removed);
      return [changed, words.withdrawn(findings)].filter(Boolean).join(' ');
    }
    case 'corrected':
      return words.readAnew(notice.change.added, notice.change.removed);
    case 'imported':
      return words.imported(notice.used, notice.of);
    case 'reading-failed': {
      const { doing, why } = notice;
      const reason =
        typeof why === 'string' ? wordReadingError(why, language) : words.failures[why.kind].join('. ');
      return `${words.readingFailed[doing]} ${reason}`;
    }
  }
}
