import { cellAddress, type Area } from '../../model/address.ts';
import type { EditOf } from '../../model/edits.ts';
import { firstCell, movedFormula, parseAreas, printAreas } from './areas.ts';
import { conditionXml, type ConditionXml } from './condition-xml.ts';
import { insertInOrder, make, worksheetOrder } from './elements.ts';
import { addNewerBar } from './newer-bars.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Goes before every other rule of the sheet, as in Excel. */
export async function addConditionalFormat(
  book: WorkbookEditor,
  { sheet: name, area, rule }: EditOf<'addConditionalFormat' | 'addFileRule'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  for (const other of rulesWithin(sheet.root)) {
    const priority = Number(other.get('priority'));
    if (priority > 0) other.set('priority', priority + 1);
  }
  const group = make(sheet.root, 'conditionalFormatting', { sqref: printAreas([area]) });
  const first = cellAddress({ row: area.top, column: area.left });
  const { attributes, formulas, content } = conditionXml(rule, first);
  const looks =
    'format' in rule
      ? { dxfId: book.conditionalStyle(rule.format), stopIfTrue: rule.stopIfTrue ? 1 : null }
      : {};
  const written = make(
    group,
    'cfRule',
    { ...attributes, ...looks, priority: 1 },
    formulas.map((formula) => make(group, 'formula', {}, [escapeText(formula)])),
  );
  if (content) written.append(content(group.prefix));
  if (rule.type === 'bar') {
    const newer = addNewerBar(sheet, rule, printAreas([area]));
    written.append(
      `<${group.prefix}extLst>${newer.replaceAll(/(<\/?)ext\b/g, `$1${group.prefix}ext`)}</${group.prefix}extLst>`,
    );
  }
  group.append(written);
  insertInOrder(sheet.root, group, worksheetOrder);
}

export function removeConditionalFormats(
  sheet: SheetEditor,
  { area, rule }: EditOf<'removeConditionalFormats'>,
): void {
  const sqref = printAreas([area]);
  const wanted = rule && signature(conditionXml(rule, cellAddress({ row: area.top, column: area.left })));
  for (const group of sheet.root.all('conditionalFormatting')) {
    const areas = parseAreas(group.get('sqref') ?? '');
    const others = areas.filter((one) => printAreas([one]) !== sqref);
    if (others.length === areas.length) continue;
    const gone = group.elements.filter((one) => wanted === undefined || signatureOf(one) === wanted);
    for (const one of gone) group.remove(one);
    if (others.length > 0 && gone.length > 0) keepElsewhere(sheet, group, gone, others);
    if (group.elements.length === 0) sheet.root.remove(group);
  }
}

/** In the other areas the rules go on, as seen from the first cell that is left. */
function keepElsewhere(
  sheet: SheetEditor,
  group: XmlElement,
  rules: readonly XmlElement[],
  areas: readonly Area[],
): void {
  const from = firstCell(parseAreas(group.get('sqref') ?? ''));
  const parted = make(sheet.root, 'conditionalFormatting', { sqref: printAreas(areas) });
  for (const rule of rules) {
    for (const formula of rule.all('formula'))
      formula.children = [escapeText(movedFormula(formula.text, from, firstCell(areas)))];
    parted.append(rule);
  }
  insertInOrder(sheet.root, parted, worksheetOrder);
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

function signature({ attributes, formulas }: Pick<ConditionXml, 'attributes' | 'formulas'>): string {
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
