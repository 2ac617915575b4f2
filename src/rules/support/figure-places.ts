import type { Cell } from '../../model/address.ts';
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
  readonly at: Pick<CellIndex<CellFigure>, 'get'>;
  readonly count: number;
  /** The first figure of each column. */
  readonly ofColumn: ReadonlyMap<number, PlacedFigure>;
  /** The first row with a figure. */
  readonly firstRow: number;
}

const known = new WeakMap<TableReading, FigurePlaces>();

/** The table's figures by where they stand. */
export function figuresByCell(table: TableReading): FigurePlaces {
  let places = known.get(table);
  if (!places) known.set(table, (places = index(table)));
  return places;
}

/** One number for a cell of a sheet. */
export function placeKey({ row, column }: Cell): number {
  return row * 16_384 + column;
}

/** One text for a cell of the workbook. */
export function keyOfPlace({ sheet, cell }: Place): string {
  return `${placeKey(cell)}|${sheet}`;
}

function index(table: TableReading): FigurePlaces {
  const at = new CellIndex<CellFigure>();
  const ofColumn = new Map<number, PlacedFigure>();
  let firstRow = Infinity;
  let count = 0;
  for (const [position, unit] of table.units.entries()) {
    for (const figure of unit.figures) {
      const placed = { unit, position, figure };
      at.set(figure.cell, placed);
      count++;
      firstRow = Math.min(firstRow, figure.cell.row);
      if (!ofColumn.has(figure.cell.column)) ofColumn.set(figure.cell.column, placed);
    }
  }
  return { at, count, ofColumn, firstRow };
}
