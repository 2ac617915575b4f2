import { ExcelFailure, failureFrom } from './failure.ts';
import { noteClaims } from './own-sheets.ts';

export interface RunOptions {
  /** May be run again from its start when Excel was busy. */
  readonly idempotent?: boolean;
  /** Waits until the user has finished editing a cell. Without it the run fails at once. */
  readonly waitForCellEdit?: boolean;
  /** The user keeps the run waiting by editing a cell. */
  readonly onCellEdit?: (() => void) | undefined;
  /** Excel has not finished for long, for whatever other reason. */
  readonly onSlow?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The context of an earlier run, for what belongs to it: event handlers. */
  readonly context?: Excel.RequestContext;
}

export type Operation<T> = (context: Excel.RequestContext) => Promise<T>;

const cellEditNoticeMs = 700;
const slowMs = 30_000;
const limitMs = 120_000;
const retryDelaysMs = [500, 2000, 6000];

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
  const run = new Run(operation, options);
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

class Run<T> {
  /** Nobody waits for the result any more; nothing further may be sent. */
  over = false;
  /** The user is editing a cell and the request waits for the end of it. */
  waiting = false;
  private answers = 0;
  private readonly operation: Operation<T>;
  private readonly options: RunOptions;

  constructor(operation: Operation<T>, options: RunOptions) {
    this.operation = operation;
    this.options = options;
  }

  /** Tries again where that is safe. */
  async persist(): Promise<T> {
    const { idempotent = false, waitForCellEdit = false } = this.options;
    for (let retries = 0; ;) {
      try {
        return await this.attempt();
      } catch (error) {
        const failure = failureFrom(error);
        if (!(failure instanceof ExcelFailure)) throw failure;
        const untouched = idempotent || this.answers === 0;
        if (failure.kind === 'cell-edit' && waitForCellEdit && untouched && !this.waiting) {
          this.waitForEdit();
        } else if (failure.kind === 'busy' && idempotent && retries < retryDelaysMs.length) {
          await pause(retryDelaysMs[retries++]! * (1 + Math.random() / 4));
        } else {
          throw failure;
        }
      }
    }
  }

  private attempt(): Promise<T> {
    const batch = (context: Excel.RequestContext) => this.supervise(context);
    const { context } = this.options;
    return context ? Excel.run(context, batch) : Excel.run({ delayForCellEdit: this.waiting }, batch);
  }

  /** Counts answers, and sends nothing once nobody waits for them. */
  private async supervise(context: Excel.RequestContext): Promise<T> {
    const send = context.sync.bind(context);
    const refuseWhenOver = () => {
      if (this.over || this.options.signal?.aborted) throw new ExcelFailure('aborted');
    };
    context.sync = async <V>(passThrough?: V) => {
      refuseWhenOver();
      const answer = await send(passThrough);
      this.answers++;
      noteClaims(context);
      this.waiting = false;
      return answer;
    };
    try {
      const result = await this.operation(context);
      refuseWhenOver();
      return result;
    } finally {
      context.sync = send;
    }
  }

  private waitForEdit(): void {
    this.waiting = true;
    setTimeout(() => {
      if (!this.waiting) return;
      for (const { onCellEdit } of this.over ? queued : [this.options, ...queued]) onCellEdit?.();
    }, cellEditNoticeMs);
  }
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function nothing(): void {}
