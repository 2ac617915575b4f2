import { cellAddress } from '../../model/address.ts';
import type { ConditionalRule } from '../../model/edit-details.ts';
import type { EditOf } from '../../model/edits.ts';
import { printAreas } from './areas.ts';
import { insertInOrder, make, worksheetOrder } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';
import { storedFormula } from './stored-formula.ts';
import { limitText } from './validations.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Goes before every other rule of the sheet, as in Excel. */
export async function addConditionalFormat(
  book: WorkbookEditor,
  { sheet: name, area, rule }: EditOf<'addConditionalFormat'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  for (const other of rulesWithin(sheet.root)) {
    const priority = Number(other.get('priority'));
    if (priority > 0) other.set('priority', priority + 1);
  }
  const group = make(sheet.root, 'conditionalFormatting', { sqref: printAreas([area]) });
  const first = cellAddress({ row: area.top, column: area.left });
  const condition = conditionOf(rule, first);
  group.append(
    make(
      group,
      'cfRule',
      {
        ...condition.attributes,
        dxfId: book.conditionalStyle(rule.format),
        priority: 1,
        stopIfTrue: rule.stopIfTrue ? 1 : null,
      },
      condition.formulas.map((formula) => make(group, 'formula', {}, [escapeText(formula)])),
    ),
  );
  insertInOrder(sheet.root, group, worksheetOrder);
}

export function removeConditionalFormats(
  sheet: SheetEditor,
  { area, rule }: EditOf<'removeConditionalFormats'>,
): void {
  const sqref = printAreas([area]);
  const wanted = rule && signature(conditionOf(rule, cellAddress({ row: area.top, column: area.left })));
  for (const group of sheet.root.all('conditionalFormatting')) {
    if (group.get('sqref') !== sqref) continue;
    group.children = group.elements.filter((one) => wanted !== undefined && signatureOf(one) !== wanted);
    if (group.elements.length === 0) sheet.root.remove(group);
  }
}

/** Every other rule keeps its place and its priority. */
export function removeFormulaFormats(sheet: SheetEditor, { start }: EditOf<'removeFormulaFormats'>): void {
  const stored = start.replace(/^=/, '');
  let removed: number[] = [];
  for (const group of sheet.root.all('conditionalFormatting')) {
    const own = group.elements.filter(
      (rule) =>
        rule.get('type') === 'expression' && (rule.all('formula')[0]?.text.startsWith(stored) ?? false),
    );
    if (own.length === 0) continue;
    removed = [...removed, ...own.map((rule) => Number(rule.get('priority')))];
    for (const rule of own) group.remove(rule);
    if (group.elements.length === 0) sheet.root.remove(group);
  }
  for (const rule of rulesWithin(sheet.root)) {
    const priority = Number(rule.get('priority'));
    const before = removed.filter((one) => one < priority).length;
    if (before > 0) rule.set('priority', priority - before);
  }
}

interface Condition {
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly formulas: readonly string[];
}

function conditionOf(rule: ConditionalRule, first: string): Condition {
  switch (rule.type) {
    case 'formula':
      return { attributes: { type: 'expression' }, formulas: [storedFormula(rule.formula)] };
    case 'cellValue':
      return {
        attributes: { type: 'cellIs', operator: rule.operator },
        formulas: [rule.first, rule.second].flatMap((limit) => (limit === undefined ? [] : limitText(limit))),
      };
    case 'text': {
      const text = rule.contains.replaceAll('"', '""');
      return {
        attributes: { type: 'containsText', operator: 'containsText', text: rule.contains },
        formulas: [`NOT(ISERROR(SEARCH("${text}",${first})))`],
      };
    }
  }
}

function signature({ attributes, formulas }: Condition): string {
  return [attributes['type'], attributes['operator'] ?? '', ...formulas].join('\n');
}

function signatureOf(rule: XmlElement): string {
  return signature({
    attributes: { type: rule.get('type'), operator: rule.get('operator') },
    formulas: rule.all('formula').map((formula) => formula.text),
  });
}

/** The rules of the sheet, the newer kinds in its extensions included: they share one order. */
function rulesWithin(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) => [
    ...(/^(?:.*:)?cfRule$/.test(child.qualified) ? [child] : []),
    ...rulesWithin(child),
  ]);
}
