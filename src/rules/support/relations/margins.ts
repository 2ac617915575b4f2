import {
  type Figure,
  figureKey,
  periodKey,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isUnusable } from '../figures.ts';
import { groupBy } from '../group.ts';
import { accountsOfMargin } from '../margin-proofs.ts';
import { marginsIn, type MarginParts } from '../margins.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';

/** Revenue and expense, with work for own use where it has a line of its own, make the margin. */
export function marginRelations(table: TableReading): Relation[] {
  const relations: Relation[] = [];
  const margins = marginsIn(table);
  for (const [position, unit] of table.units.entries()) {
    const ownUseToo = hasOwnUse(unit);
    for (const parts of margins[position]!) {
      const relation = relationWith(table, unit, parts, ownUseToo);
      if (relation) relations.push(relation);
    }
  }
  return relations;
}

function relationWith(
  table: TableReading,
  unit: UnitReading,
  parts: MarginParts,
  ownUseToo: boolean,
): Relation | null {
  const plain = relationOf(table, unit, parts, undefined);
  const ownUse = ownUseToo && parts.margin ? ownUseOf(unit, parts.margin) : undefined;
  if (!plain || !isNumber(ownUse) || ownUse.cents === 0) return plain;
  const full = relationOf(table, unit, parts, ownUse);
  return isBroken(plain) || !full ? (full ?? plain) : plain;
}

function relationOf(
  table: TableReading,
  unit: UnitReading,
  { revenue, expense, margin }: MarginParts,
  ownUse: Figure | undefined,
): Relation | null {
  if (!isNumber(revenue) || !isNumber(expense) || !isNumber(margin)) return null;
  const terms = isNumber(ownUse)
    ? [asTerm(revenue), asTerm(ownUse), asTerm(expense)]
    : [asTerm(revenue), asTerm(expense)];
  return makeRelation(table, { kind: 'margin', name: '', unit, result: margin, terms });
}

const partsOfPersonnel = new Set(['salaries', 'socialCosts', 'pensions', 'otherSocialCosts']);

/** Accounts in place of revenue or expense, or of both: they make the margin of a unit, where most units show it. */
export function ledgerRelations(table: TableReading): Relation[] {
  const ledgers = table.units.filter(
    ({ figures }) =>
      figures.some(({ item }) => item === 'margin') &&
      !figures.every(({ item }) => item === 'margin' || item === 'revenue' || item === 'expense'),
  );
  const all = ledgers.flatMap((unit) => {
    const periods = groupBy(unit.figures.filter(isAdditive), periodKey);
    return [...periods.values()].flatMap((figures) => ledgerRelation(table, unit, figures) ?? []);
  });
  const right = holding(all);
  return right * 2 > all.length ? all : [];
}

function ledgerRelation(table: TableReading, unit: UnitReading, figures: readonly Figure[]): Relation | null {
  const margins = figures.filter(({ item }) => item === 'margin');
  const [result] = margins;
  if (!isNumber(result) || margins.length > 1 || figures.some(isUnusable)) return null;
  const accounts = accountsOfMargin(figures);
  const whole = accounts.some(({ item }) => item === 'personnel');
  const counted = accounts.filter(({ account }) => !(whole && account && partsOfPersonnel.has(account)));
  const terms = counted.filter(isNumber).map(asTerm);
  if (terms.length < 2) return null;
  return makeRelation(table, { kind: 'margin', name: 'accounts', unit, result, terms });
}

export function hasOwnUse({ figures }: UnitReading): boolean {
  return figures.some(({ account }) => account === 'ownUse');
}

/** Work for own use of the same version and period as the margin. */
export function ownUseOf(unit: UnitReading, margin: Figure): Figure | undefined {
  return figuresByKey(unit).get(figureKey({ ...margin, item: 'account', account: 'ownUse' }));
}
