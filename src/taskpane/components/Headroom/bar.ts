import type { ReportHeadroom } from '../../../check/report.ts';

/** Parts of a bar in per cent of its width. */
export interface Bar {
  /** Used, or reached where the amount must be reached. */
  readonly used: number;
  /** Passed, or missing. */
  readonly over: number;
  /** Of the binding amount, in whole per cent. */
  readonly share: number;
}

/** Null where the amounts have no common direction, so that no length could tell anything. */
export function barOf({ bound, used, left }: ReportHeadroom): Bar | null {
  if (bound === null || used === null || left === null || bound === 0 || used / bound < 0) return null;
  const [limit, reached] = [Math.abs(bound), Math.abs(used)];
  const whole = Math.max(limit, reached);
  const over = left < 0 ? Math.abs(limit - reached) : 0;
  const solid = left < 0 ? whole - over : reached > limit ? limit : reached;
  return {
    used: (solid / whole) * 100,
    over: (over / whole) * 100,
    share: Math.round((reached / limit) * 100),
  };
}
