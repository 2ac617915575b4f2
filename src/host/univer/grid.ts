import type { IRange } from '@univerjs/core';
import { lastColumn, lastRow, type Area } from '../../model/address.ts';

/** Univer leaves an end out, or as NaN, when a whole row or column is meant. */
export function areaOf(range: IRange): Area {
  const or = (value: number, fallback: number) => (Number.isFinite(value) ? value : fallback);
  return {
    top: or(range.startRow, 0),
    left: or(range.startColumn, 0),
    bottom: or(range.endRow, lastRow),
    right: or(range.endColumn, lastColumn),
  };
}

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}
