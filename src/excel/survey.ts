import type { Area } from '../model/address.ts';
import { ExcelFailure } from './failure.ts';
import { runExcel, type RunOptions } from './gateway.ts';

/** What the first request learns of the workbook. */
export interface Survey {
  readonly sheets: readonly SheetSurvey[];
  readonly tables: readonly TableSurvey[];
  readonly names: readonly NameSurvey[];
  readonly structureProtected: boolean;
  readonly calculation: 'automatic' | 'manual';
}

export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Null for a sheet without cells of its own. */
  readonly content: SheetContent | null;
}

export interface SheetContent {
  /** Null when the sheet is empty. */
  readonly used: Area | null;
  /** Whether all rows of the used area are hidden; null when some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly names: readonly NameSurvey[];
}

export interface TableSurvey {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly filtered: boolean;
}

export interface NameSurvey {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** Sheets asked about before it is known how many there are; a workbook with more costs one more request. */
const sheetsAskedBlind = 32;
const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const nameProperties = 'items/name,items/formula,items/visible';

/** Learns which sheets there are and where their cells lie, in one request when nothing is unusual. */
export async function survey(options: RunOptions): Promise<Survey> {
  const known = new Map<string, SheetContent | null>();
  const workbook = await runExcel(askWorkbook(true, known), options).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    known.clear();
    return runExcel(askWorkbook(false, known), options);
  });
  const missing = workbook.sheets.filter((sheet) => !known.has(sheet.id)).map((sheet) => sheet.id);
  if (missing.length > 0) await askRest(missing, known, options);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, content: known.get(sheet.id) ?? null })),
  };
}

type WorkbookAnswer = Omit<Survey, 'sheets'> & { sheets: Omit<SheetSurvey, 'content'>[] };

/** The lists of the workbook; `blind` also follows the chain of sheets, whose ids nobody knows yet. */
function askWorkbook(blind: boolean, known: Map<string, SheetContent | null>) {
  return async (context: Excel.RequestContext): Promise<WorkbookAnswer> => {
    const { worksheets, tables, names, protection, application } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load(
      'items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered',
    );
    names.load(nameProperties);
    protection.load('protected');
    application.load('calculationMode');
    const chain: { sheet: Excel.Worksheet; take: () => SheetContent }[] = [];
    if (blind) {
      let sheet = worksheets.getFirst();
      for (let asked = 0; asked < sheetsAskedBlind; asked++) {
        sheet.load('id');
        chain.push({ sheet, take: askSheet(sheet) });
        sheet = sheet.getNextOrNullObject();
      }
    }
    await context.sync();
    for (const { sheet, take } of chain) if (!sheet.isNullObject) known.set(sheet.id, take());
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visibility: visibilities[visibility],
      })),
      tables: tables.items.map((table) => ({
        id: table.id,
        sheetId: table.worksheet.id,
        name: table.name,
        hasHeader: table.showHeaders,
        hasTotals: table.showTotals,
        filtered: table.autoFilter.isDataFiltered,
      })),
      names: takeNames(names),
      structureProtected: protection.protected,
      calculation: application.calculationMode === 'Manual' ? 'manual' : 'automatic',
    };
  };
}

/** Asks about one sheet; the answer can be taken after the sync. */
function askSheet(sheet: Excel.Worksheet): () => SheetContent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  used.untrack();
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.names.load(nameProperties);
  return () => ({
    ...(used.isNullObject
      ? { used: null, rowsHidden: false, columnsHidden: false }
      : { used: areaOf(used), rowsHidden: used.rowHidden, columnsHidden: used.columnHidden }),
    protected: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered,
    names: takeNames(sheet.names),
  });
}

/** All at once, or one by one when a sheet refuses: a chart sheet has no cells to ask about. */
async function askRest(
  ids: readonly string[],
  known: Map<string, SheetContent | null>,
  options: RunOptions,
): Promise<void> {
  const ask = (some: readonly string[]) =>
    runExcel(async (context) => {
      const asked = some.map((id) => ({ id, take: askSheet(context.workbook.worksheets.getItem(id)) }));
      await context.sync();
      for (const { id, take } of asked) known.set(id, take());
    }, options);
  try {
    await ask(ids);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const id of ids) {
      await ask([id]).catch((refusal: unknown) => {
        if (!(refusal instanceof ExcelFailure) || refusal.code !== 'UnsupportedSheet') throw refusal;
        known.set(id, null);
      });
    }
  }
}

/** Excel could not answer about something; asking differently may help. */
function isRefusal(error: unknown): boolean {
  return error instanceof ExcelFailure && ['not-supported', 'gone', 'unknown'].includes(error.kind);
}

function takeNames(names: Excel.NamedItemCollection): NameSurvey[] {
  return names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

/** The area of a range whose position and size are loaded. */
export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
