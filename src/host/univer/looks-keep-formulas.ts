import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  RedoCommandId,
  UndoCommandId,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

type Write = ISetRangeValuesMutationParams & { trigger?: string };

/**
 * Univer takes a cell that is written without its formula for one that loses it, unless a command for looks says that
 * it writes. Here the cells decide, whoever writes them, also when a step is taken back or done again.
 */
export function letLooksKeepFormulas(injector: Injector): void {
  const workbooks = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.['fromFormula']) return;
    const write = command.params as Write;
    const sheet = workbooks.getUnit<Workbook>(write.unitId)?.getSheetBySheetId(write.subUnitId);
    if (sheet && write.cellValue) keepFormulas(write, sheet.getCellMatrix());
  });
}

function keepFormulas(write: Write, present: ObjectMatrix<Nullable<ICellData>>): void {
  const repeats = write.trigger === UndoCommandId || write.trigger === RedoCommandId;
  const cells = new ObjectMatrix(write.cellValue);
  let [looks, contents] = [0, 0];
  cells.forValue((row, column, cell) => {
    const own = repeats && cell && sameContent(cell, present.getValue(row, column)) ? looksOf(cell) : cell;
    if (own !== cell) cells.setValue(row, column, own);
    if (isLooks(own)) looks++;
    else contents++;
  });
  if (contents === 0) write.trigger = SetStyleCommand.id;
  else if (looks > 0)
    cells.forValue((row, column, cell) => {
      const { f, si } = present.getValue(row, column) ?? {};
      if (isLooks(cell) && (f || si)) cells.setValue(row, column, { ...cell, f: f ?? null, si: si ?? null });
    });
}

const isLooks = (cell: Nullable<ICellData>) =>
  cell && cell.v === undefined && cell.f === undefined && cell.si === undefined && cell.p === undefined;

function looksOf({ s, custom }: ICellData): ICellData {
  return { ...(s !== undefined && { s }), ...(custom !== undefined && { custom }) };
}

/** What a formula shows is not its content: it is worked out anew. */
function sameContent(cell: ICellData, now: Nullable<ICellData>): boolean {
  const same = (key: 'f' | 'si' | 'v' | 't') => (cell[key] ?? null) === (now?.[key] ?? null);
  if (cell.p || now?.p || !same('f') || !same('si')) return false;
  return Boolean(cell.f ?? cell.si) || (same('v') && same('t'));
}
