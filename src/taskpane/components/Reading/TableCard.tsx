import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Text } from '@fluentui/react-components';
import type { ComparedTable } from '../../../check/compare-readings.ts';
import type { ReportTable } from '../../../check/report.ts';
import type { Standing } from '../../state/said.ts';
import { useReadingView } from './context.ts';
import { Drift } from './Drift.tsx';
import { Mark } from './Mark.tsx';
import { allParts, Parts, type Part } from './Parts.tsx';
import { Question } from './Question.tsx';
import { useReadingStyles } from './Reading.styles.ts';

interface TableCardProps {
  readonly table: ComparedTable;
  /** The same table in the report. */
  readonly told: ReportTable;
  readonly standing: Standing;
  /** Columns and units are in sight from the start. */
  readonly unfolded: boolean;
}

/** One table: what I read, whether it still holds, and everything that can be corrected. */
export function TableCard({ table, told, standing, unfolded }: TableCardProps) {
  const styles = useReadingStyles();
  const { words, actions, onShow } = useReadingView();
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set(unfolded ? ['columns', 'units'] : []));
  const name = useRef<HTMLButtonElement>(null);
  const parts = useRef<HTMLDivElement>(null);
  const { sheet, range, kind, understood, drift } = told;
  const place = `${sheet} ${range}`;
  const hasChanged = drift.length > 0;
  const isCorrectable = kind !== 'goals';
  const isConfirmable =
    standing === 'corrected' ||
    (standing === 'read' && kind !== 'list') ||
    (standing === 'confirmed' && hasChanged);

  const toggle = (part: Part) => setOpen(new Set(allParts.filter((one) => (one === part) !== open.has(one))));
  const startCorrecting = () => {
    flushSync(() => setOpen(new Set(allParts)));
    parts.current?.querySelector('select')?.focus();
  };
  /** The button that was pressed goes away, so the focus stays at the table. */
  const answer = (action: (table: ComparedTable) => void) => () => {
    name.current?.focus();
    action(table);
  };

  return (
    <section className={styles.table} aria-label={place}>
      <h2 className={styles.name}>
        <button ref={name} type="button" className={styles.place} onClick={() => onShow(sheet, range)}>
          {place}
        </button>
      </h2>
      <Mark standing={standing} />
      <Text>{standing === 'asked' ? words.guess(understood) : understood}</Text>
      {standing === 'asked' && (
        <Question
          isGuess={told.confidence < 0.5}
          onYes={answer(actions.confirm)}
          onCorrect={isCorrectable ? startCorrecting : null}
        />
      )}
      {standing === 'confirmed' && <Drift sentences={drift} />}
      {isCorrectable && <Parts ref={parts} table={table} open={open} onToggle={toggle} />}
      <div className={styles.actions}>
        {isConfirmable && (
          <Button size="small" onClick={answer(actions.confirm)}>
            {hasChanged ? words.confirmAgain : words.confirm}
          </Button>
        )}
        {table.said !== null && (
          <Button size="small" appearance="subtle" onClick={answer(actions.restore)}>
            {words.restore}
          </Button>
        )}
      </div>
    </section>
  );
}
