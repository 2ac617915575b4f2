import type { PivotData, PivotField, PivotTable } from '../../features/pivot-table.ts';
import { coveredBy, erase, picture, put } from '../../pivots/draw.ts';
import { headingsOf, readSource, sourceOf } from '../../pivots/source.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { invalidOperation, itemNotFound } from '../errors.ts';
import type { Session } from '../session.ts';
import { refuseOverlappingTable, refusePivotTables, refuseProtected } from './refusals.ts';

/** A pivot table on its sheet. */
export interface PivotTarget {
  readonly sheet: HostSheet;
  readonly pivot: PivotTable;
}

export interface FieldTarget extends PivotTarget {
  /** Name of the field: its record may be another one after the source was read anew. */
  readonly name: string;
}

export interface DataTarget extends PivotTarget {
  readonly id: string;
}

export function allPivots(workbook: HostWorkbook): PivotTarget[] {
  return workbook.sheets.flatMap((sheet) => sheet.features.pivotTables.map((pivot) => ({ sheet, pivot })));
}

export function fieldOf({ pivot, name }: FieldTarget): PivotField {
  const field = pivot.fields.find((one) => one.name === name);
  if (!field) throw itemNotFound();
  return field;
}

export function dataOf({ pivot, id }: DataTarget): PivotData {
  const data = pivot.data.find((one) => one.id === id);
  if (!data) throw itemNotFound();
  return data;
}

/** Draws the pivot table anew, where nothing is in its way. */
export function redraw({ sheet, pivot }: PivotTarget, { workbook }: Session): void {
  refuseProtected(sheet, 'allowPivotTables');
  const drawn = picture(pivot);
  const area = coveredBy(drawn.drawing);
  refusePivotTables(sheet, area, pivot);
  refuseOverlappingTable(sheet, area, workbook);
  put(sheet, pivot, drawn);
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'pivotTables' });
}

/** Reads the source anew and draws what it comes to now. */
export function refresh(target: PivotTarget, session: Session): void {
  const source = sourceOf(target.pivot, session.workbook);
  if (!source) throw invalidOperation("The PivotTable's source is gone.");
  const headings = headingsOf(source);
  if (!headings)
    throw invalidOperation('The PivotTable field name is not valid: every column needs a heading.');
  readSource(target.pivot, source, headings);
  redraw(target, session);
}

export function deletePivot({ sheet, pivot }: PivotTarget, { workbook }: Session): void {
  refuseProtected(sheet, 'allowPivotTables');
  erase(sheet, pivot);
  sheet.features.pivotTables = sheet.features.pivotTables.filter((other) => other !== pivot);
  for (const { features } of workbook.sheets)
    features.slicers = features.slicers.filter(
      ({ source }) => !('pivotId' in source && source.pivotId === pivot.id),
    );
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'pivotTables' });
}
