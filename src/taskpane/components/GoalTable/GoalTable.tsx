import { useEffect, useRef, useState, type Dispatch } from 'react';
import { Button } from '@fluentui/react-components';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { goalsWords } from '../../words/goals/index.ts';
import { useWords } from '../../words/index.ts';
import { Progress } from '../Progress/Progress.tsx';
import { Statement } from '../Statement/Statement.tsx';
import type { Choice } from './choice.ts';
import { useGoalTableStyles } from './GoalTable.styles.ts';
import { Inserted } from './Inserted.tsx';
import { Task } from './Task.tsx';

interface GoalTableProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: Check;
}

/** *Lisää tavoitetaulukko*: what is to be inserted and where, or the table that was inserted last. */
export default function GoalTable({ state, dispatch, check }: GoalTableProps) {
  const styles = useGoalTableStyles();
  const pane = useWords();
  const words = goalsWords[state.language];
  const root = useRef<HTMLDivElement>(null);
  const [choice, choose] = useState<Partial<Choice>>({});
  const [another, setAnother] = useState(false);
  const [told, setTold] = useState('');
  const { work, result, inserted } = state;
  const working = work.kind === 'reading' || work.kind === 'checking';
  const read = () => check.startIn('goals');

  // The button that led here may be gone.
  useEffect(() => {
    if (!working && document.activeElement === document.body) root.current?.focus();
  }, [working]);

  const content = () => {
    if (working) return <Progress work={work} onStop={check.cancel} />;
    if (work.kind === 'failed') {
      const [title, next] = pane.failures[work.failure.kind];
      return (
        <Statement title={title} text={next} kind="failure">
          <Button onClick={read}>{pane.retry}</Button>
        </Statement>
      );
    }
    if (!result) return <Button onClick={read}>{words.read}</Button>;
    if (inserted && !another) {
      return (
        <Inserted
          table={inserted}
          words={words}
          check={check}
          onAnother={() => {
            setAnother(true);
            setTold('');
            read();
          }}
          onUndone={() => {
            dispatch({ type: 'table-removed' });
            setTold(words.undone);
            read();
          }}
        />
      );
    }
    return (
      <Task
        state={state}
        result={result}
        words={words}
        own={choice}
        onChoose={(part) => choose({ ...choice, ...part })}
        onShow={check.show}
        onRefresh={read}
        onInserted={(table) => {
          setAnother(false);
          setTold('');
          dispatch({ type: 'table-inserted', table });
        }}
      />
    );
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <output>{told}</output>
      {content()}
    </div>
  );
}
