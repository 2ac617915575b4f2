import type { Area } from '../../model/address.ts';
import type { ValidationRule } from '../../model/edit-details.ts';
import type { EditOf } from '../../model/edits.ts';
import { firstCell, movedFormula, parseAreas, printAreas, subtract } from './areas.ts';
import { make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';
import { storedFormula } from './stored-formula.ts';
import { refuse } from './workbook-editor.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Excel's limits. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

export function setValidation(sheet: SheetEditor, { area, to }: EditOf<'setValidation'>): void {
  const xml = to && ruleXml(sheet.root, area, to);
  const list = sheet.child('dataValidations');
  list.children = list.elements.filter((one) => leave(one, area));
  if (xml) list.append(xml);
  list.set('count', list.elements.length);
  if (list.elements.length === 0) sheet.root.remove(list);
  leaveExtended(sheet.root, area);
}

/** Takes the area from a rule; false when nothing is left to it. Formulas are seen from the first cell that is left. */
function leave(rule: XmlElement, area: Area): boolean {
  const before = parseAreas(rule.get('sqref') ?? '');
  const after = before.flatMap((one) => subtract(one, area));
  if (after.length === 0) return false;
  if (after.length === before.length && printAreas(after) === printAreas(before)) return true;
  rule.set('sqref', printAreas(after));
  for (const name of ['formula1', 'formula2']) {
    const formula = rule.find(name);
    if (formula)
      formula.children = [escapeText(movedFormula(formula.text, firstCell(before), firstCell(after)))];
  }
  return true;
}

/** Rules whose lists lie on other sheets are kept elsewhere by older versions of Excel. */
function leaveExtended(root: XmlElement, area: Area): void {
  for (const extension of root.find('extLst')?.elements ?? []) {
    for (const list of extension.elements.filter((one) => one.qualified.endsWith(':dataValidations'))) {
      list.children = list.elements.filter((rule) => {
        const areas = rule.elements.find((one) => one.qualified.endsWith(':sqref'));
        const before = parseAreas(areas?.text ?? '');
        const after = before.flatMap((one) => subtract(one, area));
        if (areas && printAreas(after) !== printAreas(before)) areas.children = [printAreas(after)];
        return after.length > 0;
      });
      list.set('count', list.elements.length);
      if (list.elements.length === 0) extension.remove(list);
    }
    if (extension.elements.length === 0) root.find('extLst')!.remove(extension);
  }
  if (root.find('extLst')?.elements.length === 0) root.remove(root.find('extLst'));
}

function ruleXml(parent: XmlElement, area: Area, rule: ValidationRule): XmlElement {
  const { prompt, alert } = rule;
  if ([prompt?.title, alert?.title].some((text) => (text?.length ?? 0) > longestTitle))
    refuse('rule-refused', 'title');
  if ([prompt?.message, alert?.message].some((text) => (text?.length ?? 0) > longestMessage))
    refuse('rule-refused', 'message');
  return make(
    parent,
    'dataValidation',
    {
      type: rule.type === 'any' ? null : rule.type,
      errorStyle: alert && alert.style !== 'stop' ? alert.style : null,
      operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : null,
      showDropDown: rule.type === 'list' && rule.noArrow ? 1 : null,
      allowBlank: (rule.ignoreBlank ?? true) ? 1 : null,
      showInputMessage: 1,
      showErrorMessage: rule.silent ? null : 1,
      errorTitle: alert?.title || null,
      error: alert?.message || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.message || null,
      sqref: printAreas([area]),
    },
    formulas(rule).map((formula, i) => make(parent, `formula${i + 1}`, {}, [escapeText(formula)])),
  );
}

function formulas(rule: ValidationRule): string[] {
  if (rule.type === 'any') return [];
  if (rule.type === 'custom') return [storedFormula(rule.formula)];
  if (rule.type === 'list')
    return [typeof rule.source === 'string' ? storedFormula(rule.source) : items(rule.source)];
  return [rule.first, rule.second].flatMap((limit) => (limit === undefined ? [] : limitText(limit)));
}

function items(list: readonly string[]): string {
  const text = list.join(',');
  if (text.length > longestList || list.some((item) => item.includes(','))) refuse('rule-refused', text);
  return `"${text.replaceAll('"', '""')}"`;
}

export function limitText(limit: string | number): string {
  return typeof limit === 'number' ? String(limit) : storedFormula(limit);
}
