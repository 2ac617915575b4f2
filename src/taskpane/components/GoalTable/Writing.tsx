import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { TablePlan } from '../../../goal-tables/request.ts';
import { areaAddress, sheetAddress, type Cell } from '../../../model/address.ts';
import type { Language } from '../../../model/language.ts';
import { wordHindrance } from '../../../wording/hindrances.ts';
import type { Inserted } from '../../state/pane-state.ts';
import { write } from '../../state/write.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useWords } from '../../words/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';
import { Told } from '../Inserting/Told.tsx';

type Planned = Extract<TablePlan, { kind: 'planned' }>;

interface WritingProps {
  readonly plan: TablePlan;
  /** The workbook is no longer the one that was planned for. */
  readonly changed: boolean;
  readonly words: GoalsWords;
  readonly language: Language;
  readonly onRefresh: () => void;
  readonly onInserted: (table: Inserted) => void;
  /** What is shown of a plan before it is carried out. */
  readonly children: (plan: Planned) => ReactNode;
}

/** What comes of the choices, and the button that writes it; or what is in the way. */
export function Writing({ plan, changed, words, language, onRefresh, onInserted, children }: WritingProps) {
  const styles = useInsertingStyles();
  const pane = useWords();
  const [told, setTold] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);

  const insert = async (planned: Planned) => {
    const { sheet, table: area, edits } = planned;
    setWriting(true);
    setTold([]);
    const written = await write(edits, words, pane);
    setWriting(false);
    if (written.kind === 'written')
      onInserted({
        places: [sheetAddress(sheet, areaAddress(area))],
        start: { sheet, cell: firstToFill(planned) },
        edits,
        undo: written.undo,
      });
    else setTold(written.told);
  };

  return (
    <>
      {plan.kind === 'planned' ? (
        children(plan)
      ) : (
        <Told sentences={[wordHindrance(plan.hindrance, language)]} />
      )}
      {changed && <p className={styles.text}>{words.changed}</p>}
      <Told sentences={told} />
      <div className={styles.actions}>
        {changed || plan.kind === 'hindered' ? (
          <Button appearance="primary" onClick={onRefresh}>
            {words.refresh}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={writing} onClick={() => void insert(plan)}>
            {words.insert}
          </Button>
        )}
      </div>
      <output>{writing && words.writing}</output>
    </>
  );
}

function firstToFill({ table, lines }: Planned): Cell {
  const row = lines.findIndex(({ kind }) => kind === 'row');
  const column = lines[row]?.texts.indexOf(null) ?? 0;
  return { row: table.top + 1 + Math.max(row, 0), column: table.left + Math.max(column, 0) };
}
