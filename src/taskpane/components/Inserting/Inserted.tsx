import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { readWorkbook } from '../../../excel/read-workbook.ts';
import { isUntouched } from '../../../goal-tables/untouched.ts';
import { cellAddress } from '../../../model/address.ts';
import { toFailure } from '../../state/failure.ts';
import type { Inserted as InsertedThing } from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { write, type WritingWords } from '../../state/write.ts';
import { useWords } from '../../words/index.ts';
import { useInsertingStyles } from './Inserting.styles.ts';
import { Told } from './Told.tsx';

export interface InsertedWords extends WritingWords {
  readonly read: string;
  readonly inserted: string;
  readonly stands: (places: string) => string;
  readonly next: string;
  readonly goTo: string;
  readonly undo: string;
  readonly another: string;
  readonly undone: string;
  /** Somebody has written into what was inserted. */
  readonly filled: string;
}

interface InsertedProps {
  readonly inserted: InsertedThing;
  readonly words: InsertedWords;
  readonly check: Check;
  readonly onAnother: () => void;
  readonly onUndone: () => void;
}

/** It stands in the workbook: what to do next, and the way back while nobody has filled it in. */
export function Inserted({ inserted, words, check, onAnother, onUndone }: InsertedProps) {
  const { places, start, edits, undo } = inserted;
  const styles = useInsertingStyles();
  const pane = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [working, setWorking] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const takeAway = async (): Promise<readonly string[] | null> => {
    try {
      if (!isUntouched(edits, await readWorkbook())) return [words.filled];
    } catch (error) {
      return [words.untouched, pane.failures[toFailure(error).kind].join('. ')];
    }
    const written = await write(undo!, words, pane);
    return written.kind === 'written' ? null : written.told;
  };
  const undoIt = async () => {
    setWorking(true);
    setTold([]);
    const problem = await takeAway();
    setWorking(false);
    if (problem) setTold(problem);
    else onUndone();
  };

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.inserted}
      </h2>
      <p className={styles.text}>{words.stands(places.join(', '))}</p>
      <p className={styles.text}>{words.next}</p>
      <Told sentences={told} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => check.show(start.sheet, cellAddress(start.cell))}>
          {words.goTo}
        </Button>
        <Button onClick={check.start}>{pane.check}</Button>
        {undo && (
          <Button disabledFocusable={working} onClick={() => void undoIt()}>
            {words.undo}
          </Button>
        )}
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </>
  );
}
