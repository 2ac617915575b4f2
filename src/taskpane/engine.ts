import { checkReading } from '../check/check-workbook.ts';
import { compareReadings } from '../check/compare-readings.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { ReadingError } from '../readings/error.ts';
import type { Checked } from './state/pane-state.ts';

/**
 * The part of the pane that knows budgets; a chunk of its own, loaded while the user looks at the first page.
 * `confirmed` is what a person has said of the tables, confirmed or not, or why it could not be read.
 */
export function check(
  snapshot: WorkbookSnapshot,
  language: Language,
  confirmed: ConfirmedReading | ReadingError,
): Checked {
  const reading = readWorkbook(snapshot, { confirmed });
  return {
    snapshot,
    report: checkReading(snapshot, reading, { language }),
    tables: compareReadings(snapshot, reading),
    confirmed,
    language,
    city: reading.organisation?.name ?? null,
  };
}
