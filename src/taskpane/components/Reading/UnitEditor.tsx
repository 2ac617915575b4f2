import type { ComparedTable } from '../../../check/compare-readings.ts';
import { levels, unitTitle, type TableReading, type UnitReading } from '../../../model/table.ts';
import { levelNames } from '../../../wording/roles.ts';
import { Choice } from './Choice.tsx';
import { useReadingView } from './context.ts';
import { capitalise } from './names.ts';
import { possibleParents } from './unit-tree.ts';
import { useReadingStyles } from './Reading.styles.ts';

interface UnitEditorProps {
  readonly table: ComparedTable;
  /** Position of the unit in the table. */
  readonly at: number;
  /** The unit as the sheet alone says. */
  readonly read: UnitReading;
}

export function UnitEditor({ table, at, read }: UnitEditorProps) {
  const styles = useReadingStyles();
  const { words, language, actions } = useReadingView();
  const { reading, asRead } = table;
  const unit = reading.units[at]!;
  const parents = possibleParents(reading.units, at).map((position) => reading.units[position]!);
  return (
    <div className={styles.editor}>
      <Choice
        label={words.level}
        value={unit.level}
        read={read.level}
        options={levels.map((value) => ({ value, text: capitalise(levelNames[value][language]) }))}
        onChoose={(level) => actions.correct(table, { of: 'unit', at, set: { level } })}
      />
      <Choice<string | null>
        label={words.parent}
        value={parentName(unit, reading)}
        read={parentName(read, asRead.units.includes(read) ? asRead : reading)}
        options={[
          { value: null, text: words.noParent },
          ...parents.map((one) => ({ value: nameOf(one), text: unitTitle(one) })),
        ]}
        onChoose={(parent) => actions.correct(table, { of: 'unit', at, set: { parent } })}
      />
    </div>
  );
}

/** How a confirmed reading names a unit. */
function nameOf({ code, name }: UnitReading): string {
  return code ?? name;
}

export function parentName({ parent }: UnitReading, { units }: TableReading): string | null {
  return parent === null ? null : nameOf(units[parent]!);
}
