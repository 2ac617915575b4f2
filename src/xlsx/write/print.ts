import type { EditOf } from '../../model/edits.ts';
import { childInOrder } from './elements.ts';
import { setPrintNames } from './names.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText } from './xml-element.ts';

const papers = { A4: 9, A3: 8 } as const;
const inch = 2.54;
/** Excel's own, in inches. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const sheetPropertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export async function setPrintSetup(book: WorkbookEditor, edit: EditOf<'setPrintSetup'>): Promise<void> {
  const { to } = edit;
  const sheet = await book.sheet(edit.sheet);
  setPrintNames(book, edit.sheet, to);
  if (to.margins) setMargins(sheet, to.margins);
  if (to.centered !== undefined) {
    sheet.child('printOptions').set('horizontalCentered', to.centered ? 1 : null);
  }
  if (to.orientation ?? to.paper ?? to.fit) setPage(sheet, to);
  if (to.header === undefined && to.footer === undefined) return;
  const texts = sheet.child('headerFooter');
  for (const [name, text] of [
    ['oddHeader', to.header],
    ['oddFooter', to.footer],
  ] as const) {
    if (text === undefined) continue;
    const element = childInOrder(texts, name, [
      'oddHeader',
      'oddFooter',
      'evenHeader',
      'evenFooter',
      'firstHeader',
      'firstFooter',
    ]);
    element.children = [escapeText(text)];
  }
}

function setPage(sheet: SheetEditor, { orientation, paper, fit }: EditOf<'setPrintSetup'>['to']): void {
  const page = sheet.child('pageSetup');
  if (paper) page.set('paperSize', papers[paper]);
  if (orientation) page.set('orientation', orientation);
  if (!fit) return;
  page.set('fitToWidth', fit.wide).set('fitToHeight', fit.tall).set('scale', null);
  childInOrder(sheet.child('sheetPr'), 'pageSetUpPr', sheetPropertiesOrder).set('fitToPage', 1);
}

function setMargins(
  sheet: SheetEditor,
  margins: NonNullable<EditOf<'setPrintSetup'>['to']['margins']>,
): void {
  const element =
    sheet.root.find('pageMargins') ??
    Object.entries(usualMargins).reduce(
      (made, [side, size]) => made.set(side, size),
      sheet.child('pageMargins'),
    );
  for (const [side, size] of Object.entries(margins))
    element.set(side, Math.round((size / inch) * 10_000) / 10_000);
}
