import { areaAddress, cellAddress, columnName } from '../model/address.ts';
import type { GoalReading, Metric } from '../model/goals.ts';
import type { Language } from '../model/language.ts';
import { toEuros } from '../model/money.ts';
import type { TableReading, UnitReading } from '../model/table.ts';
import { wordDrift } from '../wording/drift.ts';
import { wordReading } from '../wording/reading.ts';
import type { ReportTable } from './report.ts';

/** Tables that stay when others are edited are told in the very same words. */
const known = new WeakMap<TableReading, { readonly language: Language; readonly told: ReportTable }>();

/** A reading in the words of the public report. */
export function toReportTable(table: TableReading, language: Language): ReportTable {
  const before = known.get(table);
  if (before?.language === language) return before.told;
  const told = tell(table, language);
  known.set(table, { language, told });
  return told;
}

function tell(table: TableReading, language: Language): ReportTable {
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    confidence: table.confidence,
    scale: table.scale,
    expenseSign: table.expenseSign,
    year: table.year,
    understood: wordReading(table, language),
    confirmed: table.isConfirmed,
    drift: table.drift.map((drift) => wordDrift(drift, language)),
    columns: table.columns.map(({ column, header, role, year, item }) => ({
      column: columnName(column),
      header,
      role,
      year,
      item,
    })),
    units: table.units.map((unit) => toUnit(unit, table)),
    goals: table.goals.map(toGoal),
  };
}

function toUnit({ code, name, level, parent, figures }: UnitReading, table: TableReading) {
  const above = parent === null ? undefined : table.units[parent];
  return {
    code,
    name,
    level,
    parent: above ? (above.code ?? above.name) : null,
    amounts: figures.flatMap(({ item, label, role, year, split, cell, cents }) =>
      cents === null
        ? []
        : [{ item, label, role, year, split, cell: cellAddress(cell), euros: toEuros(cents) }],
    ),
  };
}

function toGoal({ row, theme, goal, action, metrics, responsible, schedule, followUp }: GoalReading) {
  const texts = { theme, goal, action, responsible, schedule, followUp };
  return { row: row + 1, ...texts, metrics: metrics.map(toMetric) };
}

function toMetric({ text, kind, targets, direction }: Metric) {
  const [first] = targets;
  return {
    text,
    kind,
    comparator: first?.comparator ?? null,
    value: first?.value ?? null,
    unit: first?.unit ?? null,
    direction,
    targets: targets.map(({ comparator, value, upper, unit }) => ({ comparator, value, upper, unit })),
  };
}
