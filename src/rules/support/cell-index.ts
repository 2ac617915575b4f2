import type { Cell } from '../../model/address.ts';

/** Items by the cell of one sheet they stand in: a list for each row, since sheets are filled row by row. */
export class CellIndex<Item> {
  private readonly rows: Item[][] = [];

  get({ row, column }: Cell): Item | undefined {
    return this.rows[row]?.[column];
  }

  set({ row, column }: Cell, item: Item): void {
    (this.rows[row] ??= [])[column] = item;
  }
}
