import type { TableReading, UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isRepeated, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { holding, makeRelation, type Relation } from './relation.ts';

/** A table of one unit: a form of its own, or one of several below each other. */
interface Block {
  readonly table: TableReading;
  readonly unit: UnitReading;
}

const mostParts = 60;
const leastProofs = 2;

/**
 * A block that adds up those before it or after it, on their sheet or each on a sheet of its own. Its figures tell
 * that it does, not its name: most of them come out.
 */
export function blockRelations(tables: readonly TableReading[]): Relation[] {
  const blocks = tables.flatMap((table) => {
    const filled = table.units.filter(({ figures }) => figures.length > 0);
    return filled.length === 1 && table.kind !== 'list' ? [{ table, unit: filled[0]! }] : [];
  });
  const sheets = [...groupBy(blocks, ({ table }) => table.sheet).values()];
  const stacks = sheets.every(({ length }) => length === 1) ? [blocks] : sheets;
  return stacks.flatMap((stack) => {
    const after = sumsAfterParts(stack);
    return after.length > 0 ? after : sumsAfterParts(stack.toReversed());
  });
}

/** Each block takes the fewest blocks right before it, which nothing has taken yet, that it adds up. */
function sumsAfterParts(stack: readonly Block[]): Relation[] {
  const open: Block[] = [];
  const found: Relation[] = [];
  for (const block of stack) {
    const results = resultsOf(block);
    const sums: Sums = new Map();
    const most = Math.min(open.length, mostParts);
    for (let count = 1; count <= most; count++) {
      addTo(sums, open.at(-count)!);
      if (count < 2 || !comeNear(block, results, sums)) continue;
      const relations = relationsOf(block, results, open.slice(-count));
      if (!areProved(relations)) continue;
      found.push(...relations);
      open.length -= count;
      break;
    }
    open.push(block);
  }
  return found;
}

type Results = readonly (readonly [key: string, figure: NumberFigure])[];

function resultsOf({ unit }: Block): Results {
  return [...figuresByKey(unit)].flatMap(([key, figure]) =>
    isNumber(figure) && isAdditive(figure) && !isRepeated(unit, key) ? [[key, figure] as const] : [],
  );
}

/** Cents and how many figures they come from, by the key of the figures. */
type Sums = Map<string, { readonly cents: number; readonly terms: number }>;

function addTo(sums: Sums, { unit }: Block): void {
  for (const [key, figure] of figuresByKey(unit)) {
    if (!isNumber(figure)) continue;
    const { cents, terms } = sums.get(key) ?? { cents: 0, terms: 0 };
    sums.set(key, { cents: cents + figure.cents, terms: terms + 1 });
  }
}

/** Half a unit of the scale for each figure is the most that rounding takes: what is farther off needs no closer look. */
function comeNear({ table }: Block, results: Results, sums: Sums): boolean {
  let telling = 0;
  let near = 0;
  for (const [key, { cents }] of results) {
    const sum = sums.get(key);
    if (!sum || sum.terms < 2 || cents === 0) continue;
    telling++;
    if (Math.abs(sum.cents - cents) <= (sum.terms + 1) * table.scale * 50) near++;
  }
  return areEnough(near, telling);
}

function areProved(relations: readonly Relation[]): boolean {
  const telling = relations.filter(({ result, terms }) => result.cents !== 0 && terms.length > 1);
  return areEnough(holding(telling), telling.length);
}

function areEnough(proofs: number, telling: number): boolean {
  return proofs >= leastProofs && proofs * 5 >= telling * 3;
}

function relationsOf({ table, unit }: Block, results: Results, parts: readonly Block[]): Relation[] {
  return results.flatMap(([key, result]) => {
    const terms = parts.flatMap((part) => {
      const figure = figuresByKey(part.unit).get(key);
      return figure && isNumber(figure) ? [{ figure, sign: 1 as const, ...part }] : [];
    });
    return terms.length > 0 ? [makeRelation(table, { kind: 'units', name: '', unit, result, terms })] : [];
  });
}
