import { foldCode } from '../../model/names.ts';
import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { bodyPlans, codedUnits, isPrinted } from '../support/plans.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { sectionGaps, type SectionGap } from '../support/units/section-gaps.ts';
import { sheetGaps, summaryGaps, type SheetGap, type SummaryGap } from '../support/units/summary-gaps.ts';

/** A body's plan shows every unit its register names, and a summary every unit of the other sheets. A table that lacks a third of them is another kind of table. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['not-printed', 'not-in-summary', 'no-sheet', 'not-in-section'],
  explains: [...totalRules, 'total-scope', 'margin-mismatch'],
  yieldsTo: [...totalRules, 'total-scope'],
  *check({ tables, organisation, snapshot }) {
    for (const gap of tables.flatMap(sectionGaps)) yield notInSection(gap);
    const registered = organisation ? bodyPlans(tables, organisation) : [];
    if (!organisation || registered.length === 0) {
      const sheets = snapshot.sheets.map(({ name }) => name);
      for (const gap of summaryGaps(tables)) yield notInSummary(gap);
      for (const gap of sheetGaps(tables, sheets)) yield noSheet(gap);
      return;
    }
    for (const { table, body, expected } of registered) {
      const total = table.units.find((unit) => unit.members !== null);
      const where = total ? [table] : tables;
      const missing = expected.filter((node) => !isPrinted(node, where, organisation));
      if (missing.length === 0 || missing.length * 3 >= expected.length) continue;
      if (missing.length === repeatedCodes(table)) continue;
      const title = (node: { code: string | null; names: readonly string[] }) =>
        unitTitle({ code: node.code, name: node.names[0] ?? '' });
      yield {
        kind: 'fails',
        reason: 'not-printed',
        at: placeOf(table, total?.heading ?? topLeft(table)),
        related: [],
        unit: total ? unitName(total) : null,
        consequences: total ? total.figures.map(({ cell }) => placeOf(table, cell)) : [],
        data: {
          missing: { names: missing.map(title) },
          body: body.names[0] ?? body.id,
          profile: organisation.name,
          source: missing[0]!.source.title,
        },
      };
    }
  },
});

/** A unit with another one's code is told as that. */
function repeatedCodes(table: TableReading): number {
  const codes = codedUnits(table).map(({ code }) => foldCode(code!));
  return codes.length - new Set(codes).size;
}

function notInSummary({ table, total, missing }: SummaryGap) {
  return {
    kind: 'fails' as const,
    reason: 'not-in-summary' as const,
    severity: 'warning' as const,
    at: placeOf(table, total.heading),
    related: [
      placeOf(missing.table, missing.unit.heading),
      ...total.figures.map(({ cell }) => placeOf(table, cell)),
    ],
    unit: unitName(total),
    data: { missing: unitTitle(missing.unit), sheet: table.sheet, otherSheet: missing.table.sheet },
  };
}

/** Of few sheets hardly anything can be told. */
const fewestSheets = 3;

function noSheet({ table, unit, others }: SheetGap) {
  return {
    kind: 'fails' as const,
    reason: 'no-sheet' as const,
    severity: others.length < fewestSheets ? ('info' as const) : ('warning' as const),
    at: placeOf(table, unit.heading),
    related: unit.figures.map(({ cell }) => placeOf(table, cell)),
    unit: unitName(unit),
    data: { missing: unitTitle(unit), sheet: table.sheet, count: others.length },
  };
}

function notInSection({ table, unit, margins, totals }: SectionGap) {
  return {
    kind: 'fails' as const,
    reason: 'not-in-section' as const,
    severity: totals.length > 0 ? ('error' as const) : ('warning' as const),
    at: placeOf(table, unit.heading),
    related: [...unit.figures, ...margins].slice(0, 30).map(({ cell }) => placeOf(table, cell)),
    consequences: totals.map(({ cell }) => placeOf(table, cell)),
    unit: unitName(unit),
    data: { missing: unitTitle(unit), sheet: table.sheet },
  };
}

function topLeft({ area }: TableReading) {
  return { row: area.top, column: area.left };
}
