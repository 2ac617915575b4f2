import { defineRule } from '../rule.ts';
import { missingParts } from '../support/missing-parts.ts';

/** Somebody is responsible for every action. */
export const responsibleMissing = defineRule({
  id: 'responsible-missing',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many', 'column', 'no-column'],
  check: (context) => missingParts(context, 'responsible-missing', 'responsible'),
});
