import type { Limits } from '../../model/edit-details.ts';

export const operators: Readonly<Record<string, Limits['operator']>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** One or two operands, numbers or formulas. */
export function limits(
  first: string | number,
  second: string | number | null | undefined,
): Pick<Limits, 'first' | 'second'> {
  const none = second === undefined || second === null || second === '';
  return { first: limit(first), ...(none ? {} : { second: limit(second) }) };
}

function limit(value: string | number): string | number {
  return typeof value === 'string' && !value.startsWith('=') ? `=${value}` : value;
}
