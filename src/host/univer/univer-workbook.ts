import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetWorksheetOrderCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type {
  CalculationMode,
  HostEvent,
  HostName,
  HostSelection,
  HostSheet,
  HostTable,
  HostWorkbook,
} from '../workbook.ts';
import { Calculation } from './calculation.ts';
import { gridEvents, type GridEvent } from './events.ts';
import { areaOf } from './grid.ts';
import { UniverSheet, type SheetFacts, type SheetOwner } from './univer-sheet.ts';
import { sheetId, workbookData } from './workbook-data.ts';

const allOfWorkbook = 'AllDefaultWorkbook';
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const plainSheet: SheetFacts = { kind: 'cells', protected: false, filtered: false, veryHidden: false };

/**
 * A workbook in the visible grid. The grid calculates by itself always, so `calculationMode` is only kept, and
 * tables and protection stay as they were when the workbook was opened.
 */
export class UniverWorkbook implements HostWorkbook, SheetOwner {
  readonly structureProtected: boolean;
  readonly language: Language;
  calculationMode: CalculationMode;
  private readonly api: FUniver;
  private readonly facade: FWorkbook;
  private readonly openedTables: readonly HostTable[];
  private readonly facts: ReadonlyMap<string, SheetFacts>;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly calculation: Calculation;
  private readonly definedNames: IDefinedNamesService;
  private readonly stopCommands: { dispose(): void };
  /** While code works: the kinds of events it is to cause. Null: the user works. */
  private codeKinds: readonly HostEvent['kind'][] | null = null;
  private shown: HostSheet;

  /** Puts the workbook into the grid; dispose the one shown before first. */
  constructor(api: FUniver, snapshot: WorkbookSnapshot, id: string, language: Language) {
    this.api = api;
    this.language = language;
    this.facts = new Map(snapshot.sheets.map((sheet, position) => [sheetId(position), factsOf(sheet)]));
    this.facade = api.createWorkbook(workbookData(snapshot, id));
    this.facade.setNumfmtLocal(language);
    this.structureProtected = snapshot.structureProtected;
    this.calculationMode = snapshot.calculation ?? 'automatic';
    this.openedTables = snapshot.sheets.flatMap((sheet, position) =>
      sheet.tables.map((table, index) => ({
        id: `{${sheetId(position)}-table${index + 1}}`,
        name: table.name,
        sheet: this.sheet(sheetId(position))!,
        area: table.area,
        showHeaders: table.hasHeader,
        showTotals: table.hasTotals,
      })),
    );
    this.shown = this.activeSheet;
    const injector = this.facade.getActiveSheet().getInject();
    this.calculation = new Calculation(api, injector);
    this.definedNames = injector.get(IDefinedNamesService);
    this.stopCommands = api.onCommandExecuted((command, options) => {
      for (const event of gridEvents(command, Boolean(options?.['fromFormula']), id)) this.tell(event);
    });
  }

  get sheets(): readonly UniverSheet[] {
    return this.facade.getSheets().map((sheet) => this.sheet(sheet.getSheetId())!);
  }

  get activeSheet(): UniverSheet {
    return this.sheet(this.facade.getActiveSheet().getSheetId())!;
  }

  get selection(): HostSelection {
    const selection = this.facade.getActiveSheet().getSelection();
    const range = selection?.getActiveRange();
    const area = range ? this.activeSheet.spanning(areaOf(range.getRange())) : firstCell;
    const current = selection?.getCurrentCell();
    return {
      area,
      activeCell: current
        ? { row: current.actualRow, column: current.actualColumn }
        : { row: area.top, column: area.left },
    };
  }

  get tables(): readonly HostTable[] {
    const { sheets } = this;
    return this.openedTables.filter((table) => sheets.some((sheet) => sheet === table.sheet));
  }

  get names(): readonly HostName[] {
    const { sheets } = this;
    const records = Object.values(this.definedNames.getDefinedNameMap(this.facade.getId()) ?? {});
    return records.flatMap(({ name, localSheetId, formulaOrRefString, hidden }) => {
      const local = localSheetId !== undefined && localSheetId !== allOfWorkbook;
      const sheet = local ? sheets.find(({ id }) => id === localSheetId) : null;
      if (sheet === undefined) return [];
      const formula = formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
      return [{ name, sheet, formula, visible: !hidden }];
    });
  }

