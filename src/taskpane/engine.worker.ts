import { check } from './engine.ts';
import {
  fromPlain,
  type EngineAnswer,
  type EngineMessage,
  type EngineQuestion,
} from './state/engine-messages.ts';
import { checkedPieces, joinSnapshot, type SnapshotPiece } from './state/engine-pieces.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';

/** The check on a thread of its own, so that the pane goes on answering. Snapshots are sent once and kept. */
let arriving: SnapshotPiece[] = [];
let kept: WorkbookSnapshot | null = null;

self.addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => {
  if ('id' in data) answer(data);
  else keep(data);
});

function keep(piece: SnapshotPiece): void {
  if (piece.part === 'book') {
    arriving = [];
    kept = null;
  }
  arriving.push(piece);
}

function answer({ id, language, confirmed, profile, explanations }: EngineQuestion): void {
  try {
    kept ??= joinSnapshot(arriving);
    arriving = [];
    const result = check(kept, language, fromPlain(confirmed), profile, fromPlain(explanations));
    const { snapshot: _, confirmed: __, explanations: ___, ...checked } = result;
    for (const piece of checkedPieces(checked)) say({ id, piece });
    say({ id, done: true });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function say(message: EngineAnswer): void {
  self.postMessage(message);
}

self.postMessage('ready');
