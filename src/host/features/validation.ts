import type { Area } from '../../model/address.ts';

/** What may be typed into some cells. */
export interface Validation {
  areas: readonly Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: Prompt;
}

/** One kind only. Formulas with their `=`, as Excel states them. */
export interface ValidationRule {
  readonly wholeNumber?: ComparingRule;
  readonly decimal?: ComparingRule;
  readonly textLength?: ComparingRule;
  readonly date?: ComparingRule;
  readonly time?: ComparingRule;
  readonly list?: ListRule;
  readonly custom?: { readonly formula: string };
}

export const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export interface ComparingRule {
  readonly formula1: number | string;
  readonly formula2?: number | string;
  readonly operator: (typeof operators)[number];
}

export interface ListRule {
  readonly inCellDropDown: boolean;
  /** Items parted by commas, or a formula for cells that hold them. */
  readonly source: string;
}

export interface ErrorAlert {
  readonly message: string;
  readonly title: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

export interface Prompt {
  readonly message: string;
  readonly title: string;
  readonly showPrompt: boolean;
}

export const plainAlert: ErrorAlert = { message: '', title: '', showAlert: true, style: 'Stop' };
export const plainPrompt: Prompt = { message: '', title: '', showPrompt: true };

/** Wire words by kind of rule. */
export const validationTypes = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

export type ValidationKind = keyof typeof validationTypes;

export function kindOfRule(rule: ValidationRule): ValidationKind | null {
  const kinds = Object.keys(validationTypes) as ValidationKind[];
  return kinds.find((kind) => rule[kind] !== undefined && rule[kind] !== null) ?? null;
}
