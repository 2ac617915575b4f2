import { sheetAddress } from '../../model/address.ts';
import type { XmlTag } from '../attributes.ts';
import { XmlScanner, type XmlHandler } from '../scanner.ts';
import { decodeEntities } from '../text.ts';
import { Splices } from './splices.ts';
import { escapeText, fromTag } from './xml-element.ts';

/** Elements whose text is a formula, in sheets, charts and tables, whatever vocabulary they are of. */
const formulaElements = new Set(
  'f formula formula1 formula2 oldFormula calculatedColumnFormula totalsRowFormula'.split(' '),
);
/** Attributes that hold one: links, pictures that show a cell, controls. */
const formulaAttributes = ['location', 'textlink', 'fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx'];
/** Elements whose attribute `sheet` names one: sources of pivot tables. */
const sheetElements = new Set(['worksheetSource', 'rangeSet', 'dataRef']);

/** Strings and other workbooks first, so that nothing inside them is taken for a sheet. */
const sheetReference =
  /"(?:[^"]|"")*"|\[[^\]]*\][^!'"(),;]*!|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with the sheet's new name; null: the reference is lost. */
export function replaceSheet(formula: string, from: string, to: string | null): string {
  const wanted = from.toLowerCase();
  return formula.replace(sheetReference, (match, quoted?: string, plain?: string) => {
    const name = plain ?? quoted?.replaceAll("''", "'");
    if (name?.toLowerCase() !== wanted) return match;
    return to === null ? '#REF!' : sheetAddress(to, '');
  });
}

/** The part's text with every formula changed; a source of a pivot table that names the sheet follows too. */
export function changeFormulas(
  part: string,
  text: string,
  sheet: string,
  change: (formula: string) => string,
): string {
  const changer = new FormulaChanger(part, text, sheet, change);
  const scanner = new XmlScanner(part, changer);
  changer.scanner = scanner;
  scanner.push(text);
  scanner.end();
  return changer.splices.result();
}

class FormulaChanger implements XmlHandler {
  readonly wantsText = false;
  scanner!: XmlScanner;
  private readonly part: string;
  private readonly source: string;
  private readonly sheet: string;
  private readonly change: (formula: string) => string;
  readonly splices: Splices;
  private formulaStart = -1;

  constructor(part: string, source: string, sheet: string, change: (formula: string) => string) {
    this.part = part;
    this.source = source;
    this.splices = new Splices(source);
    this.sheet = sheet;
    this.change = change;
  }

  open(_name: string, tag: XmlTag): void {
    const { tagStart, tagEnd } = this.scanner;
    const name = localName(this.source, tagStart);
    this.formulaStart = formulaElements.has(name) ? tagEnd : -1;
    const held = formulaAttributes.filter((attribute) => tag.get(attribute) !== null);
    const named = sheetElements.has(name) && tag.get('sheet')?.toLowerCase() === this.sheet.toLowerCase();
    if (held.length === 0 && !named) return;
    const empty = this.source[tagEnd - 2] === '/';
    const element = fromTag(name, this.source.slice(tagStart, tagEnd));
    for (const attribute of held) element.set(attribute, this.change(tag.get(attribute)!));
    const renamed = this.change(sheetAddress(this.sheet, ''));
    if (named && renamed !== '#REF!') element.set('sheet', unquote(renamed));
    this.splices.replace(tagStart, tagEnd, empty ? String(element) : element.openTag);
  }

  close(): void {
    const { tagStart } = this.scanner;
    if (this.formulaStart >= 0 && tagStart > this.formulaStart) {
      const written = this.source.slice(this.formulaStart, tagStart);
      const formula = decodeEntities(written, this.part);
      const changed = this.change(formula);
      if (changed !== formula) this.splices.replace(this.formulaStart, tagStart, escapeText(changed));
    }
    this.formulaStart = -1;
  }

  text(): void {}
}

function localName(source: string, tagStart: number): string {
  return /^<(?:[^\s:/>]*:)?([^\s/>]*)/.exec(source.slice(tagStart, tagStart + 80))?.[1] ?? '';
}

/** `'KS 2025'!` → `KS 2025`. */
function unquote(reference: string): string {
  const name = reference.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
