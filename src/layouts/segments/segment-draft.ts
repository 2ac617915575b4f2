import { isAmount, type GridCell } from '../cells/grid.ts';
import { labelOf } from '../cells/label.ts';

/** A stretch while the rows of a band are gone through. */
export interface SegmentDraft {
  headerRows: number[];
  isHeadedAbove: boolean;
  bodyRows: number[];
  figureRows: number[];
  titles: GridCell[];
  headings: string;
  seen: Seen;
}

export interface Seen {
  /** How many of the rows of figures. */
  rows: number;
  /** Columns with amounts. */
  readonly used: Set<number>;
  labels: number;
  understood: number;
}

export function newDraft(
  start: Pick<SegmentDraft, 'headerRows' | 'bodyRows' | 'titles' | 'headings'>,
): SegmentDraft {
  return {
    ...start,
    isHeadedAbove: false,
    figureRows: [],
    seen: { rows: 0, used: new Set(), labels: 0, understood: 0 },
  };
}

/** What the rows of figures so far hold; those seen at an earlier blank row are not looked at again. */
export function lookBack(draft: SegmentDraft, inBand: (row: number) => readonly GridCell[]): Seen {
  const { seen } = draft;
  for (; seen.rows < draft.figureRows.length; seen.rows++) {
    for (const cell of inBand(draft.figureRows[seen.rows]!)) {
      if (isAmount(cell)) seen.used.add(cell.column);
      if (cell.kind !== 'label') continue;
      const { quantity, code } = labelOf(cell);
      seen.labels++;
      if (quantity || code) seen.understood++;
    }
  }
  return seen;
}
