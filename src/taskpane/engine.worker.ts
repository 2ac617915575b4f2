import { affectedBy, check } from './engine.ts';
import {
  fromPlain,
  type AffectedQuestion,
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
  if ('part' in data) keep(data);
  else answer(data);
});

function keep(piece: SnapshotPiece): void {
  if (piece.part === 'book') arriving = [];
  arriving.push(piece);
}

function answer(question: EngineQuestion | AffectedQuestion): void {
  const { id } = question;
  try {
    if (arriving.length > 0) kept = joinSnapshot(arriving, kept);
    arriving = [];
    if ('changed' in question) say({ id, affected: affectedBy(kept!, question.changed) });
    else answerCheck(kept!, question);
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function answerCheck(
  snapshot: WorkbookSnapshot,
  { id, language, confirmed, profile, explanations }: EngineQuestion,
): void {
  const result = check(snapshot, language, fromPlain(confirmed), profile, fromPlain(explanations));
  const { snapshot: _, confirmed: __, explanations: ___, ...checked } = result;
  for (const piece of checkedPieces(checked)) say({ id, piece });
  say({ id, done: true });
}

function say(message: EngineAnswer): void {
  self.postMessage(message);
}

self.postMessage('ready');
