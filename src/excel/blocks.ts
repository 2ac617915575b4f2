import type { Area, Cell } from '../model/address.ts';

/** Some cells of a sheet, read in one go. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Cuts off what fits into one request: whole blocks, then as many rows of the next as fit, at least one row. */
export function takeBlocks<B extends Block>(
  blocks: readonly B[],
  cellBudget: number,
): { now: B[]; later: B[] } {
  const now: B[] = [];
  const later = [...blocks];
  let room = cellBudget;
  while (later.length > 0 && room > 0) {
    const block = later[0]!;
    const { area } = block;
    const rows = Math.min(area.bottom - area.top + 1, Math.floor(room / (area.right - area.left + 1)));
    if (rows === 0 && now.length > 0) break;
    const bottom = area.top + Math.max(rows, 1) - 1;
    now.push(part(block, { bottom }));
    room -= cellsIn(now.at(-1)!.area);
    later.shift();
    if (bottom < area.bottom) later.unshift(part(block, { top: bottom + 1 }));
  }
  return { now, later };
}

/** The same cells as two lists of about equal size; null when there is a single cell. */
export function halve<B extends Block>(blocks: readonly B[]): [B[], B[]] | null {
  const half = blocks.length >> 1;
  if (half > 0) return [blocks.slice(0, half), blocks.slice(half)];
  const [block] = blocks;
  if (!block) return null;
  const { top, left, bottom, right } = block.area;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [[part(block, { bottom: middle })], [part(block, { top: middle + 1 })]];
  }
  if (right === left) return null;
  const middle = (left + right) >> 1;
  return [[part(block, { right: middle })], [part(block, { left: middle + 1 })]];
}

function part<B extends Block>(block: B, change: Partial<Area>): B {
  return { ...block, area: { ...block.area, ...change } };
}

/**
 * Rectangles that hold the given cells and little else: one per column, neighbours joined where that adds few
 * cells that nobody asked for.
 */
export function areasHolding(cells: readonly Cell[]): Area[] {
  const columns = new Map<number, Area>();
  for (const { row, column } of cells) {
    const { top, bottom } = columns.get(column) ?? { top: row, bottom: row };
    const area = { top: Math.min(top, row), left: column, bottom: Math.max(bottom, row), right: column };
    columns.set(column, area);
  }
  const areas: Area[] = [];
  for (const area of [...columns.values()].sort((a, b) => a.left - b.left)) {
    const last = areas.at(-1);
    const joined = last && {
      top: Math.min(last.top, area.top),
      left: last.left,
      bottom: Math.max(last.bottom, area.bottom),
      right: area.right,
    };
    if (joined && cellsIn(joined) <= (cellsIn(last) + cellsIn(area)) * 1.25) areas[areas.length - 1] = joined;
    else areas.push(area);
  }
  return areas;
}

export function rangeOf(context: Excel.RequestContext, { sheetId, area }: Block): Excel.Range {
  const { top, left, bottom, right } = area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
