import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { check } from './engine.ts';
import { fromPlain, type EngineAnswer, type EngineQuestion } from './state/engine-messages.ts';

/** The check on a thread of its own, so that the pane goes on answering. Snapshots are sent once and kept. */
const snapshots = new Map<number, WorkbookSnapshot>();

self.addEventListener('message', ({ data }: MessageEvent<EngineQuestion>) => {
  self.postMessage(answer(data));
});

function answer({
  id,
  snapshotId,
  snapshot,
  language,
  confirmed,
  profile,
  explanations,
}: EngineQuestion): EngineAnswer {
  try {
    if (snapshot) {
      snapshots.clear();
      snapshots.set(snapshotId, snapshot);
    }
    const kept = snapshots.get(snapshotId)!;
    const result = check(kept, language, fromPlain(confirmed), profile, fromPlain(explanations));
    const { snapshot: _, confirmed: __, explanations: ___, ...checked } = result;
    return { id, checked };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

self.postMessage('ready');
