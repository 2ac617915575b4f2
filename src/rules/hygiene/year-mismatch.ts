import type { CheckContext } from '../../model/outcome.ts';
import type { ColumnReading, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { judgedColumns } from '../support/derived/judge.ts';
import { usedShares } from '../support/derived/kinds.ts';
import { keyOfPlace } from '../support/figure-places.ts';
import { placeOf } from '../support/figures.ts';
import { oddPeriod } from '../support/years/odd-period.ts';
import { sumsOutByRow } from '../support/sums/out-by-row.ts';
import { oddYears } from '../support/years/odd-years.ts';
import { headerCell } from '../support/years/stated-years.ts';
import { swappedMonths } from '../support/years/years-in-line.ts';
import { yearConflicts } from '../support/years/year-conflict.ts';

/** The heading of the plan names the year the plan is of. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['header', 'compared', 'column', 'row', 'months-swapped'],
  explains: [
    'year-differs',
    'duplicate-header',
    'revenue-groups-sum',
    'expense-groups-sum',
    'overspend-net',
    'overspend-gross',
    'revenue-shortfall',
    'forecast-overspend',
    'net-ok-gross-breach',
  ],
  *check(context) {
    const told = new Set<string>();
    for (const { table, header, others, headerIsWrong, year } of yearConflicts(context)) {
      if (!headerIsWrong) continue;
      told.add(keyOfPlace(placeOf(table, header.cell)));
      yield {
        kind: 'fails',
        reason: 'header',
        at: placeOf(table, header.cell),
        related: others.filter(({ from }) => from === 'title').map(({ cell }) => placeOf(table, cell)),
        consequences: planFigures(table, header.year),
        unit: null,
        data: { header: header.text, sheet: table.sheet, found: String(header.year), year: String(year) },
      };
    }
    yield* comparedYears(context);
    for (const table of context.tables) {
      for (const odd of columnYears(context, table)) if (!told.has(keyOfPlace(odd.at))) yield odd;
      yield* rowPeriod(context, table);
      yield* monthsSwapped(context, table);
    }
  },
});

/** What stands in the column, and what is held against it as amounts of one year. */
function figuresOfYear(table: TableReading, { column, item, year }: ColumnReading) {
  const figures = table.units.flatMap((unit) => unit.figures);
  return figures
    .filter((figure) => figure.cell.column === column || (figure.item === item && figure.year === year))
    .map(({ cell }) => placeOf(table, cell));
}

/** They are held against amounts bound for a year they are not of. */
function planFigures(table: TableReading, year: number) {
  const figures = table.units.flatMap((unit) => unit.figures);
  return figures
    .filter((figure) => figure.role === 'plan' && figure.year === year)
    .map(({ cell }) => placeOf(table, cell));
}

/** The names of two months changed places, but hardly what stands below them. */
function* monthsSwapped({ snapshot }: CheckContext, table: TableReading) {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const pair = swappedMonths(table);
  if (!sheet || !pair) return;
  const [at, other] = pair.map(({ column, header }) =>
    placeOf(table, headerCell(sheet, table, column, header)),
  );
  yield {
    kind: 'fails' as const,
    reason: 'months-swapped' as const,
    at: at!,
    related: [other!],
    unit: null,
    severity: 'warning' as const,
    data: { header: pair[0].header, other: pair[1].header },
  };
}

/** A list of bookings is of one year and version. */
function* rowPeriod(context: CheckContext, table: TableReading) {
  const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
  const odd = sheet ? oddPeriod(sheet, table) : null;
  if (!odd) return;
  yield {
    kind: 'fails' as const,
    reason: 'row' as const,
    at: placeOf(table, odd.cell),
    related: [placeOf(table, odd.like)],
    consequences: sumsOutByRow(context, table, odd.cell.row),
    unit: null,
    severity: 'warning' as const,
    data: { found: odd.found, usual: odd.usual, sheet: table.sheet, count: odd.count },
  };
}

/** A share used compares the outcome of a year with the budget of the same year. */
function* comparedYears(context: CheckContext) {
  for (const { table, fit } of judgedColumns(context, usedShares)) {
    const { part, base } = fit;
    const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || part.role === 'forecast' || part.year === null || base.year === null) continue;
    if (part.year === base.year || !part.header.includes(String(part.year))) continue;
    const [own, other] = [part, base].map(({ column, year }) =>
      placeOf(table, headerCell(sheet, table, column, String(year))),
    );
    yield {
      kind: 'fails' as const,
      reason: 'compared' as const,
      at: own!,
      related: [other!],
      unit: null,
      severity: 'warning' as const,
      data: {
        header: part.header,
        sheet: table.sheet,
        other: base.header,
        found: String(part.year),
        year: String(base.year),
      },
    };
  }
}

/** The columns of one version, and an outcome and its forecast, are of one year. */
function* columnYears({ snapshot }: CheckContext, table: TableReading) {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return;
  for (const { column, beside } of oddYears(table)) {
    const [own, other] = [column, beside].map((one) =>
      placeOf(table, headerCell(sheet, table, one.column, String(one.year))),
    );
    yield {
      kind: 'fails' as const,
      reason: 'column' as const,
      at: own!,
      related: [other!],
      consequences: figuresOfYear(table, column),
      unit: null,
      data: {
        header: column.header,
        sheet: table.sheet,
        other: beside.header,
        found: String(column.year),
        year: String(beside.year),
      },
    };
  }
}
