import { Button, Text } from '@fluentui/react-components';
import type { ReportTable } from '../../../check/report.ts';
import { useWords } from '../../words/index.ts';
import { useTablesStyles } from './Tables.styles.ts';

interface TablesProps {
  readonly tables: readonly ReportTable[];
  readonly onShow: (sheet: string, address: string) => void;
}

/** How each table was read, so that a person can see whether the result can be trusted. */
export function Tables({ tables, onShow }: TablesProps) {
  const styles = useTablesStyles();
  const words = useWords();
  if (tables.length === 0) return <Text>{words.noTables}</Text>;
  return (
    <>
      <Text>{words.tablesIntro}</Text>
      <ul className={styles.list}>
        {tables.map(({ sheet, range, kind, units, understood }) => (
          <li key={`${sheet}!${range}`} className={styles.table}>
            <h2 className={styles.name}>{sheet}</h2>
            <Text>{[range, words.kinds[kind], words.units(units.length)].join(' · ')}</Text>
            <Text>{understood}</Text>
            <Button
              size="small"
              className={styles.show}
              aria-label={words.showTable(sheet, range)}
              onClick={() => onShow(sheet, range)}
            >
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
