import type { Area } from '../../../model/address.ts';
import { listItems } from '../../choices.ts';
import { touchesAny } from '../../features/areas.ts';
import { kindOfRule, type ComparingRule, type Validation } from '../../features/validation.ts';
import type { HostSheet, Scalar } from '../../workbook.ts';
import { intersection } from '../areas.ts';
import type { Session } from '../session.ts';
import { telling, type Cells } from './cells.ts';

/** The cells whose content their validation would not let in, one area each. */
export function invalidAreas({ sheet, areas }: Cells, session: Session): Area[] {
  const invalid: Area[] = [];
  for (const area of areas) {
    for (const validation of sheet.features.validations) {
      if (!touchesAny(validation.areas, area)) continue;
      for (const own of validation.areas.flatMap((one) => intersection(one, area) ?? [])) {
        const read = telling(sheet, own);
        sheet.read('value', read).forEach((row, r) =>
          row.forEach((value, c) => {
            if (isValid(value, validation, sheet, session)) return;
            const [top, left] = [read.top + r, read.left + c];
            invalid.push({ top, left, bottom: top, right: left });
          }),
        );
      }
    }
  }
  return invalid;
}

/** What cannot be known without a calculation counts as valid. */
function isValid(value: Scalar, validation: Validation, sheet: HostSheet, session: Session): boolean {
  const { rule, ignoreBlanks } = validation;
  if (value === '') return ignoreBlanks || !rule.list;
  const kind = kindOfRule(rule);
  if (kind === null || kind === 'custom') return true;
  if (kind === 'list') {
    const items = listItems(rule.list!.source, sheet, session.workbook);
    return items === null || items.some((item) => String(item).trim() === String(value).trim());
  }
  const compared = kind === 'textLength' ? String(value).length : value;
  if (typeof compared !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(compared)) return false;
  return holds(compared, rule[kind]!);
}

function holds(value: number, { formula1, formula2, operator }: ComparingRule): boolean {
  const first = operand(formula1);
  const second = operand(formula2);
  if (first === null) return true;
  switch (operator) {
    case 'Between':
      return second === null || (value >= first && value <= second);
    case 'NotBetween':
      return second === null || value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}

/** A number as it stands or as plain text; a formula is not calculated here. */
function operand(formula: number | string | undefined): number | null {
  if (typeof formula === 'number') return formula;
  if (formula === undefined || formula.trim() === '') return null;
  const number = Number(formula.replace(/^=/, ''));
  if (!Number.isNaN(number)) return number;
  const day = Date.parse(formula);
  return Number.isNaN(day) ? null : day / 86_400_000 + 25_569;
}
