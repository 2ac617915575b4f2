import type { Cell } from '../../model/address.ts';
import { kept } from '../../model/kept.ts';
import type { Place } from '../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { CellIndex } from './cell-index.ts';

export interface PlacedFigure {
  readonly unit: UnitReading;
  readonly figure: Figure;
}

export interface CellFigure extends PlacedFigure {
  /** Where the unit stands in the table. */
  readonly position: number;
}

export interface FigurePlaces {
  readonly at: CellFigures;
  readonly count: number;
  /** The first figure of each column. */
  readonly ofColumn: ReadonlyMap<number, PlacedFigure>;
  /** The first row with a figure. */
  readonly firstRow: number;
}

/** Of every cell only the figure and a number are kept: a big table has hundreds of thousands. */
class CellFigures {
  private readonly figures = new CellIndex<Figure>();
  private readonly positions = new CellIndex<number>();
  private readonly units: readonly UnitReading[];

  constructor(units: readonly UnitReading[]) {
    this.units = units;
    for (const [position, { figures }] of units.entries()) {
      for (const figure of figures) {
        this.figures.set(figure.cell, figure);
        this.positions.set(figure.cell, position);
      }
    }
  }

  figureAt(cell: Cell): Figure | undefined {
    return this.figures.get(cell);
  }

  unitAt(cell: Cell): UnitReading | undefined {
    return this.units[this.positions.get(cell) ?? -1];
  }

  get(cell: Cell): CellFigure | undefined {
    const figure = this.figures.get(cell);
    if (!figure) return undefined;
    const position = this.positions.get(cell)!;
    return { unit: this.units[position]!, position, figure };
  }
}

/** The table's figures by where they stand. */
export const figuresByCell = kept(({ units }: TableReading): FigurePlaces => {
  const ofColumn = new Map<number, PlacedFigure>();
  let firstRow = Infinity;
  let count = 0;
  for (const unit of units) {
    for (const figure of unit.figures) {
      count++;
      firstRow = Math.min(firstRow, figure.cell.row);
      if (!ofColumn.has(figure.cell.column)) ofColumn.set(figure.cell.column, { unit, figure });
    }
  }
  return { at: new CellFigures(units), count, ofColumn, firstRow };
});

/** One number for a cell of a sheet. */
export function placeKey({ row, column }: Cell): number {
  return row * 16_384 + column;
}

/** One text for a cell of the workbook. */
export function keyOfPlace({ sheet, cell }: Place): string {
  return `${placeKey(cell)}|${sheet}`;
}
