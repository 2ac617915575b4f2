import type { CheckContext } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { statedYears, type StatedYear } from './stated-years.ts';

/** A table whose heading and surroundings speak of different years. */
export interface YearConflict {
  readonly table: TableReading;
  readonly header: StatedYear;
  /** Titles and sheet name with another year. */
  readonly others: readonly StatedYear[];
  /** More speaks for the other year than for the heading. */
  readonly headerIsWrong: boolean;
  readonly year: number;
}

export function* yearConflicts({ snapshot, tables, year }: CheckContext): Generator<YearConflict> {
  const plans = tables.filter(({ kind }) => kind === 'plan' || kind === 'amendment');
  for (const table of plans) {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) continue;
    const workbookYear = year !== null && isOfOthers(year, table, plans) ? year : null;
    const stated = statedYears(sheet, table, tables, workbookYear);
    const header =
      stated.find(({ from }) => from === 'header') ?? stated.find(({ from }) => from === 'sheet');
    if (!header) continue;
    const against = stated.filter((one) => one.year !== header.year);
    const said = against.filter(({ from }) => from === 'title' || from === 'sheet');
    const other = mostSaid(against);
    const votes = stated.length - against.length;
    const headerIsWrong =
      header.from === 'header' &&
      other !== null &&
      against.filter((one) => one.year === other).length > votes;
    if (headerIsWrong) yield { table, header, others: said, headerIsWrong, year: other };
    else if (said.length > 0) yield { table, header, others: said, headerIsWrong, year: header.year };
  }
}

/** Given by the user, or the year of other tables too. */
function isOfOthers(year: number, table: TableReading, plans: readonly TableReading[]): boolean {
  return table.year !== year || plans.some((other) => other !== table && other.year === year);
}

function mostSaid(stated: readonly StatedYear[]): number | null {
  const years = [...new Set(stated.map(({ year }) => year))];
  const votes = (year: number) => stated.filter((one) => one.year === year).length;
  return years.reduce<number | null>(
    (best, year) => (best === null || votes(year) > votes(best) ? year : best),
    null,
  );
}
