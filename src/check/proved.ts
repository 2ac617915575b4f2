import type { Outcome } from '../model/outcome.ts';
import type { WorkbookReport } from './report.ts';

/**
 * Counts what was proved: units whose every margin holds, totals cell by cell, and the rest.
 * A unit with one margin that fails or could not be checked is not counted.
 */
export function countProved(outcomes: readonly Outcome[]): WorkbookReport['proved'] {
  const open = new Set(outcomes.filter(({ kind }) => kind !== 'holds').map(unitKey));
  const holds = outcomes.filter((outcome) => outcome.kind === 'holds');
  const margins = new Set(holds.filter(({ subject }) => subject === 'unit-margin').map(unitKey));
  return {
    unitMargins: [...margins].filter((unit) => !open.has(unit)).length,
    totals: holds.filter(({ subject }) => subject === 'total').length,
    other: holds.filter(({ subject }) => subject === 'other').length,
  };
}

function unitKey({ at, unit }: Outcome): string {
  return [at.sheet, unit?.code, unit?.name].join('|');
}
