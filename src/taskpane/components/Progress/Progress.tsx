import { Button, ProgressBar, Subtitle1 } from '@fluentui/react-components';
import type { Work } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';
import { useProgressStyles } from './Progress.styles.ts';

interface ProgressProps {
  readonly work: Extract<Work, { kind: 'reading' | 'checking' }>;
  readonly onStop: () => void;
}

/** Reading or checking goes on, and can be stopped. */
export function Progress({ work, onStop }: ProgressProps) {
  const styles = useProgressStyles();
  const words = useWords();
  const reading = work.kind === 'reading' ? work : null;
  const text = reading ? words.reading(reading.done, reading.of) : words.checking;
  return (
    <div className={styles.root}>
      <Subtitle1 as="h1" className={styles.text}>
        {reading?.held ? words.held[reading.held] : text}
      </Subtitle1>
      <ProgressBar
        aria-label={text}
        {...(reading && reading.of > 0 && { value: reading.done, max: reading.of })}
      />
      <Button className={styles.stop} onClick={onStop}>
        {reading?.held === 'cell-edit' ? words.cancel : words.stop}
      </Button>
    </div>
  );
}
