import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { startUniver } from './start-univer.ts';
import { acceptDecimalComma } from './typing.ts';
import { UniverWorkbook } from './univer-workbook.ts';

let api: FUniver | null = null;
let count = 0;

/** Shows the workbook in the element's grid; dispose the one shown before first. */
export function openInGrid(
  container: HTMLElement,
  snapshot: WorkbookSnapshot,
  language: Language,
): UniverWorkbook {
  const starting = api === null;
  api ??= startUniver(container, language);
  const workbook = new UniverWorkbook(api, snapshot, `workbook${++count}`, language);
  // Univer's plugins are there only once it has a workbook.
  if (starting && language !== 'en') acceptDecimalComma(api);
  return workbook;
}
