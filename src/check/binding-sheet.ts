import { cellAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { nodeOf } from '../model/nodes.ts';
import { unitTitle, type TableReading } from '../model/table.ts';
import type { BindingFault, BindingRow, BindingSheet } from '../profiles/binding-sheet/read.ts';
import { knownWords } from '../profiles/binding-sheet/template-words.ts';
import { note, summarise, type Unchecked } from './not-checked.ts';
import type { WorkbookReading } from './read-workbook.ts';

/**
 * What cannot be understood on the workbook's own sheet of bindings: what it binds is then not watched. Nor is what
 * binds a unit that no plan has, which is only said.
 */
export function uncheckedBindings(
  { bindingSheet, organisation }: WorkbookReading,
  tables: readonly TableReading[],
  language: Language,
): Unchecked[] {
  if (!bindingSheet) return [];
  const { sheet, faults } = bindingSheet;
  const tell = ({ kind, at, heading, text, column }: BindingFault, count = 1) => {
    const known = kind === 'unknown-word' ? knownWords(column, language).join(', ') : '';
    const cell = cellAddress(at.cell);
    return note(sheet, cell, `bindings-${kind}`, true, language, { heading, text, known, cell, count });
  };
  const notBegun = faults.filter(({ kind }) => kind === 'not-begun');
  const others = faults.filter(({ kind }) => kind !== 'not-begun');
  const nowhere = organisation ? rowsOfNoPlan(bindingSheet, organisation, tables) : [];
  const missing = nowhere.map(({ at, code, name }) => {
    const unit = unitTitle({ code, name: name ?? '' });
    return note(sheet, cellAddress(at.cell), 'bindings-no-plan', false, language, { unit });
  });
  return [
    ...notBegun.slice(0, 1).map((fault) => tell(fault, notBegun.length)),
    ...others.map((fault) => tell(fault)),
    ...(missing.length > 1 ? [summarise(missing, language)] : missing),
  ];
}

/** The first row of each unit that stands in no plan. */
function rowsOfNoPlan(
  { rows }: BindingSheet,
  organisation: NonNullable<WorkbookReading['organisation']>,
  tables: readonly TableReading[],
): BindingRow[] {
  if (tables.length === 0) return [];
  const planned = new Set(tables.flatMap(({ units }) => units.map((unit) => nodeOf(organisation, unit)?.id)));
  const first = new Map<string, BindingRow>();
  for (const row of rows) {
    const node = nodeOf(organisation, { code: row.code, name: row.name ?? '' });
    if (node && !planned.has(node.id) && !first.has(node.id)) first.set(node.id, row);
  }
  return [...first.values()];
}
