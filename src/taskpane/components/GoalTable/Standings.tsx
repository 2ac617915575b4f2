import { Text } from '@fluentui/react-components';
import { standingOf } from '../../../goal-tables/standing.ts';
import type { Language } from '../../../model/language.ts';
import type { TableReading } from '../../../model/table.ts';
import { wordAttainment } from '../../../wording/goal-states.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';

interface StandingsProps {
  readonly table: TableReading;
  readonly words: GoalsWords;
  readonly language: Language;
}

/** How many outcomes are filled in, and how each row stands. */
export function Standings({ table, words, language }: StandingsProps) {
  const styles = useInsertingStyles();
  const { filled, rows } = standingOf(table);
  if (rows.length === 0) return <Text>{words.noMetrics}</Text>;
  return (
    <>
      <Text>{words.about.status}</Text>
      <ul className={styles.list}>
        {filled.map(({ heading, count, of }, column) => (
          <li key={column}>{words.filledIn(heading, count, of)}</li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables scroll, by keyboard too */}
      <section className={styles.scroll} aria-label={words.tasks.status} tabIndex={0}>
        <table className={styles.table}>
          <thead className={styles.header}>
            <tr>
              {words.standing.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{row.title}</th>
                <td>{wordAttainment(row, language)}</td>
                <td>{row.metric ?? words.none}</td>
                <td>{row.outcome?.text ?? words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
