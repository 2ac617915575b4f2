import { withoutCurrency } from '../cells/text.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { exactHeaderWord, findSplit } from './headings.ts';
import { findQuantity } from './quantities.ts';

const per = /^(\p{L}.*?)(?:\s?\/\s?|\sper\s)(\p{Ll}{3,})\.?$/u;

/** `Kulut/laina €`, `Kostnad per besök`: what one of something costs; `Kulut/kostnader` and `Tuotot / ulkoiset` are the quantity. */
export function speaksOfQuantityPer(text: string): boolean {
  const [, quantity, what] = per.exec(withoutCurrency(text).replace(/[\s,]+$/, '')) ?? [];
  if (quantity === undefined || findQuantity(quantity) === null || /^(?:vuosi|år|year)$/u.test(what!))
    return false;
  return (
    [findQuantity, findSplit, exactHeaderWord].every((find) => find(what!) === null) && !isGenericTotal(what!)
  );
}
