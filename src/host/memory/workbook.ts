import { contains, overlaps, sheetAddress, type Area, type Cell } from '../../model/address.ts';
import type { CellValue, WorkbookSnapshot } from '../../model/snapshot.ts';
import { shiftFeatures } from '../features/shift-features.ts';
import type { Calculator } from '../calculator.ts';
import { tableOf } from '../features/table.ts';
import type { HostTable } from '../workbook.ts';
import { emptyWorkbookFeatures, type WorkbookFeatures } from '../features/workbook-features.ts';
import { cutFormula, shiftedFormula, withoutSheet } from '../../model/formula-shift.ts';
import type { Shift } from '../../model/shift.ts';
import type {
  Author,
  CalculationMode,
  CellContent,
  HostEvent,
  HostName,
  HostSheet,
  HostWorkbook,
  Place,
} from '../workbook.ts';
import { emptySheet, MemorySheet } from './sheet.ts';

/**
 * A workbook without a screen. Formulas keep the results they were loaded with until a calculator is given, or found
 * because somebody asks what a formula written later comes to. Displayed text follows the locale.
 */
export class MemoryWorkbook implements HostWorkbook {
  readonly features: WorkbookFeatures = emptyWorkbookFeatures();
  readonly locale: string;
  calculationMode: CalculationMode;
  author: Author = 'code';
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private calculator: Calculator | null;
  private readonly findCalculator: (() => Promise<Calculator>) | null;
  private demanded = false;
  /** Written to since the last calculation. */
  private stale = false;
  private calculateNow = false;
  private created = 0;
  private list: MemorySheet[];
  private active: MemorySheet;
  private tableList: HostTable[];
  private nameList: HostName[];

  constructor(
    snapshot: WorkbookSnapshot,
    locale = 'fi-FI',
    calculator: Calculator | null = null,
    findCalculator: (() => Promise<Calculator>) | null = null,
  ) {
    this.locale = locale;
    this.calculator = calculator;
    this.findCalculator = findCalculator;
    if (snapshot.structureProtected) this.features.structureProtection = { password: undefined };
    this.calculationMode = snapshot.calculation ?? 'automatic';
    this.list = snapshot.sheets.map((sheet) => new MemorySheet(this, this.newId(), sheet, locale));
    this.active = this.firstVisible();
    this.tableList = snapshot.sheets.flatMap((sheet, position) =>
      sheet.tables.map((table) => tableOf(this.newId(), this.list[position]!, table)),
    );
    this.nameList = snapshot.names.map((name) => ({
      ...name,
      comment: '',
      sheet: this.list.find((sheet) => sheet.name === name.sheet) ?? null,
    }));
  }

  get sheets(): readonly MemorySheet[] {
    return this.list;
  }

  get activeSheet(): MemorySheet {
    return this.active;
  }

  get selection() {
    return this.active.selection;
  }

  get tables(): readonly HostTable[] {
    return this.tableList;
  }

