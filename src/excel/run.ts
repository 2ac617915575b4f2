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
const retryDelaysMs = [500, 2000, 6000];

/** One run, as often as it takes: it alone speaks to Excel. */
export class Run<T> {
  /** Nobody waits for the result any more; nothing further may be sent. */
  over = false;
  /** The user is editing a cell and the request waits for the end of it. */
  waiting = false;
  private answers = 0;
  private readonly operation: Operation<T>;
  private readonly options: RunOptions;
  private readonly behind: Iterable<RunOptions>;

  /** Whoever stands `behind` it is kept waiting by the same edit. */
  constructor(operation: Operation<T>, options: RunOptions, behind: Iterable<RunOptions>) {
    this.operation = operation;
    this.options = options;
    this.behind = behind;
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
      const waiting = this.over ? this.behind : [this.options, ...this.behind];
      for (const { onCellEdit } of waiting) onCellEdit?.();
    }, cellEditNoticeMs);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
