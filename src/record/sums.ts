import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { canonicalPieces, cellLines } from './canonical.ts';

/** Lets others have their turn, between pieces of a few thousand cells. */
export type Pause = () => Promise<void>;

const sums = new WeakMap<WorkbookSnapshot, Promise<string>>();

/** SHA-256 over every value and formula that was checked, in hexadecimal digits. Snapshots never change: one sum each. */
export function sumOfWorkbook(snapshot: WorkbookSnapshot, pause?: Pause): Promise<string> {
  const known = sums.get(snapshot);
  if (known) return known;
  const sum = addUp(snapshot, pause);
  sums.set(snapshot, sum);
  sum.catch(() => sums.delete(snapshot));
  return sum;
}

async function addUp(snapshot: WorkbookSnapshot, pause?: Pause): Promise<string> {
  const pieces: string[] = [];
  for (const piece of canonicalPieces(snapshot)) {
    pieces.push(piece);
    await pause?.();
  }
  return sha256(pieces.join(''));
}

/** The same over a record's own cells above the row that holds this very sum. */
export function sumOfRecord(sheet: Pick<SheetSnapshot, 'cells'>, sumRow: number): Promise<string> {
  const { rows } = sheet.cells;
  return sha256(
    cellLines(sheet)
      .filter((_, index) => rows[index]! < sumRow)
      .join('\n'),
  );
}

/** For reading and typing: `0123 4567 …`. */
export function inGroups(sum: string): string {
  return sum.replace(/.{4}(?=.)/g, '$& ');
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
