import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { check } from '../engine.ts';
import { toPlain, type EngineAnswer, type EngineQuestion } from './engine-messages.ts';
import { joinChecked, snapshotPieces, type CheckedPiece, type PlainChecked } from './engine-pieces.ts';
import type { Checked } from './pane-state.ts';

/** Milliseconds. A worker that says nothing for so long is given up; sending pauses after each turn. */
const startPatience = 10_000;
const turn = 10;

type CheckArguments = Parameters<typeof check>;

/** The part of the pane that knows budgets, wherever it runs. */
export interface Engine {
  readonly check: (...given: CheckArguments) => Promise<Checked>;
  /** Breaks off whatever is under way; the next check starts anew. */
  readonly stop: () => void;
}

/** On a thread of its own where there are workers, else here. */
export function makeEngine(): Promise<Engine> {
  return typeof Worker === 'undefined' ? localEngine() : workerEngine().catch(localEngine);
}

async function localEngine(): Promise<Engine> {
  const engine = await import('../engine.ts');
  return { check: async (...given) => engine.check(...given), stop: () => undefined };
}

async function workerEngine(): Promise<Engine> {
  let worker = await startWorker();
  let stopped = new AbortController();
  let sent: WorkbookSnapshot | null = null;
  let questions = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (given: CheckArguments, signal: AbortSignal): Promise<Checked> => {
    const [snapshot, language, confirmed, profile, explanations] = given;
    throwIfStopped(signal);
    const asked = worker;
    if (sent !== snapshot) {
      sent = null;
      await send(asked, snapshot, signal);
      sent = snapshot;
    }
    const checked = await answerOf(
      asked,
      {
        id: ++questions,
        language,
        confirmed: toPlain(confirmed),
        profile,
        explanations: toPlain(explanations),
      },
      signal,
    );
    return { ...checked, snapshot, confirmed, explanations };
  };
  return {
    // One after another: the worker keeps one snapshot.
    check: (...given) => {
      const { signal } = stopped;
      const answer = queue.then(() => ask(given, signal));
      queue = answer.catch(() => undefined);
      return answer;
    },
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

async function send(worker: Worker, snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const piece of snapshotPieces(snapshot)) {
    worker.postMessage(piece);
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfStopped(signal);
    since = performance.now();
  }
}

function answerOf(worker: Worker, question: EngineQuestion, stopped: AbortSignal): Promise<PlainChecked> {
  const pieces: CheckedPiece[] = [];
  return new Promise((resolve, reject) => {
    const close = () => {
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      stopped.removeEventListener('abort', fail);
    };
    const hear = ({ data }: MessageEvent<EngineAnswer | 'ready'>) => {
      if (data === 'ready' || data.id !== question.id) return;
      if ('piece' in data) return void pieces.push(data.piece);
      close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(joinChecked(pieces));
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
