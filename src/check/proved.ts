import type { Holds } from '../model/outcome.ts';
import type { RuleOutcome } from '../rules/run.ts';
import type { WorkbookReport } from './report.ts';

/**
 * Counts what was proved: units whose every margin holds, totals cell by cell, and the rest.
 * A unit with one margin that fails or could not be checked is not counted.
 */
export function countProved(outcomes: readonly RuleOutcome[]): WorkbookReport['proved'] {
  const open = new Set<string>();
  const margins = new Set<string>();
  const count: Record<Holds['subject'], number> = { 'unit-margin': 0, total: 0, other: 0 };
  let before: RuleOutcome | null = null;
  for (const one of outcomes) {
    const { outcome } = one;
    if (outcome.kind !== 'holds') open.add(unitKey(one));
    else {
      count[outcome.subject]++;
      if (outcome.subject === 'unit-margin' && !(before && isOfSameUnit(one, before)))
        margins.add(unitKey(one));
      before = outcome.subject === 'unit-margin' ? one : null;
    }
  }
  const unitMargins = [...margins].filter((unit) => !open.has(unit)).length;
  return { unitMargins, totals: count.total, other: count.other };
}

/** The margins of a unit follow one another: all but the first need no key. */
function isOfSameUnit(a: RuleOutcome, b: RuleOutcome): boolean {
  const [unit, other] = [a.outcome.unit, b.outcome.unit];
  return (
    a.rule === b.rule &&
    a.outcome.at.sheet === b.outcome.at.sheet &&
    unit?.code === other?.code &&
    unit?.name === other?.name
  );
}

function unitKey({ rule, outcome: { at, unit } }: RuleOutcome): string {
  return `${rule.id}|${at.sheet}|${unit?.code ?? ''}|${unit?.name ?? ''}`;
}
