import { dropCounted, dropMeasures, nameCodes, nameRepeatedCodes } from '../columns/measure-columns.ts';
import { guessRoles } from '../columns/roles.ts';
import { dropTranslations } from '../columns/translated-columns.ts';
import { confirmColumns } from '../confirmed/confirmed.ts';
import type { DraftColumn } from '../draft.ts';
import { speaksOfProjects } from '../kind.ts';
import { proveAddends } from '../proofs/addends.ts';
import { proveColumns } from '../proofs/prove-columns.ts';
import { dropCounts, proveItems } from '../proofs/prove-items.ts';
import { dropQuotients } from '../proofs/quotients.ts';
import { dropSharesOfWholes } from '../proofs/shares-of-wholes.ts';
import { keepCountedLines } from '../rows/counted-lines.ts';
import { nameLinesOfVersions } from '../rows/lines-of-versions.ts';
import { findRowYear } from '../rows/versions-by-row.ts';
import { giveScales } from '../surroundings.ts';
import type { Headed } from './headings-of-table.ts';
import type { ReadOptions } from './read-options.ts';

/** What each column is: by its heading first, then by what its figures prove, last by what a person has said. */
export function readColumns(
  { grid, segment, headings, titles, planned, main, rowsAreQuantities, rowsAreTimes, steps }: Headed,
  { confirmed, year }: ReadOptions,
): { readonly columns: DraftColumn[]; readonly year: number | null } {
  const guessed = guessRoles(
    segment,
    headings,
    titles,
    { rowsAreQuantities, rowsAreTimes, main },
    confirmed?.year ??
      year ??
      planned ??
      steps?.year ??
      findRowYear(grid, segment.bodyRows, headings, titles),
  );
  const { columns } = guessed;
  dropTranslations(columns, main);
  dropMeasures(grid, segment, columns, main);
  dropCounted(grid, segment, columns, headings);
  nameCodes(grid, segment, columns, headings, main);
  nameRepeatedCodes(grid, segment, columns);
  dropQuotients(grid, segment, columns);
  proveColumns(grid, segment, columns, headings);
  proveAddends(grid, segment, columns, headings);
  if (speaksOfProjects(titles, columns, headings)) dropSharesOfWholes(grid, segment, columns, headings);
  keepCountedLines(grid, segment, columns, headings);
  if (!rowsAreQuantities) {
    proveItems(grid, segment, columns, headings);
    dropCounts(grid, segment, columns, headings);
  }
  if (rowsAreTimes) nameLinesOfVersions(grid, segment, columns);
  const settled = confirmed ? confirmColumns(columns, confirmed) : columns;
  giveScales(settled, headings);
  return { columns: settled, year: guessed.year };
}
