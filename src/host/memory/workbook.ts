import { sheetAddress, type Area, type Cell } from '../../model/address.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type {
  CalculationMode,
  CellContent,
  HostEvent,
  HostName,
  HostSheet,
  HostTable,
  HostWorkbook,
} from '../workbook.ts';
import { emptySheet, MemorySheet } from './sheet.ts';

/**
 * A workbook without a screen or a calculator. Formulas keep the results they were loaded with; a formula written
 * later shows an empty text until something else is written. Displayed text follows the locale.
 */
export class MemoryWorkbook implements HostWorkbook {
  readonly structureProtected: boolean;
  calculationMode: CalculationMode;
  /** True while `type` runs: changes are then the user's. */
  typing = false;
  private readonly locale: string;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private created = 0;
  private list: MemorySheet[];
  private active: MemorySheet;
  private tableList: HostTable[];
  private nameList: HostName[];

  constructor(snapshot: WorkbookSnapshot, locale = 'fi-FI') {
    this.locale = locale;
    this.structureProtected = snapshot.structureProtected;
    this.calculationMode = snapshot.calculation ?? 'automatic';
    this.list = snapshot.sheets.map((sheet) => new MemorySheet(this, this.nextId(), sheet, locale));
    this.active = this.firstVisible();
    this.tableList = snapshot.sheets.flatMap((sheet, position) =>
      sheet.tables.map((table) => ({
        id: this.nextId(),
        name: table.name,
        sheet: this.list[position]!,
        area: table.area,
        showHeaders: table.hasHeader,
        showTotals: table.hasTotals,
      })),
    );
    this.nameList = snapshot.names.map((name) => ({
      ...name,
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
    const sheet = new MemorySheet(this, this.nextId(), emptySheet(name), this.locale);
    this.list.push(sheet);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    this.list = this.list.filter((other) => other !== sheet);
    this.tableList = this.tableList.filter((table) => table.sheet !== sheet);
    this.nameList = this.nameList.filter((name) => name.sheet !== sheet);
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

  calculate(): void {
    for (const sheet of this.list) this.tell({ kind: 'calculated', sheet });
  }

  settled(): Promise<void> {
    return Promise.resolve();
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
    this.typing = true;
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    sheet.setContents(area, [[content]]);
    this.typing = false;
  }

  tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  moveSheet(sheet: MemorySheet, position: number): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
    this.tell({ kind: 'moved', sheet });
  }

  leaveHiddenSheet(): void {
    if (this.active.visibility !== 'visible') this.activate(this.firstVisible());
  }

  /** Formulas and names that mention the sheet by its old name mention the new one. */
  followRename(before: string, after: string): void {
    const [from, to] = [before, after].map((name) => sheetAddress(name, '')) as [string, string];
    const rename = (formula: string) => replaceOutsideWords(formula, from, to);
    for (const sheet of this.list) sheet.cells.replaceInFormulas(rename);
    this.nameList = this.nameList.map((name) => ({ ...name, formula: rename(name.formula) }));
  }

  private firstVisible(): MemorySheet {
    return (
      this.list.find((sheet) => sheet.visibility === 'visible' && sheet.kind === 'cells') ?? this.list[0]!
    );
  }

  private nextId(): string {
    return `{${(++this.created).toString(16).padStart(8, '0')}}`;
  }
}

/** Leaves `AKS!` alone when `KS!` is replaced. */
function replaceOutsideWords(formula: string, from: string, to: string): string {
  const parts = formula.split(from);
  return parts.reduce((text, part) => text + (/[\p{L}\p{N}_.']$/u.test(text) ? from : to) + part);
}
