import { parseArea, type Area } from '../model/address.ts';
import { whenIdle } from './gateway.ts';
import { takeOwn } from './own-sheets.ts';
import { watchSheets } from './watch.ts';

export type WorkbookChange =
  /** Somebody at this machine wrote into cells. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  /** Somebody else's edits, and whatever moves cells or sheets. */
  | { readonly kind: 'other' };

/**
 * Calls back when a user, or anything but this add-in, has changed cells or added or deleted a sheet.
 * The answer stops the watching.
 */
export function watchChanges(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  /** Excel may tell of a sheet before it has answered the request. */
  const ofSheet = (fate: 'added' | 'deleted') => async (event: SheetEvent) => {
    if (event.source === 'Local') await whenIdle();
    if (event.source !== 'Local' || !takeOwn(fate, event.worksheetId)) onChange({ kind: 'other' });
  };
  return watchSheets((worksheets) => [
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') onChange(changeOf(event));
    }),
    worksheets.onAdded.add(ofSheet('added')),
    worksheets.onDeleted.add(ofSheet('deleted')),
  ]);
}

type SheetEvent = Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs;

function changeOf({
  changeType,
  source,
  worksheetId,
  address,
}: Excel.WorksheetChangedEventArgs): WorkbookChange {
  const area = changeType === 'RangeEdited' && source === 'Local' ? parseArea(address) : null;
  return area ? { kind: 'cells', sheetId: worksheetId, area } : { kind: 'other' };
}
