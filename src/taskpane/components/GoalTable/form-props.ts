import type { Inserted, PaneState, Result } from '../../state/pane-state.ts';
import type { GoalsWords } from '../../words/goals/index.ts';

/** What every way to a new table needs. */
export interface FormProps {
  readonly state: PaneState;
  readonly result: Result;
  readonly words: GoalsWords;
  readonly onRefresh: () => void;
  readonly onInserted: (table: Inserted) => void;
}
