import { useEffect, useRef, useState, type Dispatch, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type {
  Inserted as InsertedThing,
  InsertView,
  PaneAction,
  PaneState,
  Result,
} from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { useWords } from '../../words/index.ts';
import { Progress } from '../Progress/Progress.tsx';
import { Statement } from '../Statement/Statement.tsx';
import { Inserted, type InsertedWords } from './Inserted.tsx';
import { useInsertingStyles } from './Inserting.styles.ts';

interface InsertPageProps {
  readonly view: InsertView;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: Check;
  readonly words: InsertedWords;
  /** The form. */
  readonly children: (props: FormProps) => ReactNode;
}

export interface FormProps {
  readonly result: Result;
  readonly onRefresh: () => void;
  readonly onInserted: (inserted: InsertedThing) => void;
}

/** A page that inserts something: the form that asks what and where, or what was inserted last. */
export function InsertPage({ view, state, dispatch, check, words, children }: InsertPageProps) {
  const styles = useInsertingStyles();
  const pane = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [another, setAnother] = useState(false);
  const [told, setTold] = useState('');
  const { work, result } = state;
  const inserted = state.inserted[view];
  const working = work.kind === 'reading' || work.kind === 'checking';
  const read = () => check.startIn(view);

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
          inserted={inserted}
          words={words}
          check={check}
          onAnother={() => {
            setAnother(true);
            setTold('');
            read();
          }}
          onUndone={() => {
            dispatch({ type: 'removed-again', view });
            setTold(words.undone);
            read();
          }}
        />
      );
    }
    return children({
      result,
      onRefresh: read,
      onInserted: (done) => {
        setAnother(false);
        setTold('');
        dispatch({ type: 'inserted', view, inserted: done });
      },
    });
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <output>{told}</output>
      {content()}
    </div>
  );
}
