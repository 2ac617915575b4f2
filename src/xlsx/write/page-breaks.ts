import { lastColumn, lastRow } from '../../model/address.ts';
import type { EditOf } from '../../model/edits.ts';
import { make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';

/** Adds breaks to those the sheet has. A file names the line before which a page begins. */
export function addPageBreaks(sheet: SheetEditor, { to }: EditOf<'addPageBreaks'>): void {
  addBreaks(sheet, 'rowBreaks', to.rows, lastColumn);
  addBreaks(sheet, 'colBreaks', to.columns, lastRow);
}

function addBreaks(sheet: SheetEditor, name: string, places: readonly number[], max: number): void {
  if (places.length === 0) return;
  const list = sheet.child(name);
  const known = new Set(list.elements.map((element) => Number(element.get('id'))));
  const added = places.filter((place) => !known.has(place));
  const all = [...list.elements, ...added.map((id) => make(list, 'brk', { id, max, man: 1 }))];
  list.children = all.sort((a, b) => Number(a.get('id')) - Number(b.get('id')));
  list.set('count', all.length);
  list.set('manualBreakCount', all.filter((element) => element.get('man') === '1').length);
}
