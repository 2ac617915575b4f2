import { columnLevel, nameLevels, stepsOfNames } from '../columns/heading-levels.ts';
import { confirmUnits } from '../confirmed/confirmed-units.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { speaksOfProjects } from '../kind.ts';
import { settleChanges } from '../proofs/changes.ts';
import { proveMargins } from '../proofs/margins.ts';
import { findMixedSums } from '../proofs/mixed-sums.ts';
import { findNestedSums } from '../proofs/nested-sums.ts';
import { foldHeadings, markOwnSums, markRecurringSums, markSumOfAll } from '../proofs/own-sums.ts';
import { findPlainSums } from '../proofs/plain-sums.ts';
import { proveSideResults } from '../proofs/side-results.ts';
import { proveSideSums } from '../proofs/side-sums.ts';
import { keepOtherLines, readSidesOfLines } from '../proofs/sides-of-lines.ts';
import { proveSidesOfRows } from '../proofs/sides-of-rows.ts';
import type { Match } from '../proofs/sum-match.ts';
import { findMembers } from '../proofs/sums.ts';
import { proveTotalsOfOneSide } from '../proofs/totals-of-one-side.ts';
import { findFundingColumns } from '../rows/funded-projects.ts';
import { nameCostsInvestments } from '../rows/investment-costs.ts';
import { settleFrames } from '../units/frame-rows.ts';
import { findParents } from '../units/hierarchy.ts';
import { setLevels, setOuterLevel } from '../units/unit-levels.ts';
import { namesPlace } from '../vocabulary/row-names.ts';
import type { Headed } from './headings-of-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { Rows } from './rows-of-table.ts';

/** Figures by what they prove, and units by what they add up to and stand under. */
export function settleUnits(
  { headings, titles, main, accounts, rowsAreQuantities }: Headed,
  columns: readonly DraftColumn[],
  { found, outer, item, closing }: Rows,
  { organisation, confirmed }: ReadOptions,
): { readonly drafts: DraftUnit[]; readonly across: Match } {
  settleChanges(
    found,
    columns,
    titles.document === 'amendment' || columns.some((c) => c.role === 'amendedBudget'),
  );
  const names = main !== null && accounts.includes(main) ? null : main;
  const projects = speaksOfProjects(titles, columns, headings);
  if (projects && !rowsAreQuantities) findFundingColumns(found, columns);
  proveMargins(found, columns);
  const across = proveSideSums(found, columns, titles.item ?? closing);
  proveSideResults(found, columns);
  readSidesOfLines(found, columns);
  if (!rowsAreQuantities && item !== 'investment') keepOtherLines(found, columns, headings);
  if (rowsAreQuantities) {
    proveSidesOfRows(found);
    proveTotalsOfOneSide(found);
  }
  markOwnSums(found);
  findMembers(found);
  findNestedSums(found);
  findPlainSums(found);
  findMixedSums(found);
  markSumOfAll(found);
  markRecurringSums(found);
  settleFrames(found, titles.document === 'reservations');
  findParents(found);
  setOuterLevel(outer);
  nameLevels(found, main, headings, columns);
  setLevels(
    found,
    columnLevel(headings, columns, !projects && (titles.document === 'plan' || arePlaces(found)), names) ??
      (projects ? 'project' : areBesideEachOther(found) ? titles.rowLevel : null),
    organisation,
    stepsOfNames(headings, main),
    outer.level === 'body',
  );
  const drafts = foldHeadings(found);
  if (titles.document === 'investments') nameCostsInvestments(drafts, columns);
  if (confirmed) confirmUnits(drafts, confirmed);
  return { drafts, across };
}

/** Units of one level, with nothing around them but what they add up to. */
function areBesideEachOther(drafts: readonly DraftUnit[]): boolean {
  return new Set(drafts.flatMap(({ parent }) => parent ?? [])).size < 2;
}

/** Most of them are halls, schools and the like. */
function arePlaces(drafts: readonly DraftUnit[]): boolean {
  const named = drafts.filter(({ isTotal }) => !isTotal);
  return named.filter(({ name }) => namesPlace(name)).length * 2 > named.length;
}
