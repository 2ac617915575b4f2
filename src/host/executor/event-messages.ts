import { overlaps, type Area } from '../../model/address.ts';
import { isColumnShift, isRowShift } from '../../model/shift.ts';
import type { CellBefore, HostEvent, HostSheet } from '../workbook.ts';
import { intersection, rangeAddress } from './areas.ts';
import { range } from './classes/range.ts';
import { commentEventTypes, tableEventTypes, wholeWorkbook, worksheetEvents } from './events.ts';
import type { Session } from './session.ts';

/** One entry of the client's message channel. */
export interface EventMessage {
  readonly type: number;
  /** An object's id, or `Workbook` for handlers of a whole collection. */
  readonly target: string;
  readonly json: string;
}

/** Something to tell, before it is known who listens. */
interface Told {
  readonly type: number;
  readonly id: string;
  readonly detail: object;
  /** Cells that the handler may ask for. */
  readonly cells?: { readonly sheet: HostSheet; readonly area: Area };
}

/** The messages that tell an event to the handlers there are. */
export function messagesFor(event: HostEvent, session: Session): EventMessage[] {
  if (!session.enableEvents) return [];
  return describe(event, session).flatMap((told) =>
    [told.id, wholeWorkbook]
      .filter((target) => session.events.has(told.type, target))
      .map((target) => {
        const reference = told.cells ? { referenceId: session.keepFor(range, told.cells) } : {};
        return { type: told.type, target, json: JSON.stringify({ ...told.detail, ...reference }) };
      }),
  );
}