  addSheet(name: string): HostSheet {
    const before = this.facade.getActiveSheet();
    return this.byCode(['added'], () => {
      const added = this.facade.insertSheet(name);
      this.facade.setActiveSheet(before);
      return this.sheet(added.getSheetId())!;
    });
  }

  deleteSheet(sheet: HostSheet): void {
    this.byCode(['deleted'], () => this.facade.deleteSheet(sheet.id));
    this.noticeActive();
  }

  activate(sheet: HostSheet): void {
    this.byCode(['activated', 'deactivated'], () => this.facade.setActiveSheet(sheet.id));
  }

  select(area: Area): void {
    this.activeSheet.select(area);
  }

  calculate(): void {
    this.calculation.start();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stopCommands.dispose();
    this.calculation.dispose();
    this.listeners.clear();
    this.api.disposeUnit(this.facade.getId());
  }

  byCode<T>(kinds: readonly HostEvent['kind'][], work: () => T): T {
    const before = this.codeKinds;
    this.codeKinds = kinds;
    try {
      return work();
    } finally {
      this.codeKinds = before;
    }
  }

  setCells(subUnitId: string, value: Record<number, Record<number, ICellData>>): void {
    this.byCode(['changed'], () => this.command(SetRangeValuesCommand.id, { subUnitId, value }));
  }

  moveSheet(sheet: FWorksheet, order: number): void {
    const subUnitId = sheet.getSheetId();
    this.byCode(['moved'], () => this.command(SetWorksheetOrderCommand.id, { subUnitId, order }));
  }

  /** Univer goes to a sheet that comes into sight; Excel stays where it is. */
  setSheetShown(sheet: FWorksheet, shown: boolean): void {
    if (sheet.isSheetHidden() !== shown) {
      this.send({ kind: 'visibilityChanged', sheet: this.sheet(sheet.getSheetId())! });
      return;
    }
    const before = this.facade.getActiveSheet();
    this.byCode(['visibilityChanged'], () => {
      if (!shown) return sheet.hideSheet();
      sheet.showSheet();
      return this.facade.setActiveSheet(before);
    });
    this.noticeActive();
  }

  private command(id: string, parameters: object): void {
    this.api.syncExecuteCommand(id, { unitId: this.facade.getId(), ...parameters });
  }

  private sheet(id: string): UniverSheet | null {
    const known = this.known.get(id);
    if (known) return known;
    const facade = this.facade.getSheetBySheetId(id);
    if (!facade) return null;
    const sheet = new UniverSheet(this, facade, this.facts.get(id) ?? plainSheet);
    this.known.set(id, sheet);
    return sheet;
  }

  private tell(event: GridEvent): void {
    const sheet = this.sheet(event.sheetId);
    if (!sheet || (this.codeKinds && !this.codeKinds.includes(event.kind))) return;
    if (event.kind === 'activated') return this.noticeActive();
    if (event.kind === 'changed') {
      this.send({ kind: 'changed', sheet, area: event.area, by: this.codeKinds ? 'code' : 'user' });
    } else if (event.kind === 'selectionChanged') {
      this.send({ kind: 'selectionChanged', sheet, area: sheet.spanning(event.area) });
    } else {
      this.send({ kind: event.kind, sheet });
    }
    if (event.kind === 'deleted') queueMicrotask(() => this.noticeActive());
  }

  /** Tells that another sheet is in front than before, if so. */
  private noticeActive(): void {
    const { shown, activeSheet } = this;
    if (activeSheet === shown) return;
    this.shown = activeSheet;
    this.send({ kind: 'deactivated', sheet: shown });
    this.send({ kind: 'activated', sheet: activeSheet });
  }

  private send(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function factsOf(sheet: WorkbookSnapshot['sheets'][number]): SheetFacts {
  return {
    kind: sheet.kind,
    protected: sheet.protected,
    filtered: sheet.filtered,
    veryHidden: sheet.visibility === 'veryHidden',
  };
}
