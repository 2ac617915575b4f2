import { contains } from '../../../model/address.ts';
import type { Figure } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { readReferences, readSum } from '../formulas/formula.ts';
import type { Reference, SumTerm } from '../../../model/plain-sum.ts';
import type { Place, SumsOf } from './lookup.ts';
import type { Relation } from './relation.ts';

/** Formulas are followed through this many cells. */
const deepest = 8;

/**
 * By how much the residual of each relation changes when the cells rise by one cent, other cells following by their
 * formulas, on other sheets too. Relations that stay as they are are left out.
 */
export function effectsOf(cells: readonly Place[], sumsOf: SumsOf): ReadonlyMap<Relation, number> {
  const moved = new Map<Figure, Moved>();
  const move = (at: Place, by: number, depth: number) => {
    moved.set(at.figure, { at, by: (moved.get(at.figure)?.by ?? 0) + by });
    if (depth === deepest) return;
    for (const result of resultsAround(at, sumsOf)) {
      const share = shareOf(result, at);
      if (share !== 0) move(result, by * share, depth + 1);
    }
  };
  for (const cell of cells) move(cell, 1, 0);
  const effects = new Map<Relation, number>();
  for (const [figure, { at, by }] of moved) {
    for (const relation of sumsOf(at)) {
      const term = relation.terms.find((one) => one.figure === figure);
      const effect = (relation.result === figure ? by : 0) - (term ? term.sign * by : 0);
      effects.set(relation, (effects.get(relation) ?? 0) + effect);
    }
  }
  return new Map([...effects].filter(([, effect]) => effect !== 0));
}

interface Moved {
  readonly at: Place;
  readonly by: number;
}

/** Calculated results of the sums a cell is part of, each once. */
function resultsAround(place: Place, sumsOf: SumsOf): Place[] {
  const { figure } = place;
  const results = sumsOf(place).map(({ result, table: { sheet } }) => ({
    sheet,
    figure: result,
  }));
  return [...new Map(results.map((result) => [result.figure, result])).values()].filter(
    (result) => result.figure !== figure && result.figure.formula !== null,
  );
}

/** The formula of the sum adds up others of its parts, but not this one. */
export function leavesOut({ table, result, terms }: Relation, part: Figure): boolean {
  const own = terms.find(({ figure }) => figure === part);
  if (result.formula === null || !own) return false;
  const { sum } = parse({ sheet: table.sheet, figure: result });
  const isAdded = ({ figure, table: of = table }: Relation['terms'][number]) =>
    sum?.some(({ sheet, area }) => sheet === of.sheet && contains(area, figure.cell)) ?? false;
  return !isAdded(own) && terms.some(isAdded);
}

interface Parsed {
  readonly sum: readonly SumTerm[] | null;
  readonly references: readonly Reference[];
}

const parsed = new WeakMap<Figure, Parsed>();

/** How many times the formula of `result` adds `part`; a formula that is no plain sum follows its parts as they are. */
function shareOf(result: Place, part: Place): number {
  const { sum, references } = parse(result);
  const isHere = ({ sheet, area }: Reference) => sheet === part.sheet && contains(area, part.figure.cell);
  if (!sum) return references.some(isHere) ? 1 : 0;
  const skipped = /^=SUBTOTAL\(/i.test(part.figure.formula ?? '');
  const count = sum
    .filter((term) => isHere(term) && !(term.skipsSubtotals && skipped))
    .reduce((times, { sign }) => times + sign, 0);
  return count * turn(result.figure) * turn(part.figure);
}

function parse({ sheet, figure }: Place): Parsed {
  const known = parsed.get(figure);
  if (known) return known;
  const formula = figure.formula ?? '';
  const sum = readSum(formula, sheet);
  const fresh = { sum, references: sum ? [] : readReferences(formula, sheet) };
  parsed.set(figure, fresh);
  return fresh;
}

/** The sheet prints the figure with the other sign than it is counted with. */
function turn({ printed, cents }: NumberFigure): 1 | -1 {
  return printed * cents < 0 ? -1 : 1;
}
