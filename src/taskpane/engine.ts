import { checkForFixes } from '../check/check-workbook.ts';
import { compareReadings } from '../check/compare-readings.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { Organisation } from '../model/organisation.ts';
import type { ReadingError } from '../readings/error.ts';
import type { Checked } from './state/pane-state.ts';

export { affectedBy } from '../check/affected.ts';
export { earlyFindings } from '../check/early-findings.ts';

/**
 * The part of the pane that knows budgets; a chunk of its own, loaded while the user looks at the first page.
 * `confirmed` is what a person has said of the tables, confirmed or not, or why it could not be read, `explanations`
 * why findings were accepted; `profile` is undefined where the workbook itself tells which one applies.
 */
export function check(
  snapshot: WorkbookSnapshot,
  language: Language,
  confirmed: ConfirmedReading | ReadingError,
  profile: string | Organisation | null | undefined,
  explanations: readonly Explanation[] | ReadingError,
): Checked {
  const reading = readWorkbook(snapshot, { confirmed, ...(profile === undefined ? {} : { profile }) });
  const { organisation, choice, bindingSheet } = reading;
  return {
    snapshot,
    ...checkForFixes(snapshot, reading, { language, explanations }),
    tables: compareReadings(snapshot, reading),
    confirmed,
    explanations,
    language,
    profile: {
      name: organisation?.name || null,
      evidence: choice && { units: choice.why.unitsMatched, aims: choice.why.aimsMatched },
      sheet: bindingSheet?.sheet ?? null,
    },
  };
}
