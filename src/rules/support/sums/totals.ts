import { sumCents } from '../../../model/money.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { figureKey } from '../../../model/table.ts';
import { figuresByKey, isNumber, type NumberFigure } from '../figures.ts';
import { outsideTotal } from '../pots/register.ts';
import { asMember, type Member } from '../formulas/sum-members.ts';
import { bottomUnits, type Sum } from './sums.ts';

/**
 * What a total adds up: its members, unless it comes out exactly without those the register leaves out, or with the
 * units its members are made of where not every subtotal is printed.
 */
export function partsOf(sum: Sum, total: NumberFigure, organisation: Organisation | null): readonly Member[] {
  const comesOut = (parts: readonly Member[]) =>
    sumCents(parts.map(({ figure }) => figure.cents ?? 0)) === total.cents;
  if (comesOut(sum.members)) return sum.members;
  const outside = outsideTotal(sum, organisation);
  const registered = sum.members.filter((member) => !outside.includes(member));
  if (outside.length > 0 && comesOut(registered)) return registered;
  const bottom = bottomMembers(sum);
  return bottom && comesOut(bottom) ? bottom : sum.members;
}

function bottomMembers({ table, position: own, figure }: Sum): Member[] | null {
  const key = figureKey(figure);
  const members: Member[] = [];
  for (const position of bottomUnits(table, own)) {
    const part = table.units[position]!;
    const given = figuresByKey(part).get(key);
    if (!isNumber(given)) return null;
    members.push(asMember(part, given));
  }
  return members;
}
