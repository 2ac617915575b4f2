import type { HostEvent, HostWorkbook } from '../../../src/host/workbook.ts';
import type { Area } from '../../../src/model/address.ts';

export const at = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});

/** What is told from now on, except results of formulas: not every workbook calculates. */
export function listen(workbook: HostWorkbook): string[] {
  const told: string[] = [];
  workbook.listen((event: HostEvent) => {
    if (event.kind !== 'calculated') told.push(`${event.kind} ${event.sheet.name}`);
  });
  return told;
}
