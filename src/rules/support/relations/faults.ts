import { contains } from '../../../model/address.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { readReferences } from '../formulas/formula.ts';
import { sideOf } from '../sides/sides.ts';
import type { SumsOf } from './lookup.ts';
import type { Relation, RelationKind } from './relation.ts';
import type { Suspect } from './candidates.ts';
import { isSlip } from './slips.ts';
import { searchSuspects, type Accused } from './suspects.ts';

/** The one cell whose correction makes most sums come out, and what it should say. */
export interface Fault {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** The sum the finding is told of. */
  readonly relation: Relation;
  /** In cents. */
  readonly expected: number;
  /** Every sum that fails because of it. */
  readonly explained: readonly Relation[];
  /** It only wants the other sign. */
  readonly isTurned: boolean;
}

const oneEuro = 100;

export function findFaults(broken: readonly Relation[], sumsOf: SumsOf): readonly Fault[] {
  const faults = searchSuspects(broken, sumsOf, wantsChange).map((found) =>
    'change' in found ? toFault(found) : ownFault(found),
  );
  return joinFollowers(faults);
}

/** Where faults are this many, each is told by itself. */
const mostJoined = 200;

/** A calculated sum that takes in a wrong figure and is out by as much is no fault of its own. */
function joinFollowers(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length < 2 || faults.length > mostJoined) return faults;
  const causes = new Map<Fault, Fault>();
  for (const fault of faults) {
    const { figure, table } = fault;
    if (figure !== fault.relation.result || figure.formula === null) continue;
    const references = readReferences(figure.formula, table.sheet);
    const cause = faults.find(
      (other) =>
        other !== fault &&
        changeOf(other) === changeOf(fault) &&
        references.some(
          ({ sheet, area }) => sheet === other.table.sheet && contains(area, other.figure.cell),
        ),
    );
    if (cause && rootOf(cause, causes) !== fault) causes.set(fault, cause);
  }
  return faults.flatMap((fault) => {
    if (causes.has(fault)) return [];
    const followers = faults.filter((other) => causes.has(other) && rootOf(other, causes) === fault);
    return { ...fault, explained: [...fault.explained, ...followers.flatMap(({ explained }) => explained)] };
  });
}

/** Formulas may refer to each other in a circle, causes do not. */
function rootOf(fault: Fault, causes: ReadonlyMap<Fault, Fault>): Fault {
  const cause = causes.get(fault);
  return cause ? rootOf(cause, causes) : fault;
}

function changeOf({ figure, expected }: Fault): number {
  return expected - figure.cents;
}

function wantsChange(suspect: Suspect, correction: number): boolean {
  return turns(suspect.figure, correction) || isSlip(suspect, correction);
}

/** A revenue below zero or an expense above it that the correction puts on its right side; an amendment has none. */
function turns(figure: NumberFigure, correction: number): boolean {
  const side = figure.role === 'amendment' ? null : sideOf(figure);
  const sign = side === 'revenue' ? 1 : -1;
  return side !== null && figure.cents * sign < 0 && (figure.cents + correction) * sign > 0;
}

function toFault({ table, unit, figure, change, mends }: Accused): Fault {
  const relation = toldOf(figure, mends);
  const expected = figure.cents + change;
  const isOpposite = Math.abs(expected + figure.cents) <= relation.slack + oneEuro;
  return {
    table,
    unit,
    figure,
    relation,
    expected,
    explained: mends,
    isTurned: turns(figure, change) && isOpposite,
  };
}

/** Nobody can tell which cell is wrong: the sum that fails is told, with all that fails alike. */
function ownFault(explained: readonly Relation[]): Fault {
  const relation = byOrder(resultOrder, explained)[0]!;
  const { table, unit, result: figure, residual } = relation;
  return { table, unit, figure, relation, expected: figure.cents - residual, explained, isTurned: false };
}

/** A total is told as a total. */
const resultOrder: readonly RelationKind[] = [
  'units',
  'accounts',
  'chain',
  'months',
  'across',
  'split',
  'margin',
  'results',
  'same',
];
/** A part is told by the sum that is most its own. */
const partOrder: readonly RelationKind[] = [
  'accounts',
  'chain',
  'months',
  'across',
  'split',
  'margin',
  'results',
  'units',
  'same',
];

function toldOf(figure: NumberFigure, mended: readonly Relation[]): Relation {
  const own = mended.filter(({ kind, result }) => kind !== 'same' && result === figure);
  if (own.length > 0) return byOrder(resultOrder, own)[0]!;
  const among = mended.filter(({ terms }) => terms.some((term) => term.figure === figure));
  return byOrder(partOrder, among)[0] ?? mended[0]!;
}

function byOrder(order: readonly RelationKind[], relations: readonly Relation[]): Relation[] {
  return relations.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Sums whose results are wrong only because of the fault. */
export function consequencesOf({ figure, explained }: Fault): Relation[] {
  return explained.filter(({ result }) => result !== figure);
}
