import type { Result } from '../../state/pane-state.ts';
import type { ValidationNote } from '../../state/use-validation.ts';
import type { PaneWords } from '../../words/index.ts';
import type { ValidationWords } from '../../words/validation/index.ts';

/** Whether the plan can be submitted, and what is still in the way. */
export function leadText(
  { report, changed }: Result,
  { errors, open, ready }: { errors: number; open: number; ready: boolean },
  words: ValidationWords,
): string {
  if (changed) return words.changed;
  if (errors > 0) return words.blocked(errors);
  if (open > 0) return words.waiting(open);
  if (!ready) return words.nothing;
  return report.notChecked.length > 0 && report.verdict === 'incomplete' ? words.readyPartly : words.ready;
}

/** What came of the last thing asked. */
export function noteText(note: ValidationNote, words: ValidationWords, say: PaneWords): string {
  switch (note.kind) {
    case 'refused':
      return `${words.notWritten} ${note.why === 'read-only' ? say.failures['read-only'].join('. ') : words.refused}`;
    case 'failed':
      return `${note.doing === 'write' ? words.notWritten : words.notSaved} ${say.failures[note.failure.kind].join('. ')}`;
    default:
      return words[note.kind];
  }
}
