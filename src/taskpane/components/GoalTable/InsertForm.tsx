import { useMemo, useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { aimsOf } from '../../../goal-tables/aims.ts';
import { planTable } from '../../../goal-tables/plan.ts';
import type { TablePlan } from '../../../goal-tables/request.ts';
import type { Cell } from '../../../model/address.ts';
import { wordHindrance } from '../../../wording/hindrances.ts';
import type { Inserted, PaneState, Result } from '../../state/pane-state.ts';
import { write } from '../../state/write.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useWords } from '../../words/index.ts';
import { Aims } from './Aims.tsx';
import { cityOf, layoutOf, requestOf, strategyOf, usual, type Choice } from './choice.ts';
import { useGoalTableStyles } from './GoalTable.styles.ts';
import { Places } from './Places.tsx';
import { Preview } from './Preview.tsx';
import { Told } from './Told.tsx';
import { useSelection } from './use-selection.ts';
import { What } from './What.tsx';

interface InsertFormProps {
  readonly state: PaneState;
  readonly result: Result;
  readonly words: GoalsWords;
  readonly own: Partial<Choice>;
  readonly onChoose: (part: Partial<Choice>) => void;
  readonly onRefresh: () => void;
  readonly onInserted: (table: Inserted) => void;
}

/** Everything that is chosen, what comes of it, and the button that writes it. */
export function InsertForm(props: InsertFormProps) {
  const { state, result, words, own, onChoose, onRefresh, onInserted } = props;
  const styles = useGoalTableStyles();
  const pane = useWords();
  const selection = useSelection();
  const [told, setTold] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);
  const [thisYear] = useState(() => new Date().getFullYear());
  const city = cityOf(result, state);
  const choice = { ...usual(result, city, thisYear), ...own };
  const strategy = strategyOf(layoutOf(choice), city);
  const request = requestOf(choice, city, selection, state.language);
  const asked = JSON.stringify(request);
  const plan = useMemo(
    () => planTable(JSON.parse(asked) as typeof request, result.snapshot),
    [asked, result.snapshot],
  );

  const insert = async (planned: Extract<TablePlan, { kind: 'planned' }>) => {
    const { sheet, table: area, edits } = planned;
    setWriting(true);
    setTold([]);
    const written = await write(edits, words, pane);
    setWriting(false);
    if (written.kind === 'written')
      onInserted({ sheet, area, start: firstToFill(planned), edits, undo: written.undo });
    else setTold(written.told);
  };

  return (
    <>
      <Text>{words.about}</Text>
      <What
        choice={choice}
        thisYear={thisYear}
        city={city}
        strategy={strategy}
        {...{ result, words, onChoose }}
        language={state.language}
      />
      <Aims aims={aimsOf(strategy)} left={choice.left} words={words} onLeave={(left) => onChoose({ left })} />
      <Places place={choice.place} {...{ selection, words }} onPlace={(place) => onChoose({ place })} />
      {plan.kind === 'planned' ? (
        <Preview plan={plan} words={words} />
      ) : (
        <Told sentences={[wordHindrance(plan.hindrance, state.language)]} />
      )}
      {result.changed && <p className={styles.text}>{words.changed}</p>}
      <Told sentences={told} />
      <div className={styles.actions}>
        {result.changed || plan.kind === 'hindered' ? (
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

function firstToFill({ table, lines }: Extract<TablePlan, { kind: 'planned' }>): Cell {
  const row = lines.findIndex(({ kind }) => kind === 'row');
  const column = lines[row]?.texts.indexOf(null) ?? 0;
  return { row: table.top + 1 + Math.max(row, 0), column: table.left + Math.max(column, 0) };
}
