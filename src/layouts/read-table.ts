import type { ConfirmedTable } from '../model/confirmed-reading.ts';
import type { Organisation } from '../model/organisation.ts';
import { isMoneyRole, type Scale, type TableReading } from '../model/table.ts';
import { proveAddends } from './proofs/addends.ts';
import { findMainColumn, readBodyRows } from './rows/body.ts';
import { settleChanges } from './proofs/changes.ts';
import type { ColumnHeading } from './columns/column-facts.ts';
import { readColumnHeadings } from './columns/column-headings.ts';
import { inheritedScale } from './inherited-scale.ts';
import { judge } from './confidence.ts';
import { keepCountedLines } from './rows/counted-lines.ts';
import { confirmUnits } from './confirmed/confirmed-units.ts';
import { confirmColumns } from './confirmed/confirmed.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import { finishUnits } from './finish.ts';
import { settleFrames } from './units/frame-rows.ts';
import { findFundingColumns } from './rows/funded-projects.ts';
import type { Grid } from './cells/grid.ts';
import { findParents } from './units/hierarchy.ts';
import { setLevels, setOuterLevel } from './units/unit-levels.ts';
import { areInvestments, areSharedOut, kindOf, speaksOfOtherUnits, speaksOfProjects } from './kind.ts';
import { proveMargins } from './proofs/margins.ts';
import { fillMergedLabels, fillNamesOfYears } from './rows/merged-labels.ts';
import { dropCounted, dropMeasures, nameCodes, nameRepeatedCodes } from './columns/measure-columns.ts';
import { mergeVersions } from './rows/merge-versions.ts';
import { findNestedSums } from './proofs/nested-sums.ts';
import { findPlainSums } from './proofs/plain-sums.ts';
import { proveColumns } from './proofs/prove-columns.ts';
import { dropQuotients } from './proofs/quotients.ts';
import { readLabelledVersions, withoutVersions } from './rows/labelled-versions.ts';
import { nameCostsInvestments } from './rows/investment-costs.ts';
import { numberNames } from './rows/numbered-names.ts';
import { accountColumns, namesOf } from './columns/account-columns.ts';
import { areRowsQuantities, areRowsTimes } from './rows/orientation.ts';
import { makeGroupsBehind } from './rows/groups-behind.ts';
import { asHeaded } from './columns/headed-columns.ts';
import { columnLevel, nameLevels, stepsOfNames } from './columns/heading-levels.ts';
import { closingItem, soleAccount, soleItem } from './rows/sole-item.ts';
import { foldHeadings, markOwnSums, markSumOfAll } from './proofs/own-sums.ts';
import { realColumn } from './cells/pasted-lines.ts';
import { guessRoles } from './columns/roles.ts';
import { readRowsOfParts } from './rows/rows-of-parts.ts';
import { readRowsOfQuantities } from './rows/rows-of-quantities.ts';
import { readRowsOfUnits } from './rows/rows-of-units.ts';
import { giveVersions } from './rows/rows-of-versions.ts';
import type { Segment } from './segments/segments.ts';
import { dropCounts, proveItems } from './proofs/prove-items.ts';
import { proveSideResults } from './proofs/side-results.ts';
import { proveSideSums } from './proofs/side-sums.ts';
import { keepOtherLines, readSidesOfLines } from './proofs/sides-of-lines.ts';
import { proveSidesOfRows } from './proofs/sides-of-rows.ts';
import { readSigns } from './proofs/signs.ts';
import { findSteps, giveSteps, leadsOn } from './proofs/steps-between.ts';
import { giveScales, outerUnit, readScale, titlesOf, type Surroundings } from './surroundings.ts';
import { splitByColumn } from './columns/split-by-column.ts';
import { findMembers } from './proofs/sums.ts';
import { headedByTitle, namesOver, plannedFor } from './titles/titled-version.ts';
import { sideOfKinds, sideOfRows, sideOfSpent } from './rows/headed-sides.ts';
import type { TitleFacts } from './titles/titles.ts';
import { proveTotalsOfOneSide } from './proofs/totals-of-one-side.ts';
import { dropTranslations } from './columns/translated-columns.ts';
import { joinTwinNames } from './columns/twin-names.ts';
import { findVersionBlocks } from './rows/version-blocks.ts';
import { findRowYear, readVersionsByRow } from './rows/versions-by-row.ts';
import { nameLinesOfVersions } from './rows/lines-of-versions.ts';
import { namesFrame, namesPlace } from './vocabulary/row-names.ts';
import { joinWrappedNames } from './rows/wrapped-names.ts';

export interface ReadOptions extends Surroundings {
  readonly organisation: Organisation | null;
  readonly year: number | null;
  /** What the table before on the same sheet declared. */
  readonly scale: Scale;
  /** The year that the titles of the sheet's tables plan, where one is "TA 2026" and another "KS 2027". */
  readonly planned?: number | null;
  /** What a person has said of this table; it overrides what the sheet shows. */
  readonly confirmed?: ConfirmedTable;
}

/** Below this a table is taken for a list of something else. */
const leastPlan = 0.35;

