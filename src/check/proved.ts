import type { Holds } from '../model/outcome.ts';
import type { RuleOutcome } from '../rules/run.ts';
import type { WorkbookReport } from './report.ts';

/**
 * Counts what was proved: units whose every margin holds, totals cell by cell, and the rest.
 * A unit with one margin that fails or could not be checked is not counted.
 */
export function countProved(outcomes: readonly RuleOutcome[]): WorkbookReport['proved'] {
  const open = new Set(outcomes.filter(({ outcome }) => outcome.kind !== 'holds').map(unitKey));
  const about = (subject: Holds['subject']) =>
    outcomes.filter(({ outcome }) => outcome.kind === 'holds' && outcome.subject === subject);
  const margins = new Set(about('unit-margin').map(unitKey));
  return {
    unitMargins: [...margins].filter((unit) => !open.has(unit)).length,
    totals: about('total').length,
    other: about('other').length,
  };
}

function unitKey({ rule, outcome: { at, unit } }: RuleOutcome): string {
  return [rule.id, at.sheet, unit?.code, unit?.name].join('|');
}
