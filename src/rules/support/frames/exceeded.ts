import type { CheckContext } from '../../../model/outcome.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import type { FramedTotal } from './frame-of.ts';
import { framedParts, framedTotals, isExceeded } from './framed.ts';

export interface ExceededFrame {
  readonly framed: FramedTotal;
  /** Its own parts that exceed their frames, from the upper to the lower ones. */
  readonly parts: readonly FramedTotal[];
  /** A total above it keeps to its frame: what it lacks can be moved to it. */
  readonly isWithin: boolean;
}

/** Every exceeded frame but those that are a part of another one that is exceeded too. */
export function exceededFrames(context: CheckContext): ExceededFrame[] {
  const totals = [...framedTotals(context)];
  const exceeded = [...totals, ...framedParts(context)].filter(isExceeded);
  if (exceeded.length === 0) return [];
  const below = new Set(exceeded.flatMap((framed) => partsOf(framed, exceeded)));
  const kept = new Set(
    totals.filter((total) => !isExceeded(total)).flatMap(({ table, unit }) => unitsUnder(table, unit)),
  );
  return exceeded
    .filter((framed) => !below.has(framed))
    .map((framed) => ({ framed, parts: partsOf(framed, exceeded), isWithin: kept.has(framed.unit) }));
}

function partsOf({ table, unit }: FramedTotal, exceeded: readonly FramedTotal[]): FramedTotal[] {
  const units = unitsUnder(table, unit);
  return exceeded.filter((one) => units.includes(one.unit));
}

function unitsUnder({ units }: TableReading, whole: UnitReading): UnitReading[] {
  const found: UnitReading[] = [];
  const open = [whole];
  for (let unit = open.pop(); unit; unit = open.pop()) {
    for (const member of (unit.members ?? []).map((position) => units[position]!)) {
      if (found.includes(member)) continue;
      found.push(member);
      open.push(member);
    }
  }
  return found;
}
