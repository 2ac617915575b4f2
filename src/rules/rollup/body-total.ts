import type { OutcomeData } from '../../model/outcome.ts';
import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { comparison, figureData, figureTitle, isNumber, placeOf, unitName } from '../support/figures.ts';
import { signTurnedMember, sumsOf, unusableMember, type Member, type Sum } from '../support/sums.ts';
import { checkTotal, followsFromParts } from '../support/totals.ts';

/** A printed total is the sum of the units it stands for, in every quantity and column. */
export const bodyTotal = defineRule({
  id: 'body-total',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['differs', 'rounding'],
  doubts: ['part-unusable', 'sign-unclear'],
  explains: ['hardcoded-total', 'formula-overwritten'],
  *check({ tables, organisation }) {
    const sums = [...sumsOf(tables)];
    for (const sum of sums) {
      const { table, unit, figure } = sum;
      const place = { at: placeOf(table, figure.cell), unit: unitName(unit) };
      const doubt = (reason: 'part-unusable' | 'sign-unclear', part: Member) => ({
        kind: 'cannotTell' as const,
        reason,
        ...place,
        data: partData(sum, part),
      });
      if (!isNumber(figure)) continue;
      const unusable = unusableMember(sum);
      if (unusable) {
        yield doubt('part-unusable', unusable);
        continue;
      }
      const { verdict, expected } = checkTotal(sum, figure, organisation);
      if (verdict === 'holds') {
        yield { kind: 'holds', subject: 'total', ...place };
        continue;
      }
      if (followsFromParts(sum, organisation, sums)) continue;
      const turned = signTurnedMember(sum, figure);
      if (turned) {
        yield doubt('sign-unclear', turned);
        continue;
      }
      yield {
        kind: 'fails',
        reason: verdict,
        ...place,
        related: sum.members.map((member) => placeOf(table, member.figure.cell)),
        ...(verdict === 'rounding' && { severity: 'info' as const }),
        expected,
        actual: figure.cents,
        data: {
          ...figureData(table, unit, figure),
          ...comparison(figure, expected),
          count: sum.members.length,
        },
      };
    }
  },
});

function partData({ table, unit, figure }: Sum, part: Member): OutcomeData {
  const named = `${unitTitle(part.unit)}: ${figureTitle(table, part.figure)}`;
  return { ...figureData(table, unit, figure), part: named };
}
