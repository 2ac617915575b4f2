import type { Area } from '../model/address.ts';
import { packStyle } from '../model/cells.ts';
import { areasHolding, cellsIn, rangeOf, type Block } from './blocks.ts';
import { ExcelFailure } from './failure.ts';
import { runExcel, type RunOptions } from './gateway.ts';
import { readBlocks } from './read-blocks.ts';
import type { CellsBySheet, RawCell } from './read-cells.ts';
import { askMerges } from './read-merges.ts';
import type { SheetSurvey } from './survey.ts';

/** What only some sheets need, by sheet id. Styles and error kinds are put into the cells themselves. */
export interface Details {
  readonly hiddenRows: Map<string, number[]>;
  readonly hiddenColumns: Map<string, number[]>;
  /** Null: not asked, or more areas than Excel tells. */
  readonly merges: ReadonlyMap<string, readonly Area[]> | null;
}

type Subject = 'style' | 'valueType' | 'hiddenRows' | 'hiddenColumns';
interface Question extends Block {
  readonly subject: Subject;
}

/** Cells of a style answer are heavy: this many stay below the web's limit of 5 MB. */
const firstBudget = 60_000;

/** Reads what the cells' own request left open. Without merged areas when Excel cannot tell them. */
export async function readDetails(
  sheets: readonly SheetSurvey[],
  cells: CellsBySheet,
  merges: boolean,
  options: RunOptions,
): Promise<Details> {
  const details: Details = { hiddenRows: new Map(), hiddenColumns: new Map(), merges: null };
  const questions = sheets.flatMap((sheet) => questionsAbout(sheet, cells.get(sheet.id) ?? []));
  const byPosition = new Map(
    [...cells].map(([id, list]) => [id, new Map(list.map((cell) => [key(cell), cell]))]),
  );
  let asked = merges ? askMerges(sheets) : null;
  let found: Details['merges'] = null;

  const read = async (context: Excel.RequestContext, some: readonly Question[]) => {
    const takes = some.map((question) => ask(context, question));
    const takeMerges = asked?.(context);
    await context.sync();
    if (takeMerges) found = takeMerges();
    asked = null;
    for (const [index, take] of takes.entries()) take(byPosition.get(some[index]!.sheetId)!, details);
    return some.reduce((bytes, { area, subject }) => bytes + cellsIn(area) * bytesPerCell[subject], 0);
  };
  const readAll = async () => {
    if (questions.length === 0 && asked) await runExcel((context) => read(context, []), options);
    await readBlocks(questions, read, { ...options, firstBudget });
  };

  try {
    await readAll();
  } catch (error) {
    if (!asked || !(error instanceof ExcelFailure) || !mergesMayFail.includes(error.kind)) throw error;
    asked = null;
    await readAll();
  }
  return { ...details, merges: found };
}

const mergesMayFail = ['unknown', 'too-large', 'not-supported'];
const bytesPerCell = { style: 52, valueType: 10, hiddenRows: 20, hiddenColumns: 23 };

function questionsAbout({ id, content }: SheetSurvey, cells: readonly RawCell[]): Question[] {
  if (!content?.used) return [];
  const { used, rowsHidden, columnsHidden } = content;
  const texts = cells.filter((cell) => cell.value.kind === 'text');
  const about = (subject: Subject, areas: readonly Area[]) =>
    areas.map((area) => ({ sheetId: id, subject, area }));
  return [
    ...about('style', areasHolding(texts)),
    ...about('valueType', areasHolding(texts.filter(looksLikeError))),
    ...about('hiddenRows', rowsHidden === null ? [{ ...used, right: used.left }] : []),
    ...about('hiddenColumns', columnsHidden === null ? [{ ...used, bottom: used.top }] : []),
  ];
}

type Take = (cells: ReadonlyMap<number, RawCell>, details: Details) => void;

/** Asks one question; the answer is taken after the sync. */
function ask(context: Excel.RequestContext, question: Question): Take {
  const { sheetId, area, subject } = question;
  const range = rangeOf(context, question);
  range.untrack();
  switch (subject) {
    case 'style': {
      const styles = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
      return (cells) =>
        eachCell(styles.value, area, cells, (cell, { format }) => {
          if (cell.value.kind !== 'text') return;
          cell.style = packStyle(format?.font?.bold ?? false, format?.indentLevel ?? 0);
        });
    }
    case 'valueType': {
      range.load('valueTypes');
      return (cells) =>
        eachCell(range.valueTypes, area, cells, (cell, type) => {
          if (type !== Excel.RangeValueType.error || cell.value.kind !== 'text') return;
          cell.value = { kind: 'error', error: cell.value.text };
          cell.style = 0;
        });
    }
    case 'hiddenRows': {
      const rows = range.getRowProperties({ rowHidden: true });
      return (_, { hiddenRows }) =>
        append(
          hiddenRows,
          sheetId,
          rows.value.flatMap((row, r) => (row.rowHidden ? [area.top + r] : [])),
        );
    }
    case 'hiddenColumns': {
      const columns = range.getColumnProperties({ columnHidden: true });
      return (_, { hiddenColumns }) =>
        append(
          hiddenColumns,
          sheetId,
          columns.value.flatMap((column, c) => (column.columnHidden ? [area.left + c] : [])),
        );
    }
  }
}

function eachCell<V>(
  grid: readonly (readonly V[])[],
  area: Area,
  cells: ReadonlyMap<number, RawCell>,
  visit: (cell: RawCell, value: V) => void,
): void {
  grid.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = cells.get(key({ row: area.top + r, column: area.left + c }));
      if (cell) visit(cell, value);
    }),
  );
}

function append(lists: Map<string, number[]>, id: string, items: readonly number[]): void {
  const merged = new Set([...(lists.get(id) ?? []), ...items]);
  lists.set(
    id,
    [...merged].sort((a, b) => a - b),
  );
}

/** Only Excel can tell `#REF!` the error from `#REF!` the text. */
function looksLikeError({ value }: RawCell): boolean {
  return value.kind === 'text' && /^#[A-Z/0-9_]+[!?]?$/.test(value.text);
}

function key({ row, column }: { row: number; column: number }): number {
  return row * 16_384 + column;
}
