import type { EditOf } from '../../model/edits.ts';
import { maxOf, minOf } from './column-ranges.ts';
import { make } from './elements.ts';
import { noteOutline } from './outlines.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { XmlElement } from './xml-element.ts';

/** Sets widths and hides or shows columns; other facts about them stay. */
export function setColumns(sheet: SheetEditor, { first, last, to }: EditOf<'setColumns'>): void {
  const list = sheet.child('cols');
  noteOutline(sheet, 'outlineLevelCol', to.level);
  const ranges = list.elements.flatMap((element) => cut(element, first - 1, last));
  for (const range of gaps(ranges, first, last)) {
    ranges.push(make(list, 'col', { min: range.min + 1, max: range.max + 1, width: sheet.defaultWidth }));
  }
  for (const range of ranges) {
    if (minOf(range) < first || maxOf(range) > last) continue;
    if (to.size !== undefined) range.set('width', fileWidth(to.size)).set('customWidth', 1);
    if (to.hidden !== undefined) range.set('hidden', to.hidden ? 1 : null);
    if (to.level !== undefined) range.set('outlineLevel', to.level || null);
  }
  list.children = ranges.sort((a, b) => minOf(a) - minOf(b));
}

/** Rows are told their size one by one; answers the attributes that say it. */
export function rowAttributes({ to }: EditOf<'setRows'>): Record<string, string | null> {
  return {
    ...(to.size === undefined ? {} : { ht: String(to.size), customHeight: '1' }),
    ...(to.hidden === undefined ? {} : { hidden: to.hidden ? '1' : null }),
    ...(to.level === undefined ? {} : { outlineLevel: to.level ? String(to.level) : null }),
  };
}

/** What a file calls the width that shows so many characters: the padding counts. */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The range in pieces that lie wholly before, within or behind `after`+1..`last`. */
function cut(element: XmlElement, after: number, last: number): XmlElement[] {
  const min = minOf(element);
  const max = maxOf(element);
  const ends = [after, last].filter((end) => end >= min && end < max);
  const starts = [min, ...ends.map((end) => end + 1)];
  return starts.map((start, i) =>
    element
      .clone()
      .set('min', start + 1)
      .set('max', (ends[i] ?? max) + 1),
  );
}

function gaps(ranges: readonly XmlElement[], first: number, last: number): { min: number; max: number }[] {
  const found: { min: number; max: number }[] = [];
  let next = first;
  for (const range of [...ranges].sort((a, b) => minOf(a) - minOf(b))) {
    if (minOf(range) > last) break;
    if (minOf(range) > next) found.push({ min: next, max: minOf(range) - 1 });
    next = Math.max(next, maxOf(range) + 1);
  }
  if (next <= last) found.push({ min: next, max: last });
  return found;
}
