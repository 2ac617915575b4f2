import { relate, relationsOf, unrelate } from './relations.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { damaged, XlsxError } from '../errors.ts';
import { folderOf, type OfficePackage } from '../package.ts';
import { findWorkbook } from '../read.ts';
import { decodeEscapes } from '../text.ts';
import { contentTypes } from './content-types.ts';
import { EditError } from './edit-error.ts';
import { childInOrder, workbookOrder } from './elements.ts';
import { PackageEditor } from './package-editor.ts';
import { plainStyles } from './plain-parts.ts';
import { SheetEditor } from './sheet-editor.ts';
import { StylesEditor } from './styles-editor.ts';
import type { XmlElement } from './xml-element.ts';
import { parseXml } from './xml-tree.ts';

const strictSpace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const usualSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictOfficeSpace = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A workbook that is being changed: its list of sheets, and its parts on demand. */
export class WorkbookEditor {
  readonly files: PackageEditor;
  /** Name of the workbook part. */
  readonly main: string;
  readonly root: XmlElement;
  /** Formulas may show other results than they do. */
  recalculate = false;
  private readonly styles: StylesEditor;
  private readonly editors = new Map<XmlElement, SheetEditor>();

  private constructor(files: PackageEditor, main: string, root: XmlElement, styles: StylesEditor) {
    this.files = files;
    this.main = main;
    this.root = root;
    this.styles = styles;
  }

  static async open(source: OfficePackage): Promise<WorkbookEditor> {
    const main = await findWorkbook(source);
    const files = new PackageEditor(source);
    const { root } = await files.document(main);
    if (root.name !== 'workbook') throw new XlsxError('not-a-workbook', { found: 'zip' });
    files.strict = isStrict(root);
    const styles = await openStyles(files, main, files.strict ? strictSpace : usualSpace);
    return new WorkbookEditor(files, main, root, styles);
  }

  /** Namespace of the workbook's own elements, and of the ids that lead to other parts. */
  get space(): string {
    return this.files.strict ? strictSpace : usualSpace;
  }

  get idSpace(): string {
    return this.files.strict ? strictOfficeSpace : officeSpace;
  }

  get sheetList(): XmlElement {
    return childInOrder(this.root, 'sheets', workbookOrder);
  }

  /** The tabs in order. */
  get sheets(): XmlElement[] {
    return this.sheetList.all('sheet');
  }

  /** Position of the tab; -1 when there is none. Names are equal in any case. */
  position(name: string): number {
    return this.sheets.findIndex((sheet) => sheetName(sheet).toLowerCase() === name.toLowerCase());
  }

  tab(name: string): XmlElement {
    return this.sheets[this.position(name)] ?? refuse('no-such-sheet', name);
  }

  /** The sheet's part; refuses charts and macro sheets. */
  async sheet(name: string): Promise<SheetEditor> {
    const tab = this.tab(name);
    const known = this.editors.get(tab);
    if (known) return known;
    const relation = await this.relationOf(tab);
    if (relation.type !== 'worksheet') return refuse('no-cells', name);
    const { root } = await this.files.document(relation.target, 'sheetData');
    const editor = new SheetEditor(relation.target, root, this.styles);
    this.editors.set(tab, editor);
    return editor;
  }

  async relationOf(tab: XmlElement): Promise<{ id: string; type: string; target: string }> {
    const id = tab.getPrefixed('id') ?? '';
    const relation = (await relationsOf(this.files, this.main)).find((one) => one.id === id);
    if (!relation?.target) throw damaged(this.main, `does not say where the sheet ${sheetName(tab)} is`);
    return { ...relation, target: relation.target };
  }

  /** Name of a new part in the workbook's folder. */
  newPart(folder: string, name: string, ending = '.xml'): string {
    return this.files.freeName(`${folderOf(this.main)}${folder}${name}`, ending);
  }

  conditionalStyle(format: Parameters<StylesEditor['addConditional']>[0]): number {
    return this.styles.addConditional(format);
  }

  /** For filters by colour. */
  readonly lookOfColor = (color: string, of: 'cell' | 'font'): number =>
    this.styles.addFilterLook(of === 'cell' ? { fill: color } : { color });

  /** Puts waiting cells into their parts. */
  flush(): void {
    for (const editor of this.editors.values()) editor.flush();
  }

  /** Parts were replaced: they are opened anew when they are needed. */
  forgetEditors(): void {
    this.editors.clear();
  }

  async save(): Promise<Uint8Array> {
    this.flush();
    if (this.recalculate) {
      childInOrder(this.root, 'calcPr', workbookOrder).set('fullCalcOnLoad', 1);
      await this.dropCalculationChain();
    }
    await this.keepStyles();
    return this.files.save();
  }

  /** A file may come without styles of its own. */
  private async keepStyles(): Promise<void> {
    const relations = await relationsOf(this.files, this.main);
    if (!this.styles.added || relations.some(({ type }) => type === 'styles')) return;
    const part = this.files.freeName(`${folderOf(this.main)}styles`, '.xml');
    await this.files.addPart(part, contentTypes.styles, String(this.styles.root));
    await relate(this.files, this.main, 'styles', part);
  }

  /** The order Excel last calculated in. It must name no cell without a formula, and Excel makes a new one. */
  private async dropCalculationChain(): Promise<void> {
    const chain = (await relationsOf(this.files, this.main)).find(({ type }) => type === 'calcChain');
    if (!chain?.target) return;
    await unrelate(this.files, this.main, chain.id);
    await this.files.removePart(chain.target);
  }
}

export function sheetName(tab: XmlElement): string {
  return decodeEscapes(tab.get('name') ?? '');
}

export function visibilityOf(tab: XmlElement): SheetSnapshot['visibility'] {
  const state = tab.get('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

export function refuse(...problem: ConstructorParameters<typeof EditError>): never {
  throw new EditError(...problem);
}

function isStrict(root: XmlElement): boolean {
  const prefix = root.prefix.slice(0, -1);
  return root.get(prefix ? `xmlns:${prefix}` : 'xmlns') === strictSpace;
}

/** The styles that are there; else plain ones, which become a part once something is added to them. */
async function openStyles(files: PackageEditor, main: string, space: string): Promise<StylesEditor> {
  const part = (await relationsOf(files, main)).find(({ type }) => type === 'styles')?.target;
  return new StylesEditor(part ? (await files.document(part)).root : parseXml('', plainStyles(space)).root);
}
