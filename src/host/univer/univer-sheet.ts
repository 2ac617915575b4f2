import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { lastColumn, lastRow, overlaps, type Area } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type {
  CellContent,
  CellProperties,
  FormatProperty,
  HostEvent,
  HostFilter,
  HostSheet,
  Scalar,
} from '../workbook.ts';
import { indentPadding, univerContent } from './cells.ts';
import { areaOf, rangeOf } from './grid.ts';
import { SheetReader } from './sheet-reader.ts';

/** What the grid cannot tell about a sheet and the snapshot can. */
export interface SheetFacts {
  readonly kind: 'cells' | 'other';
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly veryHidden: boolean;
}

/** What a sheet asks of the workbook it belongs to. */
export interface SheetOwner {
  readonly language: Language;
  /** What Univer reports while the work runs was done by code; what is not of these kinds is a means to it. */
  byCode(kinds: readonly HostEvent['kind'][], work: () => unknown): void;
  /** Cells by row and column. */
  setCells(sheetId: string, cells: Record<number, Record<number, ICellData>>): void;
  moveSheet(sheet: FWorksheet, position: number): void;
  setSheetShown(sheet: FWorksheet, shown: boolean): void;
}

export class UniverSheet implements HostSheet {
  readonly id: string;
  readonly kind: 'cells' | 'other';
  readonly protected: boolean;
  readonly filter: HostFilter;
  private readonly workbook: SheetOwner;
  private readonly facade: FWorksheet;
  private readonly sheet: Worksheet;
  private readonly reader: SheetReader;
  private veryHidden: boolean;

  constructor(workbook: SheetOwner, facade: FWorksheet, facts: SheetFacts) {
    this.workbook = workbook;
    this.facade = facade;
    this.sheet = facade.getSheet();
    this.reader = new SheetReader(this.sheet, facade.getInject().get(FormulaDataModel), workbook.language);
    this.id = facade.getSheetId();
    this.kind = facts.kind;
    this.protected = facts.protected;
    this.filter = { enabled: facts.filtered, filtering: facts.filtered };
    this.veryHidden = facts.veryHidden;
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

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    return this.reader.read(property, area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.reader.usedArea(valuesOnly);
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.write(area, (row, column) => {
      const content = contents[row]?.[column];
      return content ? univerContent(content) : null;
    });
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellProperties[P] | null)[])[],
  ): void {
    this.write(area, (row, column) => {
      const value = values[row]?.[column];
      return value === null || value === undefined ? null : { s: styleFor(property, value) };
    });
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const inGrid = this.clip(area);
    if (!inGrid) return;
    const range = this.facade.getRange(rangeOf(inGrid));
    this.workbook.byCode(['changed'], () => {
      if (what === 'contents') range.clearContent();
      else if (what === 'formats') range.clearFormat();
      else range.clear();
    });
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
    this.workbook.byCode([], () =>
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

  private write(area: Area, cellAt: (row: number, column: number) => ICellData | null): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAt(row - area.top, column - area.left);
        if (cell) (value[row] ??= {})[column] = cell;
      }
    }
    if (Object.keys(value).length === 0) return;
    this.growTo(area.bottom, area.right);
    this.workbook.setCells(this.id, value);
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

  /** Univer's grid has a fixed size; writing outside it makes it larger. */
  private growTo(row: number, column: number): void {
    if (row >= this.sheet.getRowCount()) this.facade.setRowCount(row + 61);
    if (column >= this.sheet.getColumnCount()) this.facade.setColumnCount(column + 9);
  }

  private clip(area: Area): Area | null {
    const bottom = Math.min(area.bottom, this.sheet.getRowCount() - 1);
    const right = Math.min(area.right, this.sheet.getColumnCount() - 1);
    return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
  }
}

function styleFor(property: FormatProperty, value: Scalar): IStyleData {
  if (property === 'bold') return { bl: value ? 1 : 0 };
  if (property === 'indent') return { pd: indentPadding(Number(value)) };
  return { n: { pattern: String(value) } };
}
