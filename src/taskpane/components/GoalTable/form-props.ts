import type { PaneState } from '../../state/pane-state.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import type { FormProps as InsertProps } from '../Inserting/InsertPage.tsx';

/** What every way to a new table needs. */
export interface FormProps extends InsertProps {
  readonly state: PaneState;
  readonly words: GoalsWords;
}
