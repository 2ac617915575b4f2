import { Button } from '@fluentui/react-components';
import { safeFixes } from '../../../check/safe-fixes.ts';
import type { FixTarget } from '../../state/fixes.ts';
import type { Result } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';
import { useFixBarStyles } from './FixBar.styles.ts';

interface FixBarProps {
  readonly result: Result;
  readonly canUndo: boolean;
  readonly onFix: (target: FixTarget) => void;
}

/** All safe fixes at once, and the last fix undone. */
export function FixBar({ result, canUndo, onFix }: FixBarProps) {
  const styles = useFixBarStyles();
  const words = useWords();
  const safe = safeFixes(result.fixes.values()).length;
  if (safe === 0 && !canUndo) return null;
  return (
    <div className={styles.root}>
      {safe > 0 && (
        <Button size="small" onClick={() => onFix('safe')}>
          {words.fixAll(safe)}
        </Button>
      )}
      {canUndo && (
        <Button size="small" onClick={() => onFix('undo')}>
          {words.undoFix}
        </Button>
      )}
    </div>
  );
}
