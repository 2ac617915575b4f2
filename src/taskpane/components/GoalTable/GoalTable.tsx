import { useState, type Dispatch } from 'react';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { goalsWords } from '../../words/goals/index.ts';
import { InsertPage } from '../Inserting/InsertPage.tsx';
import type { Choice } from './choice.ts';
import { Task } from './Task.tsx';

interface GoalTableProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: Check;
}

/** *Lisää tavoitetaulukko*: what is to be inserted and where, or the table that was inserted last. */
export default function GoalTable({ state, dispatch, check }: GoalTableProps) {
  const words = goalsWords[state.language];
  const [choice, choose] = useState<Partial<Choice>>({});
  return (
    <InsertPage view="goals" {...{ state, dispatch, check, words }}>
      {(props) => (
        <Task
          {...props}
          {...{ state, words }}
          own={choice}
          onChoose={(part) => choose({ ...choice, ...part })}
          onShow={check.show}
        />
      )}
    </InsertPage>
  );
}
