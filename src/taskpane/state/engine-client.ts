import type { CellsOf } from '../../check/affected.ts';
import type { EarlyFindings } from '../../check/early-findings.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { check } from '../engine.ts';
import { toPlain, type AffectedQuestion, type EngineAnswer, type EngineQuestion } from './engine-messages.ts';
import { joinChecked, snapshotPieces, type CheckedPiece, type PlainChecked } from './engine-pieces.ts';
import type { Checked } from './pane-state.ts';

/** Milliseconds. A worker that says nothing for so long is given up; sending pauses after each turn. */
const startPatience = 10_000;
const turn = 10;

type CheckArguments = Parameters<typeof check>;
type TellEarly = (found: EarlyFindings) => void;

/** The part of the pane that knows budgets, wherever it runs. */
export interface Engine {
  /** On a thread of its own it tells what it finds in a large workbook before all of it is judged. */
  readonly check: (...given: [...CheckArguments, onEarly?: TellEarly]) => Promise<Checked>;
  /** Cells whose results may differ when these have changed. */
  readonly affectedBy: (
    snapshot: WorkbookSnapshot,
    changed: readonly CellsOf[],
  ) => Promise<readonly CellsOf[]>;
  /** Breaks off whatever is under way; the next check starts anew. */
  readonly stop: () => void;
}

/** On a thread of its own where there are workers, else here. */
export function makeEngine(): Promise<Engine> {
  return typeof Worker === 'undefined' ? localEngine() : workerEngine().catch(localEngine);
}

async function localEngine(): Promise<Engine> {
  const engine = await import('../engine.ts');
  return {
    check: async (snapshot, language, confirmed, profile, explanations) =>
      engine.check(snapshot, language, confirmed, profile, explanations),
    affectedBy: async (...given) => engine.affectedBy(...given),
    stop: () => undefined,
  };
}

async function workerEngine(): Promise<Engine> {
  let worker = await startWorker();
  let stopped = new AbortController();
  let sent: WorkbookSnapshot | null = null;
  let questions = 0;
  const told = new WeakMap<Worker, PlainChecked>();
  let queue: Promise<unknown> = Promise.resolve();
  const askOf = async <T>(
    snapshot: WorkbookSnapshot,
    ask: (worker: Worker, id: number, signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> => {
    throwIfStopped(signal);
    const asked = worker;
    if (sent !== snapshot) {
      const before = sent;
      sent = null;
      await send(asked, snapshot, before, signal);
      sent = snapshot;
    }
    return ask(asked, ++questions, signal);
  };
  /** One after another: the worker keeps one snapshot. */
  const inTurn = <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const { signal } = stopped;
    const answer = queue.then(() => work(signal));
    queue = answer.catch(() => undefined);
    return answer;
  };
  return {
    check: (snapshot, language, confirmed, profile, explanations, onEarly) =>
      inTurn(async (signal) => {
        const plain = { confirmed: toPlain(confirmed), explanations: toPlain(explanations) };
        const early = onEarly !== undefined;
        const checked = await askOf(
          snapshot,
          async (asked, id) => {
            const question = { id, language, profile, early, ...plain };
            const answer = await checkedBy(asked, question, told.get(asked) ?? null, signal, onEarly);
            told.set(asked, answer);
            return answer;
          },
          signal,
        );
        return { ...checked, snapshot, confirmed, explanations };
      }),
    affectedBy: (snapshot, changed) =>
      inTurn((signal) =>
        askOf(
          snapshot,
          (asked, id) =>
            answerOf(asked, { id, changed }, signal, (answer) =>
              'affected' in answer ? { value: answer.affected } : null,
            ),
          signal,
        ),
      ),
    stop: () => {
      worker.terminate();
      stopped.abort();
      stopped = new AbortController();
      worker = newWorker();
      sent = null;
    },
  };
}

function newWorker(): Worker {
  return new Worker(new URL('../engine.worker.ts', import.meta.url));
}

/** Rejects when the browser refuses it or it says nothing, so that the check runs here instead. */
function startWorker(): Promise<Worker> {
  const worker = newWorker();
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error('The worker did not start.'));
    };
    const timer = setTimeout(giveUp, startPatience);
    const begin = () => {
      clearTimeout(timer);
      worker.removeEventListener('error', giveUp);
      resolve(worker);
    };
    worker.addEventListener('error', giveUp, { once: true });
    worker.addEventListener('message', begin, { once: true });
  });
}

async function send(
  worker: Worker,
  snapshot: WorkbookSnapshot,
  before: WorkbookSnapshot | null,
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const piece of snapshotPieces(snapshot, before)) {
    worker.postMessage(piece);
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfStopped(signal);
    since = performance.now();
  }
}

function checkedBy(
  worker: Worker,
  question: EngineQuestion,
  before: PlainChecked | null,
  stopped: AbortSignal,
  onEarly?: TellEarly,
): Promise<PlainChecked> {
  const pieces: CheckedPiece[] = [];
  return answerOf(worker, question, stopped, (answer) => {
    if ('early' in answer) onEarly?.(answer.early);
    if ('piece' in answer) pieces.push(answer.piece);
    return 'done' in answer ? { value: joinChecked(pieces, before) } : null;
  });
}

/** Listens until `take` gives the value of the answers heard. */
function answerOf<T>(
  worker: Worker,
  question: EngineQuestion | AffectedQuestion,
  stopped: AbortSignal,
  take: (answer: EngineAnswer) => { readonly value: T } | null,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const close = () => {
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      stopped.removeEventListener('abort', fail);
    };
    const hear = ({ data }: MessageEvent<EngineAnswer | 'ready'>) => {
      if (data === 'ready' || data.id !== question.id) return;
      if ('error' in data) {
        close();
        return reject(new Error(data.error));
      }
      const taken = take(data);
      if (!taken) return;
      close();
      resolve(taken.value);
    };
    const fail = () => {
      close();
      reject(brokenOff());
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
    stopped.addEventListener('abort', fail);
    worker.postMessage(question);
  });
}

function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw brokenOff();
}

function brokenOff(): Error {
  return new Error('The worker broke off.');
}
