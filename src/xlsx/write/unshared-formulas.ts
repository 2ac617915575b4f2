import { parseCell, type Cell } from '../../model/address.ts';
import { SharedFormula } from '../formula.ts';
import { decodeEntities } from '../text.ts';
import { escapeText, fromTag } from './xml-element.ts';

const cellFormula =
  /(<(?:[\w.-]+:)?c\b[^>]*\sr="([A-Z]+\d+)"[^>]*>\s*)<((?:[\w.-]+:)?)f\b([^>]*\st="shared"[^>]*?)(\/>|>([\s\S]*?)<\/\3f\s*>)/g;

/** The sheet with each cell's own formula where several shared one: they would not all change alike. */
export function unshareFormulas(sheet: string): string {
  if (!sheet.includes('t="shared"')) return sheet;
  const masters = new Map<string, { at: Cell; formula: SharedFormula }>();
  return sheet.replace(
    cellFormula,
    (
      whole,
      before: string,
      address: string,
      prefix: string,
      attributes: string,
      _: string,
      text?: string,
    ) => {
      const at = parseCell(address)!;
      const id = fromTag('f', `<f${attributes}>`).get('si') ?? '';
      if (text) masters.set(id, { at, formula: new SharedFormula(decodeEntities(text, '')) });
      const master = masters.get(id);
      if (!master) return whole;
      const own = master.formula.at(at.row - master.at.row, at.column - master.at.column);
      return `${before}<${prefix}f>${escapeText(own)}</${prefix}f>`;
    },
  );
}
