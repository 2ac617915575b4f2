import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { effectOf, type Effect } from './effect.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { sideOf } from '../sides.ts';
import { isBroken, type Relation, type RelationKind } from './relation.ts';

/** The one cell whose correction makes most sums come out, and what it should say. */
export interface Fault {
  /** The sum the finding is told of. */
  readonly relation: Relation;
  readonly figure: NumberFigure;
  readonly unit: UnitReading;
  /** In cents. */
  readonly expected: number;
  /** Every sum that fails because of it. */
  readonly explained: readonly Relation[];
  /** It only wants the other sign. */
  readonly isTurned: boolean;
}

/** Above this many sums that fail, the sheet has another trouble than single cells: each is told where it stands. */
const mostSearched = 40;
const oneEuro = 100;

export function findFaults(table: TableReading, relations: readonly Relation[]): Fault[] {
  let broken = relations.filter(isBroken);
  if (broken.length === 0) return [];
  const byFigure = indexByFigure(relations);
  const faults: Fault[] = [];
  while (broken.length > 0) {
    const fault =
      broken.length > mostSearched
        ? alone(broken[0]!)
        : (locate(table, broken, byFigure) ?? alone(broken[0]!));
    faults.push(fault);
    const left = broken.filter((relation) => !fault.explained.includes(relation));
    broken = left.length < broken.length ? left : broken.slice(1);
  }
  return faults;
}

type ByFigure = ReadonlyMap<Figure, readonly Relation[]>;

function indexByFigure(relations: readonly Relation[]): ByFigure {
  const index = new Map<Figure, Relation[]>();
  for (const relation of relations) {
    for (const figure of figuresOf(relation)) {
      const known = index.get(figure);
      if (known) known.push(relation);
      else index.set(figure, [relation]);
    }
  }
  return index;
}

function figuresOf({ result, terms }: Relation): NumberFigure[] {
  return [result, ...terms.map(({ figure }) => figure)];
}

interface Candidate {
  readonly figure: NumberFigure;
  readonly unit: UnitReading;
  readonly correction: number;
  readonly score: number;
  readonly fixed: readonly Relation[];
}

/** The cell that puts right more sums than any other; a result rather than its parts where they are equal. */
function locate(table: TableReading, broken: readonly Relation[], byFigure: ByFigure): Fault | null {
  const candidates = new Map<string, Candidate>();
  for (const relation of broken) {
    for (const { figure, unit, correction } of corrections(relation)) {
      const isOwn = broken.some(({ result }) => result === figure);
      if (figure.formula !== null && !isOwn) continue;
      const key = `${figure.cell.row}|${figure.cell.column}|${correction}`;
      if (candidates.has(key)) continue;
      const effect = effectOf(table, figure, correction);
      const fixed = broken.filter((one) => !isBroken(after(one, effect)));
      const upset = (byFigure.get(figure) ?? []).filter(
        (one) => !isBroken(one) && isBroken(after(one, effect)),
      );
      const score = fixed.length - upset.length + (turns(figure, correction) ? 0.5 : 0);
      candidates.set(key, { figure, unit, correction, fixed, score });
    }
  }
  const all = [...candidates.values()];
  const top = Math.max(...all.map(({ score }) => score));
  const best = all.filter(({ score }) => score === top);
  const results = best.filter(({ figure, fixed }) => fixed.some(({ result }) => result === figure));
  const chosen = best.length === 1 && top > 0 ? best[0]! : nearest(results);
  return chosen && chosen.fixed.length > 0 ? toFault(chosen) : null;
}

/** A revenue below zero or an expense above it that the correction puts on its right side. */
function turns(figure: NumberFigure, correction: number): boolean {
  const side = sideOf(figure);
  const sign = side === 'revenue' ? 1 : -1;
  return side !== null && figure.cents * sign < 0 && (figure.cents + correction) * sign > 0;
}

function corrections({ result, terms, unit, residual }: Relation) {
  return [
    { figure: result, unit, correction: -residual },
    ...terms.map((term) => ({
      figure: term.figure,
      unit: term.unit ?? unit,
      correction: residual * term.sign,
    })),
  ];
}

function after({ residual, result, terms, slack }: Relation, effect: Effect) {
  const moved = terms.reduce((sum, { figure, sign }) => sum + sign * effect(figure), 0);
  return { residual: residual + effect(result) - moved, slack };
}

const order: readonly RelationKind[] = ['accounts', 'chain', 'months', 'split', 'margin', 'units'];

function nearest(results: readonly Candidate[]): Candidate | null {
  const rank = ({ figure, fixed }: Candidate) =>
    Math.min(...fixed.filter(({ result }) => result === figure).map(({ kind }) => order.indexOf(kind)));
  return results.reduce<Candidate | null>((a, b) => (a === null || rank(b) < rank(a) ? b : a), null);
}

function toFault({ figure, unit, correction, fixed }: Candidate): Fault {
  const expected = figure.cents + correction;
  const relation = toldOf(figure, fixed);
  return {
    relation,
    figure,
    unit,
    expected,
    explained: fixed,
    isTurned: turns(figure, correction) && Math.abs(expected + figure.cents) <= relation.slack + oneEuro,
  };
}

function alone(relation: Relation): Fault {
  const { result: figure, unit, residual } = relation;
  return toFault({ figure, unit, correction: -residual, score: 1, fixed: [relation] });
}

/** Of the sums it puts right, the one whose result it is, else the one that is most its own. */
function toldOf(figure: NumberFigure, fixed: readonly Relation[]): Relation {
  const own = fixed.filter(({ result }) => result === figure);
  const among = own.length > 0 ? own : fixed.filter((one) => figuresOf(one).includes(figure));
  return among.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? fixed[0]!;
}

/** Cells that are wrong only because of the fault. */
export function consequencesOf({ figure, explained }: Fault): NumberFigure[] {
  return explained.map(({ result }) => result).filter((result) => result !== figure && isNumber(result));
}
