import type { CheckContext } from '../../model/outcome.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { isMoneyRole, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { isLink } from '../support/formulas/usual-link.ts';
import { groupBy } from '../support/group.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { statedYears, type StatedYear } from '../support/years/stated-years.ts';

interface PlanSheet {
  readonly table: TableReading;
  readonly header: StatedYear;
}

const fewestOthers = 3;
const fewestLinks = 3;
/** Where their titles name the document alike. */
const fewestAlike = 2;

/** Sheets of one form are plans for one year. */
export const yearDiffers = defineRule({
  id: 'year-differs',
  area: 'XSH',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['differs', 'linked'],
  *check(context) {
    const { snapshot, tables } = context;
    yield* linkedYears(context);
    for (const alike of groupBy(planSheets(snapshot, tables), formOf).values()) {
      const years = [...groupBy(alike, ({ header }) => header.year).values()];
      const [few, many] = years.toSorted((a, b) => a.length - b.length);
      if (years.length !== 2 || few!.length > 1 || many!.length < 2) continue;
      const [{ table, header }, { header: usual, table: other }] = [few![0]!, many![0]!];
      const others = isOneDocument(many!, header) ? fewestAlike : fewestOthers;
      if (sheetsOfYear(tables, usual.year) < others) continue;
      if (table.sheet.includes(String(header.year))) continue;
      yield {
        kind: 'fails',
        reason: 'differs',
        at: placeOf(table, header.cell),
        related: [placeOf(other, usual.cell)],
        unit: null,
        data: {
          header: header.text,
          sheet: table.sheet,
          found: String(header.year),
          year: String(usual.year),
          count: many!.length,
        },
      };
    }
  },
});

/** A summary whose amounts of the year are all fetched from amounts of one other year. */
function* linkedYears(context: CheckContext) {
  const links = arithmeticOf(context).between.filter(
    ({ kind, result }) => kind === 'same' && result.formula !== null && isLink(result.formula),
  );
  for (const [table, own] of groupBy(links, (link) => link.table)) {
    const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
    for (const [year, ofYear] of groupBy(own, ({ result }) => result.year)) {
      const sources = new Set(ofYear.map(({ terms }) => terms[0]!.figure.year));
      const [source] = sources;
      if (!sheet || year === null || source == null || sources.size > 1 || source === year) continue;
      const stated = statedYears(sheet, table, context.tables, null).find(
        (one) => one.year === year && (one.from === 'header' || one.from === 'title'),
      );
      const { figure, table: from } = ofYear[0]!.terms[0]!;
      if (!stated || !from || ofYear.length < fewestLinks) continue;
      yield {
        kind: 'fails' as const,
        reason: 'linked' as const,
        at: placeOf(table, stated.cell),
        related: [placeOf(from, figure.cell)],
        unit: null,
        data: {
          header: stated.text,
          sheet: table.sheet,
          found: String(year),
          year: String(source),
          count: ofYear.length,
        },
      };
    }
  }
}

/** Sheets of any form with a plan of the year. */
function sheetsOfYear(tables: readonly TableReading[], ofYear: number): number {
  return new Set(
    tables.filter(({ kind, year }) => kind === 'plan' && year === ofYear).map(({ sheet }) => sheet),
  ).size;
}

/** Another sheet's title has the same words about the year. */
function isOneDocument(others: readonly PlanSheet[], { from, text }: StatedYear): boolean {
  const word = documentOf(text);
  return from === 'title' && word !== null && others.some(({ header }) => documentOf(header.text) === word);
}

/** `käyttösuunnitelma` in `Sivistyslautakunta, käyttösuunnitelma 2026`. */
function documentOf(text: string): string | null {
  return /(\p{L}+)\s+20\d\d(?!\d)/u.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The first plan of each sheet whose heading, or else its title, says its year. */
function planSheets(snapshot: WorkbookSnapshot, tables: readonly TableReading[]): PlanSheet[] {
  const plans = tables.filter(({ kind }) => kind === 'plan');
  return snapshot.sheets.flatMap((sheet) => {
    const table = plans.find((one) => one.sheet === sheet.name);
    const stated = table ? statedYears(sheet, table, tables, null) : [];
    const header =
      stated.find(({ from }) => from === 'header') ?? stated.find(({ from }) => from === 'title');
    return table && header ? [{ table, header }] : [];
  });
}

/** The headings of its amounts but for the years. */
function formOf({ table }: PlanSheet): string {
  const amounts = table.columns.filter(({ role }) => isMoneyRole(role));
  return amounts.map(({ role, header }) => `${role} ${header.replace(/\d{4}/g, '')}`).join('|');
}
