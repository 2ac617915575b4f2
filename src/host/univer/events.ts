import type { ICellData, ICommandInfo, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Area } from '../../model/address.ts';
import { areaOf } from './grid.ts';

/** What a command of Univer did to a sheet, or null when it is nothing a workbook tells of. */
export type GridEvent =
  | { readonly kind: 'changed' | 'selectionChanged'; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind:
        'calculated' | 'activated' | 'added' | 'deleted' | 'renamed' | 'visibilityChanged' | 'moved';
      readonly sheetId: string;
    };

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The parameters of the commands below, as far as they are looked at. */
interface Parameters {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
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

const rangeChanges = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  ReorderRangeMutation.id,
]);

export function gridEvents(command: Readonly<ICommandInfo>, fromFormula: boolean, unit: string): GridEvent[] {
  const parameters = command.params as Parameters | undefined;
  if (!parameters || parameters.unitId !== unit) return [];
  const sheetId = parameters.subUnitId;
  const simple = sheetEvents.get(command.id);
  if (simple) return [{ kind: simple, sheetId }];
  if (command.id === InsertSheetMutation.id) return [{ kind: 'added', sheetId: parameters.sheet!.id }];
  if (command.id === SetRangeValuesMutation.id) {
    if (fromFormula) return [{ kind: 'calculated', sheetId }];
    return changed(sheetId, writtenArea(parameters.cellValue));
  }
  if (command.id === SetSelectionsOperation.id) {
    const range = parameters.selections?.at(-1)?.range;
    return range ? [{ kind: 'selectionChanged', sheetId, area: areaOf(range) }] : [];
  }
  if (command.id === MoveRangeMutation.id) {
    return [parameters.from, parameters.to].flatMap((end) =>
      end ? changed(end.subUnitId, writtenArea(end.value)) : [],
    );
  }
  return rangeChanges.has(command.id) && parameters.range ? changed(sheetId, areaOf(parameters.range)) : [];
}

function changed(sheetId: string, area: Area | null): GridEvent[] {
  return area ? [{ kind: 'changed', sheetId, area }] : [];
}

/**
 * The cells whose content was written. A change of looks alone is no change, and neither is a formula that only
 * follows a moved or renamed reference: Univer writes that without a value.
 */
function writtenArea(cells: CellMatrix | undefined): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, rowCells] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(rowCells ?? {})) {
      if (cell && !('v' in cell || 'p' in cell)) continue;
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
