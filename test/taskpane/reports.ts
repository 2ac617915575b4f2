import type { ReportFinding, ReportTable, WorkbookReport } from '../../src/check/report.ts';

/** Reports for testing what the pane does with them, whatever the rules may find. */
export function report(parts: Partial<WorkbookReport> = {}): WorkbookReport {
  return {
    path: '',
    status: 'checked',
    error: null,
    verdict: 'pass',
    profile: null,
    year: 2025,
    proved: { unitMargins: 7, totals: 3, other: 0 },
    tables: [table()],
    findings: [],
    headroom: [],
    notChecked: [],
    staleExplanations: [],
    ...parts,
  };
}

function table(parts: Partial<ReportTable> = {}): ReportTable {
  return {
    sheet: 'KS 2025',
    range: 'A1:B38',
    kind: 'plan',
    confidence: 0.98,
    scale: 1,
    expenseSign: 'negative',
    year: 2025,
    understood: 'KS 2025, 7 toimintayksikköä, euroina.',
    confirmed: false,
    drift: [],
    columns: [],
    units: [],
    goals: [],
    ...parts,
  };
}

export function finding(cell: string, parts: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'margin-mismatch',
    severity: 'error',
    sheet: 'KS 2025',
    cell,
    related: [],
    unit: '1200',
    unitName: 'Hallintopalvelut',
    message: `Solu ${cell} ei täsmää.`,
    parts: { what: `Solu ${cell} ei täsmää.`, why: `Syy ${cell}.`, remedy: `Neuvo ${cell}.` },
    expected: null,
    actual: null,
    difference: null,
    binding: null,
    fix: null,
    acknowledged: null,
    fingerprint: cell,
    ...parts,
  };
}
