import { cellAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { BindingSheet } from '../profiles/binding-sheet/read.ts';
import { note, type Unchecked } from './not-checked.ts';

/** What cannot be understood on the workbook's own sheet of bindings: what it binds is then not watched. */
export function uncheckedBindings(sheet: BindingSheet | null, language: Language): Unchecked[] {
  return (sheet?.faults ?? []).map(({ kind, at, heading, text }) =>
    note(at.sheet, cellAddress(at.cell), `bindings-${kind}`, true, language, { heading, text }),
  );
}
