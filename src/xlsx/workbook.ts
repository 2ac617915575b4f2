import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { plainFormula } from './formula.ts';
import { decodeEscapes } from './text.ts';
import { isTrue, wholeNumber } from './values.ts';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** Collects what the workbook part says. */
export class WorkbookHandler implements XmlHandler {
  wantsText = false;
  /** Name of the root element: `workbook`, or what else the Office file is. */
  root = '';
  readonly sheets: ListedSheet[] = [];
  date1904 = false;
  structureProtected = false;
  calculation: WorkbookSnapshot['calculation'] = 'automatic';
  private readonly definedNames: (Omit<DefinedName, 'sheet'> & { readonly sheetIndex: number | null })[] = [];
  private definedName: { name: string; sheetIndex: number | null; visible: boolean } | null = null;
  private value = '';

  /**
   * Every defined name in the order of the file. Excel's own (`_xlnm.Print_Area`) are left out, as Excel's API does.
   */
  get names(): DefinedName[] {
    return this.definedNames.map(({ sheetIndex, ...name }) => ({
      ...name,
      sheet: sheetIndex === null ? null : (this.sheets[sheetIndex]?.name ?? null),
    }));
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 1) this.root = name;
    else if (name === 'sheet' && depth === 3) this.sheets.push(listedSheet(tag));
    else if (name === 'workbookPr') this.date1904 = isTrue(tag.get('date1904'));
    else if (name === 'workbookProtection') this.structureProtected = isTrue(tag.get('lockStructure'));
    else if (name === 'calcPr') this.calculation = tag.get('calcMode') === 'manual' ? 'manual' : 'automatic';
    else if (name === 'definedName') this.openName(tag);
  }

  close(name: string): void {
    if (name !== 'definedName' || !this.definedName) return;
    this.wantsText = false;
    if (this.definedName.name.toLowerCase().startsWith('_xlnm.')) return;
    this.definedNames.push({ ...this.definedName, formula: plainFormula(this.value.trim()) });
  }

  text(text: string): void {
    this.value += text;
  }

  private openName(tag: XmlTag): void {
    this.wantsText = true;
    this.value = '';
    this.definedName = {
      name: decodeEscapes(tag.get('name') ?? ''),
      sheetIndex: wholeNumber(tag.get('localSheetId')),
      visible: !isTrue(tag.get('hidden')),
    };
  }
}

function listedSheet(tag: XmlTag): ListedSheet {
  const state = tag.get('state');
  return {
    name: decodeEscapes(tag.get('name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: tag.getPrefixed('id') ?? '',
  };
}
