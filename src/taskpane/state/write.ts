import { cellAddress } from '../../model/address.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import type { Obstacle } from '../../excel/write/obstacle.ts';
import { writeEdits } from '../../excel/write/write-edits.ts';
import type { PaneWords } from '../words/index.ts';
import { toFailure } from './failure.ts';

export type Written =
  | { readonly kind: 'written'; readonly undo: readonly WorkbookEdit[] | null }
  /** One sentence each. */
  | { readonly kind: 'not-written'; readonly told: readonly string[] };

/** What is said when nothing, or not everything, is written. */
export interface WritingWords {
  readonly untouched: string;
  readonly restored: string;
  readonly halfway: string;
  readonly obstacles: Readonly<Partial<Record<Obstacle['kind'], (place: string) => string>>> & {
    readonly other: (place: string) => string;
  };
}

const mostTold = 5;

/** Writes the edits; whatever kept Excel from it comes back in words. */
export async function write(
  edits: readonly WorkbookEdit[],
  words: WritingWords,
  pane: PaneWords,
): Promise<Written> {
  const failed = (error: unknown) => pane.failures[toFailure(error).kind].join('. ');
  try {
    const outcome = await writeEdits(edits);
    if (outcome.kind === 'written') return outcome;
    if (outcome.kind === 'refused') {
      const told = new Set(outcome.obstacles.map((one) => wordObstacle(one, words)));
      return { kind: 'not-written', told: [...[...told].slice(0, mostTold), words.untouched] };
    }
    const state = outcome.restored ? words.restored : words.halfway;
    return { kind: 'not-written', told: [state, failed(outcome.failure)] };
  } catch (error) {
    return { kind: 'not-written', told: [words.untouched, failed(error)] };
  }
}

function wordObstacle({ kind, sheet, cell }: Obstacle, { obstacles }: WritingWords): string {
  const place = cell ? `${sheet} ${cellAddress(cell)}` : sheet;
  return (obstacles[kind] ?? obstacles.other)(place);
}
