import type { Language } from '../../../model/language.ts';
import type { ColumnReading, TableReading } from '../../../model/table.ts';
import { itemNames, roleNames } from '../../../wording/roles.ts';

/** `toteuma` → `Toteuma`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a column holds, in a few words: `toteuma 2024, toimintakulut`. */
export function columnMeaning({ role, year, item }: ColumnReading, language: Language): string {
  const held = [roleNames[role][language], year].filter((part) => part !== null).join(' ');
  return item === null ? held : `${held}, ${itemNames[item][language]}`;
}

/** Years to choose from: those around the plan year and every year on the table. */
export function yearsFor(tables: readonly TableReading[]): number[] {
  const known = tables.flatMap(({ year, columns }) => [year, ...columns.map((column) => column.year)]);
  const years = known.filter((year) => year !== null);
  const middle = tables.find(({ year }) => year !== null)?.year ?? new Date().getFullYear();
  for (let year = middle - 5; year <= middle + 5; year++) years.push(year);
  return [...new Set(years)].sort((a, b) => a - b);
}
