import type { Area } from '../model/address.ts';
import type { CellFormat } from '../model/edit-details.ts';
import type { CellContent, CellGrid, WorkbookEdit } from '../model/edits.ts';

export function text(content: string): CellContent {
  return { kind: 'text', text: content };
}

export function blanks(area: Area): CellGrid<CellContent> {
  return fillGrid(area, { kind: 'blank' });
}

/** How empty cells look where nobody has changed them. */
const plain = {
  bold: false,
  wrap: false,
  vertical: 'bottom',
  fill: null,
  numberFormat: 'General',
  fontSize: 11,
  borders: { left: null, right: null, top: null, bottom: null },
} as const satisfies CellFormat;

export function formatted(
  sheet: string,
  area: Area,
  format: Pick<CellFormat, keyof typeof plain>,
): WorkbookEdit {
  const before = Object.fromEntries(
    Object.keys(format).map((key) => [key, plain[key as keyof typeof plain]]),
  );
  return { kind: 'setFormat', sheet, area, format, before: fillGrid(area, before) };
}

function fillGrid<T>({ top, left, bottom, right }: Area, content: T): CellGrid<T> {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => content),
  );
}
