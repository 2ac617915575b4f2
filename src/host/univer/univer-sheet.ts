import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { contains, lastColumn, lastRow, overlaps, type Area, type Cell } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { CellFormat, FormatProperty } from '../cell-format.ts';
import { emptyFeatures, type SheetFeatures } from '../features/sheet-features.ts';
import { shiftAreas } from '../features/shift-features.ts';
import { shiftedFormula } from '../../model/formula-shift.ts';
import { isColumnShift, isRowShift, movingArea, type Shift } from '../../model/shift.ts';
import type { CellContent, CellProperties, HostEvent, HostSheet, Place } from '../workbook.ts';
import { asideOf, univerContent, withAside } from './cells.ts';
import { areaOf, rangeOf } from './grid.ts';
import { SheetReader } from './sheet-reader.ts';
import { univerLooks } from './styles.ts';

/** What the grid cannot tell about a sheet and the snapshot can. */
export interface SheetFacts {
  readonly kind: 'cells' | 'other';
  readonly features: SheetFeatures;
  readonly veryHidden: boolean;
}

export const newSheetFacts = (): SheetFacts => ({
  kind: 'cells',
  features: emptyFeatures(),
  veryHidden: false,
});
const pointsPerPixel = 0.75;

/** What a sheet asks of the workbook it belongs to. */
export interface SheetOwner {
  readonly language: Language;
  /** Cells came or went: what lies on them follows, and the listeners hear of it. */
  shifted(sheet: UniverSheet, shift: Shift): void;
  /** Puts cells elsewhere as they are and empties the places given. */
  relocate(
    from: Place,
    to: { sheet: UniverSheet; top: number; left: number },
    emptied: readonly Area[],
  ): void;
  changeFormulas(change: (formula: string, sheet: HostSheet | null) => string): void;
  /** What Univer reports while the work runs was done by code; what is not of these kinds is a means to it. */
  byCode(kinds: readonly HostEvent['kind'][], work: () => unknown): void;
  /** Cells by row and column. */
  setCells(sheetId: string, cells: Record<number, Record<number, ICellData>>): void;
  /** The same of how they look only. */
  setLooks(sheetId: string, cells: Record<number, Record<number, ICellData>>): void;
  moveSheet(sheet: FWorksheet, position: number): void;
  setSheetShown(sheet: FWorksheet, shown: boolean): void;
}

export class UniverSheet implements HostSheet {
  readonly id: string;
  readonly kind: 'cells' | 'other';
  readonly features: SheetFeatures;
  private readonly workbook: SheetOwner;
  private facade!: FWorksheet;
  private sheet!: Worksheet;
  private reader!: SheetReader;
  private veryHidden: boolean;

  constructor(workbook: SheetOwner, facade: FWorksheet, facts: SheetFacts) {
    this.workbook = workbook;
    this.id = facade.getSheetId();
    this.kind = facts.kind;
    this.features = facts.features;
    this.veryHidden = facts.veryHidden;
    this.belongTo(facade);
  }

  /** A sheet that was deleted and has come back is another one to Univer. */
  belongTo(facade: FWorksheet): this {
    const sheet = facade.getSheet();
    this.facade = facade;
    this.sheet = sheet;
    this.reader = new SheetReader(sheet, facade.getInject().get(FormulaDataModel), this.workbook.language);
    return this;
  }

  shows(sheet: Worksheet): boolean {
    return this.sheet === sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    this.workbook.byCode(['renamed'], () => this.facade.setName(name));
  }

  get visibility(): HostSheet['visibility'] {
    if (!this.facade.isSheetHidden()) return 'visible';
    return this.veryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: HostSheet['visibility']) {
    this.veryHidden = visibility === 'veryHidden';
    this.workbook.setSheetShown(this.facade, visibility === 'visible');
  }

  get position(): number {
    return this.facade.getIndex();
  }

  set position(position: number) {
    this.workbook.moveSheet(this.facade, position);
  }

