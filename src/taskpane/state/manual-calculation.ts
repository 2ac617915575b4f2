import type { WorkbookSnapshot } from '../../model/snapshot.ts';

/** Whether what formulas show may be old: they are worked out only when somebody asks. */
export function calculatesOnRequest({ calculation, sheets }: WorkbookSnapshot): boolean {
  return (
    calculation === 'manual' && sheets.some(({ cells }) => cells.formulas.some((formula) => formula >= 0))
  );
}
