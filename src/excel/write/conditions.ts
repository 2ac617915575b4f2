import { areaAddress } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { conditionOperators } from '../../model/office-operators.ts';

type Rule = EditOf<'addConditionalFormat'>['rule'];

export function addCondition(range: Excel.Range, rule: Rule): void {
  const { format } = rule;
  const look = (made: Excel.ConditionalRangeFormat) => paint(made, format);
  if (rule.type === 'formula') {
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = rule.formula;
    look(added.custom.format);
    added.stopIfTrue = rule.stopIfTrue ?? false;
    return;
  }
  if (rule.type === 'text') {
    const added = range.conditionalFormats.add('ContainsText');
    added.textComparison.rule = { operator: 'Contains', text: rule.contains };
    return look(added.textComparison.format);
  }
  const added = range.conditionalFormats.add('CellValue');
  added.cellValue.rule = {
    operator: conditionOperators[rule.operator],
    formula1: String(rule.first),
    ...(rule.second !== undefined && { formula2: String(rule.second) }),
  };
  look(added.cellValue.format);
}

type Removal = EditOf<'removeConditionalFormats'> | EditOf<'removeFormulaFormats'>;

export const isRemoval = (edit: WorkbookEdit): edit is Removal =>
  edit.kind === 'removeConditionalFormats' || edit.kind === 'removeFormulaFormats';

/** Queues the removal of these rules and of no others, after two requests to find them. */
export async function removeConditions(
  context: Excel.RequestContext,
  removals: readonly Removal[],
): Promise<void> {
  const asked = removals.map((edit) => {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const range =
      edit.kind === 'removeFormulaFormats' ? sheet.getRange() : sheet.getRange(areaAddress(edit.area));
    range.conditionalFormats.load('items/id,items/type');
    return { edit, formats: range.conditionalFormats };
  });
  await context.sync();
  const found = asked.flatMap(({ edit, formats }) =>
    formats.items.filter(({ type }) => isWantedType(edit, type)).map((format) => look(edit, format)),
  );
  await context.sync();
  const gone = new Set<string>();
  for (const one of found) {
    if (gone.has(one.format.id) || !isMeant(one)) continue;
    gone.add(one.format.id);
    one.format.delete();
  }
}

const types = { formula: 'Custom', text: 'ContainsText', cellValue: 'CellValue' } as const;

function isWantedType(edit: Removal, type: string): boolean {
  if (edit.kind === 'removeFormulaFormats') return type === types.formula;
  return edit.rule === undefined || type === types[edit.rule.type];
}

interface Looked {
  readonly edit: Removal;
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

function look(edit: Removal, format: Excel.ConditionalFormat): Looked {
  const range = format.getRangeOrNullObject();
  range.load('address');
  if (format.type === types.formula) format.custom.rule.load('formula');
  if (format.type === types.text) format.textComparison.load('rule');
  if (format.type === types.cellValue) format.cellValue.load('rule');
  return { edit, format, range };
}

function isMeant({ edit, format, range }: Looked): boolean {
  if (edit.kind === 'removeFormulaFormats') return format.custom.rule.formula.startsWith(edit.start);
  const address = range.isNullObject ? '' : range.address.slice(range.address.lastIndexOf('!') + 1);
  if (address.replaceAll('$', '') !== areaAddress(edit.area)) return false;
  const { rule } = edit;
  if (!rule) return true;
  if (rule.type === 'formula') return format.custom.rule.formula === rule.formula;
  if (rule.type === 'text') return format.textComparison.rule.text === rule.contains;
  const { operator, formula1, formula2 } = format.cellValue.rule;
  return (
    operator === conditionOperators[rule.operator] &&
    limitText(formula1) === limitText(rule.first) &&
    limitText(formula2) === limitText(rule.second)
  );
}

/** Excel gives numbers back as formulas. */
const limitText = (limit: string | number | null | undefined) => String(limit ?? '').replace(/^=/, '');

function paint(made: Excel.ConditionalRangeFormat, format: Rule['format']): void {
  if (format.fill) made.fill.color = format.fill;
  if (format.color !== undefined) made.font.color = format.color;
  if (format.bold !== undefined) made.font.bold = format.bold;
  const sides = { left: 'left', right: 'right', top: 'top', bottom: 'bottom' } as const;
  for (const side of Object.keys(format.borders ?? {}) as (keyof typeof sides)[]) {
    const border = format.borders?.[side];
    if (!border) continue;
    const edge = made.borders[sides[side]];
    edge.style = border.style === 'dashed' ? 'Dash' : border.style === 'dotted' ? 'Dot' : 'Continuous';
    if (border.color !== undefined) edge.color = border.color;
  }
}
