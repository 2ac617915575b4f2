import type { PrintSetup } from '../../model/edit-details.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import type { PageLayout } from '../features/page-layout.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How a sheet prints, where it was changed. */
export function printSetup(sheet: string, before: PageLayout | null, after: PageLayout): WorkbookEdit[] {
  const changed = (...keys: (keyof PageLayout)[]) =>
    keys.some((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]));
  const to: Mutable<PrintSetup> = {};
  if (changed('orientation')) to.orientation = after.orientation === 'Landscape' ? 'landscape' : 'portrait';
  const paper = /^a([34])$/i.exec(after.paperSize)?.[1];
  if (changed('paperSize') && paper) to.paper = paper === '3' ? 'A3' : 'A4';
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = after.zoom;
  if (changed('zoom') && (wide || tall)) to.fit = { wide: wide ?? 0, tall: tall ?? 0 };
  if (changed('printArea')) to.area = after.printArea?.[0] ?? null;
  const { printTitleRows: rows, printTitleColumns: columns } = after;
  if (changed('printTitleRows', 'printTitleColumns')) {
    to.titleRows = rows && [rows.top, rows.bottom];
    to.titleColumns = columns && [columns.left, columns.right];
  }
  if (changed('centerHorizontally')) to.centered = after.centerHorizontally;
  if (changed('leftMargin', 'rightMargin', 'topMargin', 'bottomMargin')) {
    const { leftMargin, rightMargin, topMargin, bottomMargin } = after;
    const centimetres = (points: number) => (points / 72) * 2.54;
    to.margins = {
      left: centimetres(leftMargin),
      right: centimetres(rightMargin),
      top: centimetres(topMargin),
      bottom: centimetres(bottomMargin),
    };
  }
  if (changed('headersFooters')) {
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } =
      after.headersFooters.defaultForAllPages;
    to.header = sections(leftHeader, centerHeader, rightHeader);
    to.footer = sections(leftFooter, centerFooter, rightFooter);
  }
  return Object.keys(to).length > 0 ? [{ kind: 'setPrintSetup', sheet, to }] : [];
}

function sections(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
