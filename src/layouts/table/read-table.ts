import { isMoneyRole, type TableReading } from '../../model/table.ts';
import type { Grid } from '../cells/grid.ts';
import { realColumn } from '../cells/pasted-lines.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { judge } from '../confidence.ts';
import type { DraftColumn } from '../draft.ts';
import { finishUnits } from '../finish.ts';
import { inheritedScale } from '../inherited-scale.ts';
import { kindOf, speaksOfOtherUnits } from '../kind.ts';
import { readSigns } from '../proofs/signs.ts';
import type { Segment } from '../segments/segments.ts';
import { readScale } from '../surroundings.ts';
import { namesFrame } from '../vocabulary/row-names.ts';
import { readColumns } from './columns-of-table.ts';
import { readHeadings } from './headings-of-table.ts';
import type { ReadOptions } from './read-options.ts';
import { readRows } from './rows-of-table.ts';
import { settleUnits } from './units-of-table.ts';

/** Below this a table is taken for a list of something else. */
const leastPlan = 0.35;

/** Understands one stretch of a sheet; what it cannot make out lowers the confidence. */
export function readTable(grid: Grid, stretch: Segment, options: ReadOptions): TableReading {
  const { confirmed } = options;
  const headed = readHeadings(grid, stretch, options);
  const { segment, headings, titles, leads, rowsAreQuantities } = headed;
  const { columns, year: planYear } = readColumns(headed, options);
  const read = readRows(headed, columns, planYear);
  const { rows } = read;
  const { drafts, across } = settleUnits(headed, columns, read, options);
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
    year: confirmed ? confirmed.year : read.year,
    columns: finishColumns(columns),
    units: isList ? [] : finishUnits(drafts, signs, scale),
    goals: [],
    evidence: judged.evidence,
    isConfirmed: confirmed !== undefined,
    drift: [],
  };
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
