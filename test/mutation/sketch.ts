import { cellAddress, parseCell, sheetAddress, type Cell } from '../../src/model/address.ts';
import type { CellValue } from '../../src/model/snapshot.ts';
import type { Random } from '../corpus/random.ts';
import type { Drawn } from '../corpus/scene.ts';
import type { Page } from '../corpus/sheet.ts';
import type { TruthAmount, TruthTable, TruthUnit } from '../corpus/truth.ts';

/** A figure of the truth with where it is painted. */
export interface Spot {
  readonly page: Page;
  readonly table: TruthTable;
  readonly unit: TruthUnit;
  readonly amount: TruthAmount;
  readonly cell: Cell;
}

/** A clean workbook that an operator may spoil. */
export class Sketch {
  readonly drawn: Drawn;
  readonly random: Random;
  /** Where `prepare` has made room for the fault. */
  chosen: Spot | null = null;
  /** Cells the fault sits in, as the report names them. */
  readonly spoilt: string[] = [];

  constructor(drawn: Drawn, random: Random) {
    this.drawn = drawn;
    this.random = random;
  }

  /** Figures that satisfy a condition and are printed as numbers, in random order. */
  spots(fits: (spot: Spot) => boolean = () => true): Spot[] {
    const all = this.drawn.truth.tables.flatMap((table) => {
      const page = this.drawn.book.pages.find(({ name }) => name === table.sheet)!;
      return table.units.flatMap((unit) =>
        unit.amounts
          .filter(({ optional }) => !optional)
          .map((amount) => ({ page, table, unit, amount, cell: parseCell(amount.cell)! })),
      );
    });
    return this.random.shuffle(all.filter((spot) => this.number(spot) !== null && fits(spot)));
  }

  /** The number printed at a spot; null for text. */
  number({ page, cell }: Pick<Spot, 'page' | 'cell'>): number | null {
    const value = page.cells.get(`${cell.row},${cell.column}`)?.value;
    return value?.kind === 'number' ? value.number : null;
  }

  formula({ page, cell }: Pick<Spot, 'page' | 'cell'>): string | null {
    return page.cells.get(`${cell.row},${cell.column}`)?.formula ?? null;
  }

  /** Another figure of the same unit and column of versions. */
  beside(spot: Spot, item: TruthAmount['item']): Spot | null {
    const amount = spot.unit.amounts.find(
      (one) =>
        one.item === item &&
        one.role === spot.amount.role &&
        one.year === spot.amount.year &&
        sameSplit(one, spot.amount),
    );
    return amount ? { ...spot, amount, cell: parseCell(amount.cell)! } : null;
  }

  /** Units printed in the table whose parent this one is. */
  children({ table, unit }: Pick<Spot, 'table' | 'unit'>): TruthUnit[] {
    const key = unit.code ?? unit.name;
    return table.units.filter((one) => one !== unit && one.parent === key);
  }

  isSum(spot: Spot): boolean {
    return spot.unit.level === 'total' || this.children(spot).some((one) => one.amounts.length > 0);
  }

  put(
    spot: Pick<Spot, 'page' | 'cell'>,
    value: CellValue | number | string,
    formula: string | null = null,
  ): void {
    const key = `${spot.cell.row},${spot.cell.column}`;
    const old = spot.page.cells.get(key);
    const painted =
      typeof value === 'number'
        ? { kind: 'number' as const, number: value }
        : typeof value === 'string'
          ? { kind: 'text' as const, text: value }
          : value;
    spot.page.cells.set(key, { ...(old ?? spot.cell), value: painted, formula });
    this.mark(spot);
  }

  wipe(spot: Pick<Spot, 'page' | 'cell'>): void {
    spot.page.cells.delete(`${spot.cell.row},${spot.cell.column}`);
    this.mark(spot);
  }

  mark({ page, cell }: Pick<Spot, 'page' | 'cell'>): void {
    this.spoilt.push(sheetAddress(page.name, cellAddress(cell)));
  }
}

/** Columns of one unit that print the same quantity, version and year twice are an external and an internal one. */
function sameSplit(a: TruthAmount, b: TruthAmount): boolean {
  return (
    parseCell(a.cell)!.row === parseCell(b.cell)!.row ||
    parseCell(a.cell)!.column === parseCell(b.cell)!.column
  );
}
