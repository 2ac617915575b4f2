import { areaAddress, overlaps, type Area } from '../../model/address.ts';
import { CellBuilder } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { CellFormat, FormatProperty } from '../cell-format.ts';
import { shiftAreas } from '../features/shift-features.ts';
import { featuresOf, type SheetFeatures } from '../features/sheet-features.ts';
import { isColumnShift, isRowShift, type Shift } from '../../model/shift.ts';
import {
  standardColumnWidth,
  standardRowHeight,
  type Author,
  type CellContent,
  type CellProperties,
  type HostEvent,
  type HostSelection,
  type HostSheet,
} from '../workbook.ts';
import { MemoryCells } from './cells.ts';
import { Lines } from './lines.ts';

/** What a sheet asks of the workbook it belongs to. */
interface SheetOwner {
  readonly sheets: readonly HostSheet[];
  /** Who is writing at this moment. */
  readonly author: Author;
  tell(event: HostEvent): void;
  followRename(before: string, after: string): void;
  followShift(sheet: MemorySheet, shift: Shift): void;
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
  readonly features: SheetFeatures;
  readonly cells: MemoryCells;
  selection = firstCell;
  private readonly workbook: SheetOwner;
  private title: string;
  private shown: HostSheet['visibility'];
  private merged: readonly Area[];
  private readonly rows: Lines;
  private readonly columns: Lines;

  constructor(workbook: SheetOwner, id: string, snapshot: SheetSnapshot, locale: string) {
    this.workbook = workbook;
    this.id = id;
    this.kind = snapshot.kind;
    this.features = featuresOf(snapshot);
    this.cells = new MemoryCells(snapshot.cells, snapshot.spills ?? [], locale);
    this.title = snapshot.name;
    this.shown = snapshot.visibility;
    this.merged = snapshot.merges ?? [];
    this.rows = new Lines(snapshot.hiddenRows, standardRowHeight);
    this.columns = new Lines(snapshot.hiddenColumns, standardColumnWidth);
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    const before = this.title;
    this.workbook.followRename(before, name);
    this.title = name;
    this.workbook.tell({ kind: 'renamed', sheet: this, before });
  }

  get visibility(): HostSheet['visibility'] {
    return this.shown;
  }

  set visibility(visibility: HostSheet['visibility']) {
    const before = this.shown;
    this.shown = visibility;
    this.workbook.tell({ kind: 'visibilityChanged', sheet: this, before });
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

  get spills(): readonly Area[] {
    return this.cells.spills;
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    return this.cells.read(property, area);
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    const formulasBefore = this.hasFormulas(area);
    const single = area.top === area.bottom && area.left === area.right;
    const [value, valueType] = single
      ? [this.read('value', area)[0]![0]!, this.read('valueType', area)[0]![0]!]
      : [];
    this.cells.setContents(area, contents);
    const before = single ? { before: { value: value!, valueType: valueType! } } : {};
    this.tellChanged(area, formulasBefore || this.hasFormulas(area), before);
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellFormat[P] | undefined)[])[],
  ): void {
    this.cells.setFormat(property, area, values);
    this.tellFormatChanged(area);
  }

  fillFormat(area: Area, looks: Partial<CellFormat>): void {
    this.cells.fillFormat(area, looks);
    this.tellFormatChanged(area);
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    this.cells.clear(area, what);
    if (what !== 'formats') this.tellChanged(area, false);
    if (what !== 'contents') this.tellFormatChanged(area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  shiftCells(shift: Shift): void {
    this.cells.shift(shift);
    this.merged = shiftAreas(this.merged, shift).filter((area) => areaAddress(area).includes(':'));
    if (isRowShift(shift)) this.rows.shift(shift);
    if (isColumnShift(shift)) this.columns.shift(shift);
    this.workbook.followShift(this, shift);
    this.workbook.tell({ kind: 'shifted', sheet: this, shift, by: this.workbook.author });
  }

  isRowHidden(row: number): boolean {
    return this.rows.isHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.columns.isHidden(column);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.rows.hide(first, last, hidden);
    const area = { top: first, bottom: last, left: 0, right: 16_383 };
    this.workbook.tell({ kind: 'rowsHidden', sheet: this, area, hidden });
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.columns.hide(first, last, hidden);
  }

  rowHeight(row: number): number {
    return this.rows.size(row);
  }

  columnWidth(column: number): number {
    return this.columns.size(column);
  }

  setRowHeights(first: number, last: number, points: number | null): void {
    this.rows.resize(first, last, points);
  }

  setColumnWidths(first: number, last: number, points: number | null): void {
    this.columns.resize(first, last, points);
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

  private hasFormulas(area: Area): boolean {
    return this.read('formula', area).some((row) =>
      row.some((formula) => typeof formula === 'string' && formula.startsWith('=')),
    );
  }

  private tellChanged(
    area: Area,
    formulas: boolean,
    before: Pick<HostEvent & { kind: 'changed' }, 'before'> = {},
  ) {
    const by = this.workbook.author;
    this.workbook.tell({ kind: 'changed', sheet: this, area, by, formulas, ...before });
  }

  private tellFormatChanged(area: Area): void {
    this.workbook.tell({ kind: 'formatChanged', sheet: this, area, by: this.workbook.author });
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
