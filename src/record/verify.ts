import { cellAt } from '../model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { markerRow, recordRows } from './find.ts';
import { sumOfRecord, sumOfWorkbook, type Pause } from './sums.ts';

/** What a validation record says of itself, in its own language. */
export interface RecordFacts {
  readonly sheet: string;
  readonly verdict: string;
  readonly at: string;
  readonly by: string;
}

/**
 * - `valid`: the record and every value and formula are as they were when it was written
 * - `changed`: some value or formula of the workbook has changed since
 * - `altered`: the record itself has been changed
 */
export type RecordState =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'valid' | 'changed' | 'altered' } & RecordFacts);

/** Whether the workbook is still as its validation record says. Of several records a valid one counts, else the last. */
export async function verifyRecord(snapshot: WorkbookSnapshot, pause?: Pause): Promise<RecordState> {
  const records = snapshot.sheets.flatMap((sheet) => {
    const marker = markerRow(sheet);
    return marker === null ? [] : [{ sheet, marker }];
  });
  if (records.length === 0) return { kind: 'none' };
  let state: RecordState = { kind: 'none' };
  const workbookSum = await sumOfWorkbook(snapshot, pause);
  for (const { sheet, marker } of records) {
    const kind = await judge(sheet, marker, workbookSum);
    if (state.kind !== 'valid') state = { kind, ...factsOf(sheet) };
  }
  return state;
}

async function judge(sheet: SheetSnapshot, marker: number, workbookSum: string) {
  const [written, own] = [marker - 2, marker - 1].map((row) => textAt(sheet, row, 1).replaceAll(' ', ''));
  if (own !== (await sumOfRecord(sheet, marker - 1))) return 'altered';
  return written === workbookSum ? 'valid' : 'changed';
}

function factsOf(sheet: SheetSnapshot): RecordFacts {
  return {
    sheet: sheet.name,
    verdict: textAt(sheet, recordRows.verdict, 0),
    at: textAt(sheet, recordRows.at, 1),
    by: textAt(sheet, recordRows.by, 1),
  };
}

function textAt({ cells }: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(cells, row, column)?.value;
  return value?.kind === 'text' ? value.text : '';
}
