import type { ValidationRule } from '../../model/edit-details.ts';
import { validationOperators } from '../../model/office-operators.ts';

const numericTypes = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const alerts = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export function setValidation({ dataValidation }: Excel.Range, rule: ValidationRule | null): void {
  dataValidation.clear();
  if (rule === null) return;
  // Excel takes a prompt without a rule, but no empty rule.
  if (rule.type !== 'any') {
    dataValidation.rule = toExcelRule(rule);
    dataValidation.ignoreBlanks = rule.ignoreBlank ?? true;
  }
  if (rule.prompt) dataValidation.prompt = { showPrompt: true, ...rule.prompt };
  if (rule.silent) dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
  if (rule.alert) {
    const { style, title, message } = rule.alert;
    dataValidation.errorAlert = { showAlert: true, style: alerts[style], title, message };
  }
}

function toExcelRule(rule: Exclude<ValidationRule, { type: 'any' }>): Excel.DataValidationRule {
  if (rule.type === 'custom') return { custom: { formula: rule.formula } };
  if (rule.type === 'list') {
    const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
    return { list: { inCellDropDown: !rule.noArrow, source } };
  }
  return {
    [numericTypes[rule.type]]: {
      operator: validationOperators[rule.operator],
      formula1: rule.first,
      ...(rule.second !== undefined && { formula2: rule.second }),
    },
  };
}
