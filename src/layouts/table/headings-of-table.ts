import type { Grid } from '../cells/grid.ts';
import { accountColumns } from '../columns/account-columns.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { readColumnHeadings } from '../columns/column-headings.ts';
import { asHeaded } from '../columns/headed-columns.ts';
import { areInvestments, areSharedOut } from '../kind.ts';
import { findSteps, leadsOn } from '../proofs/steps-between.ts';
import { findMainColumn } from '../rows/body.ts';
import { areRowsQuantities, areRowsTimes } from '../rows/orientation.ts';
import type { Segment } from '../segments/segments.ts';
import { titlesOf } from '../surroundings.ts';
import { headedByTitle, namesOver, plannedFor } from '../titles/titled-version.ts';
import type { TitleFacts } from '../titles/titles.ts';
import type { ReadOptions } from './read-options.ts';

/** What the words around a stretch and in its headings say, and what its rows seem to be. */
export interface Headed {
  readonly grid: Grid;
  readonly segment: Segment;
  readonly headings: readonly ColumnHeading[];
  readonly titles: TitleFacts;
  /** The year that its titles plan. */
  readonly planned: number | null;
  /** The column of the labels. */
  readonly main: number | null;
  /** Columns that hold accounts. */
  readonly accounts: readonly number[];
  /** Its first row leads to its last by what stands between them. */
  readonly leads: boolean;
  readonly rowsAreQuantities: boolean;
  readonly rowsAreTimes: boolean;
  readonly steps: ReturnType<typeof findSteps>;
}

export function readHeadings(grid: Grid, stretch: Segment, options: ReadOptions): Headed {
  const names = namesOver(grid, stretch);
  const planned = plannedFor(names, options.planned ?? null);
  const headings = headedByTitle(readColumnHeadings(grid, stretch), names, planned);
  const segment = {
    ...stretch,
    columns: stretch.columns.map((profile) => asHeaded(grid, stretch, profile, headings)),
  };
  const said = titlesOf(grid, segment, headings, options);
  const accounts = accountColumns(headings, grid, segment);
  const main = findMainColumn(grid, segment, accounts, headings);
  const document = areInvestments(said, headings)
    ? 'investments'
    : areSharedOut(said, grid, segment.bodyRows, main)
      ? 'plan'
      : said.document;
  const titles: TitleFacts = { ...said, document };
  const leads = findSteps(grid, segment, main) !== null && leadsOn(grid, segment);
  const rowsAreQuantities = leads || accounts.length > 0 || areRowsQuantities(grid, segment, main, headings);
  const rowsAreTimes = !rowsAreQuantities && areRowsTimes(grid, segment, main);
  const steps = rowsAreQuantities ? findSteps(grid, segment, main) : null;
  return {
    grid,
    segment,
    headings,
    titles,
    planned,
    main,
    accounts,
    leads,
    rowsAreQuantities,
    rowsAreTimes,
    steps,
  };
}
