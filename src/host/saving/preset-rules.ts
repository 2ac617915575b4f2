import type { FileRule, Period } from '../../model/conditional-rule.ts';
import type { CellFormat } from '../../model/edit-details.ts';

export interface Common {
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
}

const states = {
  Blanks: 'blanks',
  NonBlanks: 'noBlanks',
  Errors: 'errors',
  NonErrors: 'noErrors',
  DuplicateValues: 'duplicates',
  UniqueValues: 'uniques',
} as const;
const deviations = { One: 1, Two: 2, Three: 3 } as const;

export function presetRule(criterion: string, common: Common): FileRule | null {
  if (criterion in states) return { ...common, type: states[criterion as keyof typeof states] };
  const average = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (average) {
    const [, equal, far, side] = average;
    const off = far ? { deviations: deviations[far as keyof typeof deviations] } : {};
    return { ...common, type: 'average', above: side === 'Above', orEqual: equal !== undefined, ...off };
  }
  const period =
    criterion === 'LastSevenDays' ? 'last7Days' : criterion.charAt(0).toLowerCase() + criterion.slice(1);
  const known = /^(?:yesterday|today|tomorrow|last7Days|(?:last|this|next)(?:Week|Month))$/.test(period);
  return known ? { ...common, type: 'period', period: period as Period } : null;
}
