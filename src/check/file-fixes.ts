import { followingResults } from '../fixes/following-results.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { Fix } from '../model/fix.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { ReportFinding, WorkbookReport } from './report.ts';
import { safeFixes } from './safe-fixes.ts';

export interface FileFixes {
  readonly fixed: readonly { readonly finding: ReportFinding; readonly fix: Fix }[];
  /** Also what sums show afterwards, since a file does not calculate by itself. */
  readonly edits: readonly WorkbookEdit[];
  /** Protected sheets that a fix would have touched. */
  readonly locked: readonly string[];
}

/** The safe fixes of a workbook as a file, or of one rule only. */
export function planFileFixes(
  snapshot: WorkbookSnapshot,
  { report, fixes }: { readonly report: WorkbookReport; readonly fixes: ReadonlyMap<string, Fix> },
  rule: string | null,
): FileFixes {
  const offers = report.findings.flatMap((finding) => {
    const fix = rule === null || finding.rule === rule ? fixes.get(finding.fingerprint) : undefined;
    return fix ? [{ finding, fix }] : [];
  });
  const isProtected = new Set(snapshot.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const safe = offers.filter(({ fix }) => fix.safety === 'safe');
  const locked = sheetsOf(safe.map(({ fix }) => fix)).filter((sheet) => isProtected.has(sheet));
  const open = safe.filter(({ fix }) => !sheetsOf([fix]).some((sheet) => isProtected.has(sheet)));
  const chosen = new Set(safeFixes(open.map(({ fix }) => fix)));
  const fixed = open.filter(({ fix }) => chosen.has(fix));
  const edits = fixed.flatMap(({ fix }) => fix.edits);
  return { fixed, edits: [...edits, ...followingResults(snapshot, edits)], locked };
}

function sheetsOf(fixes: readonly Fix[]): string[] {
  return [...new Set(fixes.flatMap(({ edits }) => edits.map(({ sheet }) => sheet)))];
}