  get names(): readonly HostName[] {
    return this.nameList;
  }

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(this, this.newId(), emptySheet(name), this.locale);
    this.list.push(sheet);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    this.list = this.list.filter((other) => other !== sheet);
    this.tableList = this.tableList.filter((table) => table.sheet !== sheet);
    this.nameList = this.nameList.filter((name) => name.sheet !== sheet);
    this.changeFormulas((formula) => withoutSheet(formula, sheet.name));
    this.tell({ kind: 'deleted', sheet });
    if (this.active === sheet) this.activate(this.firstVisible());
  }

  activate(sheet: HostSheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet as MemorySheet;
    this.tell({ kind: 'deactivated', sheet: before });
    this.tell({ kind: 'activated', sheet });
  }

  select(area: Area): void {
    this.active.selection = { area, activeCell: { row: area.top, column: area.left } };
    this.tell({ kind: 'selectionChanged', sheet: this.active, area });
  }

  moveCells(from: Place, to: Place): void {
    const [source, target] = [from.sheet as MemorySheet, to.sheet as MemorySheet];
    const named = ({ sheet, area }: Place) => ({ sheet: sheet.name, area });
    target.cells.paste(source.cells.cut(from.area), to.area);
    const follow = (formula: string, own: string, now: string) =>
      cutFormula(formula, named(from), named(to), own, now);
    for (const sheet of this.list) {
      sheet.cells.mapFormulas((formula, cell) => {
        const moved = sheet === target && contains(to.area, cell);
        return follow(formula, moved ? source.name : sheet.name, sheet.name);
      });
    }
    this.nameList = this.nameList.map((name) => ({ ...name, formula: follow(name.formula, '', '') }));
    for (const { sheet, area } of [from, to]) this.tell({ kind: 'changed', sheet, area, by: this.author });
  }

  addTable(table: HostTable): void {
    this.tableList.push(table);
    this.tell({ kind: 'tableAdded', sheet: table.sheet, table });
  }

  deleteTable(table: HostTable): void {
    this.tableList = this.tableList.filter((other) => other !== table);
    this.tell({ kind: 'tableDeleted', sheet: table.sheet, table });
  }

  addName(name: HostName): void {
    this.nameList.push(name);
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  changeName(name: HostName, changed: HostName): void {
    this.nameList = this.nameList.map((other) => (other === name ? changed : other));
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  deleteName(name: HostName): void {
    this.nameList = this.nameList.filter((other) => other !== name);
    this.tell({ kind: 'workbookChanged', what: 'names' });
  }

  newId(): string {
    return `{${(++this.created).toString(16).padStart(8, '0')}}`;
  }

  calculate(): void {
    this.calculateNow = true;
    if (!this.calculator) for (const sheet of this.list) this.tell({ kind: 'calculated', sheet });
  }

  async settled(): Promise<void> {
    if (this.demanded) this.calculator ??= (await this.findCalculator?.()) ?? null;
    const due = this.calculateNow || (this.stale && this.calculationMode !== 'manual');
    if (!this.calculator) return;
    if (!due) return this.calculateEntered(this.calculator);
    this.stale = false;
    this.calculateNow = false;
    await this.calculateAll(this.calculator);
    // What refers to a spill is known only once it has spilled.
    if (this.list.some(({ cells }) => cells.refersToSpills())) await this.calculateAll(this.calculator);
  }

  /** Also where calculation waits for a user, a formula is worked out once: when it is entered. */
  private async calculateEntered(calculator: Calculator): Promise<void> {
    if (!this.list.some(({ cells }) => cells.hasUnknownResult(null))) return;
    for (const { sheet, row, column, value } of await calculator.calculate(this)) {
      const cells = this.list[sheet]?.cells;
      const own = { top: row, left: column, bottom: row, right: column };
      if (cells?.hasUnknownResult(own)) cells.setResult(row, column, value);
    }
  }

  private async calculateAll(calculator: Calculator): Promise<void> {
    const results = await calculator.calculate(this);
    const changed = new Set<MemorySheet>();
    for (const sheet of this.list) sheet.cells.takeBackSpills();
    for (const { sheet, row, column, value } of results) {
      if (this.list[sheet]?.cells.setResult(row, column, value)) changed.add(this.list[sheet]);
    }
    for (const { sheet, row, column, spill } of results) {
      const filled = spill && this.list[sheet];
      filled?.cells.spill({ row, column }, spill!, (area) => this.isTaken(filled, area));
    }
    for (const sheet of changed) this.tell({ kind: 'calculated', sheet });
  }

  /** Nobody takes anything back here. */
  beginStep(): void {}
  forgetSteps(): void {}

  demandResults(place: Place | null): void {
    if (this.calculator || this.demanded) return;
    const asked = place ? [place.sheet as MemorySheet] : this.list;
    if (!asked.some(({ cells }) => cells.hasUnknownResult(place?.area ?? null))) return;
    this.demanded = true;
    this.stale = true;
  }

  async evaluate(formula: string): Promise<CellValue | null> {
    const calculator = this.calculator ?? (await this.findCalculator?.());
    if (!calculator) throw new Error('Nothing here works out formulas.');
    return calculator.evaluate(this, formula);
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.listeners.clear();
  }

  /** As if a user entered it at the keyboard. */
  type(sheet: HostSheet, cell: Cell, content: CellContent): void {
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    this.as('user', () => sheet.setContents(area, [[content]]));
  }

  as(author: Author, work: () => void): void {
    const before = this.author;
    this.author = author;
    try {
      work();
    } finally {
      this.author = before;
    }
  }

  tell(event: HostEvent): void {
    if (needCalculation.has(event.kind)) this.stale = true;
    for (const listener of this.listeners) listener(event);
  }

  moveSheet(sheet: MemorySheet, position: number): void {
    const before = sheet.position;
    this.list.splice(before, 1);
    this.list.splice(position, 0, sheet);
    this.tell({ kind: 'moved', sheet, before });
  }

  leaveHiddenSheet(): void {
    if (this.active.visibility !== 'visible') this.activate(this.firstVisible());
  }

  /** Formulas and names that mention the sheet by its old name mention the new one. */
  followRename(before: string, after: string): void {
    const [from, to] = [before, after].map((name) => sheetAddress(name, '')) as [string, string];
    this.changeFormulas((formula) => replaceOutsideWords(formula, from, to));
  }

  /** Formulas, names and features follow the cells. */
  followShift(sheet: MemorySheet, shift: Shift): void {
    this.changeFormulas((formula, own) => shiftedFormula(formula, shift, sheet.name, own === sheet));
    shiftFeatures(sheet, shift, this);
  }

  private changeFormulas(change: (formula: string, sheet: HostSheet | null) => string): void {
    for (const sheet of this.list) sheet.cells.mapFormulas((formula) => change(formula, sheet));
    this.nameList = this.nameList.map((name) => {
      const formula = change(name.formula, null);
      return formula === name.formula ? name : { ...name, formula };
    });
  }

  /** Nothing spills over merged cells or tables. */
  private isTaken(sheet: MemorySheet, area: Area): boolean {
    const tables = this.tableList.filter((table) => table.sheet === sheet).map((table) => table.area);
    return [...sheet.merges, ...tables].some((other) => overlaps(other, area));
  }

  private firstVisible(): MemorySheet {
    return (
      this.list.find((sheet) => sheet.visibility === 'visible' && sheet.kind === 'cells') ?? this.list[0]!
    );
  }
}

const needCalculation = new Set<HostEvent['kind']>([
  'changed',
  'shifted',
  'deleted',
  'renamed',
  'workbookChanged',
]);

/** Leaves `AKS!` alone when `KS!` is replaced. */
function replaceOutsideWords(formula: string, from: string, to: string): string {
  const parts = formula.split(from);
  return parts.reduce((text, part) => text + (/[\p{L}\p{N}_.']$/u.test(text) ? from : to) + part);
}
