import { defineRule } from '../rule.ts';
import { followsFromText, textFaults } from '../support/texts/text-faults.ts';

/** Thousands parted by dots make text of an amount. */
export const dotThousands = defineRule({
  id: 'dot-thousands',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'finnish-notation',
  reasons: ['dots'],
  spoils: true,
  explains: followsFromText,
  check: (context) => textFaults(context, ['dots']),
});
