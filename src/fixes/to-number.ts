import type { Cell } from '../model/address.ts';
import { cellAt } from '../model/cells.ts';
import type { SheetSnapshot } from '../model/snapshot.ts';
import { faultGroups } from '../rules/support/texts/text-faults.ts';
import type { AmountFault } from '../rules/support/texts/amount-text.ts';
import type { TextAmount } from '../rules/support/texts/text-amounts.ts';
import { contentAt, replaceCells, type Replacement } from './cell-edits.ts';
import type { Fixer } from './fixer.ts';

/** Nothing but digits, spaces, minus signs, brackets and a currency: the number says all the text does. */
const lossless =
  /^['\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*(?:€|eur)?[\d\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff(),+\-\u00ad\u2010-\u2015\u2212\ufe63\uff0d]+(?:€|eur|euroa?|e)?[)\s\u00a0\u2000-\u200b\u202f\ufeff]*$/iu;

/** Amounts that are text become the numbers they say. A dot may part thousands or decimals, so that is for a person. */
export const toNumber =
  (faults: readonly AmountFault[]): Fixer =>
  (context, { at }) => {
    const sheet = context.snapshot.sheets.find(({ name }) => name === at.sheet);
    const group = faultGroups(context, faults).find(
      ({ first: { table, figure } }) => table.sheet === at.sheet && isSame(figure.cell, at.cell),
    );
    if (!sheet || !group) return null;
    const amounts = [group.first, ...group.others];
    if (amounts.some((amount) => amount.number === null || !isTyped(sheet, amount))) return null;
    return {
      safety: amounts.every(({ text }) => lossless.test(text)) ? 'safe' : 'review',
      kind: 'to-number',
      edits: replaceCells(sheet, amounts.map(asNumber(sheet))),
    };
  };

function isTyped(sheet: SheetSnapshot, { figure, text }: TextAmount): boolean {
  const content = contentAt(sheet, figure.cell);
  return content.kind === 'text' && content.text === text;
}

const asNumber =
  (sheet: SheetSnapshot) =>
  ({ table, figure: { cell }, number }: TextAmount): Replacement => {
    const own = cellAt(sheet.cells, cell.row, cell.column)!.numberFormat;
    const content = { kind: 'number' as const, number: number! };
    if (own !== 'General' && own !== '@') return { cell, content };
    const usual = usualFormat(sheet, table.area, cell.column);
    const plain = Number.isInteger(number) ? '#,##0' : '#,##0.00';
    return { cell, content, numberFormat: usual ?? plain };
  };

/** The number format most numbers of the column have; null when they have none. */
function usualFormat(
  { cells }: SheetSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): string | null {
  const votes = new Map<string, number>();
  for (let row = top; row <= bottom; row++) {
    const cell = cellAt(cells, row, column);
    if (cell?.value.kind !== 'number' || cell.numberFormat === 'General' || cell.numberFormat === '@')
      continue;
    votes.set(cell.numberFormat, (votes.get(cell.numberFormat) ?? 0) + 1);
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
