import type { HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { invalidArgument, unsupportedSheet } from '../errors.ts';
import { oneOf } from '../fields.ts';
import type { Session } from '../session.ts';
import { copyCells } from './range-copy.ts';
import { refuseProtectedStructure } from './refusals.ts';
import { worksheet } from './worksheet.ts';

const places = oneOf('None', 'Before', 'After', 'Beginning', 'End');

/** A copy of the sheet with its cells, looks, sizes and features; tables and pivot tables become plain cells. */
export function copySheet(sheet: HostSheet, args: Arguments, session: Session): HostSheet {
  const { workbook } = session;
  refuseProtectedStructure(workbook);
  if (sheet.kind === 'other') throw unsupportedSheet();
  const place = args.isMissing(0) ? 'None' : places(args.value(0));
  const relative = args.target(1, worksheet);
  if ((place === 'Before' || place === 'After') && !relative) throw invalidArgument('Argument 2');
  const copy = workbook.addSheet(copyName(sheet.name, session));
  const used = sheet.usedArea(false);
  if (used) {
    const options = { what: 'All', skipBlanks: false, transpose: false } as const;
    copyCells({ sheet, area: used }, { sheet: copy, area: used }, options);
    for (let row = used.top; row <= used.bottom; row++) copy.setRowHeights(row, row, sheet.rowHeight(row));
    for (let column = used.left; column <= used.right; column++)
      copy.setColumnWidths(column, column, sheet.columnWidth(column));
    for (let row = used.top; row <= used.bottom; row++)
      if (sheet.isRowHidden(row)) copy.setRowsHidden(row, row, true);
    for (let column = used.left; column <= used.right; column++)
      if (sheet.isColumnHidden(column)) copy.setColumnsHidden(column, column, true);
  }
  copyFeatures(sheet, copy);
  const position = positionOf(place, sheet, relative, session);
  if (position !== null && position !== copy.position) copy.position = position;
  return copy;
}

function copyFeatures(sheet: HostSheet, copy: HostSheet): void {
  const { pageLayout, ...features } = structuredClone({ ...sheet.features, pivotTables: [], slicers: [] });
  Object.assign(copy.features, features);
  Object.assign(copy.features.pageLayout, pageLayout);
}

function positionOf(
  place: string,
  sheet: HostSheet,
  relative: HostSheet | null,
  { workbook }: Session,
): number | null {
  if (place === 'Beginning') return 0;
  if (place === 'Before') return relative!.position;
  if (place === 'After') return relative!.position + 1;
  return place === 'End' ? workbook.sheets.length - 1 : sheet.position + 1;
}

/** `Talous (2)`, within the 31 letters of a sheet's name. */
export function copyName(name: string, { workbook }: Session): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const wanted = base.slice(0, 31 - mark.length) + mark;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}
