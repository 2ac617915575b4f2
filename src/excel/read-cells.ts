import type { CellValue } from '../model/snapshot.ts';
import { rangeOf, type Block } from './blocks.ts';
import { ExcelFailure } from './failure.ts';
import { runExcel, type RunOptions } from './gateway.ts';
import { largestRequest, readBlocks } from './read-blocks.ts';
import type { SheetSurvey } from './survey.ts';

/** A cell with content as the first reading tells it: an error still looks like text. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  style: number;
}

/** By sheet id. */
export type CellsBySheet = ReadonlyMap<string, readonly RawCell[]>;

/** Something small that travels with the first request; what it gives is called after the answer. */
export type Alongside = (context: Excel.RequestContext) => () => void;

/** Reads every cell with content of the used areas. `onSheets` hears how many sheets are read. */
export async function readCells(
  sheets: readonly SheetSurvey[],
  alongside: Alongside | null,
  options: RunOptions,
  onSheets: (done: number) => void,
): Promise<CellsBySheet> {
  const cells = new Map<string, RawCell[]>(sheets.map((sheet) => [sheet.id, []]));
  const blocks = sheets.flatMap(({ id, content }) =>
    content?.used ? [{ sheetId: id, area: content.used }] : [],
  );
  let extra = alongside;
  const read = async (context: Excel.RequestContext, some: readonly Block[]) => {
    const ranges = some.map((block) => {
      const range = rangeOf(context, block);
      range.load('values,formulas,numberFormat');
      return range.untrack();
    });
    const takeExtra = extra?.(context);
    await context.sync();
    takeExtra?.();
    extra = null;
    ranges.forEach(refuseNothing);
    const bytes = ranges.map((range, index) =>
      takeCells(range, some[index]!, cells.get(some[index]!.sheetId)!),
    );
    return bytes.reduce((sum, size) => sum + size, 0);
  };
  if (blocks.length === 0 && alongside) await runExcel((context) => read(context, []), options);
  await readBlocks(blocks, read, {
    ...options,
    firstBudget: largestRequest,
    onRead: (later) => onSheets(sheets.length - new Set(later.map((block) => block.sheetId)).size),
  });
  return cells;
}

/** Excel gives null, not an error, for what it finds too much to read; the types do not tell. */
function refuseNothing(range: Excel.Range): void {
  const { values, formulas, numberFormat } = range as { [P in keyof Excel.Range]: Excel.Range[P] | null };
  if (!values || !formulas || !numberFormat) throw new ExcelFailure('too-large', null, 'Range.values');
}

/** Gives the estimated size of the answer in bytes. */
function takeCells(range: Excel.Range, { area }: Block, into: RawCell[]): number {
  const { values, formulas, numberFormat } = range;
  let bytes = 0;
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      const value: unknown = values[r]![c];
      const format = String(numberFormat[r]![c]);
      bytes += String(value).length + String(formula).length + format.length + 9;
      if (formula === '') continue;
      into.push({
        row: area.top + r,
        column: area.left + c,
        value: cellValue(value),
        formula: isFormula(formula, value) ? formula : null,
        numberFormat: format,
        style: 0,
      });
    }
  }
  return bytes;
}

/** A text that begins with `=` is no formula: then the value says the same. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return { kind: 'text', text: String(value) };
}
