import type { BodyRow } from './body.ts';

/** `*  H2100 Perusopetus` and `** H2000 Sivistys` among rows without asterisks: sums of an export. */
export function marksSums(rows: readonly BodyRow[]): boolean {
  const filled = rows.filter((row) => row.main && row.amounts.length > 0);
  const starred = filled.filter(isStarred).length;
  return starred > 0 && starred * 2 <= filled.length + 1 && !isStarred(filled[0]!);
}

export function isStarred({ main }: BodyRow): boolean {
  return main !== null && /^\s*\*/.test(main.text);
}
