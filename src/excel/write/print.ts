import { areaAddress, columnName } from '../../model/address.ts';
import type { PrintSetup } from '../../model/edit-details.ts';

const pointsPerCentimetre = 72 / 2.54;

export function setPrintSetup({ pageLayout }: Excel.Worksheet, setup: PrintSetup): void {
  const { orientation, paper, fit, area, titleRows, titleColumns, header, footer, margins, centered } = setup;
  if (orientation !== undefined)
    pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (paper !== undefined) pageLayout.paperSize = paper === 'A3' ? 'A3' : 'A4';
  if (fit !== undefined) {
    pageLayout.zoom = {
      ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
      ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
    };
  }
  if (area) pageLayout.setPrintArea(areaAddress(area));
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns) {
    pageLayout.setPrintTitleColumns(`$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`);
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (header !== undefined) Object.assign(texts, parts('Header', header));
  if (footer !== undefined) Object.assign(texts, parts('Footer', footer));
  if (margins !== undefined) {
    pageLayout.leftMargin = margins.left * pointsPerCentimetre;
    pageLayout.rightMargin = margins.right * pointsPerCentimetre;
    pageLayout.topMargin = margins.top * pointsPerCentimetre;
    pageLayout.bottomMargin = margins.bottom * pointsPerCentimetre;
  }
  if (centered !== undefined) pageLayout.centerHorizontally = centered;
}

/** `&LKunta&CSivu &P` in its three parts. */
function parts(kind: 'Header' | 'Footer', text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, place, said] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const side = { L: 'left', C: 'center', R: 'right' }[place as 'L' | 'C' | 'R'];
    found[`${side}${kind}`] = said ?? '';
  }
  return found;
}
