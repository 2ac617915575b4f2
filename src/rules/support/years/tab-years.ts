import type { Cell } from '../../../model/address.ts';
import { cellKinds, type SheetSnapshot } from '../../../model/snapshot.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { ColumnRole, TableReading } from '../../../model/table.ts';
import { cellsIn } from '../area-cells.ts';

/** A sheet named after a year, below a title of another year. */
export interface TabYear {
  readonly table: TableReading;
  readonly cell: Cell;
  readonly text: string;
  readonly titleYear: number;
  readonly tabYear: number;
  /** The heading that says the year, where it is not the name of the sheet. */
  readonly header?: string;
}

const textKind = cellKinds.indexOf('text');
const titleRows = 15;
const mostText = 100;
const years = /(?<!\d)20\d\d(?!\d)/g;

/** The one sheet whose title has another year than its name, where the names and titles of the others agree. */
export function oddTabYears({ snapshot, tables }: CheckContext): TabYear[] {
  const first = new Map<string, TableReading>();
  for (const table of tables) if (!first.has(table.sheet)) first.set(table.sheet, table);
  const named = snapshot.sheets.flatMap((sheet) => {
    const table = first.get(sheet.name);
    const tabYear = onlyYear(sheet.name);
    return table && tabYear !== null ? [{ table, tabYear, titles: titlesOf(sheet, table) }] : [];
  });
  const agreeing = named.filter(({ tabYear, titles }) => titles.some(({ year }) => year === tabYear));
  const odd = named.filter((one) => one.titles.length > 0 && !agreeing.includes(one));
  const [one] = odd;
  if (!one || odd.length > 1) return [];
  const words = new Set(agreeing.flatMap(({ titles }) => titles.map(({ text }) => wordsOf(text))));
  const [title] = one.titles;
  const isOfOthers = agreeing.length > 1 || words.has(wordsOf(title!.text));
  const isHeaded = one.table.columns.some(({ header }) => header.includes(String(title!.year)));
  if (!isOfOthers || agreeing.length === 0 || isHeaded || one.titles.length > 1) return [];
  return [
    { table: one.table, cell: title!.cell, text: title!.text, titleYear: title!.year, tabYear: one.tabYear },
  ];
}

/** Goals of a year below a title that says the goals are of another one. */
export function oddGoalYears({ snapshot, tables }: CheckContext): TabYear[] {
  return tables.flatMap((table) => {
    const sheet = table.kind === 'goals' && snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    const dated = table.columns.filter(({ header }) => onlyYear(header) !== null);
    const [header] = dated.map((one) => one.header);
    const headed = new Set(dated.map((one) => onlyYear(one.header)!));
    const [tabYear] = headed;
    if (tabYear === undefined || headed.size > 1) return [];
    const title = titlesOf(sheet, table).find(({ text }) => goalsOfYear.test(text));
    if (!title || title.year === tabYear || !header) return [];
    return [{ table, cell: title.cell, text: title.text, titleYear: title.year, tabYear, header }];
  });
}

/** A report on a year below a title that says it is of another one. */
export function oddReportYears({ snapshot, tables }: CheckContext): TabYear[] {
  return tables.flatMap((table) => {
    const sheet = table.kind === 'outcome' && snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    const dated = table.columns.filter(({ role, header }) => reported.has(role) && onlyYear(header) !== null);
    const [header] = dated.map((one) => one.header);
    const headed = new Set(dated.map((one) => onlyYear(one.header)!));
    const [tabYear] = headed;
    if (tabYear === undefined || !header || headed.size > 1 || dated.length < 2) return [];
    const title = titlesOf(sheet, table, withoutDay).find(({ text }) => report.test(text));
    if (!title || title.year === tabYear || table.columns.some(({ year }) => year === title.year)) return [];
    return [{ table, cell: title.cell, text: title.text, titleYear: title.year, tabYear, header }];
  });
}

const reported: ReadonlySet<ColumnRole> = new Set(['budget', 'amendedBudget', 'actual', 'forecast']);
const report = /toteut|toteum|seurant|katsau|raport|uppfölj|utfall|delårs|rapport|follow-up|outcome|report/iu;

/** "1.1.–30.6.2026" is a period; a day by itself is that of the print or the meeting. */
function withoutDay(text: string): string {
  return text.replace(
    /(?<![-\u2010-\u2015\d.]\s?)\d{1,2}\.\s?\d{1,2}\.\s?20\d\d(?!\s?[-\u2010-\u2015])/gu,
    '',
  );
}

const goalsOfYear =
  /(?:tavoitteet|mål(?:en)?|goals)\s+(?:vuodelle\s+|för\s+(?:år\s+)?|for\s+)?20\d\d(?!\s?[-\u2013\d])/iu;

/** Texts with one year above the table. */
function titlesOf({ cells, used }: SheetSnapshot, { area }: TableReading, tidy = withoutDates) {
  if (!used || area.top === 0) return [];
  const above = { ...used, top: Math.max(used.top, area.top - titleRows), bottom: area.top - 1 };
  const found: { year: number; cell: Cell; text: string }[] = [];
  for (const i of cellsIn(cells, above)) {
    const text = cells.kinds[i] === textKind ? cells.strings[cells.texts[i]!]!.trim() : '';
    const year = text.length > mostText ? null : onlyYear(tidy(text));
    if (year !== null) found.push({ year, cell: { row: cells.rows[i]!, column: cells.columns[i]! }, text });
  }
  return found;
}

function onlyYear(text: string): number | null {
  const found = text.match(years) ?? [];
  return found.length === 1 ? Number(found[0]) : null;
}

function withoutDates(text: string): string {
  return /\d\.\s?\d{1,2}\.\s?20\d\d/.test(text) ? '' : text;
}

function wordsOf(text: string): string {
  return text.replace(years, '').toLowerCase().replace(/\s+/g, ' ');
}
