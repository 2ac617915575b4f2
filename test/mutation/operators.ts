import { amountOperators } from './amounts.ts';
import { bindingOperators } from './bindings.ts';
import { formulaOperators } from './formulas.ts';
import { goalOperators } from './goals.ts';
import { lineOperators } from './lines.ts';
import type { Operator } from './operator.ts';
import { remarkOperators } from './remarks.ts';
import { structureOperators } from './structure.ts';
import { textOperators } from './texts.ts';

export const operators: readonly Operator[] = [
  ...amountOperators,
  ...formulaOperators,
  ...textOperators,
  ...lineOperators,
  ...structureOperators,
  ...remarkOperators,
  ...bindingOperators,
  ...goalOperators,
];
