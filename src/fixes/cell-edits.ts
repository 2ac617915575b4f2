import type { Cell } from '../model/address.ts';
import { cellAt } from '../model/cells.ts';
import type { CellContent } from '../model/edits.ts';
import type { SheetSnapshot } from '../model/snapshot.ts';
import type { FixEdit } from '../model/fix.ts';

export interface Replacement {
  readonly cell: Cell;
  readonly content: CellContent;
  /** Given before the content, since a cell formatted as text would take a number for text. */
  readonly numberFormat?: string;
}

/** Cells that stand below each other are one step. */
export function replaceCells(sheet: SheetSnapshot, replacements: readonly Replacement[]): FixEdit[] {
  return runsOf(replacements).flatMap((run) => editsOf(sheet, run));
}

function editsOf(sheet: SheetSnapshot, run: readonly Replacement[]): FixEdit[] {
  const { row: top, column } = run[0]!.cell;
  const area = { top, left: column, bottom: top + run.length - 1, right: column };
  const { numberFormat } = run[0]!;
  const formats: FixEdit[] =
    numberFormat === undefined
      ? []
      : [
          {
            kind: 'setFormat',
            sheet: sheet.name,
            area,
            format: { numberFormat },
            before: run.map(({ cell }) => [{ numberFormat: formatAt(sheet, cell) }]),
          },
        ];
  return [
    ...formats,
    {
      kind: 'setCells',
      sheet: sheet.name,
      area,
      contents: run.map(({ content }) => [content]),
      before: run.map(({ cell }) => [contentAt(sheet, cell)]),
    },
  ];
}

function runsOf(replacements: readonly Replacement[]): Replacement[][] {
  const sorted = replacements.toSorted((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: Replacement[][] = [];
  for (const one of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last?.cell.column === one.cell.column &&
      last.cell.row + 1 === one.cell.row &&
      last.numberFormat === one.numberFormat;
    if (follows) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

function formatAt({ cells }: SheetSnapshot, { row, column }: Cell): string {
  return cellAt(cells, row, column)?.numberFormat ?? 'General';
}

export function contentAt({ cells }: SheetSnapshot, { row, column }: Cell): CellContent {
  const found = cellAt(cells, row, column);
  if (!found) return { kind: 'blank' };
  return found.formula === null
    ? found.value
    : { kind: 'formula', formula: found.formula, result: found.value };
}
