import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors.ts';
import type { Session } from '../session.ts';

export const candidates = (workbook: HostWorkbook, visibleOnly: boolean): readonly HostSheet[] =>
  visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible') : workbook.sheets;

export function neighbour(
  sheet: HostSheet,
  step: 1 | -1,
  visibleOnly: boolean,
  { workbook }: Session,
): HostSheet | null {
  for (let at = sheet.position + step; ; at += step) {
    const candidate = workbook.sheets[at];
    if (!candidate) return null;
    if (!visibleOnly || candidate.visibility === 'visible') return candidate;
  }
}

export function validName(value: unknown, { workbook }: Session, renamed: HostSheet | null): string {
  const invalid =
    typeof value !== 'string' ||
    !/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(value) ||
    /^(history|historia|historik)$/i.test(value);
  if (invalid) throw invalidArgument('The sheet name');
  const taken = workbook.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === value.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  return value;
}

export function freeName(workbook: HostWorkbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}

export function keepOneVisible(sheet: HostSheet, { workbook }: Session): void {
  if (candidates(workbook, true).every((other) => other === sheet)) {
    throw invalidOperation('A workbook must keep one visible sheet.');
  }
}
