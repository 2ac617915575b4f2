import { UndoCommandId, type ICellData, type ICommandInfo, type IRange, type Nullable } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { lastColumn, lastRow, type Area } from '../../model/address.ts';
import type { Shift } from '../../model/shift.ts';
import { areaOf } from './grid.ts';

/** What a command of Univer did to a sheet, or null when it is nothing a workbook tells of. */
export type GridEvent =
  | { readonly kind: 'shifted'; readonly sheetId: string; readonly shift: Shift; readonly takenBack: boolean }
  | {
      readonly kind: 'changed' | 'formatChanged' | 'selectionChanged';
      readonly sheetId: string;
      readonly area: Area;
    }
  | { readonly kind: 'rowsHidden'; readonly sheetId: string; readonly area: Area; readonly hidden: boolean }
  | {
      readonly kind:
        | 'calculated'
        | 'activated'
        | 'added'
        | 'deleted'
        | 'renamed'
        | 'visibilityChanged'
        | 'moved';
      readonly sheetId: string;
    };

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The parameters of the commands below, as far as they are looked at. */
interface Parameters {
  readonly trigger?: string;
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
}

const sheetEvents = new Map<string, 'activated' | 'deleted' | 'renamed' | 'visibilityChanged' | 'moved'>([
  [SetWorksheetActiveOperation.id, 'activated'],
  [RemoveSheetMutation.id, 'deleted'],
  [SetWorksheetNameMutation.id, 'renamed'],
  [SetWorksheetHideMutation.id, 'visibilityChanged'],
  [SetWorksheetOrderMutation.id, 'moved'],
]);

/** Cells that come or go. Of whole rows and columns the mutation tells, of others the command. */
const shifts = new Map<string, Pick<Shift, 'kind' | 'along'>>([
  [InsertRowMutation.id, { kind: 'insert', along: 'rows' }],
  [InsertColMutation.id, { kind: 'insert', along: 'columns' }],
  [RemoveRowMutation.id, { kind: 'delete', along: 'rows' }],
  [RemoveColMutation.id, { kind: 'delete', along: 'columns' }],
  [InsertRangeMoveDownCommand.id, { kind: 'insert', along: 'rows' }],
  [InsertRangeMoveRightCommand.id, { kind: 'insert', along: 'columns' }],
  [DeleteRangeMoveUpCommand.id, { kind: 'delete', along: 'rows' }],
  [DeleteRangeMoveLeftCommand.id, { kind: 'delete', along: 'columns' }],
]);
const wholeRows = new Set<string>([InsertRowMutation.id, RemoveRowMutation.id]);
const wholeColumns = new Set<string>([InsertColMutation.id, RemoveColMutation.id]);

export function gridEvents(command: Readonly<ICommandInfo>, fromFormula: boolean, unit: string): GridEvent[] {
  const parameters: Parameters | undefined = command.params;
  if (!parameters || (parameters.unitId ?? unit) !== unit) return [];
  const sheetId = parameters.subUnitId ?? '';
  const simple = sheetEvents.get(command.id);
  if (simple) return [{ kind: simple, sheetId }];
  if (command.id === InsertSheetMutation.id) return [{ kind: 'added', sheetId: parameters.sheet!.id }];
  if (command.id === SetRangeValuesMutation.id) {
    if (fromFormula) return [{ kind: 'calculated', sheetId }];
    const content = changed(sheetId, writtenArea(parameters.cellValue, isContent));
    const looks = content.length > 0 ? null : writtenArea(parameters.cellValue, isLooks);
    return looks ? [{ kind: 'formatChanged', sheetId, area: looks }] : content;
  }
  if (command.id === SetSelectionsOperation.id) {
    const range = parameters.selections?.at(-1)?.range;
    return range ? [{ kind: 'selectionChanged', sheetId, area: areaOf(range) }] : [];
  }
  if (command.id === MoveRangeMutation.id) {
    return [parameters.from, parameters.to].flatMap((end) =>
      end ? changed(end.subUnitId, writtenArea(end.value, isContent)) : [],
    );
  }
  if (command.id === SetRowHiddenMutation.id || command.id === SetRowVisibleMutation.id) {
    const hidden = command.id === SetRowHiddenMutation.id;
    return (parameters.ranges ?? []).map((range) => ({
      kind: 'rowsHidden',
      sheetId,
      hidden,
      area: { ...areaOf(range), left: 0, right: lastColumn },
    }));
  }
  const shift = shifts.get(command.id);
  if (shift && parameters.range) {
    const area = shiftedArea(command.id, parameters.range);
    const takenBack = parameters.trigger === UndoCommandId;
    return [{ kind: 'shifted', sheetId, shift: { ...shift, area }, takenBack }];
  }
  const reordered = command.id === ReorderRangeMutation.id && parameters.range;
  return reordered ? changed(sheetId, areaOf(reordered)) : [];
}

/** Rows and columns go over Excel's whole sheet, not only over what the grid shows of it. */
function shiftedArea(commandId: string, range: IRange): Area {
  const area = areaOf(range);
  if (wholeRows.has(commandId)) return { ...area, left: 0, right: lastColumn };
  return wholeColumns.has(commandId) ? { ...area, top: 0, bottom: lastRow } : area;
}

function changed(sheetId: string, area: Area | null): GridEvent[] {
  return area ? [{ kind: 'changed', sheetId, area }] : [];
}

/**
 * A change of looks alone is no change of content, and neither is a formula that only follows a moved or renamed
 * reference: Univer writes that without a value.
 */
const isContent = (cell: Nullable<ICellData>) => !cell || 'v' in cell || 'p' in cell;
const isLooks = (cell: Nullable<ICellData>) => cell !== null && cell !== undefined && 's' in cell;

/** The cells that were written to in the way asked for. */
function writtenArea(
  cells: CellMatrix | undefined,
  counts: (cell: Nullable<ICellData>) => boolean,
): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, rowCells] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(rowCells ?? {})) {
      if (!counts(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [top, bottom] = ends(rows);
  const [left, right] = ends(columns);
  return { top, left, bottom, right };
}

function ends(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}
