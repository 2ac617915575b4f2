import type { ReportFinding } from '../../check/report.ts';

export interface ListChange {
  readonly added: number;
  readonly removed: number;
}

/** How many findings are new and how many are gone, told apart by fingerprint. */
export function changesBetween(before: Found, after: Found): ListChange {
  return { added: missingFrom(before, after), removed: missingFrom(after, before) };
}

interface Found {
  readonly findings: readonly ReportFinding[];
}

/** How many findings of a report the known one does not have. */
export function missingFrom(known: Found, report: Found): number {
  const counts = new Map<string, number>();
  for (const { fingerprint } of known.findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  let missing = 0;
  for (const { fingerprint } of report.findings) {
    const left = counts.get(fingerprint) ?? 0;
    if (left === 0) missing++;
    else counts.set(fingerprint, left - 1);
  }
  return missing;
}
