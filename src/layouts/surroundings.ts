import { isMoneyRole, type Scale } from '../model/table.ts';
import type { BodyRow } from './rows/body.ts';
import type { ColumnHeading } from './columns/column-facts.ts';
import { newUnit, type DraftColumn, type DraftUnit } from './draft.ts';
import type { Grid } from './cells/grid.ts';
import { readLabel } from './cells/label.ts';
import type { Segment } from './segments/segments.ts';
import { findTitleEntity } from './titles/title-entity.ts';
import { fieldTexts, isField } from './segments/fields.ts';
import { readTitles, type TitleFacts } from './titles/titles.ts';
import { findLevel } from './vocabulary/levels.ts';
import { takeScale } from './vocabulary/scales.ts';
import { isYearField } from './segments/year-rows.ts';

/** What stands around the table on its sheet. */
export interface Surroundings {
  /** The words at the top of the sheet; they name the unit of a table that has no title of its own. */
  readonly head?: readonly string[];
  /** Other tables of the sheet have titles of their own too. */
  readonly isBlock?: boolean;
  /** It begins on the same row as the first table of the sheet. */
  readonly isBeside?: boolean;
  /** The words above both its own titles and those of the first table. */
  readonly shared?: readonly string[];
}

/** Titles above, then the cells of the heading rows that stand over no figures. */
export function titlesOf(
  grid: Grid,
  segment: Segment,
  headings: readonly ColumnHeading[],
  { head = [], isBlock = false, isBeside = false, shared = [] }: Surroundings,
): TitleFacts {
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const first = Math.min(...figures);
  const headerRows = segment.isHeadedAbove ? [] : segment.headerRows;
  const fields = headerRows.map((row) => grid.cellsOf(row)).filter(isField);
  const labels = new Set(fields.map(([label]) => label!.text.trim()));
  const corner = headings.filter((h) => h.column < first).flatMap((h) => h.levels);
  const over = headings.filter((h) => figures.has(h.column)).map((h) => h.levels.slice(0, -1));
  const wide = [...new Set(segment.isHeadedAbove ? [] : over.flat())].filter(
    (level) => over.filter((levels) => levels.includes(level)).length * 2 > over.length,
  );
  const last = Math.max(...figures);
  const isFar = ({ column }: { readonly column: number }) => column > last;
  const placed = [...segment.titles.filter(isFar), ...segment.titles.filter((cell) => !isFar(cell))];
  const own = [...fieldTexts(placed), ...fields.flatMap(fieldTexts), ...wide];
  const names = corner.filter((level) => !labels.has(level));
  const read = readTitles(own, names, grid.sheet.name, isBlock);
  const facts = { ...read, year: read.year ?? yearOfField(grid, segment.area.top) };
  if (head.length === 0) return facts;
  const { entity, year, document, areNetCosts, item } = readTitles(
    [...head, ...own],
    names,
    grid.sheet.name,
    isBlock,
  );
  const isNamed = findTitleEntity(own, names, '') !== null || own.some((text) => readLabel(text).isTotal);
  const sharesTitle = isBeside && segment.titles.length === 0;
  return {
    ...facts,
    entity: isNamed ? facts.entity : entity,
    year: year ?? facts.year,
    item:
      facts.item ??
      (isBeside ? readTitles(shared, [], '').item : null) ??
      (segment.titles.length === 0 ? item : null),
    document: facts.document ?? (sharesTitle ? document : null),
    areNetCosts: facts.areNetCosts || (segment.titles.length === 0 && areNetCosts),
  };
}

const mostFields = 20;

/** `Tilikausi | 2026` among the fields that an export begins with. */
function yearOfField(grid: Grid, top: number): number | null {
  const above = grid.rows.slice(0, mostFields).filter((row) => row < top);
  const field = above.map((row) => grid.cellsOf(row)).find(isYearField);
  return field?.[1]!.value ?? null;
}

/** The entity that rows without one of their own belong to. */
export function outerUnit(grid: Grid, segment: Segment, titles: TitleFacts): DraftUnit {
  const heading = { row: segment.area.top, column: segment.area.left };
  const entity = titles.entity ?? { code: null, name: grid.sheet.name, level: null };
  const named = findLevel(entity.name);
  const level = entity.level ?? (entity.code === null || named === 'body' ? named : null);
  return newUnit({ ...entity, level, isTotal: false }, heading, { indent: 0, bold: false });
}

/** Of headings and titles; else `Yhteensä (1 000 €)` in a row of the table, or "Luvut tuhansia euroja" right below it. */
export function readScale(
  grid: Grid,
  { area }: Segment,
  headings: readonly ColumnHeading[],
  titles: TitleFacts,
  rows: readonly BodyRow[],
): Scale | null {
  const inHeadings = headings.map((h) => h.facts.scale).filter((scale) => scale !== null);
  const large = inHeadings.find((scale) => scale > 1) ?? titles.scale;
  if (large !== null) return large;
  const sums = rows.filter(({ facts, amounts }) => facts?.isTotal && amounts.length > 0);
  const texts = [...sums.map(({ main }) => main!.text), ...notesBelow(grid, area)];
  return texts.map((text) => takeScale(text)?.scale ?? 1).find((scale) => scale > 1) ?? null;
}

/** `TA 2026 (€)` beside `TS 2027 (1000 €)`: each column has its own. */
export function giveScales(columns: readonly DraftColumn[], headings: readonly ColumnHeading[]): void {
  const said = new Map(headings.map(({ column, facts }) => [column, facts.scale]));
  const money = columns.filter(({ role, column }) => isMoneyRole(role) && said.get(column));
  if (new Set(money.map(({ column }) => said.get(column))).size < 2) return;
  for (const column of money) column.scale = said.get(column.column)!;
}

/** A line of words alone on the row after the table; two rows after it, where nothing else follows on the sheet. */
function notesBelow(grid: Grid, { bottom }: Segment['area']): string[] {
  const below = grid.rows.filter((row) => row > bottom);
  const [row, ...others] = below;
  if (row === undefined || row > bottom + (others.length === 0 ? 2 : 1)) return [];
  const cells = grid.cellsOf(row);
  return cells.every(({ kind }) => kind === 'label') ? cells.map(({ text }) => text) : [];
}
