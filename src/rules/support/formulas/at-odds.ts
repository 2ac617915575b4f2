import { cellKinds, type WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { TableReading } from '../../../model/table.ts';
import { cellsIn } from '../area-cells.ts';
import { mostLineKeys } from '../cells-in-line.ts';
import { figuresByCell, type PlacedFigure } from '../figure-places.ts';
import { calculatedOf, columnsBeside, isOfTotal, keyAlong, keyDown, type NumberCell } from './calculated.ts';

const numberKind = cellKinds.indexOf('number');

/** Numbers of one line are calculated in different ways, or only some of them are: hardly any line of a large table. */
export function isAtOdds(snapshot: WorkbookSnapshot, table: TableReading): boolean {
  const lines = new Lines();
  const calculated = calculatedOf(snapshot, table);
  if (calculated.some((number) => number.formula!.includes('!') || !lines.take(number))) return true;
  if (calculated.length === 0) return false;
  for (const unit of table.units)
    for (const figure of unit.figures)
      if (figure.formula === null && figure.state !== 'blank' && lines.isIn({ unit, figure })) return true;
  return isTypedBeside(snapshot, table, lines);
}

/** What the formulas of each line do. */
class Lines {
  private readonly along = new Map<number, string>();
  private readonly down = new Map<number, Map<string, string>>();

  /** Whether it does what those before it in its lines do. */
  take({ unit, figure, isFigure, cell, print }: NumberCell): boolean {
    const across = isFigure ? keyAlong(figure) : null;
    if (across !== null && !isUsual(this.along, cell.row * mostLineKeys + across, print)) return false;
    if (isFigure && isOfTotal({ unit, figure })) return true;
    let ofColumn = this.down.get(cell.column);
    if (!ofColumn) this.down.set(cell.column, (ofColumn = new Map()));
    return isUsual(ofColumn, isFigure ? keyDown(figure) : besides, print);
  }

  /** Whether a typed amount stands among formulas. */
  isIn(placed: PlacedFigure): boolean {
    const { figure } = placed;
    const { row, column } = figure.cell;
    const across = this.along.size > 0 ? keyAlong(figure) : null;
    if (across !== null && this.along.get(row * mostLineKeys + across)) return true;
    return Boolean(this.down.get(column)?.get(keyDown(figure))) && !isOfTotal(placed);
  }

  /** Whether the numbers of a column that are no amounts are calculated. */
  isBeside(column: number): boolean {
    return Boolean(this.down.get(column)?.get(besides));
  }
}

/** In a line down its column no quantity parts the numbers that are no amounts. */
const besides = '';

function isUsual<Key>(lines: Map<Key, string>, key: Key, print: string): boolean {
  const usual = lines.get(key);
  if (usual === undefined) lines.set(key, print);
  return usual === undefined || usual === print;
}

function isTypedBeside({ sheets }: WorkbookSnapshot, table: TableReading, lines: Lines): boolean {
  const columns = [...columnsBeside(table)].filter((column) => lines.isBeside(column));
  const cells = columns.length > 0 ? sheets.find(({ name }) => name === table.sheet)?.cells : undefined;
  if (!cells) return false;
  const { firstRow } = figuresByCell(table);
  return columns.some((column) =>
    cellsIn(cells, { ...table.area, top: firstRow, left: column, right: column }).some(
      (i) => cells.formulas[i]! < 0 && cells.kinds[i] === numberKind,
    ),
  );
}
