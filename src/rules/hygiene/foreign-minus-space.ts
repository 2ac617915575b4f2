import { defineRule } from '../rule.ts';
import { followsFromText, textFaults } from '../support/texts/text-faults.ts';

const faults = ['minus-glyph', 'trailing-minus', 'parentheses', 'foreign-space'] as const;

/** A minus or a space Excel does not know turns an amount into text. */
export const foreignMinusSpace = defineRule({
  id: 'foreign-minus-space',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'finnish-notation',
  reasons: faults,
  spoils: true,
  explains: followsFromText,
  check: (context) => textFaults(context, faults),
});
