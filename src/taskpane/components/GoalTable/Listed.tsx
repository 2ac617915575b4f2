import { useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';

const mostShown = 10;

interface ListedProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly words: GoalsWords;
  /** Said instead of a list without texts; without it nothing is. */
  readonly none?: string;
}

export function Listed({ title, texts, words, none }: ListedProps) {
  const styles = useInsertingStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? texts : texts.slice(0, mostShown);
  if (texts.length === 0) return none ? <Text>{none}</Text> : null;
  return (
    <div>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {shown.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {shown.length < texts.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {words.showAll(texts.length)}
        </Button>
      )}
    </div>
  );
}
