import type { Organisation } from '../model/organisation.ts';
import type { Item, Scale, TableKind, TableReading } from '../model/table.ts';
import { settleChanges } from './changes.ts';
import { findMainColumn, readBodyRows, type BodyRow } from './body.ts';
import { looksLikeCode, type ColumnProfile } from './columns.ts';
import { readColumnHeadings, type ColumnHeading } from './column-headings.ts';
import { judge } from './confidence.ts';
import { newUnit, type DraftColumn, type DraftUnit } from './draft.ts';
import { finishUnits } from './finish.ts';
import { isAmount, isYear, type Grid } from './grid.ts';
import { findParents, setLevels } from './hierarchy.ts';
import { readLabel } from './label.ts';
import { proveMargins } from './margins.ts';
import { realColumn } from './pasted-lines.ts';
import { guessRoles } from './roles.ts';
import { readRowsOfQuantities } from './rows-of-quantities.ts';
import { readRowsOfUnits } from './rows-of-units.ts';
import type { Segment } from './segments.ts';
import { readSigns } from './signs.ts';
import { splitByColumn } from './split-by-column.ts';
import { findMembers } from './sums.ts';
import { readTitles, type TitleFacts } from './titles.ts';
import { readVersionsByRow } from './versions-by-row.ts';
import { findLevel } from './vocabulary/index.ts';

export interface ReadOptions {
  readonly organisation: Organisation | null;
  readonly year: number | null;
  /** What the table before on the same sheet declared. */
  readonly scale?: Scale;
}

const otherUnits =
  /[(,\s](%|kpl|hlö|henk|htv|as|krt|pv|km|m2|m²|m³|mwh|gwh|t\/v|st|pers|årsv|inv|pcs|fte)\.?\)?$|%|€\s*\/|eur\s*\/|\/\s*(as|asukas|inv|invånare|inhabitant)|asukasluku|väkiluku|invånarantal|population|prosentti|procent|aste\b|grad\b/i;

/** Below this a table is taken for a list of something else. */
const leastPlan = 0.35;

/** Understands one stretch of a sheet; what it cannot make out lowers the confidence. */
export function readTable(grid: Grid, found: Segment, options: ReadOptions): TableReading {
  const headings = readColumnHeadings(grid, found);
  const segment = {
    ...found,
    columns: found.columns.map((profile) => asHeaded(grid, found, profile, headings)),
  };
  const titles = titlesOf(grid, segment, headings);
  const accounts = accountColumns(headings);
  const main = findMainColumn(grid, segment, accounts);
  const rowsAreQuantities = accounts.length > 0 || areRowsQuantities(grid, segment, main, headings);
  const { columns, year } = guessRoles(segment, headings, titles, rowsAreQuantities, options.year);
  const rows = readBodyRows(grid, segment, columns, main);
  const item = soleItem(titles, columns);
  const drafts = rowsAreQuantities
    ? splitByColumn(readRowsOfQuantities(rows, outerUnit(grid, segment, titles), namesOf(columns)), columns)
    : readRowsOfUnits(rows, item, outerUnit(grid, segment, titles));
  readVersionsByRow(grid, drafts, headings, year);
  settleChanges(
    drafts,
    columns,
    titles.document === 'amendment' || columns.some((c) => c.role === 'amendedBudget'),
  );
  proveMargins(drafts, columns);
  findMembers(drafts);
  findParents(drafts);
  const projects = titles.document === 'reservations' || titles.document === 'investments';
  setLevels(drafts, columnLevel(headings, columns) ?? (projects ? 'project' : null), options.organisation);
  const signs = readSigns(drafts);
  const scale = readScale(headings, titles) ?? options.scale ?? 1;
  const { confidence, evidence } = judge({ headings, columns, drafts, signs, rows, titles });
  const otherMatter = titles.isOtherMatter || speaksOfOtherUnits(rows);
  const unproved = signs.proved === 0 && otherMatter;
  const isList = unproved || confidence < leastPlan || drafts.every((draft) => draft.figures.length === 0);
  const kind = isList ? 'list' : kindOf(titles, columns, headings);
  return {
    sheet: grid.sheet.name,
    area: { ...segment.area, left: realColumn(segment.area.left), right: realColumn(segment.area.right) },
    kind,
    layout: rowsAreQuantities ? 'rows-of-quantities' : 'rows-of-units',
    confidence: isList ? Math.min(confidence, 0.3) : confidence,
    scale,
    expenseSign: signs.expenseSign,
    year,
    columns: realColumns(columns).map(({ column, header, role, year: of, item: what, split }) => ({
      column: realColumn(column),
      header,
      role,
      year: of,
      item: what,
      split,
    })),
    units: isList ? [] : finishUnits(drafts, signs, scale),
    goals: [],
    evidence,
  };
}

/** Rows counted in persons, pieces or per cent are key figures, not money. */
function speaksOfOtherUnits(rows: readonly BodyRow[]): boolean {
  const labels = rows.filter((row) => row.main && row.amounts.length > 0).map((row) => row.main!.text);
  const others = labels.filter((label) => otherUnits.test(label));
  return labels.length > 0 && others.length * 3 >= labels.length;
}

/** A column of plain whole numbers headed as code or year holds no money. */
function asHeaded(
  grid: Grid,
  segment: Segment,
  profile: ColumnProfile,
  headings: readonly ColumnHeading[],
): ColumnProfile {
  const heading = headings.find((h) => h.column === profile.column)?.facts;
  if (profile.use !== 'figures' || !heading) return profile;
  const cells = segment.bodyRows
    .map((row) => grid.at(row, profile.column))
    .filter((c) => c !== null && isAmount(c));
  if (heading.word === 'code' && heading.strength === 1 && cells.every((c) => looksLikeCode(c!))) {
    return { ...profile, use: 'code' };
  }
  const timed = ['text', 'other', 'total'].includes(heading.word ?? '');
  const years = timed && cells.every((c) => isYear(c!));
  return years ? { ...profile, use: 'label' } : profile;
}

