import { contains, overlaps, type Area } from '../../../model/address.ts';
import type { SheetProtectionOptions } from '../../features/protection.ts';
import { movingArea, type Shift } from '../../../model/shift.ts';
import { coveredBy } from '../../pivots/draw.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { accessDenied, HostError } from '../errors.ts';
import { telling } from './cells.ts';

type Allowance = Exclude<keyof SheetProtectionOptions, 'selectionMode'>;

/** Excel refuses changes to a protected sheet, except what its protection allows. */
export function refuseProtected({ features }: HostSheet, allowance?: Allowance): void {
  const { protection } = features;
  if (protection && !(allowance && protection.options[allowance])) throw accessDenied();
}

/** Contents of a protected sheet may be changed in cells that are not locked. */
export function refuseLocked(sheet: HostSheet, area: Area): void {
  if (!sheet.features.protection) return;
  if (sheet.read('locked', telling(sheet, area)).some((row) => row.includes(true))) throw accessDenied();
}

export function refuseProtectedStructure({ features }: HostWorkbook): void {
  if (features.structureProtection) throw accessDenied();
}

/** Cells cannot be put in or taken out where a merged cell or a table would be torn apart. */
export function refuseTearing(sheet: HostSheet, shift: Shift, workbook: HostWorkbook): void {
  const moving = movingArea(shift);
  const torn = (area: Area) => overlaps(area, moving) && !spans(shift, area);
  if (sheet.merges.some(torn)) {
    throw new HostError('MergedRangeConflict', 400, 'The change would tear a merged cell apart.');
  }
  for (const { area } of workbook.tables.filter((table) => table.sheet === sheet)) {
    if (torn(area)) throw new HostError('InsertDeleteConflict', 400, 'The change would tear a table apart.');
  }
}

/** The shift moves the whole width (or height) of the area, or leaves it. */
function spans({ along, area: place }: Shift, area: Area): boolean {
  return along === 'rows'
    ? place.left <= area.left && place.right >= area.right
    : place.top <= area.top && place.bottom >= area.bottom;
}

/** A table must not lie over another, over merged cells or over a filtered block. */
export function refuseOverlappingTable(
  sheet: HostSheet,
  area: Area,
  workbook: HostWorkbook,
  self?: object,
): void {
  const others = workbook.tables.filter((table) => table.sheet === sheet && table !== self);
  const taken = [...others.map((table) => table.area), ...sheet.merges];
  if (taken.some((other) => overlaps(other, area))) {
    throw new HostError(
      'MergedRangeConflict',
      400,
      "A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    );
  }
}

/** What a pivot table shows is not written over. */
export function refusePivotTables({ features }: HostSheet, area: Area, self?: object): void {
  const taken = features.pivotTables.some(
    (pivot) => pivot !== self && pivot.drawn && overlaps(coveredBy(pivot.drawn), area),
  );
  if (taken) throw new HostError('PivotTableRangeConflict', 400, 'The change would affect a PivotTable.');
}

/** Cells of a table cannot be merged. */
export function refuseMergingTables(sheet: HostSheet, area: Area, workbook: HostWorkbook): void {
  if (workbook.tables.some((table) => table.sheet === sheet && overlaps(table.area, area)))
    throw new HostError('InvalidOperation', 400, 'Cells of a table cannot be merged.');
}

/** What is covered by a merged cell cannot be written to; Excel leaves it out without a word. */
export function isCovered(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, { row, column }) && (merge.top !== row || merge.left !== column),
  );
}

/** The last cells of a sheet must not fall off its edge. */
export function refuseFallingOff(sheet: HostSheet, shift: Shift): void {
  const used = sheet.usedArea(true);
  if (shift.kind !== 'insert' || !used) return;
  const moving = movingArea(shift);
  const size =
    shift.along === 'rows' ? shift.area.bottom - shift.area.top + 1 : shift.area.right - shift.area.left + 1;
  const lost =
    shift.along === 'rows'
      ? { ...moving, top: Math.max(moving.top, moving.bottom - size + 1) }
      : { ...moving, left: Math.max(moving.left, moving.right - size + 1) };
  if (!overlaps(used, lost)) return;
  const held = sheet.read('valueType', { ...lost, ...clipTo(used, lost) });
  if (held.some((row) => row.some((type) => type !== 'Empty')))
    throw new HostError('NonBlankCellOffSheet', 400, 'Cells with content would be pushed off the sheet.');
}

function clipTo(used: Area, area: Area): Area {
  return {
    top: Math.max(used.top, area.top),
    left: Math.max(used.left, area.left),
    bottom: Math.min(used.bottom, area.bottom),
    right: Math.min(used.right, area.right),
  };
}
