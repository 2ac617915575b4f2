import { useState } from 'react';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ComparedTable } from '../../../check/compare-readings.ts';
import { areaAddress, columnName } from '../../../model/address.ts';
import { columnRoles, items, type ColumnReading } from '../../../model/table.ts';
import { itemNames, roleNames } from '../../../wording/roles.ts';
import { Choice } from './Choice.tsx';
import { useReadingView } from './context.ts';
import { capitalise, columnMeaning, yearsFor } from './names.ts';
import { ShowAll, useCut } from './ShowAll.tsx';
import { useReadingStyles } from './Reading.styles.ts';

/** Every column with what it holds. Choosing one shows it in the grid and opens its corrections. */
export function Columns({ table }: { table: ComparedTable }) {
  const styles = useReadingStyles();
  const { words, language, onShow } = useReadingView();
  const [open, setOpen] = useState<number | null>(null);
  const { sheet, area, columns } = table.reading;
  const cut = useCut(columns);
  const choose = (index: number, column: number) => {
    setOpen(index === open ? null : index);
    if (index !== open) onShow(sheet, areaAddress({ ...area, left: column, right: column }));
  };
  return (
    <>
      <ul className={styles.chips}>
        {cut.shown.map((column, index) => (
          <li key={column.column} className={index === open ? styles.openChip : undefined}>
            <button
              type="button"
              className={styles.chip}
              aria-expanded={index === open}
              onClick={() => choose(index, column.column)}
            >
              <strong>{columnName(column.column)}</strong> {column.header || words.noHeader}{' '}
              <span className={styles.meaning}>{columnMeaning(column, language)}</span>{' '}
              {isCorrected(column, table, index) && (
                <span className={styles.mark}>
                  <EditRegular aria-hidden /> {words.corrected}
                </span>
              )}
            </button>
            {index === open && <ColumnEditor table={table} at={index} column={column} />}
          </li>
        ))}
      </ul>
      <ShowAll cut={cut} />
    </>
  );
}

/** A column that has come since was not corrected: it may only read otherwise beside corrected ones. */
function isCorrected(column: ColumnReading, { reading, asRead }: ComparedTable, at: number): boolean {
  const read = asRead.columns[at];
  const letters = columnName(column.column);
  if (!read || reading.drift.some((one) => one.kind === 'column-added' && one.column === letters))
    return false;
  return column.role !== read.role || column.year !== read.year || column.item !== read.item;
}

function ColumnEditor({ table, at, column }: { table: ComparedTable; at: number; column: ColumnReading }) {
  const styles = useReadingStyles();
  const { words, language, actions } = useReadingView();
  const read = table.asRead.columns[at] ?? column;
  const years = yearsFor([table.reading, table.asRead]).map((value) => ({ value, text: String(value) }));
  const correct = (set: Partial<Pick<ColumnReading, 'role' | 'year' | 'item'>>) =>
    actions.correct(table, { of: 'column', at, set });
  return (
    <div className={styles.editor}>
      <Choice
        label={words.role}
        value={column.role}
        read={read.role}
        options={columnRoles.map((value) => ({ value, text: capitalise(roleNames[value][language]) }))}
        onChoose={(role) => correct({ role })}
      />
      <Choice<number | null>
        label={words.year}
        value={column.year}
        read={read.year}
        options={[{ value: null, text: words.noYear }, ...years]}
        onChoose={(year) => correct({ year })}
      />
      <Choice
        label={words.item}
        value={column.item}
        read={read.item}
        options={[
          { value: null, text: words.byRow },
          ...items.map((value) => ({ value, text: capitalise(itemNames[value][language]) })),
        ]}
        onChoose={(item) => correct({ item })}
      />
    </div>
  );
}