/** A pasted line is one column, that of its amounts. */
function realColumns(columns: readonly DraftColumn[]): DraftColumn[] {
  return columns.filter(
    (c) => !columns.some((other) => other.column > c.column && realColumn(other.column) === c.column),
  );
}

/** Titles above, then the cells of the heading rows that stand over no figures. */
function titlesOf(grid: Grid, segment: Segment, headings: readonly ColumnHeading[]): TitleFacts {
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const corner = headings.filter((h) => !figures.has(h.column)).flatMap((h) => h.levels);
  const wide = [
    ...new Set(headings.filter((h) => figures.has(h.column)).flatMap((h) => h.levels.slice(0, -1))),
  ];
  return readTitles([...segment.titles.map((c) => c.text), ...wide], corner, grid.sheet.name);
}

const accountHeading =
  /^(tili(nro|numero|koodi|no|n nimi|n selite)?|konto(nr|nummer|kod|namn|ts namn)?|account( no| number| name| code)?)\.?(\s*\(t\))?(?!\p{L})/iu;

/** Columns headed as accounts, the named ones first: `Tili(T)`, then `Tili`. */
function accountColumns(headings: readonly ColumnHeading[]): number[] {
  const accounts = headings.filter((h) => accountHeading.test(h.levels.at(-1)?.trim() ?? ''));
  const rank = (h: ColumnHeading) => (/nimi|namn|name|\(t\)/i.test(h.levels.at(-1)!) ? 0 : 1);
  return accounts.sort((a, b) => rank(a) - rank(b)).map((h) => h.column);
}

function namesOf(columns: readonly DraftColumn[]): Set<number> {
  return new Set(columns.filter((c) => c.role === 'name' || c.role === 'code').map((c) => c.column));
}

/** The rows are quantities when their labels name enough of them, and the columns do not. */
function areRowsQuantities(
  grid: Grid,
  segment: Segment,
  main: number | null,
  headings: readonly ColumnHeading[],
): boolean {
  if (main === null) return false;
  const labels = segment.bodyRows.map((row) => grid.at(row, main)).filter((c) => c?.kind === 'label');
  const quantities = labels.map((c) => readLabel(c!.text)).filter((f) => f.quantity);
  const mains = new Set(quantities.map((f) => f.quantity!.item).filter((item) => item !== 'account'));
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const across = new Set(
    headings.filter((h) => figures.has(h.column) && h.facts.item).map((h) => h.facts.item),
  );
  if (across.size >= 2) return false;
  return mains.size >= 2 || quantities.length * 2 > labels.length;
}

function outerUnit(grid: Grid, segment: Segment, titles: TitleFacts): DraftUnit {
  const heading = { row: segment.area.top, column: segment.area.left };
  const entity = titles.entity ?? { code: null, name: grid.sheet.name };
  const level = findLevel(entity.name);
  return newUnit({ ...entity, level, isTotal: false }, heading, { indent: 0, bold: false });
}

function soleItem(titles: TitleFacts, columns: readonly DraftColumn[]): Item {
  if (titles.document === 'investments') return 'investment';
  if (columns.some((c) => c.item !== null)) return 'margin';
  return titles.item ?? (titles.document === 'reservations' ? 'expense' : 'margin');
}

function columnLevel(headings: readonly ColumnHeading[], columns: readonly DraftColumn[]) {
  const names = columns.filter((c) => c.role === 'name' || c.role === 'code').map((c) => c.column);
  const levels = headings
    .filter((h) => names.includes(h.column))
    .map(
      (h) =>
        new Set(
          h.levels
            .join(' ')
            .split(/[\s/,]+/)
            .map(findLevel)
            .filter((level) => level !== null),
        ),
    );
  const last = levels.filter((set) => set.size > 0).at(-1);
  return last?.size === 1 ? [...last][0]! : null;
}

function readScale(headings: readonly ColumnHeading[], titles: TitleFacts): Scale | null {
  const inHeadings = headings.map((h) => h.facts.scale).filter((scale) => scale !== null);
  return inHeadings.find((scale) => scale > 1) ?? titles.scale;
}

function kindOf(
  titles: TitleFacts,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): TableKind {
  const roles = new Set(columns.map((c) => c.role));
  if (titles.document === 'investments' || titles.document === 'reservations') return titles.document;
  const decided = columns.some((c) => /päätös|beslut|decision/i.test(c.header));
  if (roles.has('amendment') && roles.has('amendedBudget')) {
    return roles.has('actual') && !roles.has('plan') && !decided ? 'outcome' : 'amendment';
  }
  if (roles.has('actual')) return 'outcome';
  if (titles.document === 'amendment' && roles.has('amendment')) return 'amendment';
  return isProjectList(columns, headings) ? 'reservations' : 'plan';
}

/** Projects with their periods and one sum each. */
function isProjectList(columns: readonly DraftColumn[], headings: readonly ColumnHeading[]): boolean {
  const periods = columns.some(
    (c) => c.role === 'text' && /aika|kesto|ajalla|tidtabell|tid$|period|schedule|duration/i.test(c.header),
  );
  const names = headings.some((h) => findLevel(h.levels.join(' ')) === 'project');
  return periods && names && columns.filter((c) => c.role === 'plan').length === 1;
}
