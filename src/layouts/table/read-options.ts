import type { ConfirmedTable } from '../../model/confirmed-reading.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Scale } from '../../model/table.ts';
import type { Surroundings } from '../surroundings.ts';

/** What is known before a stretch is read. */
export interface ReadOptions extends Surroundings {
  readonly organisation: Organisation | null;
  readonly year: number | null;
  /** What the table before on the same sheet declared. */
  readonly scale: Scale;
  /** The year that the titles of the sheet's tables plan, where one is "TA 2026" and another "KS 2027". */
  readonly planned?: number | null;
  /** What a person has said of this table; it overrides what the sheet shows. */
  readonly confirmed?: ConfirmedTable;
}
