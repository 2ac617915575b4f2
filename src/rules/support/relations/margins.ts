import { figureKey, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { figuresByKey, isNumber } from '../figures.ts';
import { marginsOf, type MarginParts } from '../margins.ts';
import { asTerm, isBroken, makeRelation, type Relation } from './relation.ts';

/** Revenue and expense, with work for own use where it has a line of its own, make the margin. */
export function marginRelations(table: TableReading): Relation[] {
  return table.units.flatMap((unit) =>
    marginsOf(unit).flatMap((parts) => {
      const plain = relationOf(table, unit, parts, undefined);
      const ownUse = parts.margin && ownUseOf(unit, parts.margin);
      if (!plain || !isNumber(ownUse) || ownUse.cents === 0) return plain ?? [];
      const full = relationOf(table, unit, parts, ownUse);
      return isBroken(plain) || !full ? (full ?? plain) : plain;
    }),
  );
}

function relationOf(
  table: TableReading,
  unit: UnitReading,
  { revenue, expense, margin }: MarginParts,
  ownUse: Figure | undefined,
): Relation | null {
  if (!isNumber(revenue) || !isNumber(expense) || !isNumber(margin)) return null;
  const terms = [revenue, ...(isNumber(ownUse) ? [ownUse] : []), expense].map(asTerm);
  return makeRelation(table, { kind: 'margin', name: '', unit, result: margin, terms });
}

/** Work for own use of the same version and period as the margin. */
export function ownUseOf(unit: UnitReading, margin: Figure): Figure | undefined {
  return figuresByKey(unit).get(figureKey({ ...margin, item: 'account', account: 'ownUse' }));
}
