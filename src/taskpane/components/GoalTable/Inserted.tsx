import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { readWorkbook } from '../../../excel/read-workbook.ts';
import { isUntouched } from '../../../goal-tables/untouched.ts';
import { areaAddress, cellAddress, sheetAddress } from '../../../model/address.ts';
import { toFailure } from '../../state/failure.ts';
import type { Inserted as InsertedTable } from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { write } from '../../state/write.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useWords } from '../../words/index.ts';
import { useGoalTableStyles } from './GoalTable.styles.ts';
import { Told } from './Told.tsx';

interface InsertedProps {
  readonly table: InsertedTable;
  readonly words: GoalsWords;
  readonly check: Check;
  readonly onAnother: () => void;
  readonly onUndone: () => void;
}

/** The table stands in the workbook: what to do next, and the way back while nobody has filled it in. */
export function Inserted({ table, words, check, onAnother, onUndone }: InsertedProps) {
  const { sheet, area, start, edits, undo } = table;
  const styles = useGoalTableStyles();
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
      <p className={styles.text}>{words.stands(sheetAddress(sheet, areaAddress(area)))}</p>
      <p className={styles.text}>{words.next}</p>
      <Told sentences={told} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => check.show(sheet, cellAddress(start))}>
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
