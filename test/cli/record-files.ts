import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { encodeExplanations, explanationNamespace } from '../../src/explanations/store.ts';
import { planRecord } from '../../src/exports/record-sheet.ts';
import type { WorkbookEdit } from '../../src/model/edits.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx, editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { planToExplain } from '../support/plan-to-explain.ts';
import { unpackCell } from '../../src/model/cells.ts';
import { root } from './sitova.ts';

/** Workbooks with validation records and with explanations. */
export const recordMakers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'recorded plan': recorded,
  'recorded plan changed since': async () =>
    editXlsx(await recorded(), [put('KS 2025', 7, 1, { kind: 'number', number: 509_201 })]),
  'recorded plan whose record was changed': async () =>
    editXlsx(await recorded(), [put('Tarkistus', 4, 1, { kind: 'text', text: 'Joku Muu' })]),
  'plan with an explained figure': () => explained('C3', 'Työterveyshuolto ostetaan jatkossa, 7 200 000 €'),
  'plan with a figure still to explain': () => explained('C3', 'ok'),
};

async function recorded(): Promise<Uint8Array> {
  const bytes = await readFile(path.join(root, 'assets/samples/iisalmi-ks2025.xlsx'));
  const snapshot = await readXlsx(bytes);
  const report = checkWorkbook(snapshot, { language: 'fi' });
  const said = { by: 'Aino Talous', at: '2025-01-31T12:15', city: 'Iisalmi', language: 'fi' } as const;
  return editXlsx(bytes, (await planRecord(snapshot, report, said)).steps);
}

async function explained(cell: string, reason: string): Promise<Uint8Array> {
  const snapshot = planToExplain();
  const { findings } = checkWorkbook(snapshot, { language: 'fi' });
  const { rule, sheet, fingerprint } = findings.find((finding) => finding.cell === cell)!;
  const at = '2025-01-31T10:15:00.000Z';
  const part = encodeExplanations([{ fingerprint, rule, sheet, cell, reason, by: 'Aino Talous', at }]);
  const { cells } = snapshot.sheets[0]!;
  return createXlsx('KS 2025', [
    ...Array.from({ length: cells.count }, (_, index) => {
      const { row, column, value } = unpackCell(cells, index);
      return put('KS 2025', row, column, value);
    }),
    { kind: 'setXmlPart', namespace: explanationNamespace, to: part },
  ]);
}

function put(
  sheet: string,
  row: number,
  column: number,
  content: ReturnType<typeof unpackCell>['value'],
): WorkbookEdit {
  const area = { top: row, left: column, bottom: row, right: column };
  return { kind: 'setCells', sheet, area, contents: [[content]] };
}
