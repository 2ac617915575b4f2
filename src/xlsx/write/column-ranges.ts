import { lastColumn } from '../../model/address.ts';
import type { XmlElement } from './xml-element.ts';

/** First column of a `col`, zero-based. */
export function minOf(element: XmlElement): number {
  return Number(element.get('min')) - 1;
}

/** Last column of a `col`, zero-based. */
export function maxOf(element: XmlElement): number {
  return Math.min(Number(element.get('max')) - 1, lastColumn);
}

/** The style of a column's cells that say nothing else. */
export function columnStyles(sheet: XmlElement): (column: number) => number {
  const ranges = (sheet.find('cols')?.elements ?? []).filter((element) => element.get('style') !== null);
  return (column) =>
    Number(ranges.find((range) => minOf(range) <= column && column <= maxOf(range))?.get('style') ?? 0);
}
