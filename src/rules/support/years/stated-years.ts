import { contains, type Cell } from '../../../model/address.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import { cellKinds } from '../../../model/snapshot.ts';
import type { ColumnReading, TableReading } from '../../../model/table.ts';
import { cellsIn } from '../area-cells.ts';
import { figuresByCell } from '../figure-places.ts';

/** A year that the sheet says the plan is of, and where. */
export interface StatedYear {
  readonly year: number;
  readonly from: 'header' | 'title' | 'sheet' | 'sheet-year' | 'other-columns' | 'workbook';
  readonly cell: Cell;
  readonly text: string;
}

const textKind = cellKinds.indexOf('text');
const titleRows = 15;
/** The plan's name beside its year; a longer title may speak of other years too. */
const planYear =
  /(?<!\p{L})(?:käyttösuunnitelma(?:esitys|ehdotus|t|n muuto(?:s|kset))?|ks|talousarvio(?:esitys|ehdotus|raamit?|kehys|n muuto(?:s|kset))?|tae?|(?:kuukausi|vuosi)?budjetti(?:esitys|ehdotus)?|(?:ändring(?:ar)? (?:i|av) )?dispositionsplan(?:en|er)?|dp|(?:drifts)?budget(?:förslag|ram(?:ar)?|en)?|bf|driftsplan|operating plan|vuosi|år|v\.)\s*(?:vuodelle|för år|for|:)?\s*(20\d\d)(?!\d)/iu;

/** Everything on a sheet, and in the rest of the workbook, that says the year of a table's plan. */
export function statedYears(
  sheet: SheetSnapshot,
  table: TableReading,
  tables: readonly TableReading[],
  workbookYear: number | null,
): StatedYear[] {
  const others = tables.filter((other) => other.sheet === table.sheet);
  const headed = header(sheet, table);
  const above = titles(sheet, table, others);
  return [
    ...headed,
    ...above,
    ...sheetName(table, others, headed[0]?.year ?? null, above),
    ...otherColumns(table, headed[0]?.year ?? null, above),
    ...(workbookYear === null
      ? []
      : [{ ...origin(table), year: workbookYear, from: 'workbook' as const, text: '' }]),
  ];
}

function header(sheet: SheetSnapshot, table: TableReading): StatedYear[] {
  const plans = table.columns.filter(({ role, year }) => role === 'plan' && year !== null);
  const years = new Set(plans.map(({ year }) => year));
  const [first] = plans;
  const year = first?.year ?? null;
  if (years.size !== 1 || !first || year === null || !first.header.includes(String(year))) return [];
  if (isBeforeNextBudget(table, first)) return [];
  return [
    { year, from: 'header', cell: headerCell(sheet, table, first.column, String(year)), text: first.header },
  ];
}

/** `KS 2025 | TA 2026`: the running plan beside the budget that is drawn up. */
function isBeforeNextBudget({ columns }: TableReading, plan: ColumnReading): boolean {
  return columns.some(
    ({ role, year, column, header }) =>
      role === 'planYear' && budget.test(header) && column > plan.column && year === plan.year! + 1,
  );
}

/** The cell that prints a column's year: above its figures, or merged in from the left. */
export function headerCell(
  { cells }: SheetSnapshot,
  table: TableReading,
  column: number,
  text: string,
): Cell {
  const { area } = table;
  let best: Cell = { row: area.top, column };
  const bottom = Math.min(area.bottom, figuresByCell(table).firstRow);
  for (const i of cellsIn(cells, { ...area, right: column, bottom })) {
    const printed = cells.texts[i]! < 0 ? String(cells.numbers[i]) : cells.strings[cells.texts[i]!]!;
    if (!printed.includes(text)) continue;
    best = { row: cells.rows[i]!, column: cells.columns[i]! };
    if (best.column === column) return best;
  }
  return best;
}

/** Above the table, left of its figures: what stands above those is a heading of columns. */
function titles(
  { cells, used }: SheetSnapshot,
  table: TableReading,
  others: readonly TableReading[],
): StatedYear[] {
  const { area } = table;
  if (!used || area.top === 0) return [];
  const firstFigure = Math.min(...figuresByCell(table).ofColumn.keys());
  const top = Math.max(used.top, area.top - titleRows);
  const above = { ...used, top, bottom: area.top - 1, right: firstFigure - 1 };
  const found: StatedYear[] = [];
  for (const i of cellsIn(cells, above)) {
    const text = cells.kinds[i] === textKind ? cells.strings[cells.texts[i]!]!.trim() : '';
    const year = onlyYear(text);
    const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
    if (year === null || others.some((other) => contains(other.area, cell))) continue;
    found.push({ year, from: 'title', cell, text });
  }
  return found;
}

