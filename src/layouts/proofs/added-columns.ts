import type { DraftColumn, DraftUnit } from '../draft.ts';

/** "Maksut | Palkkiot | Tulos": what is earned and what is spent add up to no side. */
function areOneSided(units: readonly DraftUnit[], parts: ReadonlySet<DraftColumn>): boolean {
  const sums = new Map<DraftColumn, number>();
  for (const { column, cell } of units.flatMap(({ figures }) => figures))
    if (parts.has(column)) sums.set(column, (sums.get(column) ?? 0) + (cell.value ?? 0));
  const signs = new Set([...sums.values()].map(Math.sign));
  return !(signs.has(1) && signs.has(-1));
}

/** On every row, or on at least three and all but one, whatever a sum at their foot makes of that one. */
export function addsUp(
  units: readonly DraftUnit[],
  column: DraftColumn,
  parts: ReadonlySet<DraftColumn>,
  fewest = 2,
): boolean {
  const { telling, wrong } = countRows(units, column, parts);
  return wrong <= 1 && telling >= wrong + fewest && areOneSided(units, parts);
}

/** Counting ends at the second row on which they do not add up. */
export function countRows(units: readonly DraftUnit[], column: DraftColumn, parts: ReadonlySet<DraftColumn>) {
  let [telling, wrong] = [0, 0];
  for (const { figures, isTotal } of units) {
    const total = figures.find((figure) => figure.column === column)?.cell.value ?? null;
    if (total === null) continue;
    const own = figures.filter((figure) => parts.has(figure.column) && figure.cell.value);
    const sum = own.reduce((all, { cell }) => all + cell.value!, 0);
    const isOff = Math.abs(sum - total) > 0.5 * (own.length + 1);
    if (isOff && !(isTotal && wrong === 1)) wrong++;
    else if (!isOff && own.length > 1) telling++;
    if (wrong > 1) break;
  }
  return { telling, wrong };
}
