import { kept } from '../../../model/kept.ts';
import { foldCode, foldName } from '../../../model/names.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';

/** A unit as those of several sheets are compared. */
export interface NamedUnit {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** Folded, as is the name; null where none is printed. */
  readonly code: string | null;
  readonly name: string;
  /** The code, or else the name, with the level; empty where neither is printed. */
  readonly identity: string;
}

/** The units of a table that have figures, without totals and projects. */
export const namedUnits = kept((table: TableReading): readonly NamedUnit[] =>
  table.units.flatMap((unit) =>
    unit.level === 'total' || unit.level === 'project' || unit.figures.length === 0
      ? none
      : asNamed(table, unit),
  ),
);

const none: readonly NamedUnit[] = [];

/** A code speaks for the unit; a name alone does together with its level. */
function asNamed(table: TableReading, unit: UnitReading): NamedUnit {
  const code = unit.code === null ? null : foldCode(unit.code);
  const name = foldName(unit.name);
  const word = code ?? (unit.name === '' ? null : name);
  return { table, unit, code, name, identity: word === null ? '' : `${word}|${unit.level}` };
}