/** Below the title of the whole document there may be a sheet for each of its years. */
const laterPlan = /(?<!\p{L})(?:ts|taloussuunn\p{L}*|ep|ekonomiplan\p{L}*)(?!\p{L})/iu;
const anyYear = /(?<!\d)(?:19|20)?\d\d(?!\d)/g;

/** A name that speaks of preparing the plan speaks of the year it is prepared in. */
const preparing = /laadin|valmist|luonno|versio|kokous|pohja|bered|utkast|draft/iu;

function sheetName(
  table: TableReading,
  others: readonly TableReading[],
  planned: number | null,
  above: readonly StatedYear[],
): StatedYear[] {
  const year = onlyYear(table.sheet);
  if (year !== null) return [{ ...origin(table), year, from: 'sheet', text: table.sheet }];
  const bare = table.sheet.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  if (bare.length !== 1) return [];
  const own = Number(bare[0]);
  const isCompared = others.some(({ columns }) => columns.some((column) => column.year === own));
  const isShort = table.sheet.trim().split(/\s+/).length <= 3 && !preparing.test(table.sheet);
  const texts = [...table.columns.map(({ header }) => header), ...above.map(({ text }) => text)];
  const isDatedOnce = above.length > 0 && texts.every((text) => (text.match(anyYear) ?? []).length < 2);
  const isUndated =
    planned === null &&
    isDatedOnce &&
    !laterPlan.test(table.sheet) &&
    !table.columns.some(({ header }) => /20\d\d/.test(header));
  if (isShort && (isUndated || (planned !== null && own === planned - 1 && !isCompared)))
    return [{ ...origin(table), year: own, from: 'sheet', text: table.sheet }];
  return [{ ...origin(table), year: own, from: 'sheet-year', text: '' }];
}

const budget = /(?<!\p{L})(?:m?ta|talousarvio|bu|bg|budget)(?!\p{L})/iu;

/** A plan stands beside the budget of the year before it, or of its own, and never beside one of a later year. */
function otherColumns(
  table: TableReading,
  planned: number | null,
  above: readonly StatedYear[],
): StatedYear[] {
  const dated = table.columns.filter(({ year }) => year !== null);
  const ahead = dated.filter(({ role }) => role === 'planYear');
  const later = ahead.filter(({ header }) => !budget.test(header));
  const before = dated.filter(({ role }) => role === 'priorActual');
  const given = ahead.find((column) => !later.includes(column))?.year ?? null;
  const first = Math.min(...later.map(({ year }) => year!));
  const last = Math.max(...before.map(({ year }) => year!));
  const said = (year: number) => ({ ...origin(table), year, from: 'other-columns' as const, text: '' });
  if (later.length > 0) return [said(first - 1)];
  const isAhead = given !== null && planned !== null && given > planned;
  if (before.length > 0) return isAhead && given === last + 2 ? [said(given), said(given)] : [said(last + 2)];
  if (given === null || planned === null) return [];
  const year = above.find((one) => one.year === given || one.year === given + 1)?.year ?? given;
  return [said(year)];
}

/** `Talousarvio 2026 ja taloussuunnitelma 2027–2028`: the years after it are those of another plan. */
const laterYears =
  /(?<!\p{L})(?:talous\p{L}*|toiminta\p{L}*|\p{L}*suunnitelma\p{L}*|ekonomiplan\p{L}*)\s*(?:vuosille|vuosiksi|för åren|för)?\s*20\d\d\s?[-\u2010-\u2015]\s?(?:20)?\d\d(?!\d)/giu;

function onlyYear(text: string): number | null {
  const year = planYear.exec(text)?.[1];
  const all = new Set(text.replace(laterYears, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return year !== undefined && all.size === 1 && text.length <= 100 ? Number(year) : null;
}

function origin({ area }: TableReading): { readonly cell: Cell } {
  return { cell: { row: area.top, column: area.left } };
}
