import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { check } from '../engine.ts';
import { toPlain, type EngineAnswer, type EngineQuestion } from './engine-messages.ts';
import type { Checked } from './pane-state.ts';

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
  const ids = new WeakMap<WorkbookSnapshot, number>();
  let worker = await startWorker();
  let stopped = new AbortController();
  let sent = 0;
  let snapshots = 0;
  let questions = 0;
  const ask = (given: CheckArguments): EngineQuestion => {
    const [snapshot, language, confirmed, profile, explanations] = given;
    const snapshotId = ids.get(snapshot) ?? ++snapshots;
    ids.set(snapshot, snapshotId);
    const isKnown = sent === snapshotId;
    sent = snapshotId;
    return {
      id: ++questions,
      snapshotId,
      snapshot: isKnown ? null : snapshot,
      language,
      confirmed: toPlain(confirmed),
      profile,
      explanations: toPlain(explanations),
    };
  };
  return {
    check: async (...given) => {
      const answer = await answerOf(worker, ask(given), stopped.signal);
      if ('error' in answer) throw new Error(answer.error);
      return { ...answer.checked, snapshot: given[0], confirmed: given[2], explanations: given[4] };
    },
    stop: () => {
      worker.terminate();
      stopped.abort();
      stopped = new AbortController();
      worker = newWorker();
      sent = 0;
    },
  };
}

function newWorker(): Worker {
  return new Worker(new URL('../engine.worker.ts', import.meta.url));
}

/** Rejects when the browser refuses it, so that the check runs here instead. */
function startWorker(): Promise<Worker> {
  const worker = newWorker();
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker did not start.')), { once: true });
    worker.addEventListener('message', () => resolve(worker), { once: true });
  });
}

function answerOf(worker: Worker, question: EngineQuestion, stopped: AbortSignal): Promise<EngineAnswer> {
  return new Promise((resolve, reject) => {
    const close = () => {
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      stopped.removeEventListener('abort', fail);
    };
    const hear = ({ data }: MessageEvent<EngineAnswer | 'ready'>) => {
      if (data === 'ready' || data.id !== question.id) return;
      close();
      resolve(data);
    };
    const fail = () => {
      close();
      reject(new Error('The worker broke off.'));
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
    stopped.addEventListener('abort', fail);
    worker.postMessage(question);
  });
}
