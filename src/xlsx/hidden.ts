import { lastColumn, type Area } from '../model/address.ts';
import type { XmlTag } from './attributes.ts';
import { isTrue, wholeNumber } from './values.ts';

/** Collects which rows and columns of a sheet are hidden, by flag, by size zero or by the sheet's default. */
export class HiddenLines {
  private rowsHiddenByDefault = false;
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  /** Ranges of hidden columns that start at each column, less those that ended before it. */
  private readonly columnChanges = new Int32Array(lastColumn + 2);

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
    const first = wholeNumber(tag.get('min')) ?? 0;
    const last = Math.min(wholeNumber(tag.get('max')) ?? 0, lastColumn + 1);
    if (first < 1 || last < first || !isHidden(tag, 'width')) return;
    this.columnChanges[first - 1]!++;
    this.columnChanges[last]!--;
  }

  /** Whether a row the sheet lists as hidden lies within the area. */
  hidesRowOf(area: Area): boolean {
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
    let open = 0;
    const hidden = this.columnChanges.map((change) => (open += change));
    return range(area.left, area.right).filter((column) => hidden[column]! > 0);
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
