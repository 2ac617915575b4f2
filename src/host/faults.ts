import { lastColumn } from '../model/address.ts';
import { protectionOptions } from './features/protection.ts';
import type { RequestBody } from './executor/request.ts';
import type { Session } from './executor/session.ts';

/** `requestNumber` counts the requests of the workbook from 1. Undefined: nothing goes wrong. */
export type Faults = (requestNumber: number, body: RequestBody) => Fault | undefined;

export type Fault =
  /** Excel never answers. */
  | 'never'
  | { readonly delayMs: number }
  /** An HTTP status with nothing in it. */
  | { readonly status: number }
  /** A failure of the channel below the requests, by Office's number for it. */
  | { readonly channel: number }
  | { readonly error: { readonly code: string; readonly message?: string; readonly location?: string } }
  /** Refuses the request when it makes one of these calls. */
  | { readonly refuse: ReadonlySet<string>; readonly code: string }
  /** Something happens in Excel just before the request is carried out, and something afterwards. */
  | { readonly before: (session: Session) => void; readonly after?: (session: Session) => void };

/** Calls that need their workbook to be the one in front. */
const needFocus = new Set([
  'Select',
  'Activate',
  'FreezeAt',
  'FreezeRows',
  'FreezeColumns',
  'Unfreeze',
  'ClearFilters',
  'ClearCriteria',
]);

/** What Excel does on a bad day, by name: for tests and for the developer panel of the page. */
export const faultsByName = {
  latency: { delayMs: 800 },
  neverSettles: 'never',
  cellEditMode: { channel: 5004 },
  generalException: { error: { code: 'GeneralException', message: 'There was an internal error.' } },
  throttled: { channel: 5102 },
  requestTooLarge: { channel: 5103 },
  answerTooLarge: { channel: 5104 },
  sessionTimeout: { channel: 5012 },
  serviceNotAvailable: { error: { code: 'ServiceNotAvailable' } },
  conflict: { error: { code: 'Conflict' } },
  requestAborted: { error: { code: 'RequestAborted' } },
  accessDenied: { channel: 7000 },
  otherWorkbookInFocus: { refuse: needFocus, code: 'InactiveWorkbook' },
  olderExcel: { error: { code: 'ApiNotFound' } },
  readOnly: {
    before: (session) => {
      session.readOnly = true;
    },
    after: (session) => {
      session.readOnly = false;
    },
  },
  calculationPending: {
    before: (session) => {
      session.calculationState = 'Pending';
    },
    after: (session) => {
      session.calculationState = 'Done';
    },
  },
  coauthorEdits: { before: ({ workbook }) => workbook.as('coauthor', () => edit(workbook)) },
  coauthorInsertsRow: { before: ({ workbook }) => workbook.as('coauthor', () => insertRow(workbook)) },
  coauthorDeletesSheet: { before: ({ workbook }) => workbook.as('coauthor', () => deleteSheet(workbook)) },
  protectedMeanwhile: { before: ({ workbook }) => protect(workbook, true) },
  unprotectedMeanwhile: { before: ({ workbook }) => protect(workbook, false) },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faultsByName;

/** The first number of the sheet in front is one more than it was. */
function edit({ activeSheet: sheet }: Session['workbook']): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  const values = sheet.read('value', used);
  const row = values.findIndex((cells) => cells.some((value) => typeof value === 'number'));
  if (row < 0) return;
  const column = values[row]!.findIndex((value) => typeof value === 'number');
  const [top, left] = [used.top + row, used.left + column];
  const number = Number(values[row]![column]) + 1;
  sheet.setContents({ top, left, bottom: top, right: left }, [[{ kind: 'number', number }]]);
}

/** Everything on the sheet in front moves down. */
function insertRow({ activeSheet }: Session['workbook']): void {
  const area = { top: 0, left: 0, bottom: 0, right: lastColumn };
  activeSheet.shiftCells({ kind: 'insert', along: 'rows', area });
}

/** The sheet in front is gone, unless it is the last one that can be seen. */
function deleteSheet(workbook: Session['workbook']): void {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  if (visible.length > 1) workbook.deleteSheet(workbook.activeSheet);
}

/** Somebody protects every sheet, or takes the protection off. */
function protect(workbook: Session['workbook'], on: boolean): void {
  for (const sheet of workbook.sheets) {
    if ((sheet.features.protection !== null) === on) continue;
    sheet.features.protection = on ? { options: protectionOptions(), password: null } : null;
    workbook.tell({ kind: 'featureChanged', sheet, feature: 'protection' });
  }
}
