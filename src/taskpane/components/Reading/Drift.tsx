import { Text } from '@fluentui/react-components';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

/** How a table has changed since it was confirmed, a sentence for each. */
export function Drift({ sentences }: { sentences: readonly string[] }) {
  const styles = useReadingStyles();
  const { words } = useReadingView();
  if (sentences.length === 0) return null;
  return (
    <div className={styles.box}>
      <Text weight="semibold">{words.drift}</Text>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
