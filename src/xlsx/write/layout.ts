import { areaAddress, cellAddress, overlaps, parseArea } from '../../model/address.ts';
import type { SheetAllowances } from '../../model/edit-details.ts';
import type { EditOf } from '../../model/edits.ts';
import { make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';

/** Only the first cell keeps its content when cells are merged. */
export function setMerged(sheet: SheetEditor, { area, merged }: EditOf<'setMerged'>): void {
  const list = sheet.child('mergeCells');
  list.children = list.elements.filter((one) => {
    const other = parseArea(one.get('ref') ?? '');
    return !other || !overlaps(other, area);
  });
  if (merged) {
    list.append(make(list, 'mergeCell', { ref: areaAddress(area) }));
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        if (!first) sheet.changeCell(row, column, { content: { kind: 'blank' } });
      }
    }
  }
  list.set('count', list.elements.length);
  if (list.elements.length === 0) sheet.root.remove(list);
}

export function freezePanes(sheet: SheetEditor, { to: { rows, columns } }: EditOf<'freezePanes'>): void {
  const views = sheet.child('sheetViews');
  if (views.elements.length === 0) views.append(make(views, 'sheetView', { workbookViewId: 0 }));
  for (const view of views.all('sheetView')) {
    const rest = view.elements.filter((one) => one.name !== 'pane' && one.name !== 'selection');
    const pane =
      rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : null;
    const frozen = pane && [
      make(view, 'pane', {
        xSplit: columns || null,
        ySplit: rows || null,
        topLeftCell: cellAddress({ row: rows, column: columns }),
        activePane: pane,
        state: 'frozen',
      }),
      make(view, 'selection', { pane }),
    ];
    view.children = [...(frozen ?? [make(view, 'selection')]), ...rest];
  }
}

/** What a protected sheet forbids unless it says otherwise, by what we call it. */
const forbidden: Readonly<Record<keyof SheetAllowances, string>> = {
  formatCells: 'formatCells',
  formatColumns: 'formatColumns',
  formatRows: 'formatRows',
  insertRows: 'insertRows',
  deleteRows: 'deleteRows',
  sort: 'sort',
  filter: 'autoFilter',
};

export function protectSheet(sheet: SheetEditor, { to }: EditOf<'protectSheet'>): void {
  sheet.root.remove(sheet.root.find('sheetProtection'));
  if (!to) return;
  const protection = sheet.child('sheetProtection').set('sheet', 1).set('objects', 1).set('scenarios', 1);
  for (const [key, attribute] of Object.entries(forbidden)) {
    if (to[key as keyof SheetAllowances]) protection.set(attribute, 0);
  }
}
