import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { exceededFrames, type ExceededFrame } from '../support/frames/exceeded.ts';
import { placeOf } from '../support/figures.ts';
import { frameOutcome } from '../support/frames/framed.ts';
import { causesOfBreach } from '../support/sums/sum-rules.ts';

/** What the units plan together, and each by itself, stays within the frame decided for it. */
export const frameExceeded = defineRule({
  id: 'frame-exceeded',
  scope: 'sheet',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['exceeded', 'with-parts', 'part-within'],
  yieldsTo: causesOfBreach,
  measures: true,
  *check(context) {
    const exceeded = exceededFrames(context);
    for (const one of exceeded) if (!one.isWithin) yield failsOf(one);
    const within = exceeded.filter(({ isWithin }) => isWithin);
    for (const group of tellOnce(within, ({ framed }) => framed.table.sheet)) {
      const outcome = frameOutcome(group.first.framed);
      const others = relatedTo(group, ({ framed: { table, figure } }) => placeOf(table, figure.cell));
      yield {
        ...outcome,
        reason: 'part-within' as const,
        severity: 'info' as const,
        related: [...outcome.related, ...others],
        data: { ...outcome.data, ...group.data },
      };
    }
  },
});

function failsOf({ framed, parts }: ExceededFrame) {
  const outcome = frameOutcome(framed);
  if (parts.length === 0) return { ...outcome, reason: 'exceeded' as const };
  return {
    ...outcome,
    reason: 'with-parts' as const,
    related: [...outcome.related, ...parts.map(({ table, figure }) => placeOf(table, figure.cell))],
    data: { ...outcome.data, parts: { names: parts.map(({ unit }) => unitTitle(unit)) } },
  };
}
