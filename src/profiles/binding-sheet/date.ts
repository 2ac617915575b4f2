import type { Organisation } from '../../model/organisation.ts';
import type { ColumnRole, TableReading } from '../../model/table.ts';

/** Amounts that the sheet gives without a year are of the year that the workbook plans. */
export function dateFrames(organisation: Organisation, tables: readonly TableReading[]): Organisation {
  if (!organisation.frames.some(({ year }) => year === null)) return organisation;
  const year = plannedYear(tables);
  if (year === null) return organisation;
  const years = dated.get(organisation) ?? new Map<number, Organisation>();
  dated.set(organisation, years);
  const frames = organisation.frames.map((frame) => (frame.year === null ? { ...frame, year } : frame));
  const found = years.get(year) ?? { ...organisation, frames };
  years.set(year, found);
  return found;
}

/** Always the same object, so that what was judged with it is known again. */
const dated = new WeakMap<Organisation, Map<number, Organisation>>();

const preference: readonly (readonly ColumnRole[])[] = [
  ['plan'],
  ['amendedBudget', 'budget'],
  ['actual', 'forecast'],
];

/** The latest one; null when no column of a plan, a budget or an outcome has a year. */
function plannedYear(tables: readonly TableReading[]): number | null {
  const columns = tables.flatMap((table) => table.columns);
  for (const roles of preference) {
    const years = columns.flatMap(({ role, year }) => (year !== null && roles.includes(role) ? year : []));
    if (years.length > 0) return years.reduce((a, b) => Math.max(a, b));
  }
  return null;
}
