import { useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { changedCells } from '../../../model/changed-cells.ts';
import type { WorkbookEdit } from '../../../model/edits.ts';
import type { Fix } from '../../../model/fix.ts';
import { editsFor, type FixTarget } from '../../state/fixes.ts';
import type { PaneState } from '../../state/pane-state.ts';
import { write } from '../../state/write.ts';
import { fixingWords } from '../../words/fixing/index.ts';
import { useWords } from '../../words/index.ts';
import { useFixingStyles } from './Fixing.styles.ts';
import { PreviewTable } from './PreviewTable.tsx';

const none: ReadonlyMap<string, Fix> = new Map();

interface FixingProps {
  readonly target: FixTarget;
  readonly state: PaneState;
  readonly onBack: () => void;
  readonly onShow: (sheet: string, address: string) => void;
  /** So many cells are written; `undo` puts them back. */
  readonly onWritten: (cells: number, undo: readonly WorkbookEdit[] | null) => void;
}

/** What will be written, cell by cell, and the button that does it. */
export default function Fixing({ target, state, onBack, onShow, onWritten }: FixingProps) {
  const styles = useFixingStyles();
  const pane = useWords();
  const words = fixingWords[state.language];
  const [told, setTold] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);
  const fixes = state.result?.fixes ?? none;
  const edits = editsFor(target, fixes, state.journal);
  const lines = changedCells(edits);
  const safety = typeof target === 'object' ? fixes.get(target.finding)?.safety : target;

  const apply = async () => {
    setWriting(true);
    setTold([]);
    const written = await write(edits, words, pane);
    setWriting(false);
    if (written.kind === 'written') onWritten(lines.length, written.undo);
    else setTold(written.told);
  };

  if (lines.length === 0) return <Text>{words.nothing}</Text>;
  const label = target === 'undo' ? words.putBack(lines.length) : words.apply(lines.length);
  return (
    <div className={styles.root}>
      <Text>{words[safety ?? 'safe']}</Text>
      <PreviewTable lines={lines} words={words} language={state.language} onShow={onShow} />
      <div role="alert">
        {told.length > 0 && (
          <div className={styles.told}>
            {told.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={writing} onClick={() => void apply()}>
          {label}
        </Button>
        <Button disabledFocusable={writing} onClick={onBack}>
          {pane.cancel}
        </Button>
      </div>
      <output>{writing && words.writing}</output>
    </div>
  );
}
