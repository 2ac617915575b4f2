import { Checkbox } from '@fluentui/react-components';
import type { ChosenAim } from '../../../goal-tables/request.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';

interface AimsProps {
  readonly aims: readonly ChosenAim[];
  readonly left: ReadonlySet<string>;
  readonly words: GoalsWords;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The strategy's aims and their goals: all of them are taken until they are left out. */
export function Aims({ aims, left, words, onLeave }: AimsProps) {
  const styles = useInsertingStyles();
  if (aims.length === 0) return null;
  const box = (text: string) => (
    <Checkbox
      key={text}
      label={text}
      checked={!left.has(text)}
      onChange={(_, { checked }) =>
        onLeave(new Set(checked ? [...left].filter((one) => one !== text) : [...left, text]))
      }
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>{words.aims}</legend>
      {aims.map(({ name, goals }) => (
        <div key={name}>
          {box(name)}
          {goals.length > 0 && !left.has(name) && (
            <details className={styles.goals}>
              <summary>
                {words.goals(goals.filter(({ text }) => !left.has(text)).length, goals.length)}
              </summary>
              <fieldset className={styles.group} aria-label={words.goalsOf(name)}>
                {goals.map(({ text }) => box(text))}
              </fieldset>
            </details>
          )}
        </div>
      ))}
    </fieldset>
  );
}
