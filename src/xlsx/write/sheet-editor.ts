import { areaAddress, lastColumn, lastRow, parseArea, type Area } from '../../model/address.ts';
import { wholeNumber } from '../values.ts';
import { columnStyles } from './column-ranges.ts';
import { EditError } from './edit-error.ts';
import { childInOrder, worksheetOrder } from './elements.ts';
import type { CellChange, RowChange } from './row-changes.ts';
import { patchRows } from './row-patch.ts';
import type { StylesEditor } from './styles-editor.ts';
import type { XmlElement } from './xml-element.ts';

/** A worksheet part that is being changed. Changes of rows and cells wait until `flush`. */
export class SheetEditor {
  readonly part: string;
  readonly root: XmlElement;
  private readonly styles: StylesEditor;
  private readonly rows = new Map<number, RowChange>();

  constructor(part: string, root: XmlElement, styles: StylesEditor) {
    this.part = part;
    this.root = root;
    this.styles = styles;
  }

  /** The element of the worksheet of that name, made where it belongs when there is none. */
  child(name: string): XmlElement {
    return childInOrder(this.root, name, worksheetOrder);
  }

  /** Later changes of a cell add to earlier ones. */
  changeCell(row: number, column: number, change: CellChange): void {
    if (row > lastRow || column > lastColumn) throw new EditError('area-outside-grid', this.part);
    const { cells } = this.row(row);
    const before = cells.get(column);
    if (!before) cells.set(column, change);
    else {
      const format = { ...before.format, ...change.format };
      cells.set(column, { ...before, ...change, ...(Object.keys(format).length > 0 ? { format } : {}) });
    }
  }

  changeRow(row: number, attributes: Readonly<Record<string, string | null>>): void {
    const change = this.row(row);
    change.attributes = { ...change.attributes, ...attributes };
  }

  /** Puts the waiting changes into the part. */
  flush(): void {
    if (this.rows.size === 0) return;
    const data = this.child('sheetData');
    const rows = data.children.map(String).join('');
    const columns = columnStyles(this.root);
    data.children = [
      patchRows(rows, [this.root, data], {
        part: this.part,
        rows: this.rows,
        restyle: (style, format) => this.styles.restyle(style, format),
        columnStyle: (column) => columns(column),
      }),
    ];
    this.growDimension();
    this.rows.clear();
  }

  private row(row: number): RowChange {
    const known = this.rows.get(row);
    if (known) return known;
    const change: RowChange = { cells: new Map() };
    this.rows.set(row, change);
    return change;
  }

  /** The part says which area its cells are in. */
  private growDimension(): void {
    const dimension = this.root.find('dimension');
    const before = parseArea(dimension?.get('ref') ?? '');
    if (!dimension || !before) return;
    const grown = [...this.rows].reduce<Area>(
      (area, [row, { cells }]) => grow(area, row, [...cells.keys()]),
      before,
    );
    dimension.set('ref', areaAddress(grown));
  }

  /** Relationship ids of its tables. */
  get tables(): string[] {
    return (this.root.find('tableParts')?.elements ?? []).map((one) => one.getPrefixed('id') ?? '');
  }

  /** Outline and default sizes; a column without a width of its own has this one. */
  get defaultWidth(): number {
    const format = this.root.find('sheetFormatPr');
    return (
      Number(format?.get('defaultColWidth')) ||
      (wholeNumber(format?.get('baseColWidth') ?? null) ?? 8) + 0.7109375
    );
  }
}

function grow(area: Area, row: number, columns: readonly number[]): Area {
  if (columns.length === 0) return area;
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(area.bottom, row),
    left: columns.reduce((least, column) => Math.min(least, column), area.left),
    right: columns.reduce((most, column) => Math.max(most, column), area.right),
  };
}
