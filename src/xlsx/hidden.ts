import type { Area } from '../model/address.ts';
import type { XmlTag } from './scanner.ts';
import { isTrue, wholeNumber } from './values.ts';

/** Collects which rows and columns of a sheet are hidden, by flag, by size zero or by the sheet's default. */
export class HiddenLines {
  private rowsHiddenByDefault = false;
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly columnRanges: (readonly [first: number, last: number])[] = [];

  /** From `sheetFormatPr`, which stands before the rows. */
  defaults(tag: XmlTag): void {
    this.rowsHiddenByDefault = isTrue(tag.get('zeroHeight'));
  }

  row(row: number, tag: XmlTag): void {
    if (isHidden(tag, 'ht')) this.hiddenRows.add(row);
    else if (this.rowsHiddenByDefault) this.shownRows.add(row);
  }

  /** From `col`, which covers a range of columns, often up to the last one of the grid. */
  columns(tag: XmlTag): void {
    const first = wholeNumber(tag.get('min'));
    const last = wholeNumber(tag.get('max'));
    if (first !== null && last !== null && isHidden(tag, 'width'))
      this.columnRanges.push([first - 1, last - 1]);
  }

  /** A hidden row within the area. */
  hidesRowOf(area: Area, used: Area | null): boolean {
    if (this.rowsHiddenByDefault && used)
      return this.rowsWithin({ ...area, bottom: Math.min(area.bottom, used.bottom) }).length > 0;
    for (const row of this.hiddenRows) if (row >= area.top && row <= area.bottom) return true;
    return false;
  }

  /** Ascending. */
  rowsWithin(area: Area): number[] {
    return range(area.top, area.bottom).filter(
      (row) => this.hiddenRows.has(row) || (this.rowsHiddenByDefault && !this.shownRows.has(row)),
    );
  }

  /** Ascending. */
  columnsWithin(area: Area): number[] {
    return range(area.left, area.right).filter((column) =>
      this.columnRanges.some(([first, last]) => column >= first && column <= last),
    );
  }
}

function isHidden(tag: XmlTag, size: string): boolean {
  if (isTrue(tag.get('hidden'))) return true;
  const value = tag.get(size);
  return value !== null && Number(value) === 0;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
