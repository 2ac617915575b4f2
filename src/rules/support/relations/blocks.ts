import type { TableReading, UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isRepeated } from '../figures.ts';
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
    const most = Math.min(open.length, mostParts);
    for (let count = 2; count <= most; count++) {
      const relations = relationsOf(block, open.slice(-count));
      if (!areProved(relations)) continue;
      found.push(...relations);
      open.length -= count;
      break;
    }
    open.push(block);
  }
  return found;
}

function areProved(relations: readonly Relation[]): boolean {
  const telling = relations.filter(({ result, terms }) => result.cents !== 0 && terms.length > 1);
  const proofs = holding(telling);
  return proofs >= leastProofs && proofs * 5 >= telling.length * 3;
}

function relationsOf({ table, unit }: Block, parts: readonly Block[]): Relation[] {
  const relations: Relation[] = [];
  for (const [key, result] of figuresByKey(unit)) {
    if (!isNumber(result) || !isAdditive(result) || isRepeated(unit, key)) continue;
    const terms = parts.flatMap((part) => {
      const figure = figuresByKey(part.unit).get(key);
      return figure && isNumber(figure) ? [{ figure, sign: 1 as const, ...part }] : [];
    });
    if (terms.length > 0)
      relations.push(makeRelation(table, { kind: 'units', name: '', unit, result, terms }));
  }
  return relations;
}
