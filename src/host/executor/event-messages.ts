import type { HostEvent } from '../workbook.ts';
import { rangeAddress } from './areas.ts';
import { range } from './classes/range.ts';
import { wholeWorkbook, worksheetEvents } from './events.ts';
import type { Session } from './session.ts';

/** One entry of the client's message channel. */
export interface EventMessage {
  readonly type: number;
  /** A worksheet id, or `Workbook` for handlers of the whole collection. */
  readonly target: string;
  readonly json: string;
}

/** The messages that tell an event to the handlers there are. */
export function messagesFor(event: HostEvent, session: Session): EventMessage[] {
  const told = describe(event);
  if (!told || !session.enableEvents) return [];
  const targets = [event.sheet.id, wholeWorkbook].filter((target) => session.events.has(told.type, target));
  return targets.map((target) => {
    const reference =
      event.kind === 'changed'
        ? { referenceId: session.keepFor(range, { sheet: event.sheet, area: event.area }) }
        : {};
    return { type: told.type, target, json: JSON.stringify({ ...told.detail, ...reference }) };
  });
}

function describe(event: HostEvent): { type: number; detail: object } | null {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case 'changed':
      return {
        type: worksheetEvents.DataChanged,
        detail: {
          type: 'WorksheetChanged',
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId,
          address: rangeAddress(event.area),
          shiftDirection: 'None',
          triggerSource: event.by === 'code' ? 'ThisLocalAddin' : 'Unknown',
        },
      };
    case 'selectionChanged':
      return {
        type: worksheetEvents.SelectionChanged,
        detail: { type: 'WorksheetSelectionChanged', worksheetId, address: rangeAddress(event.area) },
      };
    case 'calculated':
      return {
        type: worksheetEvents.Calculated,
        detail: { type: 'WorksheetCalculated', worksheetId, source: 'Local' },
      };
    case 'activated':
      return { type: worksheetEvents.Activated, detail: { type: 'WorksheetActivated', worksheetId } };
    case 'deactivated':
      return { type: worksheetEvents.Deactivated, detail: { type: 'WorksheetDeactivated', worksheetId } };
    case 'added':
      return {
        type: worksheetEvents.Added,
        detail: { type: 'WorksheetAdded', worksheetId, source: 'Local' },
      };
    case 'deleted':
      return {
        type: worksheetEvents.Deleted,
        detail: { type: 'WorksheetDeleted', worksheetId, source: 'Local' },
      };
    case 'renamed':
    case 'visibilityChanged':
    case 'moved':
      return null;
  }
}
