import { defineRule } from '../rule.ts';
import { missingParts } from '../support/units/missing-parts.ts';

/** Every row says how it is followed up. */
export const followupMissing = defineRule({
  id: 'followup-missing',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many', 'column', 'no-column'],
  check: (context) => missingParts(context, 'followup-missing', 'followUp'),
});
