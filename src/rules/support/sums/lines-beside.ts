import { cellKinds, type CellColumns, type WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { Figure, TableReading } from '../../../model/table.ts';
import { cellsIn, cellsOfTable } from '../area-cells.ts';
import { isCalculated, isTotalUnit, type NumberCell } from '../formulas/calculated.ts';
import { figuresByCell } from '../figure-places.ts';
import { readSum } from '../formulas/formula.ts';
import { FormulaPrints } from '../formulas/formula-print.ts';
import { groupBy } from '../group.ts';

const [textKind, numberKind] = [cellKinds.indexOf('text'), cellKinds.indexOf('number')];

/** Rows of a table that hold numbers and no amount, such as children and costs per child below a plan. */
export function rowsBeside({ sheets }: WorkbookSnapshot, table: TableReading): NumberCell[][] {
  const cells = sheets.find(({ name }) => name === table.sheet)?.cells;
  const rows = cells ? rowsWithoutAmounts(cells, table) : [];
  if (!cells || rows.length === 0) return [];
  const { ofColumn } = figuresByCell(table);
  const prints = new FormulaPrints();
  return rows.map(({ row, places, label }) =>
    places.flatMap((i): NumberCell[] => {
      const placed = ofColumn.get(cells.columns[i]!);
      if (!placed || cells.kinds[i] !== numberKind) return [];
      const formula = cells.formulas[i]! < 0 ? null : cells.strings[cells.formulas[i]!]!;
      const cell = { row, column: cells.columns[i]! };
      const figure: Figure = { ...placed.figure, label, cell, formula };
      const print = isCalculated(formula) ? prints.of(formula, cell, table.sheet) : '';
      return [{ table, unit: placed.unit, figure, isFigure: false, cell, formula, print }];
    }),
  );
}

function rowsWithoutAmounts(cells: CellColumns, table: TableReading) {
  const { at } = figuresByCell(table);
  const isAmount = (i: number) =>
    at.figureAt({ row: cells.rows[i]!, column: cells.columns[i]! }) !== undefined;
  const { formulas } = cellsOfTable(cells, table);
  const found: { row: number; places: readonly number[]; label: string }[] = [];
  for (let from = 0, to: number; from < formulas.length; from = to) {
    const row = cells.rows[formulas[from]!]!;
    for (to = from + 1; to < formulas.length && cells.rows[formulas[to]!] === row;) to++;
    if (to - from < 2 || isAmount(formulas[from]!)) continue;
    const places = cellsIn(cells, { ...table.area, top: row, bottom: row });
    if (places.some(isAmount)) continue;
    const first = places.find((i) => cells.kinds[i] === textKind);
    if (first !== undefined) found.push({ row, places, label: cells.strings[cells.texts[first]!]! });
  }
  return found;
}

/** The row of a total: what adds up its own column there, amounts and numbers beside them alike. */
export function totalsInRow(numbers: readonly NumberCell[]): NumberCell[][] {
  const totals = numbers.filter((number) => isTotalUnit(number.unit) && addsOwnColumn(number));
  return [...groupBy(totals, ({ cell }) => cell.row).values()].filter((line) =>
    line.some(({ isFigure }) => !isFigure),
  );
}

function addsOwnColumn({ formula, cell, table }: NumberCell): boolean {
  const terms = formula === null ? null : readSum(formula, table.sheet);
  return Boolean(
    terms?.every(
      ({ sheet, area }) => sheet === table.sheet && area.left === cell.column && area.right === cell.column,
    ),
  );
}
