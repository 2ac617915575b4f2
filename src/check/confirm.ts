import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { toConfirmedTable } from '../layouts/index.ts';
import { isChecked } from '../rules/run.ts';
import type { WorkbookReading } from './read-workbook.ts';

/** The reading as it stands, as if a person confirmed it. Guesses and plain lists are left out unless confirmed before. */
export function confirmReading({ tables, matches }: WorkbookReading): ConfirmedReading {
  return {
    tables: tables.flatMap((table) => {
      const said = matches.get(table);
      if (said && !said.isPlan) return [said];
      return said || isChecked(table) ? [toConfirmedTable(table)] : [];
    }),
  };
}
