import { defineRule } from '../rule.ts';
import { followsFromText, textFaults } from '../support/texts/text-faults.ts';

/** A currency or a word like "n." in the cell makes text of an amount. */
export const currencyInCell = defineRule({
  id: 'currency-in-cell',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'finnish-notation',
  reasons: ['currency'],
  spoils: true,
  explains: followsFromText,
  check: (context) => textFaults(context, ['currency']),
});
