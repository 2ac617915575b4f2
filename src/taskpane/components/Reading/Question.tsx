import { Button, Text } from '@fluentui/react-components';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

interface QuestionProps {
  /** Too doubtful to have been checked. */
  readonly isGuess: boolean;
  readonly onYes: () => void;
  /** Null where nothing can be corrected. */
  readonly onCorrect: (() => void) | null;
}

/** A doubtful reading is asked about, never told as a fact. */
export function Question({ isGuess, onYes, onCorrect }: QuestionProps) {
  const styles = useReadingStyles();
  const { words } = useReadingView();
  return (
    <div className={styles.box}>
      {isGuess && <Text>{words.unchecked}</Text>}
      <Text weight="semibold">{words.question}</Text>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onYes}>
          {words.yes}
        </Button>
        {onCorrect && (
          <Button size="small" onClick={onCorrect}>
            {words.fix}
          </Button>
        )}
      </div>
    </div>
  );
}
