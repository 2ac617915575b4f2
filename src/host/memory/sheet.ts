import { areaAddress, overlaps, type Area } from '../../model/address.ts';
import { CellBuilder } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type {
  CellContent,
  CellProperties,
  FormatProperty,
  HostEvent,
  HostSelection,
  HostSheet,
} from '../workbook.ts';
import { MemoryCells } from './cells.ts';

/** What a sheet asks of the workbook it belongs to. */
interface SheetOwner {
  readonly sheets: readonly HostSheet[];
  /** True while a user, not code, is writing. */
  readonly typing: boolean;
  tell(event: HostEvent): void;
  followRename(before: string, after: string): void;
  leaveHiddenSheet(): void;
  moveSheet(sheet: MemorySheet, position: number): void;
}

const firstCell: HostSelection = {
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  activeCell: { row: 0, column: 0 },
};

export class MemorySheet implements HostSheet {
  readonly id: string;
  readonly kind: 'cells' | 'other';
  readonly protected: boolean;
  readonly filter: HostSheet['filter'];
  readonly cells: MemoryCells;
  selection = firstCell;
  private readonly workbook: SheetOwner;
  private title: string;
  private shown: HostSheet['visibility'];
  private merged: readonly Area[];
  private readonly hiddenRows: Set<number>;
  private readonly hiddenColumns: Set<number>;

  constructor(workbook: SheetOwner, id: string, snapshot: SheetSnapshot, locale: string) {
    this.workbook = workbook;
    this.id = id;
    this.kind = snapshot.kind;
    this.protected = snapshot.protected;
    this.filter = { enabled: snapshot.filtered, filtering: snapshot.filtered };
    this.cells = new MemoryCells(snapshot.cells, locale);
    this.title = snapshot.name;
    this.shown = snapshot.visibility;
    this.merged = snapshot.merges ?? [];
    this.hiddenRows = new Set(snapshot.hiddenRows);
    this.hiddenColumns = new Set(snapshot.hiddenColumns);
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    this.workbook.followRename(this.title, name);
    this.title = name;
    this.workbook.tell({ kind: 'renamed', sheet: this });
  }

  get visibility(): HostSheet['visibility'] {
    return this.shown;
  }

  set visibility(visibility: HostSheet['visibility']) {
    this.shown = visibility;
    this.workbook.tell({ kind: 'visibilityChanged', sheet: this });
    this.workbook.leaveHiddenSheet();
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  set position(position: number) {
    this.workbook.moveSheet(this, position);
  }

  get merges(): readonly Area[] {
    return this.merged;
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    return this.cells.read(property, area);
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.cells.setContents(area, contents);
    this.tellChanged(area);
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellProperties[P] | null)[])[],
  ): void {
    this.cells.setFormat(property, area, values);
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    this.cells.clear(area, what);
    if (what !== 'formats') this.tellChanged(area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row++) this.hiddenRows[hidden ? 'add' : 'delete'](row);
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    for (let column = first; column <= last; column++) this.hiddenColumns[hidden ? 'add' : 'delete'](column);
  }

  merge(area: Area): void {
    this.unmerge(area);
    if (areaAddress(area).includes(':')) this.merged = [...this.merged, area];
    const { top, left, bottom, right } = area;
    if (right > left) this.cells.clear({ top, left: left + 1, bottom, right }, 'contents');
    if (bottom > top) this.cells.clear({ top: top + 1, left, bottom, right }, 'contents');
  }

  unmerge(area: Area): void {
    this.merged = this.merged.filter((merge) => !overlaps(merge, area));
  }

  private tellChanged(area: Area): void {
    this.workbook.tell({ kind: 'changed', sheet: this, area, by: this.workbook.typing ? 'user' : 'code' });
  }
}

export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    kind: 'cells',
    used: null,
    cells: new CellBuilder().finish(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    tables: [],
    protected: false,
    filtered: false,
  };
}
