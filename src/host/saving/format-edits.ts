import type { Area } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { Border as FileBorder, CellFormat as FileFormat } from '../../model/edit-details.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import {
  formatProperties,
  plainFormat,
  sameFormatValue,
  type Border,
  type CellFormat,
} from '../cell-format.ts';
import type { HostSheet } from '../workbook.ts';
import type { SheetChanges } from './sheet-changes.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Looks that are not what they were; what the host does not know of a file's looks stays in the file. */
export function formatEdits(
  sheet: HostSheet,
  areas: readonly Area[],
  { snapshot, shifts }: SheetChanges,
): WorkbookEdit[] {
  const cells = shifts.length === 0 ? snapshot?.cells : undefined;
  const opened = (row: number, column: number): CellFormat => {
    const cell = cells && cellAt(cells, row, column);
    return cell
      ? { ...plainFormat, numberFormat: cell.numberFormat, bold: cell.bold, indent: cell.indent }
      : plainFormat;
  };
  return areas.flatMap((area) => formatsWithin(sheet, area, opened));
}

function formatsWithin(
  sheet: HostSheet,
  area: Area,
  opened: (row: number, column: number) => CellFormat,
): WorkbookEdit[] {
  const grids = formatProperties.map((property) => [property, sheet.read(property, area)] as const);
  const edits: (WorkbookEdit & { kind: 'setFormat' })[] = [];
  const open = new Map<string, number>();
  for (let row = area.top; row <= area.bottom; row++) {
    const runs: { left: number; right: number; key: string; format: FileFormat }[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const before = opened(row, column);
      const changed: Record<string, unknown> = {};
      for (const [property, grid] of grids) {
        const value = grid[row - area.top]![column - area.left];
        if (!sameFormatValue(value, before[property])) changed[property] = value;
      }
      const format = fileFormat(changed);
      const key = JSON.stringify(format);
      if (key === '{}') continue;
      const last = runs.at(-1);
      if (last?.key === key && last.right === column - 1) last.right = column;
      else runs.push({ left: column, right: column, key, format });
    }
    for (const { left, right, key, format } of runs) {
      const place = `${left} ${right} ${key}`;
      const above = edits[open.get(place) ?? -1];
      if (above?.area.bottom === row - 1) {
        edits[open.get(place)!] = { ...above, area: { ...above.area, bottom: row } };
      } else {
        open.set(place, edits.length);
        edits.push({
          kind: 'setFormat',
          sheet: sheet.name,
          area: { top: row, left, bottom: row, right },
          format,
        });
      }
    }
  }
  return edits;
}

/** What a file can say of it. */
function fileFormat(changed: Partial<CellFormat>): FileFormat {
  const format: Mutable<FileFormat> = {};
  const { horizontalAlignment, verticalAlignment, fillColor, underline, fontColor } = changed;
  if (changed.numberFormat !== undefined) format.numberFormat = changed.numberFormat;
  if (changed.bold !== undefined) format.bold = changed.bold;
  if (changed.italic !== undefined) format.italic = changed.italic;
  if (changed.strikethrough !== undefined) format.strikethrough = changed.strikethrough;
  if (underline !== undefined) format.underline = underline !== 'None';
  if (changed.fontSize !== undefined) format.fontSize = changed.fontSize;
  if (changed.fontName !== undefined) format.fontName = changed.fontName;
  if (fontColor !== undefined) format.color = fontColor;
  if (fillColor !== undefined) format.fill = fillColor;
  if (changed.indent !== undefined) format.indent = changed.indent;
  if (changed.wrapText !== undefined) format.wrap = changed.wrapText;
  if (changed.locked !== undefined) format.locked = changed.locked;
  const horizontal = horizontalAlignment && horizontals[horizontalAlignment];
  if (horizontal) format.horizontal = horizontal;
  const vertical = verticalAlignment && verticals[verticalAlignment];
  if (vertical) format.vertical = vertical;
  const borders = {
    ...(changed.borderLeft === undefined ? {} : { left: fileBorder(changed.borderLeft) }),
    ...(changed.borderRight === undefined ? {} : { right: fileBorder(changed.borderRight) }),
    ...(changed.borderTop === undefined ? {} : { top: fileBorder(changed.borderTop) }),
    ...(changed.borderBottom === undefined ? {} : { bottom: fileBorder(changed.borderBottom) }),
  };
  if (Object.keys(borders).length > 0) format.borders = borders;
  return format;
}

const horizontals: Partial<Record<CellFormat['horizontalAlignment'], NonNullable<FileFormat['horizontal']>>> =
  {
    General: 'general',
    Left: 'left',
    Center: 'center',
    Right: 'right',
    Fill: 'fill',
    Justify: 'justify',
  };

const verticals: Partial<Record<CellFormat['verticalAlignment'], NonNullable<FileFormat['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

const weights = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

function fileBorder(border: Border | null): FileBorder | null {
  if (!border) return null;
  const { style, weight, color } = border;
  if (style === 'Double') return { style: 'double', color };
  if (style === 'Continuous') return { style: weights[weight], color };
  return { style: style === 'Dot' ? 'dotted' : 'dashed', color };
}
