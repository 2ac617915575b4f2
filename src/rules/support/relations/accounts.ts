import { contains, sizeOfArea } from '../../../model/address.ts';
import { type Figure, quantityOf, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { readReferences, readSum } from '../formulas/formula.ts';
import { groupBy } from '../group.ts';
import { accountGroups } from './account-groups.ts';
import {
  groups,
  isOn,
  namesOn,
  others,
  partsOfPersonnel,
  partsOfSocialCosts,
  rents,
  type Side,
  type Statement,
} from './lines-of-side.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';
import { columnsOf, periodsOf } from './rows.ts';

/** Groups of accounts and the quantity they add up to, as this table prints them. */
export function accountRelations(table: TableReading): Relation[] {
  const inside = accountGroups(table);
  const inner = new Set<Figure>(inside.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const statements = table.units.flatMap((unit) => statementsOf(unit, inner));
  if (statements.length === 0) return [...inside];
  const variants = [withUnknown, knownOnly, withoutRents].map((choose) =>
    statements.flatMap((statement) =>
      (['revenue', 'expense'] as const).flatMap((side) => sideRelation(table, statement, side, choose)),
    ),
  );
  const best = variants.reduce((a, b) => (claimsHolding(b) > claimsHolding(a) ? b : a));
  return [
    ...inside,
    ...believed(best),
    ...statements.flatMap((statement) => personnelRelations(table, statement)),
  ];
}

const none: readonly Statement[] = [];

/** The quantities that accounts add up to. */
const sums: ReadonlySet<string> = new Set(['revenue', 'expense', 'personnel', 'socialCosts']);

function isSum(figure: Figure): boolean {
  return sums.has(quantityOf(figure));
}

function isOfAccount(figure: Figure): boolean {
  const { item } = figure;
  return (item === 'account' || item === 'personnel' || item === 'grants') && isAdditive(figure);
}

function statementsOf(unit: UnitReading, inner: ReadonlySet<Figure>): readonly Statement[] {
  if (!unit.figures.some(isSum) || !unit.figures.some(isOfAccount)) return none;
  const additive = unit.figures.filter((figure) => isAdditive(figure) && !inner.has(figure));
  const isRow = additive.every(({ cell }) => cell.row === additive[0]!.cell.row);
  const at = ({ cell }: Figure) => (isRow ? cell.column : cell.row);
  const sets = isRow ? periodsOf(additive) : columnsOf(additive);
  return sets.map((figures) => {
    const rows = groupBy(figures, quantityOf);
    const once = [...rows].flatMap(([name, [figure, ...more]]) =>
      figure && more.length === 0 ? [[name, figure] as const] : [],
    );
    return { unit, at, lines: new Map(once.sort(([, a], [, b]) => at(a) - at(b))) };
  });
}

type Choose = (names: readonly string[], side: Side) => readonly string[];

/** Everything printed on the side, with lines of the municipality's own. */
const withUnknown: Choose = (names) => names;
const knownOnly: Choose = (names, side) =>
  names.filter((name) => isOn(side, name) || partsOfPersonnel.includes(name));
/** Rents are told as part of the other revenue or expense, where those are printed. */
const withoutRents: Choose = (names, side) => {
  const known = knownOnly(names, side);
  return known.includes(others[side]) ? known.filter((name) => name !== rents[side]) : known;
};

interface Claim {
  readonly relation: Relation;
  readonly side: Side;
  readonly complete: boolean;
}

function sideRelation(table: TableReading, statement: Statement, side: Side, choose: Choose): Claim[] {
  const result = statement.lines.get(side);
  if (!isNumber(result)) return [];
  const names = choose(namesOn(side, statement), side);
  const parts = names.map((name) => statement.lines.get(name)!);
  if (names.length < 2 || parts.some(isUnusable)) return [];
  const terms = parts.filter(isNumber).map(asTerm);
  const relation = makeRelation(table, { kind: 'accounts', name: side, unit: statement.unit, result, terms });
  return [{ relation, side, complete: [...groups[side]].every((name) => names.includes(name)) }];
}

function claimsHolding(claims: readonly Claim[]): number {
  return holding(claims.map(({ relation }) => relation));
}

/** A sum that does not come out counts as wrong only where the rest shows that the groups printed are all there are. */
function believed(claims: readonly Claim[]): Relation[] {
  const ofParts = claims.filter(({ relation }) => !relation.unit.members?.length);
  const telling = ofParts.length > 0 ? ofParts : claims;
  const usual = claimsHolding(telling) >= telling.length * 0.75;
  const proved = new Set(
    claims.filter(({ relation }) => !isBroken(relation)).map(({ relation }) => relation.unit),
  );
  const calculated = new Set(
    (['revenue', 'expense'] as const).filter((side) => isCalculatedElsewhere(telling, side)),
  );
  const never = new Set(
    (['revenue', 'expense'] as const).filter((side) => {
      const own = claims.filter((claim) => claim.side === side);
      return own.length > 1 && own.every(({ relation }) => isBroken(relation));
    }),
  );
  return claims
    .filter(({ relation, side, complete }) => {
      if (usual || complete || !isBroken(relation) || calculated.has(side)) return true;
      if (leavesOutKnown(relation, side)) return true;
      return proved.has(relation.unit) && !never.has(side);
    })
    .map(({ relation }) => relation);
}

/** One sum of the side does not come out, and the formula of another says that it adds up just these lines. */
function isCalculatedElsewhere(claims: readonly Claim[], side: Side): boolean {
  const own = claims.filter((claim) => claim.side === side).map(({ relation }) => relation);
  return (
    own.filter(isBroken).length === 1 && own.some((relation) => !isBroken(relation) && addsTerms(relation))
  );
}

function addsTerms({ table: { sheet }, result, terms }: Relation): boolean {
  const references = result.formula === null ? [] : readReferences(result.formula, sheet);
  return terms.every(({ figure }) => references.some(({ area }) => contains(area, figure.cell)));
}

/** Its formula adds up most lines of the side and nothing else, and what it leaves out is a group of the statement. */
function leavesOutKnown({ table: { sheet }, result, terms }: Relation, side: Side): boolean {
  const added = result.formula === null ? null : readSum(result.formula, sheet);
  if (!added || added.some((term) => term.sheet !== sheet || term.sign < 0)) return false;
  const isAdded = ({ figure }: Relation['terms'][number]) =>
    added.some(({ area }) => contains(area, figure.cell));
  const missed = terms.filter((term) => !isAdded(term));
  const cells = added.reduce((count, { area }) => count + sizeOfArea(area), 0);
  return (
    missed.length > 0 &&
    missed.length * 2 < terms.length &&
    cells === terms.length - missed.length &&
    missed.every(({ figure }) => groups[side].has(quantityOf(figure)))
  );
}

function personnelRelations(table: TableReading, { unit, lines }: Statement): Relation[] {
  const social = lines.has('socialCosts') ? ['socialCosts'] : partsOfSocialCosts;
  return [
    { whole: 'personnel', parts: ['salaries', ...social] },
    { whole: 'socialCosts', parts: partsOfSocialCosts },
  ].flatMap(({ whole, parts }) => {
    const result = lines.get(whole);
    const figures = parts.map((name) => lines.get(name)).filter(isNumber);
    if (!isNumber(result) || figures.length < parts.length) return [];
    return [
      makeRelation(table, { kind: 'accounts', name: 'personnel', unit, result, terms: figures.map(asTerm) }),
    ];
  });
}
