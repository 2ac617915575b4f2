import { IUndoRedoService, IUniverInstanceService, type ICellData, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { contains, type Area, type Cell } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { CellValue, WorkbookSnapshot } from '../../model/snapshot.ts';
import type {
  Author,
  CalculationMode,
  HostEvent,
  HostName,
  HostSelection,
  HostSheet,
  HostWorkbook,
  Place,
} from '../workbook.ts';
import { shiftFeatures } from '../features/shift-features.ts';
import { featuresOf } from '../features/sheet-features.ts';
import { tableOf } from '../features/table.ts';
import type { HostTable } from '../workbook.ts';
import { emptyWorkbookFeatures, type WorkbookFeatures } from '../features/workbook-features.ts';
import { cutFormula } from '../../model/formula-shift.ts';
import type { Shift } from '../../model/shift.ts';
import { Calculation } from './calculation.ts';
import { contentOf, valueTypeOf } from './cells.ts';
import { DrawnConditions } from './drawn-conditions.ts';
import { gridEvents, type GridEvent } from './events.ts';
import { FeatureSteps } from './feature-steps.ts';
import { areaOf } from './grid.ts';
import { newSheetFacts, UniverSheet, type SheetFacts, type SheetOwner } from './univer-sheet.ts';
import { showSpills } from './shown-spills.ts';
import { placeOnScreen } from './place-on-screen.ts';
import type { UndoSteps } from './undo-steps.ts';
import { sheetId, workbookData } from './workbook-data.ts';

const allOfWorkbook = 'AllDefaultWorkbook';
const localeOf = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' } as const;
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * A workbook in the visible grid. The grid calculates by itself always, so `calculationMode` is only kept.
 */
export class UniverWorkbook implements HostWorkbook, SheetOwner {
  readonly features: WorkbookFeatures = emptyWorkbookFeatures();
  readonly id: string;
  readonly locale: string;
  readonly language: Language;
  calculationMode: CalculationMode;
  private readonly api: FUniver;
  readonly facade: FWorkbook;
  tables: readonly HostTable[];
  private created = 0;
  private readonly facts: ReadonlyMap<string, SheetFacts>;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly calculation: Calculation;
  private readonly conditions: DrawnConditions;
  private readonly featureSteps: FeatureSteps;
  private readonly definedNames: IDefinedNamesService;
  private readonly injector: Injector;
  private readonly steps: UndoSteps;
  private readonly stopCommands: { dispose(): void };
  /** While code works: the kinds of events it is to cause. Null: the user works. */
  private codeKinds: readonly HostEvent['kind'][] | null = null;
  private standIn: Author | null = null;
  private shown: HostSheet;
  private states = new Map<UniverSheet, SheetState>();

  /** Puts the workbook into the grid, in front of others. */
  constructor(api: FUniver, snapshot: WorkbookSnapshot, id: string, language: Language) {
    this.api = api;
    this.id = id;
    this.language = language;
    this.locale = localeOf[language];
    this.facts = new Map(snapshot.sheets.map((sheet, position) => [sheetId(position), factsOf(sheet)]));
    this.facade = api.createWorkbook(workbookData(snapshot, id));
    this.facade.setNumfmtLocal(language);
    showSpills(this.facade, snapshot);
    if (snapshot.structureProtected) this.features.structureProtection = { password: undefined };
    this.calculationMode = snapshot.calculation ?? 'automatic';
    this.tables = snapshot.sheets.flatMap((sheet, position) =>
      sheet.tables.map((table) => tableOf(this.newId(), this.sheet(sheetId(position))!, table)),
    );
    this.shown = this.activeSheet;
    this.rememberStates();
    const injector = this.facade.getActiveSheet().getInject();
    this.injector = injector;
    this.steps = injector.get(IUndoRedoService) as UndoSteps;
    this.calculation = new Calculation(api, injector);
    this.conditions = new DrawnConditions(api, this);
    this.featureSteps = new FeatureSteps(injector, this, this.steps);
    this.definedNames = injector.get(IDefinedNamesService);
    this.stopCommands = api.onCommandExecuted((command, options) => {
      for (const event of gridEvents(command, Boolean(options?.['fromFormula']), id)) this.notice(event);
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

  /** Where the active cell is drawn in the grid, in pixels from its top left corner. */
  cellBox(): Omit<DOMRect, 'toJSON'> {
    const sheet = this.facade.getActiveSheet();
    const { row, column } = this.selection.activeCell;
    return placeOnScreen(sheet, row, column);
  }

  get names(): readonly HostName[] {
    const { sheets } = this;
    const records = Object.values(this.definedNames.getDefinedNameMap(this.facade.getId()) ?? {});
    return records.flatMap(({ name, localSheetId, formulaOrRefString, hidden, comment }) => {
      const local = localSheetId !== undefined && localSheetId !== allOfWorkbook;
      const sheet = local ? sheets.find(({ id }) => id === localSheetId) : null;
      if (sheet === undefined) return [];
      const formula = formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
      return [{ name, sheet, formula, visible: !hidden, comment: comment ?? '' }];
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

  moveCells(from: Place, to: Place): void {
    const [source, target] = [from.sheet as UniverSheet, to.sheet as UniverSheet];
    const named = ({ sheet, area }: Place) => ({ sheet: sheet.name, area });
    this.relocate(from, { sheet: target, top: to.area.top, left: to.area.left }, [from.area]);
    this.changeFormulas((formula, sheet, cell) => {
      const moved = sheet === target && cell !== null && contains(to.area, cell);
      const now = sheet?.name ?? '';
      return cutFormula(formula, named(from), named(to), moved ? source.name : now, now);
    });
  }

  relocate(
    from: Place,
    to: { sheet: UniverSheet; top: number; left: number },
    emptied: readonly Area[],
  ): void {
    const source = from.sheet as UniverSheet;
    const cells = source.rawCells(from.area);
    const blank = {
      v: null,
      f: null,
      si: null,
      p: null,
      s: null,
      t: null,
      custom: null,
    } as unknown as ICellData;
    for (const area of [from.area, ...emptied]) {
      const gone = source.rawCells(area);
      if (gone.length > 0) this.setCells(source.id, byPlace(gone.map((cell) => ({ ...cell, data: blank }))));
    }
    const moved = cells.map(({ row, column, data }) => ({
      row: row - from.area.top + to.top,
      column: column - from.area.left + to.left,
      data,
    }));
    if (moved.length === 0) return;
    const bottom = Math.max(...moved.map(({ row }) => row));
    const right = Math.max(...moved.map(({ column }) => column));
    to.sheet.makeRoomFor({ top: to.top, left: to.left, bottom, right });
    this.setCells(to.sheet.id, byPlace(moved));
  }

  changeFormulas(change: (formula: string, sheet: HostSheet | null, cell: Cell | null) => string): void {
    for (const sheet of this.sheets) {
      if (sheet.kind === 'other') continue;
      const used = sheet.usedArea(true);
      const formulas = used ? sheet.rawCells(used).filter(({ data }) => data.f) : [];
      const changed = formulas.flatMap(({ row, column, data }) => {
        const formula = change(data.f!, sheet, { row, column });
        return formula === data.f ? [] : [{ row, column, data: { f: formula, si: null } }];
      });
      if (changed.length > 0)
        this.byCode([], () =>
          this.command(SetRangeValuesCommand.id, { subUnitId: sheet.id, value: byPlace(changed) }),
        );
    }
    for (const name of this.names) {
      const formula = change(name.formula, null, null);
      if (formula !== name.formula) this.changeName(name, { ...name, formula });
    }
  }

  addTable(table: HostTable): void {
    this.tables = [...this.tables, table];
    this.tell({ kind: 'tableAdded', sheet: table.sheet, table });
  }

  deleteTable(table: HostTable): void {
    this.tables = this.tables.filter((other) => other !== table);
    this.tell({ kind: 'tableDeleted', sheet: table.sheet, table });
  }

  addName(name: HostName): void {
    this.byCode([], () => this.command(InsertDefinedNameCommand.id, this.nameRecord(name, this.newId())));
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  changeName(name: HostName, changed: HostName): void {
    const id = this.nameId(name);
    if (id) this.byCode([], () => this.command(SetDefinedNameCommand.id, this.nameRecord(changed, id)));
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  deleteName(name: HostName): void {
    const id = this.nameId(name);
    if (id) this.byCode([], () => this.command(RemoveDefinedNameCommand.id, this.nameRecord(name, id)));
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  newId(): string {
    return `{${(++this.created).toString(16).padStart(8, '0')}}`;
  }

  deleteSheet(sheet: HostSheet): void {
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.byCode(['deleted'], () => this.facade.deleteSheet(sheet.id));
    this.noticeActive();
  }

  activate(sheet: HostSheet): void {
    this.byCode(['activated', 'deactivated'], () => this.facade.setActiveSheet(sheet.id));
  }

  select(area: Area): void {
    this.activeSheet.select(area);
  }

  /** Shows this workbook in the grid, and the others not. */
  bringToFront(): void {
    const instances = this.injector.get(IUniverInstanceService);
    instances.setCurrentUnitForType(this.facade.getId());
    instances.focusUnit(this.facade.getId());
  }

  beginStep(): void {
    this.steps.beginStep();
  }

  forgetSteps(): void {
    this.steps.clearUndoRedo(this.id);
    this.featureSteps.keep();
  }

  undo(): void {
    this.facade.undo();
  }

  redo(): void {
    this.facade.redo();
  }

  calculate(): void {
    this.calculation.start();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /** The grid calculates by itself. */
  demandResults(): void {}

  async evaluate(formula: string): Promise<CellValue | null> {
    await this.settled();
    const [unit, sheet] = [this.facade.getId(), this.activeSheet.id];
    const asked = { [unit]: { [sheet]: { 0: { 0: [formula] } } } };
    const results = await this.api.getFormula().executeFormulas(asked);
    const value = results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value ?? null;
    const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    return single === null ? null : contentOf(single, valueTypeOf({ v: single }));
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stopCommands.dispose();
    this.calculation.dispose();
    this.conditions.dispose();
    this.featureSteps.dispose();
    this.listeners.clear();
    this.api.disposeUnit(this.facade.getId());
  }

  as(author: Author, work: () => void): void {
    const before = this.standIn;
    this.standIn = author;
    try {
      work();
    } finally {
      this.standIn = before;
    }
  }

  private get author(): Author {
    return this.standIn ?? (this.codeKinds ? 'code' : 'user');
  }

  byCode<T>(kinds: readonly HostEvent['kind'][], work: () => T): T {
    const before = this.codeKinds;
    this.codeKinds = kinds;
    try {
      return this.steps.join(work);
    } finally {
      this.codeKinds = before;
    }
  }

  setCells(subUnitId: string, value: CellsByPlace): void {
    this.byCode(['changed'], () => this.command(SetRangeValuesCommand.id, { subUnitId, value }));
  }

  setLooks(subUnitId: string, cellValue: CellsByPlace): void {
    const unitID = this.facade.getId();
    const { id } = SetRangeValuesMutation;
    const looks = { unitId: unitID, subUnitId, cellValue };
    const before = SetRangeValuesUndoMutationFactory(this.injector, looks);
    this.byCode(['formatChanged'], () => {
      this.command(id, looks);
      this.steps.pushUndoRedo({
        unitID,
        undoMutations: [{ id, params: before }],
        redoMutations: [{ id, params: looks }],
      });
    });
  }

  moveSheet(sheet: FWorksheet, order: number): void {
    const subUnitId = sheet.getSheetId();
    this.byCode(['moved'], () => this.command(SetWorksheetOrderCommand.id, { subUnitId, order }));
  }

  /** Univer goes to a sheet that comes into sight; Excel stays where it is. */
  setSheetShown(sheet: FWorksheet, shown: boolean): void {
    if (sheet.isSheetHidden() !== shown) {
      this.tell(this.sheetEvent('visibilityChanged', this.sheet(sheet.getSheetId())!));
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

  shifted(sheet: UniverSheet, shift: Shift, takenBack = false): void {
    shiftFeatures(sheet, shift, this);
    this.tell({ kind: 'shifted', sheet, shift, by: this.author, takenBack });
  }

  private nameId({ name, sheet }: HostName): string | null {
    const records = Object.values(this.definedNames.getDefinedNameMap(this.facade.getId()) ?? {});
    const place = sheet?.id ?? allOfWorkbook;
    return (
      records.find((one) => one.name === name && (one.localSheetId ?? allOfWorkbook) === place)?.id ?? null
    );
  }

  private nameRecord({ name, sheet, formula, visible, comment }: HostName, id: string) {
    const localSheetId = sheet?.id ?? allOfWorkbook;
    return { id, name, formulaOrRefString: formula, localSheetId, hidden: !visible, comment };
  }

  private command(id: string, parameters: object): void {
    this.api.syncExecuteCommand(id, { unitId: this.facade.getId(), ...parameters });
  }

  private sheet(id: string): UniverSheet | null {
    const known = this.known.get(id);
    const present = this.facade.getWorkbook().getSheetBySheetId(id);
    if (known && (!present || known.shows(present))) return known;
    const facade = this.facade.getSheetBySheetId(id);
    if (!facade) return null;
    if (known) return known.belongTo(facade);
    const sheet = new UniverSheet(this, facade, this.facts.get(id) ?? newSheetFacts());
    this.known.set(id, sheet);
    return sheet;
  }

  private notice(event: GridEvent): void {
    const sheet = event.sheetId === '' ? this.activeSheet : this.sheet(event.sheetId);
    if (!sheet || (this.codeKinds && !this.codeKinds.includes(event.kind))) return;
    if (event.kind === 'activated') return this.noticeActive();
    const by = this.author;
    if (event.kind === 'shifted') {
      this.shifted(sheet, event.shift, event.takenBack);
    } else if (event.kind === 'changed') {
      const { repeating } = this.featureSteps;
      this.tell({ kind: 'changed', sheet, area: event.area, by, ...(repeating && { repeated: true }) });
    } else if (event.kind === 'formatChanged') {
      this.tell({ kind: 'formatChanged', sheet, area: event.area, by });
    } else if (event.kind === 'rowsHidden') {
      this.tell({ kind: 'rowsHidden', sheet, area: event.area, hidden: event.hidden });
    } else if (event.kind === 'selectionChanged') {
      this.tell({ kind: 'selectionChanged', sheet, area: sheet.spanning(event.area) });
    } else {
      this.tell(this.sheetEvent(event.kind, sheet));
    }
    if (event.kind === 'deleted') queueMicrotask(() => this.noticeActive());
  }

  /** Tells that another sheet is in front than before, if so. */
  private noticeActive(): void {
    const { shown, activeSheet } = this;
    if (activeSheet === shown) return;
    this.shown = activeSheet;
    this.tell({ kind: 'deactivated', sheet: shown });
    this.tell({ kind: 'activated', sheet: activeSheet });
  }

  /** What was before the event is remembered here: Univer tells only what is. */
  private sheetEvent(kind: SheetEventKind, sheet: UniverSheet): HostEvent {
    const before = this.states.get(sheet) ?? stateOf(sheet);
    this.rememberStates();
    if (kind === 'renamed') return { kind, sheet, before: before.name };
    if (kind === 'moved') return { kind, sheet, before: before.position };
    if (kind === 'visibilityChanged') return { kind, sheet, before: before.visibility };
    return { kind, sheet };
  }

  private rememberStates(): void {
    this.states = new Map(this.sheets.map((sheet) => [sheet, stateOf(sheet)]));
  }

  /** What of a sheet's features the grid can show. */
  private show(event: HostEvent): void {
    if (event.kind !== 'featureChanged') return;
    const { frozen, tabColor, showGridlines } = event.sheet.features;
    const facade = this.facade.getSheetBySheetId(event.sheet.id);
    if (!facade) return;
    this.byCode([], () => {
      if (event.feature === 'frozen') {
        if (frozen) {
          const { rows, columns } = frozen;
          facade.setFreeze({
            xSplit: columns,
            ySplit: rows,
            startRow: rows || -1,
            startColumn: columns || -1,
          });
        } else facade.cancelFreeze();
      }
      if (event.feature === 'tabColor') facade.setTabColor(tabColor);
      if (event.feature === 'showGridlines') facade.setHiddenGridlines(!showGridlines);
    });
  }

  tell(event: HostEvent): void {
    this.show(event);
    this.announce(event);
    this.featureSteps.notice(event);
  }

  announce(event: HostEvent): void {
    this.conditions.notice(event);
    for (const listener of this.listeners) listener(event);
  }
}

type CellsByPlace = Record<number, Record<number, ICellData>>;
type SheetEventKind = Exclude<GridEvent, { area: Area } | { shift: Shift }>['kind'];
type SheetState = ReturnType<typeof stateOf>;

function stateOf({ name, position, visibility }: HostSheet) {
  return { name, position, visibility };
}

function byPlace(cells: readonly (Cell & { readonly data: ICellData })[]): CellsByPlace {
  const value: CellsByPlace = {};
  for (const { row, column, data } of cells) (value[row] ??= {})[column] = data;
  return value;
}

function factsOf(sheet: WorkbookSnapshot['sheets'][number]): SheetFacts {
  return {
    kind: sheet.kind,
    features: featuresOf(sheet),
    veryHidden: sheet.visibility === 'veryHidden',
  };
}
