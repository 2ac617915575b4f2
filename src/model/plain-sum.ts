import { scanCell, type Area } from './address.ts';

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

export interface SumTerm extends Reference {
  readonly sign: 1 | -1;
  /** SUBTOTAL leaves other SUBTOTAL results out of its sum. */
  readonly skipsSubtotals: boolean;
}

const calls = ['SUM(', 'SUBTOTAL(9,', 'SUBTOTAL(109,'];

/**
 * The terms of the sums that sheets are full of, `=B4+B8-B12` and `=SUM(B2:B9)`, of the sheet's own cells, read letter
 * by letter; null for anything else, and as soon as a term is not one of those asked for.
 */
export function plainSum(
  formula: string,
  sheet: string,
  isWanted: (term: SumTerm) => boolean = () => true,
): SumTerm[] | null {
  const terms: SumTerm[] = [];
  let at = formula[0] === '=' ? 1 : 0;
  while (at < formula.length) {
    const operator = formula[at];
    const isSigned = operator === '+' || operator === '-';
    if (!isSigned && terms.length > 0) return null;
    if (isSigned) at++;
    const call = calls.find((one) => formula.startsWith(one, at)) ?? '';
    const [isSum, skipsSubtotals] = [call !== '', call.startsWith('SUBTOTAL')];
    at += call.length;
    for (let isOpen = true; isOpen;) {
      const found = scanArea(formula, at);
      if (!found) return null;
      const term: SumTerm = { sheet, area: found.area, sign: operator === '-' ? -1 : 1, skipsSubtotals };
      if (!isWanted(term)) return null;
      terms.push(term);
      at = found.end;
      isOpen = isSum && formula[at] === ',';
      if (isOpen) at++;
    }
    if (isSum && formula[at++] !== ')') return null;
  }
  return terms.length > 0 ? terms : null;
}

function scanArea(text: string, start: number): { readonly area: Area; readonly end: number } | null {
  const first = scanCell(text, start);
  if (!first) return null;
  const last = text[first.end] === ':' ? scanCell(text, first.end + 1) : first;
  if (!last) return null;
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return { area, end: last.end };
}
