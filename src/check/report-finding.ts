import { cellAddress, sheetAddress } from '../model/address.ts';
import type { Fix } from '../model/fix.ts';
import type { Language } from '../model/language.ts';
import { toEuros } from '../model/money.ts';
import type { Fails, Place } from '../model/outcome.ts';
import type { Rule } from '../rules/rule.ts';
import { wordFinding } from '../wording/findings.ts';
import { fixTitle } from '../wording/fixes.ts';
import { toReportBinding } from './report-binding.ts';
import type { ReportFinding } from './report.ts';

const mostRelated = 30;

interface Named {
  readonly fingerprint: string;
  readonly fix: Fix | null;
}

/** What is found again on sheets that stay is told in the very same words. */
const known = new WeakMap<Fails, Named & { readonly language: Language; readonly told: ReportFinding }>();

/** A failed outcome in the words of the public report. */
export function toReportFinding(rule: Rule, outcome: Fails, language: Language, named: Named): ReportFinding {
  const { fingerprint, fix } = named;
  const before = known.get(outcome);
  if (before?.language === language && before.fingerprint === fingerprint && before.fix === fix)
    return before.told;
  const told = tell(rule, outcome, language, named);
  known.set(outcome, { language, fingerprint, fix, told });
  return told;
}

function tell(rule: Rule, outcome: Fails, language: Language, { fingerprint, fix }: Named): ReportFinding {
  const { at, unit, expected, actual } = outcome;
  const parts = wordFinding(outcome, rule, language);
  const numeric = expected !== undefined && actual !== undefined;
  return {
    rule: rule.id,
    severity: outcome.severity ?? rule.severity,
    sheet: at.sheet,
    cell: cellAddress(at.cell),
    related: outcome.related.slice(0, mostRelated).map((place) => addressFrom(at.sheet, place)),
    unit: unit === null || unit.level === 'total' ? null : (unit.code ?? (unit.name || null)),
    unitName: unit?.name || null,
    message: [parts.what, parts.why, parts.remedy].join(' '),
    parts,
    expected: numeric ? toEuros(expected) : null,
    actual: numeric ? toEuros(actual) : null,
    difference: numeric ? toEuros(actual - expected) : null,
    binding: outcome.binding
      ? toReportBinding(outcome.binding, unit?.level ?? 'operatingUnit', language)
      : null,
    fix: fix && { safety: fix.safety, title: fixTitle(fix.kind, cellsOf(fix), language) },
    acknowledged: null,
    fingerprint,
  };
}

function cellsOf({ edits }: Fix): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === 'setCells' ? edit.contents.length : 0), 0);
}

function addressFrom(sheet: string, place: Place): string {
  const address = cellAddress(place.cell);
  return place.sheet === sheet ? address : sheetAddress(place.sheet, address);
}
