import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { ReadingError } from '../readings/error.ts';
import { check } from './engine.ts';
import type { EngineAnswer, EngineQuestion } from './state/engine-messages.ts';

/** The check on a thread of its own, so that the pane goes on answering. Snapshots are sent once and kept. */
const snapshots = new Map<number, WorkbookSnapshot>();

self.addEventListener('message', ({ data }: MessageEvent<EngineQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ id, snapshotId, snapshot, confirmed, rest }: EngineQuestion): EngineAnswer {
  try {
    if (snapshot) {
      snapshots.clear();
      snapshots.set(snapshotId, snapshot);
    }
    const said = 'readingError' in confirmed ? new ReadingError(confirmed.readingError) : confirmed;
    const {
      snapshot: _,
      confirmed: __,
      ...checked
    } = check(snapshots.get(snapshotId)!, rest[0], said, ...rest[1]);
    return { id, checked };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

self.postMessage('ready');