const authors = {
  code: { source: 'Local', triggerSource: 'ThisLocalAddin' },
  user: { source: 'Local', triggerSource: 'Unknown' },
  coauthor: { source: 'Remote', triggerSource: 'Unknown' },
} as const;
const local = { source: 'Local' } as const;
const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function describe(event: HostEvent, session: Session): Told[] {
  if (event.kind === 'workbookChanged') return [];
  const { sheet } = event;
  const worksheetId = sheet.id;
  const told = (name: keyof typeof worksheetEvents, detail: object, area?: Area): Told[] => [
    {
      type: worksheetEvents[name],
      id: worksheetId,
      detail: { ...detail, worksheetId },
      ...(area ? { cells: { sheet, area } } : {}),
    },
  ];
  switch (event.kind) {
    case 'changed':
      return [...changed(event, 'RangeEdited', session), ...formulasChanged(event)];
    case 'shifted':
      return changed(
        { ...event, kind: 'changed', area: event.shift.area },
        changeTypeOf(event.shift),
        session,
      );
    case 'formatChanged':
      return told(
        'FormatChangedEvent',
        { type: 'WorksheetFormatChanged', address: rangeAddress(event.area), ...authors[event.by] },
        event.area,
      );
    case 'sorted': {
      const name = event.along === 'rows' ? 'RowSorted' : 'ColumnSorted';
      return told(`${name}Event`, { type: `Worksheet${name}`, address: rangeAddress(event.area), ...local });
    }
    case 'rowsHidden':
      return told('RowHiddenChangedEvent', {
        type: 'WorksheetRowHiddenChanged',
        address: rangeAddress(event.area),
        changeType: event.hidden ? 'Hidden' : 'Unhidden',
        ...local,
      });
    case 'selectionChanged':
      return [
        ...told('SelectionChangedEvent', {
          type: 'WorksheetSelectionChanged',
          address: rangeAddress(event.area),
        }),
        ...tableSelections(event.sheet, event.area, session),
      ];
    case 'calculated':
      return told('CalculatedEvent', {
        type: 'WorksheetCalculated',
        address: rangeAddress(sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
        ...local,
      });
    case 'activated':
      return told('ActivatedEvent', { type: 'WorksheetActivated' });
    case 'deactivated':
      return told('DeactivatedEvent', { type: 'WorksheetDeactivated' });
    case 'added':
      return told('AddedEvent', { type: 'WorksheetAdded', ...local });
    case 'deleted':
      return told('DeletedEvent', { type: 'WorksheetDeleted', ...local });
    case 'renamed':
      return told('EventNameChanged', {
        type: 'WorksheetNameChanged',
        nameBefore: event.before,
        nameAfter: sheet.name,
        ...local,
      });
    case 'moved':
      return told('EventMoved', {
        type: 'WorksheetMoved',
        positionBefore: event.before,
        positionAfter: sheet.position,
        ...local,
      });
    case 'visibilityChanged':
      return told('EventVisibilityChanged', {
        type: 'WorksheetVisibilityChanged',
        visibilityBefore: visibilities[event.before],
        visibilityAfter: visibilities[sheet.visibility],
        ...local,
      });
    case 'tableAdded':
    case 'tableDeleted': {
      const { table } = event;
      const name = event.kind === 'tableAdded' ? 'Added' : 'Deleted';
      const detail = {
        type: `Table${name}`,
        tableId: table.id,
        tableName: table.name,
        worksheetId,
        ...local,
      };
      return [{ type: tableEventTypes[`${name}Event`], id: table.id, detail }];
    }
    case 'commentAdded':
    case 'commentDeleted':
    case 'commentChanged': {
      const name = ({ commentAdded: 'Added', commentDeleted: 'Deleted', commentChanged: 'Changed' } as const)[
        event.kind
      ];
      const commentDetails = [{ commentId: event.commentId, replyIds: event.replyIds }];
      const change = event.change ? { changeType: event.change } : {};
      const detail = { type: `Comment${name}`, commentDetails, worksheetId, ...change, ...local };
      return [{ type: commentEventTypes[`${name}Event`], id: event.commentId, detail }];
    }
    case 'featureChanged':
      if (event.feature !== 'protection') return [];
      return told('ProtectionChangedEvent', {
        type: 'WorksheetProtectionChanged',
        isProtected: sheet.features.protection !== null,
        ...local,
      });
    case 'tableChanged':
      return [];
  }
}

type Changed = Extract<HostEvent, { kind: 'changed' }>;

function changeTypeOf(shift: Extract<HostEvent, { kind: 'shifted' }>['shift']): string {
  const what = isRowShift(shift) ? 'Row' : isColumnShift(shift) ? 'Column' : 'Cell';
  return what + (shift.kind === 'insert' ? 'Inserted' : 'Deleted');
}

/** To the handlers of the sheet, and to those of the tables that were touched. */
function changed(event: Changed, changeType: string, session: Session): Told[] {
  const { sheet, area, by, before } = event;
  const details = before ? { details: changeDetails(before, sheet, area) } : {};
  const common = { changeType, worksheetId: sheet.id, ...authors[by], ...flat(details) };
  const whole: Told = {
    type: worksheetEvents.DataChangedEvent,
    id: sheet.id,
    detail: { ...common, type: 'WorksheetChanged', address: rangeAddress(area), shiftDirection: 'None' },
    cells: { sheet, area },
  };
  const tables = session.workbook.tables.filter(
    (table) => table.sheet === sheet && overlaps(table.area, area),
  );
  return [
    whole,
    ...tables.map((table): Told => {
      const part = intersection(table.area, area)!;
      const detail = { ...common, type: 'TableChanged', tableId: table.id, address: rangeAddress(part) };
      return { type: tableEventTypes.DataChangedEvent, id: table.id, detail, cells: { sheet, area: part } };
    }),
  ];
}

const flat = ({ details }: { details?: object }) => ({ ...details });

/** What one cell was and is. */
function changeDetails(before: CellBefore, sheet: HostSheet, area: Area): object {
  const [[valueAfter] = []] = sheet.read('value', area);
  const [[valueTypeAfter] = []] = sheet.read('valueType', area);
  return { valueBefore: before.value, valueTypeBefore: before.valueType, valueAfter, valueTypeAfter };
}

function formulasChanged({ sheet, area, formulas, by }: Changed): Told[] {
  if (!formulas) return [];
  const details = sheet.read('formula', area).flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const cell = { top: area.top + r, bottom: area.top + r, left: area.left + c, right: area.left + c };
      return typeof formula === 'string' && formula.startsWith('=')
        ? [{ cellAddress: rangeAddress(cell), previousFormula: '' }]
        : [];
    }),
  );
  if (details.length === 0) return [];
  const detail = {
    type: 'WorksheetFormulaChanged',
    worksheetId: sheet.id,
    formulaDetails: details,
    source: authors[by].source,
  };
  return [{ type: worksheetEvents.FormulaChangedEvent, id: sheet.id, detail }];
}

function tableSelections(sheet: HostSheet, area: Area, { workbook }: Session): Told[] {
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  return tables.map((table) => {
    const part = intersection(table.area, area);
    const detail = {
      type: 'TableSelectionChanged',
      address: part ? rangeAddress(part) : '',
      isInsideTable: part !== null,
      tableId: table.id,
      worksheetId: sheet.id,
    };
    return { type: tableEventTypes.SelectionChangedEvent, id: table.id, detail };
  });
}
