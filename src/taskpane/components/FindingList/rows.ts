import type { Severity } from '../../../model/severity.ts';
import type { FindingGroup, ListedFinding } from '../../state/findings.ts';

/** One line of the list; a flat list so that a long one can be drawn in part. */
export type Row =
  | {
      readonly kind: 'group';
      readonly severity: Severity;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'unit'; readonly key: string; readonly title: string | null }
  | { readonly kind: 'finding'; readonly listed: ListedFinding };

/** Rows of the open groups, with what the findings of each are grouped by. */
export function rowsOf(groups: readonly FindingGroup[], isOpen: (severity: Severity) => boolean): Row[] {
  return groups.flatMap(({ severity, units, count }) => {
    const open = isOpen(severity);
    const heading: Row = { kind: 'group', severity, count, open };
    return open ? [heading, ...units.flatMap(unitRows)] : [heading];
  });
}

function unitRows({ title, findings }: FindingGroup['units'][number]): Row[] {
  const rows = findings.map((listed): Row => ({ kind: 'finding', listed }));
  return title === undefined ? rows : [{ kind: 'unit', key: `${findings[0]!.key} unit`, title }, ...rows];
}

export function rowKey(row: Row): string {
  if (row.kind === 'group') return row.severity;
  return row.kind === 'unit' ? row.key : row.listed.key;
}

/** Position of the next finding from `from` in a direction; null at the end of the list. */
export function nextFinding(rows: readonly Row[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    if (rows[at]!.kind === 'finding') return at;
  }
  return null;
}
