import { checkForFixes } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import type { ReportFinding } from '../../src/check/report.ts';
import { followingResults } from '../../src/fixes/following-results.ts';
import type { Fix } from '../../src/model/fix.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

export function checked(snapshot: WorkbookSnapshot) {
  return checkForFixes(snapshot, readWorkbook(snapshot), { language: 'fi' });
}

/** The findings that offer a fix, with it. */
export function offersIn({ report, fixes }: ReturnType<typeof checked>): {
  finding: ReportFinding;
  fix: Fix;
}[] {
  return report.findings.flatMap((finding) => {
    const fix = fixes.get(finding.fingerprint);
    return fix ? [{ finding, fix }] : [];
  });
}

/** Through the file writer and the file reader. */
export async function repair(bytes: Uint8Array, fix: Pick<Fix, 'edits'>) {
  const snapshot = await readXlsx(bytes);
  const repaired = await editXlsx(bytes, [...fix.edits, ...followingResults(snapshot, fix.edits)]);
  return { bytes: repaired, snapshot: await readXlsx(repaired) };
}

export function nameOf({ rule, sheet, cell }: ReportFinding): string {
  return `${rule} ${sheet}!${cell}`;
}
