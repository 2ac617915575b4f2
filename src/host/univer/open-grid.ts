import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { startUniver } from './start-univer.ts';
import { UniverWorkbook } from './univer-workbook.ts';

let api: FUniver | null = null;
let count = 0;

/** Shows the workbook in the element's grid; dispose the one shown before first. */
export function openInGrid(
  container: HTMLElement,
  snapshot: WorkbookSnapshot,
  language: Language,
): UniverWorkbook {
  api ??= startUniver(container);
  return new UniverWorkbook(api, snapshot, `workbook${++count}`, language);
}