  get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  get spills(): readonly Area[] {
    return this.reader.spills;
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    return this.reader.read(property, area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.reader.usedArea(valuesOnly);
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.write('contents', area, (row, column) => {
      const content = contents[row]?.[column];
      return content ? univerContent(content) : null;
    });
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellFormat[P] | undefined)[])[],
  ): void {
    this.write('looks', area, (row, column) => {
      const value = values[row]?.[column];
      if (value === undefined) return null;
      return this.looksOf(area.top + row, area.left + column, { [property]: value });
    });
  }

  fillFormat(area: Area, looks: Partial<CellFormat>): void {
    const { style } = univerLooks(looks);
    const inGrid = this.clip(area);
    if (area.top === 0 && area.bottom === lastRow && inGrid) {
      this.workbook.byCode(['formatChanged'], () => {
        for (let column = inGrid.left; column <= inGrid.right; column++) {
          const own = this.sheet.getColumnStyle(column);
          const before = typeof own === 'object' ? own : {};
          this.facade.setColumnDefaultStyle(column, { ...before, ...style });
        }
      });
    }
    const written = inGrid && (area.bottom === lastRow || area.right === lastColumn) ? inGrid : area;
    this.write('looks', written, (row, column) =>
      this.looksOf(written.top + row, written.left + column, looks),
    );
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const inGrid = this.clip(area);
    if (!inGrid) return;
    const range = this.facade.getRange(rangeOf(inGrid));
    this.workbook.byCode(['changed', 'formatChanged'], () => {
      if (what === 'contents') range.clearContent();
      else if (what === 'formats') range.clearFormat();
      else range.clear();
    });
    if (what !== 'contents') this.clearAside(inGrid);
  }

  shiftCells(shift: Shift): void {
    const { area, kind, along } = shift;
    if (kind === 'insert')
      this.growTo(isColumnShift(shift) ? 0 : area.bottom, isRowShift(shift) ? 0 : area.right);
    const inGrid = this.clip(area);
    if (!isRowShift(shift) && !isColumnShift(shift)) this.shiftPartly(shift);
    else if (inGrid) this.workbook.byCode([], () => this.shiftInGrid({ ...shift, area: inGrid }));
    this.workbook.shifted(this, { kind, along, area });
  }

  /** Univer moves cells beside others only in its own time, so they are moved here. */
  private shiftPartly(shift: Shift): void {
    const { area, along, kind } = shift;
    const rows = along === 'rows' ? area.bottom - area.top + 1 : 0;
    const columns = along === 'columns' ? area.right - area.left + 1 : 0;
    const moving = this.clip(movingArea(shift)) ?? area;
    const behind = { ...moving, top: area.top + rows, left: area.left + columns };
    const merges = this.merges.filter((merge) => overlaps(merge, moving));
    this.unmerge(moving);
    if (kind === 'insert') {
      this.workbook.relocate(
        { sheet: this, area: moving },
        { sheet: this, top: behind.top, left: behind.left },
        [],
      );
      this.inheritLooks(shift);
    } else {
      this.workbook.relocate({ sheet: this, area: behind }, { sheet: this, top: area.top, left: area.left }, [
        area,
      ]);
    }
    for (const merge of shiftAreas(merges, shift)) this.merge(merge);
    this.workbook.changeFormulas((formula, sheet) =>
      shiftedFormula(formula, shift, this.name, sheet === this),
    );
  }

  /** New cells look like those above or to the left. */
  private inheritLooks({ area, along }: Shift): void {
    const { top, left } = area;
    if ((along === 'rows' ? top : left) === 0) return;
    this.write('looks', area, (row, column) => {
      const [r, c] = along === 'rows' ? [top - 1, left + column] : [top + row, left - 1];
      const model = this.sheet.getCellMatrix().getValue(r, c);
      return model?.s ? { s: model.s } : null;
    });
  }

  /** Cells with all that is in them, their formulas written out. */
  rawCells(area: Area): (Cell & { readonly data: ICellData })[] {
    const cells: (Cell & { readonly data: ICellData })[] = [];
    const inGrid = this.clip(area);
    this.sheet.getCellMatrix().forValue((row, column, data: Nullable<ICellData>) => {
      if (!data || !inGrid || !contains(inGrid, { row, column })) return;
      const [[formula] = []] = this.read('formula', { top: row, left: column, bottom: row, right: column });
      const isFormula = Boolean(data.f ?? data.si);
      cells.push({ row, column, data: { ...data, f: isFormula ? String(formula) : null, si: null } });
    });
    return cells;
  }

  /** Whole rows or columns, as far as the grid shows them. */
  private shiftInGrid({ area, along, kind }: Shift): void {
    const { facade } = this;
    const { top, bottom, left, right } = area;
    if (along === 'rows') {
      if (kind === 'insert') facade.insertRows(top, bottom - top + 1);
      else facade.deleteRows(top, bottom - top + 1);
    } else if (kind === 'insert') facade.insertColumns(left, right - left + 1);
    else facade.deleteColumns(left, right - left + 1);
  }

  isRowHidden(row: number): boolean {
    return row < this.sheet.getRowCount() && !this.sheet.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return column < this.sheet.getColumnCount() && !this.sheet.getColVisible(column);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.growTo(last, 0);
    const count = last - first + 1;
    this.workbook.byCode(['rowsHidden'], () =>
      hidden ? this.facade.hideRows(first, count) : this.facade.showRows(first, count),
    );
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.growTo(0, last);
    const count = last - first + 1;
    this.workbook.byCode([], () =>
      hidden ? this.facade.hideColumns(first, count) : this.facade.showColumns(first, count),
    );
  }

  rowHeight(row: number): number {
    const { rowData, defaultRowHeight } = this.sheet.getConfig();
    return (rowData[row]?.h ?? defaultRowHeight) * pointsPerPixel;
  }

  columnWidth(column: number): number {
    const { columnData, defaultColumnWidth } = this.sheet.getConfig();
    return (columnData[column]?.w ?? defaultColumnWidth) * pointsPerPixel;
  }

  setRowHeights(first: number, last: number, points: number | null): void {
    this.growTo(last, 0);
    const height = points === null ? this.sheet.getConfig().defaultRowHeight : points / pointsPerPixel;
    this.workbook.byCode([], () => this.facade.setRowHeightsForced(first, last - first + 1, height));
  }

  setColumnWidths(first: number, last: number, points: number | null): void {
    this.growTo(0, last);
    const width = points === null ? this.sheet.getConfig().defaultColumnWidth : points / pointsPerPixel;
    this.workbook.byCode([], () => this.facade.setColumnWidths(first, last - first + 1, width));
    // Univer leaves hidden columns out.
    const columns = this.sheet.getColumnManager();
    for (let column = first; column <= last; column++)
      if (this.isColumnHidden(column)) columns.setColumnWidth(column, width);
  }

  merge(area: Area): void {
    this.growTo(area.bottom, area.right);
    this.workbook.byCode(['changed'], () =>
      this.facade.getRange(rangeOf(area)).merge({ isForceMerge: true }),
    );
  }

  unmerge(area: Area): void {
    const touched = this.merges.filter((merge) => overlaps(merge, area));
    this.workbook.byCode([], () =>
      touched.forEach((merge) => this.facade.getRange(rangeOf(merge)).breakApart()),
    );
  }

  select(area: Area): void {
    this.growTo(area.top, area.left);
    const inGrid = this.clip(area);
    if (!inGrid) return;
    this.workbook.byCode(['selectionChanged'], () => this.facade.getRange(rangeOf(inGrid)).activate());
    this.reveal(inGrid.top, inGrid.left);
  }

  /** As Excel, scrolls only when the cell is out of sight, and then shows some of what is around it. */
  private reveal(row: number, column: number): void {
    const seen = this.facade.getVisibleRange();
    if (!seen) return;
    const frozen = row < this.facade.getFrozenRows();
    const rowSeen = frozen || (row >= seen.startRow && row < seen.endRow);
    const columnSeen = column >= seen.startColumn && column < seen.endColumn;
    if (rowSeen && columnSeen) return;
    const top = rowSeen ? seen.startRow : Math.max(0, row - 5);
    this.facade.scrollToCell(top, columnSeen ? seen.startColumn : Math.max(0, column - 2));
  }

  private looksOf(row: number, column: number, looks: Partial<CellFormat>): ICellData {
    const { style, aside } = univerLooks(looks);
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    const kept = Object.keys(aside).some(
      (key) => aside[key] !== undefined || asideOf(cell)?.[key] !== undefined,
    );
    return { s: style, ...(kept ? { custom: withAside(cell, aside) } : {}) };
  }

  private clearAside(area: Area): void {
    this.write('looks', area, (row, column) => {
      const cell = this.sheet.getCellMatrix().getValue(area.top + row, area.left + column);
      const aside = asideOf(cell);
      if (!aside) return null;
      const nothing = Object.fromEntries(Object.keys(aside).map((key) => [key, undefined]));
      return { custom: withAside(cell, nothing) };
    });
  }

  private write(
    what: 'contents' | 'looks',
    area: Area,
    cellAt: (row: number, column: number) => ICellData | null,
  ): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAt(row - area.top, column - area.left);
        if (cell) (value[row] ??= {})[column] = cell;
      }
    }
    if (Object.keys(value).length === 0) return;
    this.growTo(area.bottom, area.right);
    if (what === 'looks') this.workbook.setLooks(this.id, value);
    else this.workbook.setCells(this.id, value);
  }

  /** The grid is smaller than Excel's: what spans it spans the sheet. */
  spanning(area: Area): Area {
    const wholeColumns = area.top === 0 && area.bottom >= this.sheet.getRowCount() - 1;
    const wholeRows = area.left === 0 && area.right >= this.sheet.getColumnCount() - 1;
    return {
      ...area,
      bottom: wholeColumns ? lastRow : area.bottom,
      right: wholeRows ? lastColumn : area.right,
    };
  }

  makeRoomFor(area: Area): void {
    this.growTo(area.bottom, area.right);
  }

  /** Univer's grid has a fixed size; writing outside it makes it larger. */
  private growTo(row: number, column: number): void {
    this.workbook.byCode([], () => {
      if (row >= this.sheet.getRowCount()) this.facade.setRowCount(row + 61);
      if (column >= this.sheet.getColumnCount()) this.facade.setColumnCount(column + 9);
    });
  }

  private clip(area: Area): Area | null {
    const bottom = Math.min(area.bottom, this.sheet.getRowCount() - 1);
    const right = Math.min(area.right, this.sheet.getColumnCount() - 1);
    return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
  }
}
