import { isMoneyRole, type Item } from '../../model/table.ts';
import { namesOf } from '../columns/account-columns.ts';
import { splitByColumn } from '../columns/split-by-column.ts';
import { joinTwinNames } from '../columns/twin-names.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { giveSteps } from '../proofs/steps-between.ts';
import { type BodyRow, readBodyRows } from '../rows/body.ts';
import { makeGroupsBehind } from '../rows/groups-behind.ts';
import { itemOfSpent, sideOfKinds, sideOfRows, sideOfSpent } from '../rows/headed-sides.ts';
import { readLabelledVersions, withoutVersions } from '../rows/labelled-versions.ts';
import { mergeVersions } from '../rows/merge-versions.ts';
import { fillMergedLabels, fillNamesOfYears } from '../rows/merged-labels.ts';
import { numberNames } from '../rows/numbered-names.ts';
import { readRowsOfParts } from '../rows/rows-of-parts.ts';
import { readRowsOfQuantities } from '../rows/rows-of-quantities.ts';
import { readRowsOfUnits } from '../rows/rows-of-units.ts';
import { giveVersions } from '../rows/rows-of-versions.ts';
import { closingItem, soleAccount, soleItem } from '../rows/sole-item.ts';
import { findVersionBlocks } from '../rows/version-blocks.ts';
import { readVersionsByRow } from '../rows/versions-by-row.ts';
import { joinWrappedNames } from '../rows/wrapped-names.ts';
import { joinFields } from '../rows/fields-of-units.ts';
import { outerUnit } from '../surroundings.ts';
import type { Headed } from './headings-of-table.ts';

/** The figures of a table with what its rows and columns say of them, by unit. */
export interface Rows {
  readonly rows: readonly BodyRow[];
  readonly found: DraftUnit[];
  /** Whom the rows without a unit of their own belong to. */
  readonly outer: DraftUnit;
  /** The one quantity of the table, and the one that its last row names. */
  readonly item: Item;
  readonly closing: Item | null;
  readonly year: number | null;
}

export function readRows(
  { grid, segment, headings, titles, main, accounts, rowsAreQuantities, rowsAreTimes, steps }: Headed,
  columns: readonly DraftColumn[],
  planYear: number | null,
): Rows {
  const printed = readBodyRows(grid, segment, columns, main, rowsAreQuantities ? namesBehind(columns) : none);
  const asPrinted = rowsAreQuantities
    ? fillMergedLabels(printed, main)
    : fillNamesOfYears(printed, grid, headings);
  const blocks = findVersionBlocks(asPrinted);
  const named = joinFields(joinTwinNames(withoutVersions(blocks?.rows ?? asPrinted)));
  const rows = numberNames(joinWrappedNames(named));
  const outer = outerUnit(grid, segment, titles);
  const spent = columns.every(({ item }) => item === null) ? itemOfSpent(headings, rows) : null;
  const closing = rowsAreQuantities ? null : (closingItem(rows) ?? spent);
  const sole = soleItem(titles, columns, headings);
  const item = (sole === 'margin' ? closing : null) ?? sole;
  const read = rowsAreQuantities
    ? (readRowsOfParts(rows) ??
      readRowsOfQuantities(
        rows,
        outer,
        namesOf(columns, accounts),
        sideOfRows(headings, main, segment.titles) ??
          sideOfKinds(headings, main, titles.item, rows) ??
          sideOfSpent(headings, rows),
      ))
    : readRowsOfUnits(
        rows,
        { item, account: soleAccount(titles, columns, item) },
        outer,
        planYear,
        makeGroupsBehind(rows, columns, headings, main),
      );
  const spread = splitByColumn(read, columns);
  const isByRow = readVersionsByRow(grid, spread, headings, planYear);
  if (blocks) giveVersions(spread, blocks.versions, planYear);
  const found = isByRow || blocks ? mergeVersions(spread) : spread;
  readLabelledVersions(found, rows, planYear);
  if (steps) giveSteps(found, steps);
  const year = rowsAreTimes ? (plannedYear(found) ?? planYear) : (planYear ?? plannedYear(found));
  return { rows, found, outer, item, closing, year };
}

/** "Tili | TA 2026 | Toimiala": whose each line is stands behind its amounts. */
function namesBehind(columns: readonly DraftColumn[]): ReadonlySet<number> {
  const first = columns.find(({ role }) => isMoneyRole(role))?.column ?? Infinity;
  const named = columns.filter(({ role }) => role === 'name' || role === 'code');
  return new Set(named.map(({ column }) => column).filter((column) => column > first));
}

const none: ReadonlySet<number> = new Set();

/** Where only the rows say of which year a plan is. */
function plannedYear(drafts: readonly DraftUnit[]): number | null {
  const planned = drafts.flatMap((draft) => draft.figures).find(({ column }) => column.role === 'plan');
  return planned?.column.year ?? null;
}
