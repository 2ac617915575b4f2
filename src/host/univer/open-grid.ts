import { LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { startUniver } from './start-univer.ts';
import { typeInLanguage } from './typing.ts';
import { UniverWorkbook } from './univer-workbook.ts';

let api: FUniver | null = null;
let count = 0;

/** Shows the workbook in the element's grid, in front of those shown before. */
export async function openInGrid(
  container: HTMLElement,
  snapshot: WorkbookSnapshot,
  language: Language,
): Promise<UniverWorkbook> {
  const starting = api === null;
  api ??= startUniver(container, language);
  const workbook = new UniverWorkbook(api, snapshot, `workbook${++count}`, language);
  if (!starting) return workbook;
  // Univer starts its plugins with the first workbook and follows changes of cells only once it has drawn it.
  if (language !== 'en') typeInLanguage(api, language);
  await drawn(api);
  return workbook;
}

function drawn(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const watch = api.addEvent('LifeCycleChanged', ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      watch.dispose();
      resolve();
    });
  });
}