/** Understands one stretch of a sheet; what it cannot make out lowers the confidence. */
export function readTable(grid: Grid, stretch: Segment, options: ReadOptions): TableReading {
  const { confirmed } = options;
  const names = namesOver(grid, stretch);
  const planned = plannedFor(names, options.planned ?? null);
  const headings = headedByTitle(readColumnHeadings(grid, stretch), names, planned);
  const segment = {
    ...stretch,
    columns: stretch.columns.map((profile) => asHeaded(grid, stretch, profile, headings)),
  };
  const said = titlesOf(grid, segment, headings, options);
  const accounts = accountColumns(headings);
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
  const guessed = guessRoles(
    segment,
    headings,
    titles,
    { rowsAreQuantities, rowsAreTimes, main },
    confirmed?.year ??
      options.year ??
      planned ??
      steps?.year ??
      findRowYear(grid, segment.bodyRows, headings, titles),
  );
  dropTranslations(guessed.columns, main);
  dropMeasures(grid, segment, guessed.columns, main);
  dropCounted(grid, segment, guessed.columns, headings);
  nameCodes(grid, segment, guessed.columns, headings, main);
  nameRepeatedCodes(grid, segment, guessed.columns);
  dropQuotients(grid, segment, guessed.columns);
  proveColumns(grid, segment, guessed.columns, headings);
  proveAddends(grid, segment, guessed.columns, headings);
  keepCountedLines(grid, segment, guessed.columns, headings);
  if (!rowsAreQuantities) {
    proveItems(grid, segment, guessed.columns, headings);
    dropCounts(grid, segment, guessed.columns, headings);
  }
  if (rowsAreTimes) nameLinesOfVersions(grid, segment, guessed.columns);
  const columns = confirmed ? confirmColumns(guessed.columns, confirmed) : guessed.columns;
  const printed = readBodyRows(grid, segment, columns, main);
  const asPrinted = rowsAreQuantities
    ? fillMergedLabels(printed, main)
    : fillNamesOfYears(printed, grid, headings);
  const blocks = findVersionBlocks(asPrinted);
  const rows = numberNames(joinWrappedNames(joinTwinNames(withoutVersions(blocks?.rows ?? asPrinted))));
  giveScales(columns, headings);
  const outer = outerUnit(grid, segment, titles);
  const closing = rowsAreQuantities ? null : closingItem(rows);
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
        guessed.year,
        makeGroupsBehind(rows, columns, headings, main),
      );
  const spread = splitByColumn(read, columns);
  const isByRow = readVersionsByRow(grid, spread, headings, guessed.year);
  if (blocks) giveVersions(spread, blocks.versions, guessed.year);
  const found = isByRow || blocks ? mergeVersions(spread) : spread;
  readLabelledVersions(found, rows, guessed.year);
  if (steps) giveSteps(found, steps);
  const told = rowsAreTimes ? (plannedYear(found) ?? guessed.year) : (guessed.year ?? plannedYear(found));
  const year = confirmed ? confirmed.year : told;
  settleChanges(
    found,
    columns,
    titles.document === 'amendment' || columns.some((c) => c.role === 'amendedBudget'),
  );
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
  markSumOfAll(found);
  settleFrames(found, titles.document === 'reservations');
  findParents(found);
  setOuterLevel(outer);
  nameLevels(found, main, headings);
  setLevels(
    found,
    columnLevel(headings, columns, !projects && (titles.document === 'plan' || arePlaces(found)), main) ??
      (projects ? 'project' : areBesideEachOther(found) ? titles.rowLevel : null),
    options.organisation,
    stepsOfNames(headings, main),
  );
  const drafts = foldHeadings(found);
  if (titles.document === 'investments') nameCostsInvestments(drafts, columns);
  if (confirmed) confirmUnits(drafts, confirmed);
  const areNetCosts =
    titles.areNetCosts ||
    columns.some(({ role, item: own, header }) => isMoneyRole(role) && own === null && namesFrame(header));
  const signs = readSigns(drafts, { areNetCosts, confirmed: confirmed?.expenseSign });
  const scale =
    confirmed?.scale ??
    readScale(grid, segment, headings, titles, rows) ??
    inheritedScale(options.scale, rows);
  const judged = judge({ headings, columns, drafts, signs, rows, titles, leads, across });
  const isOtherMatter = titles.isOtherMatter && !headings.some(isHeadedMoney);
  const unproved = signs.proved === 0 && (isOtherMatter || speaksOfOtherUnits(rows, headings));
  const guessIsList = unproved || judged.confidence < leastPlan;
  const isList = drafts.every((d) => d.figures.length === 0) || (confirmed ? !confirmed.isPlan : guessIsList);
  return {
    sheet: grid.sheet.name,
    area: { ...segment.area, left: realColumn(segment.area.left), right: realColumn(segment.area.right) },
    kind: isList ? 'list' : kindOf(titles, columns, headings, drafts),
    layout: rowsAreQuantities ? 'rows-of-quantities' : 'rows-of-units',
    confidence: confirmed ? 1 : isList ? Math.min(judged.confidence, 0.3) : judged.confidence,
    scale,
    expenseSign: signs.expenseSign,
    year,
    columns: finishColumns(columns),
    units: isList ? [] : finishUnits(drafts, signs, scale),
    goals: [],
    evidence: judged.evidence,
    isConfirmed: confirmed !== undefined,
    drift: [],
  };
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

/** Where only the rows say of which year a plan is. */
function plannedYear(drafts: readonly DraftUnit[]): number | null {
  const planned = drafts.flatMap((draft) => draft.figures).find(({ column }) => column.role === 'plan');
  return planned?.column.year ?? null;
}

/** "Henkilöstökulut TA 2026" is money, though the sheet be of posts and persons. */
function isHeadedMoney({ facts: { item, year } }: ColumnHeading): boolean {
  return item !== null && year !== null;
}

/** A pasted line is one column, that of its amounts. */
function finishColumns(columns: readonly DraftColumn[]): TableReading['columns'] {
  const isSplit = (c: DraftColumn) =>
    columns.some((other) => other.column > c.column && realColumn(other.column) === c.column);
  return columns
    .filter((c) => !isSplit(c))
    .map(({ column, header, role, year, item, split }) => ({
      column: realColumn(column),
      header,
      role,
      year,
      item,
      split,
    }));
}
