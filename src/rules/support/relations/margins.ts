import { type Figure, figureKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isUnusable } from '../figures.ts';
import { accountsOfMargin } from '../sums/margin-proofs.ts';
import { marginsIn, type MarginParts } from '../sums/margins.ts';
import { columnsOfPrintedSide } from './printed-side.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';
import { periodsOf } from './rows.ts';

/**
 * Revenue and expense, with work for own use where it has a line of its own, make the margin; with what the member
 * municipalities pay where most margins say so.
 */
export function marginRelations(table: TableReading): Relation[] {
  const relations: Relation[] = [];
  const margins = marginsIn(table);
  const contributionsOf = makeContributions(table);
  for (const [position, unit] of table.units.entries()) {
    const ownUseToo = hasOwnUse(unit);
    for (const parts of margins[position]!) {
      const relation = relationWith(table, unit, parts, ownUseToo, contributionsOf);
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
  contributionsOf: typeof contributionOf,
): Relation | null {
  const contribution = contributionsOf(unit, parts);
  const plain = relationOf(table, unit, parts, contribution);
  const ownUse = ownUseToo && parts.margin ? ownUseOf(unit, parts.margin) : undefined;
  if (!plain || !isNumber(ownUse) || ownUse.cents === 0) return plain;
  const full = relationOf(table, unit, parts, contribution, ownUse);
  return isBroken(plain) || !full ? (full ?? plain) : plain;
}

function relationOf(
  table: TableReading,
  unit: UnitReading,
  { revenue, expense, margin }: MarginParts,
  ...besides: readonly (Figure | undefined)[]
): Relation | null {
  if (!isNumber(revenue) || !isNumber(expense) || !isNumber(margin)) return null;
  const terms = [asTerm(revenue)];
  for (const beside of besides) if (isNumber(beside)) terms.push(asTerm(beside));
  terms.push(asTerm(expense));
  return makeRelation(table, { kind: 'margin', name: '', unit, result: margin, terms });
}

function makeContributions(table: TableReading): typeof contributionOf {
  let [withThem, without] = [0, 0];
  for (const [position, unit] of table.units.entries()) {
    if (!unit.figures.some(({ account }) => account === 'contributions')) continue;
    for (const parts of marginsIn(table)[position]!) {
      const own = contributionOf(unit, parts);
      if (!isNumber(own) || own.cents === 0) continue;
      withThem += holding([relationOf(table, unit, parts, own)].filter((one) => one !== null));
      without += holding([relationOf(table, unit, parts)].filter((one) => one !== null));
    }
  }
  return withThem > without ? contributionOf : () => undefined;
}

function contributionOf(unit: UnitReading, { margin }: MarginParts): Figure | undefined {
  return (
    margin && figuresByKey(unit).get(figureKey({ ...margin, item: 'account', account: 'contributions' }))
  );
}

const partsOfPersonnel = new Set(['salaries', 'socialCosts', 'pensions', 'otherSocialCosts']);

/** Accounts in place of revenue or expense, or of both: they make the margin of a unit, where at least half show it. */
export function ledgerRelations(table: TableReading): Relation[] {
  const ledgers = table.units.filter(
    ({ figures }) =>
      figures.some(({ item }) => item === 'margin') &&
      !figures.every(({ item }) => item === 'margin' || item === 'revenue' || item === 'expense'),
  );
  const all = ledgers.flatMap((unit) => {
    const periods = periodsOf(unit.figures.filter(isAdditive));
    return periods.flatMap((figures) => ledgerRelation(table, unit, figures) ?? []);
  });
  const telling = all.filter(({ result }) => result.cents !== 0);
  return holding(telling) * 2 >= telling.length ? all : [];
}

function ledgerRelation(table: TableReading, unit: UnitReading, figures: readonly Figure[]): Relation | null {
  const margins = figures.filter(({ item }) => item === 'margin');
  const [result] = margins;
  if (!isNumber(result) || margins.length > 1 || figures.some(isUnusable)) return null;
  const inSide = columnsOfPrintedSide(table);
  const accounts = accountsOfMargin(figures.filter(({ cell }) => !inSide.has(cell.column)));
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
