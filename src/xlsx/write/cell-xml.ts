import { areaAddress, cellAddress, type Cell } from '../../model/address.ts';
import type { CellContent } from '../../model/edits.ts';
import type { CellValue } from '../../model/snapshot.ts';
import { storedFormula } from './stored-formula.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Errors a file may hold without more being said about them; the newer ones are stored as this one. */
const plainErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);
const newerError = '#VALUE!';

/** The cell with another content; `element` has its attributes and loses its children. Null: nothing is left to say. */
export function writeCell(
  element: XmlElement,
  at: Cell,
  content: CellContent,
  arrayMark?: number,
): XmlElement | null {
  element.set('r', cellAddress(at)).set('t', null).set('cm', null).set('vm', null);
  element.children = [];
  if (content.kind === 'blank') return element.get('s') === null ? null : element;
  if (content.kind === 'formula') {
    const { fills } = content;
    if (fills) element.set('cm', arrayMark ?? null);
    const array = fills ? ` t="array" ref="${areaAddress(filled(at, fills))}"` : '';
    element.append(tag(element, 'f', escapeText(storedFormula(content.formula)), array));
    if (content.result) writeResult(element, content.result);
    return element;
  }
  if (content.kind === 'text') {
    element.set('t', 'inlineStr');
    element.append(tag(element, 'is', textXml(element.prefix, content.text)));
    return element;
  }
  writeResult(element, content);
  return element;
}

/** Text as an element; spaces at its ends count only when it says so. */
export function textXml(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(escapeCharacters(text))}</${prefix}t>`;
}

/** What the cell shows; a formula stays. */
export function writeResult(element: XmlElement, value: CellValue): void {
  element.set('t', value.kind === 'number' ? null : resultTypes[value.kind]);
  element.append(tag(element, 'v', escapeText(storedValue(value))));
}

const resultTypes = { text: 'str', boolean: 'b', error: 'e' } as const;

function storedValue(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.boolean ? '1' : '0';
    case 'error':
      return plainErrors.has(value.error) ? value.error : newerError;
    case 'text':
      return escapeCharacters(value.text);
  }
}

function tag(parent: XmlElement, name: string, content: string, attributes = ''): string {
  return `<${parent.prefix}${name}${attributes}>${content}</${parent.prefix}${name}>`;
}

function filled(
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
) {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** Characters that XML cannot hold, and text that looks like their escapes. */
export function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // oxlint-disable-next-line no-control-regex -- these are the ones
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
