import { parseCell } from '../../src/model/address.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

/** Rows of one leaf unit in a table of many. */
const leaf = (sketch: Sketch): Spot | undefined =>
  sketch.spots(
    (one) =>
      !sketch.isSum(one) &&
      one.amount.euros !== 0 &&
      one.table.units.length > 3 &&
      one.unit.amounts.every(({ cell }) => parseCell(cell)!.row === one.cell.row),
  )[0];

/** Faults of whole rows, columns and sheets. */
export const structureOperators: readonly Operator[] = [
  {
    id: 'hidden-row',
    title: 'a row with amounts is hidden',
    plant: (sketch) => {
      const spot = leaf(sketch);
      if (!spot || spot.page.hiddenRows.size > 0) return false;
      spot.page.hiddenRows.add(spot.cell.row);
      for (const { cell } of spot.unit.amounts) sketch.mark({ ...spot, cell: parseCell(cell)! });
      return true;
    },
  },
  {
    id: 'hidden-column',
    title: 'a column with amounts is hidden',
    plant: (sketch) => {
      const spot = sketch.spots(
        (one) =>
          one.amount.item === 'expense' && one.page.hiddenColumns.size === 0 && one.table.columns.length > 3,
      )[0];
      if (!spot) return false;
      spot.page.hiddenColumns.add(spot.cell.column);
      for (const one of sketch.spots(
        ({ page, cell }) => page === spot.page && cell.column === spot.cell.column,
      ))
        sketch.mark(one);
      return true;
    },
  },
  {
    id: 'unit-twice',
    title: 'a row was copied and left in',
    plant: (sketch) => {
      const spot = leaf(sketch);
      const bottom =
        spot &&
        Math.max(
          ...spot.table.units.flatMap(({ amounts }) => amounts.map(({ cell }) => parseCell(cell)!.row)),
        );
      if (!spot || bottom === undefined || spot.unit.code === null) return false;
      const sum = spot.table.units.some(({ amounts }) =>
        amounts.some(({ cell }) => parseCell(cell)!.row === bottom),
      );
      const other = sketch.spots(
        (one) =>
          one.table === spot.table &&
          one.unit !== spot.unit &&
          one.unit.level === spot.unit.level &&
          one.unit.code !== null &&
          !sketch.isSum(one) &&
          one.cell.row !== spot.cell.row &&
          one.cell.column === spot.cell.column,
      )[0];
      if (!sum || !other) return false;
      for (let column = 0; column <= Math.min(2, spot.cell.column - 1); column++) {
        const from = spot.page.cells.get(`${spot.cell.row},${column}`);
        const to = other.page.cells.get(`${other.cell.row},${column}`);
        if (!from || !to) continue;
        spot.page.cells.set(`${other.cell.row},${column}`, { ...to, value: from.value });
        sketch.mark({ page: spot.page, cell: { row: other.cell.row, column } });
        sketch.mark({ page: spot.page, cell: { row: spot.cell.row, column } });
      }
      return sketch.spoilt.length > 0;
    },
  },
];
