import { changeFormulas, replaceSheet } from './formula-texts.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Formulas, charts, pictures, links and names that mention the sheet mention the new name. */
export async function renameInParts(book: WorkbookEditor, from: string, to: string): Promise<void> {
  await changeParts(book, from, (text) => replaceSheet(text, from, to));
}

/** What was on the sheet is `#REF!` now, as Excel says it. */
export async function forgetSheet(book: WorkbookEditor, name: string, part: string): Promise<void> {
  await changeParts(book, name, (text) => replaceSheet(text, name, null), part);
}

/** The names and views that belong to a tab follow it; those of a tab that is gone are gone. */
export function relinkSheets(workbook: XmlElement, moved: (position: number) => number): void {
  const names = workbook.find('definedNames');
  for (const name of names?.elements ?? []) {
    const local = name.get('localSheetId');
    if (local === null) continue;
    const position = moved(Number(local));
    if (position < 0) names!.remove(name);
    else name.set('localSheetId', position);
  }
  if (names?.elements.length === 0) workbook.remove(names);
  for (const view of workbook.find('bookViews')?.elements ?? []) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const position = moved(Number(view.get(attribute) ?? 0));
      if (view.get(attribute) !== null || position > 0) view.set(attribute, Math.max(0, position));
    }
  }
}

async function changeParts(
  book: WorkbookEditor,
  sheet: string,
  change: (formula: string) => string,
  except = '',
): Promise<void> {
  const mention = mentionOf(sheet);
  for (const part of book.files.names.filter((name) => mayHoldFormulas(name, book.main))) {
    if (part === except) continue;
    const text = await book.files.text(part);
    const changed = mention.test(text) ? changeFormulas(part, text, sheet, change) : text;
    if (changed !== text) book.files.replaceText(part, changed);
  }
  for (const name of book.root.find('definedNames')?.elements ?? [])
    name.children = [escapeText(change(name.text))];
  book.forgetEditors();
}

/** Finds parts quickly that may speak of the sheet: the longest run of letters in its name. */
export function mentionOf(sheet: string): RegExp {
  const runs = [...sheet.matchAll(/[\p{L}\p{N} _-]+/gu)]
    .map(([run]) => run)
    .sort((a, b) => b.length - a.length);
  return new RegExp(runs[0] ?? '', 'iu');
}

export function mayHoldFormulas(part: string, main: string): boolean {
  if (!/\.xml$/i.test(part) || part === main) return false;
  return !/^(?:\[Content|_rels|docProps|customXml)|\/_rels\/|externalLinks\/|sharedStrings|styles|theme|omments/i.test(
    part,
  );
}
