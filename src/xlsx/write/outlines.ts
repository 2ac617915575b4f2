import type { SheetEditor } from './sheet-editor.ts';

/** The sheet says how deep its outline goes, or no room is kept for the buttons of it. */
export function noteOutline(
  sheet: SheetEditor,
  attribute: 'outlineLevelRow' | 'outlineLevelCol',
  level: number | undefined,
): void {
  if (!level) return;
  const format = sheet.child('sheetFormatPr');
  if (format.get('defaultRowHeight') === null) format.set('defaultRowHeight', 15);
  if (Number(format.get(attribute) ?? 0) < level) format.set(attribute, level);
}
