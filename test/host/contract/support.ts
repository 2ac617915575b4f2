import type { HostEvent, HostWorkbook } from '../../../src/host/workbook.ts';
import type { Area } from '../../../src/model/address.ts';

export const at = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});

/** Results of formulas are left out, for not every workbook calculates; so are changes of looks. */
const quiet = ['calculated', 'formatChanged', 'rowsHidden'];

/** What is told of sheets and their contents from now on. */
export function listen(workbook: HostWorkbook): string[] {
  const told: string[] = [];
  workbook.listen((event: HostEvent) => {
    if ('sheet' in event && !quiet.includes(event.kind)) told.push(`${event.kind} ${event.sheet.name}`);
  });
  return told;
}
