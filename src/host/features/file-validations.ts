import { validationOperators } from '../../model/office-operators.ts';
import type { FileValidation } from '../../xlsx/data-validations.ts';
import { type ComparingRule, type ErrorAlert, type Validation, type ValidationRule } from './validation.ts';

/** What cells of a file accept, as Office.js tells of it. */
export function validationOf({ areas, ignoreBlank, alert, prompt, ...written }: FileValidation): Validation {
  return {
    areas,
    rule: ruleOf(written),
    ignoreBlanks: ignoreBlank,
    errorAlert: {
      showAlert: alert.shown,
      style: styles[alert.style] ?? 'Stop',
      title: alert.title,
      message: alert.text,
    },
    prompt: { showPrompt: prompt.shown, title: prompt.title, message: prompt.text },
  };
}

const styles: Readonly<Record<string, ErrorAlert['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const kinds: Readonly<Record<string, keyof ValidationRule>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

function ruleOf({
  type,
  operator,
  first,
  second,
  dropDown,
}: Pick<FileValidation, 'type' | 'operator' | 'first' | 'second' | 'dropDown'>): ValidationRule {
  if (type === 'list') return { list: { inCellDropDown: dropDown, source: first } };
  if (type === 'custom') return { custom: { formula: first } };
  const kind = kinds[type];
  if (!kind) return {};
  const operators: Readonly<Record<string, ComparingRule['operator']>> = validationOperators;
  const limits = { formula1: operand(first), ...(second === '' ? {} : { formula2: operand(second) }) };
  return { [kind]: { ...limits, operator: operators[operator] ?? 'Between' } };
}

const operand = (text: string) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);
