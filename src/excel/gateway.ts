import { ExcelFailure } from './failure.ts';
import { Run, type Operation, type RunOptions } from './run.ts';

export type { RunOptions } from './run.ts';

const slowMs = 30_000;
const limitMs = 120_000;

let lastInQueue: Promise<unknown> = Promise.resolve();
let current: Run<unknown> | null = null;
const queued = new Set<RunOptions>();

/**
 * Runs an operation in Excel: the only door to it. Runs one at a time in order of asking, so an operation may not
 * start another and wait for it. Rejects with an `ExcelFailure` when Excel refuses, does not finish within two
 * minutes, or the signal aborts. The next run starts when Excel has let go of this one or the limit has passed.
 */
export async function runExcel<T>(operation: Operation<T>, options: RunOptions = {}): Promise<T> {
  const turn = lastInQueue;
  let leaveQueue!: (released: unknown) => void;
  lastInQueue = new Promise((resolve) => (leaveQueue = resolve));
  const abort = aborted(options.signal);
  queued.add(options);
  // Whoever stands behind a run that waits is kept waiting by the same edit.
  if (current?.waiting) options.onCellEdit?.();
  try {
    await Promise.race([turn, abort]);
  } catch (error) {
    leaveQueue(turn);
    throw error;
  } finally {
    queued.delete(options);
  }
  const run = new Run(operation, options, queued);
  current = run;
  const work = run.persist();
  const { limit, stop } = startLimits(run, options);
  leaveQueue(Promise.race([work, limit]).then(nothing, nothing));
  try {
    return await Promise.race([work, limit, abort]);
  } finally {
    run.over = true;
    const end = () => {
      stop();
      if (current === run) current = null;
    };
    void work.then(end, end);
  }
}

/** When everything asked so far has ended. */
export function whenIdle(): Promise<unknown> {
  return lastInQueue;
}

function startLimits(run: Run<unknown>, { onSlow }: RunOptions): { limit: Promise<never>; stop: () => void } {
  const slow = setTimeout(() => {
    if (!run.waiting && !run.over) onSlow?.();
  }, slowMs);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelFailure(run.waiting ? 'cell-edit' : 'timeout')), limitMs);
  });
  limit.catch(nothing);
  const stop = () => {
    clearTimeout(slow);
    clearTimeout(timer);
  };
  return { limit, stop };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  const abort = new Promise<never>((_, reject) => {
    const fail = () => reject(new ExcelFailure('aborted'));
    if (signal?.aborted) fail();
    else signal?.addEventListener('abort', fail, { once: true });
  });
  abort.catch(nothing);
  return abort;
}

function nothing(): void {}
