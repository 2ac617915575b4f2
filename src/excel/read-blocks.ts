import { cellsIn, halve, takeBlocks, type Block } from './blocks.ts';
import { ExcelFailure } from './failure.ts';
import { runExcel, type RunOptions } from './gateway.ts';

/** One request of a reading: asks for every block and, after the sync, takes what came. Gives the estimated bytes. */
export type ReadRequest<B extends Block> = (
  context: Excel.RequestContext,
  blocks: readonly B[],
) => Promise<number>;

/** The web's limit is 5 MB; the blocks to come may be heavier than those measured. */
const byteBudget = 1_500_000;
export const largestRequest = 100_000;

/**
 * Reads blocks in as few requests as their size allows. The first one shows how heavy cells are; a request that
 * Excel finds too large is halved. `onRead` hears the blocks still to come after each request.
 */
export async function readBlocks<B extends Block>(
  blocks: readonly B[],
  read: ReadRequest<B>,
  options: RunOptions & { readonly firstBudget: number; readonly onRead?: (later: readonly B[]) => void },
): Promise<void> {
  const { firstBudget, onRead, ...run } = options;
  let budget = firstBudget;
  let rest = blocks;
  while (rest.length > 0) {
    const { now, later } = takeBlocks(rest, budget);
    const bytes = await readHalving(now, read, run);
    const perCell = bytes / now.reduce((sum, { area }) => sum + cellsIn(area), 0);
    budget = Math.max(1, Math.min(largestRequest, Math.floor(byteBudget / Math.max(perCell, 1))));
    rest = later;
    onRead?.(rest);
  }
}

async function readHalving<B extends Block>(
  blocks: readonly B[],
  read: ReadRequest<B>,
  options: RunOptions,
): Promise<number> {
  try {
    return await runExcel((context) => read(context, blocks), options);
  } catch (error) {
    const halves = mayBeTooLarge(error) ? halve(blocks) : null;
    if (!halves) throw error;
    // A vague error is not chased to single cells: it often means something else.
    const chase = error instanceof ExcelFailure && error.kind === 'too-large';
    const readHalf = (half: readonly B[]) =>
      chase ? readHalving(half, read, options) : runExcel((context) => read(context, half), options);
    return (await readHalf(halves[0])) + (await readHalf(halves[1]));
  }
}

/** Some hosts answer `GeneralException` to what is too large. */
function mayBeTooLarge(error: unknown): boolean {
  return error instanceof ExcelFailure && (error.kind === 'too-large' || error.code === 'GeneralException');
}
