import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
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
const plainSheet: SheetFacts = { kind: 'cells', protected: false, filtered: false, veryHidden: false };

/**
 * A workbook in the visible grid. The grid calculates by itself always, so `calculationMode` is only kept, and
 * tables and protection stay as they were when the workbook was opened.
 */
export class UniverWorkbook implements HostWorkbook, SheetOwner {
  readonly structureProtected: boolean;
  calculationMode: CalculationMode = 'automatic';
  private readonly api: FUniver;
  private readonly facade: FWorkbook;
  private readonly openedTables: readonly HostTable[];
  private readonly facts: ReadonlyMap<string, SheetFacts>;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly calculation: Calculation;
  private readonly stopCommands: { dispose(): void };
  private codeDepth = 0;
  private shown: HostSheet;

  /** Puts the workbook into the grid ; dispose the one shown before first. */
  constructor(api: FUniver, snapshot: WorkbookSnapshot, id: string, language: Language) {
    this.api = api;
    this.facts = new Map(snapshot.sheets.map((sheet, position) => [sheetId(position), factsOf(sheet)]));
    this.facade = api.createWorkbook(workbookData(snapshot, id));
    this.facade.setNumfmtLocal(language);
    this.structureProtected = snapshot.structureProtected;
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
    this.calculation = new Calculation(api, this.facade);
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
    const area = range ? areaOf(range.getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
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
    return this.facade.getDefinedNames().map((name) => {
      const { localSheetId, formulaOrRefString, hidden } = name.toBuilder().build();
      return {
        name: name.getName(),
        sheet: localSheetId && localSheetId !== allOfWorkbook ? this.sheet(localSheetId) : null,
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        visible: !hidden,
      };
    });
  }

  addSheet(name: string): HostSheet {
    const before = this.facade.getActiveSheet();
    return this.byCode(() => {
      const added = this.facade.insertSheet(name);
      this.facade.setActiveSheet(before);
      return this.sheet(added.getSheetId())!;
    });
  }

  deleteSheet(sheet: HostSheet): void {
    this.byCode(() => this.facade.deleteSheet(sheet.id));
  }

  activate(sheet: HostSheet): void {
    this.byCode(() => this.facade.setActiveSheet(sheet.id));
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

  byCode<T>(work: () => T): T {
    this.codeDepth++;
    try {
      return work();
    } finally {
      this.codeDepth--;
    }
  }

  setCells(subUnitId: string, value: Record<number, Record<number, ICellData>>): void {
    const unitId = this.facade.getId();
    this.byCode(() => this.api.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value }));
  }

  moveSheet(sheet: FWorksheet, order: number): void {
    const parameters = { unitId: this.facade.getId(), subUnitId: sheet.getSheetId(), order };
    this.byCode(() => this.api.syncExecuteCommand(SetWorksheetOrderCommand.id, parameters));
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
    if (!sheet) return;
    if (event.kind === 'activated') {
      if (sheet === this.shown) return;
      this.send({ kind: 'deactivated', sheet: this.shown });
      this.shown = sheet;
    }
    if (event.kind === 'changed') {
      this.send({ kind: 'changed', sheet, area: event.area, by: this.codeDepth > 0 ? 'code' : 'user' });
    } else if (event.kind === 'selectionChanged') {
      this.send({ kind: 'selectionChanged', sheet, area: event.area });
    } else {
      this.send({ kind: event.kind, sheet });
    }
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
