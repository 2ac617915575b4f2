import { Button, Text } from '@fluentui/react-components';
import type { Said } from '../../state/said.ts';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

/** Tables that were confirmed and are gone; forgotten, they no longer leave the check incomplete. */
export function Missing({ tables }: { tables: readonly Said[] }) {
  const styles = useReadingStyles();
  const { words, actions } = useReadingView();
  if (tables.length === 0) return null;
  return (
    <section className={styles.table} aria-label={words.missing}>
      <h2 className={styles.name}>{words.missing}</h2>
      {tables.map((said) => {
        const place = `${said.table.sheet} ${said.table.range}`;
        return (
          <div key={place} className={styles.actions}>
            <Text>{place}</Text>
            <Button size="small" aria-label={words.forgetTable(place)} onClick={() => actions.forget(said)}>
              {words.forget}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
