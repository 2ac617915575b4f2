import { defineRule } from '../rule.ts';
import { followsFromText, textFaults } from '../support/texts/text-faults.ts';

/** A decimal point makes text of an amount where the comma is the mark. */
export const decimalPoint = defineRule({
  id: 'decimal-point',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'finnish-notation',
  reasons: ['point'],
  spoils: true,
  explains: followsFromText,
  check: (context) => textFaults(context, ['point']),
});
