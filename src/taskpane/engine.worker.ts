import { affectedBy, check, earlyFindings } from './engine.ts';
import type { ReportFinding } from '../check/report.ts';
import {
  fromPlain,
  type AffectedQuestion,
  type EngineAnswer,
  type EngineMessage,
  type EngineQuestion,
} from './state/engine-messages.ts';
import { checkedPieces, joinSnapshot, type PlainChecked, type SnapshotPiece } from './state/engine-pieces.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { ReadingError } from '../readings/error.ts';
import type { EarlyFindings } from '../check/early-findings.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';

/**
 * The check on a thread of its own, so that the pane goes on answering. Snapshots are sent once and kept; tables that
 * stay are told once.
 */
let arriving: SnapshotPiece[] = [];
let kept: WorkbookSnapshot | null = null;
let told: PlainChecked | null = null;
const sameConfirmed = makeSame<ConfirmedReading | ReadingError>();
const sameProfile = makeSame<EngineQuestion['profile']>();

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

function answerCheck(snapshot: WorkbookSnapshot, question: EngineQuestion): void {
  const { id, language } = question;
  const confirmed = sameConfirmed(fromPlain(question.confirmed));
  const profile = sameProfile(question.profile);
  const explanations = fromPlain(question.explanations);
  if (question.early && isLarge(snapshot))
    tellEarly(id, earlyFindings(snapshot, { language, confirmed, profile, explanations }));
  const result = check(snapshot, language, confirmed, profile, explanations);
  const { snapshot: _, confirmed: __, explanations: ___, ...checked } = result;
  for (const piece of checkedPieces(checked, told)) say({ id, piece });
  say({ id, done: true });
  told = checked;
}

/** What comes from the other thread is new every time; as long as it says the same, the first of it is used on. */
function makeSame<T>(): (given: T) => T {
  let before: { readonly text: string | undefined; readonly given: T } | null = null;
  return (given) => {
    const text = JSON.stringify(given);
    if (!before || before.text !== text) before = { text, given };
    return before.given;
  };
}

/** Cells; less is judged as a whole before anybody has read what was found first. */
const large = 20_000;
/** Milliseconds between two tellings. */
const pause = 250;

function isLarge({ sheets }: WorkbookSnapshot): boolean {
  return sheets.reduce((sum, { cells }) => sum + cells.count, 0) >= large;
}

/** The first finding at once, the others now and then. */
function tellEarly(id: number, steps: Iterable<EarlyFindings>): void {
  let waiting: ReportFinding[] = [];
  let told = -Infinity;
  for (const step of steps) {
    waiting.push(...step.findings);
    const isLast = step.done === step.of;
    if (!isLast && (performance.now() - told < pause || (told === -Infinity && waiting.length === 0)))
      continue;
    say({ id, early: { ...step, findings: waiting } });
    waiting = [];
    told = performance.now();
  }
}

function say(message: EngineAnswer): void {
  self.postMessage(message);
}

self.postMessage('ready');
