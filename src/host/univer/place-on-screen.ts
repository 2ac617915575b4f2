import type { FWorksheet } from '@univerjs/sheets/facade';

/** A cell as the grid shows it now, in pixels from the grid's top left corner; frozen rows and columns count as scrolled. */
export function placeOnScreen(sheet: FWorksheet, row: number, column: number): Omit<DOMRect, 'toJSON'> {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const zoom = sheet.getZoom();
  const cell = sheet.getRange(row, column).getCellRect();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const corner = sheet.getRange(0, 0).getCellRect();
  const x = (cell.x - first.x + corner.x - offsetX) * zoom;
  const y = (cell.y - first.y + corner.y - offsetY) * zoom;
  const [width, height] = [cell.width * zoom, cell.height * zoom];
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}
