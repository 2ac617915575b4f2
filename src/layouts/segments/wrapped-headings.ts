import { readLabel } from '../cells/label.ts';

/** "Myynti-" over "tuotot", "Palvelujen" over "ostot": one heading on two rows, where together they are a quantity. */
export function joinWrapped(printed: readonly string[]): readonly string[] {
  const levels = joinHyphened(printed);
  const [upper, lower] = levels.slice(-2);
  if (!lower || !/^\p{Ll}/u.test(lower)) return levels;
  const whole = `${upper} ${lower}`;
  const { quantity, isTotal } = readLabel(whole);
  return quantity && (quantity.account !== null || isTotal) ? [...levels.slice(0, -2), whole] : levels;
}

/** "Tilin-" over "päätös" over "2026": a word parted by its hyphen; "Ruoka-" over "ja siivous" keeps it. */
function joinHyphened(levels: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const level of levels) {
    const above = joined.at(-1);
    const goesOn = /^\p{Ll}/u.test(level) && !/^(ja|tai|sekä|och|eller|and|or)\s/.test(level);
    if (above !== undefined && goesOn && /\p{L}-$/u.test(above))
      joined[joined.length - 1] = above.slice(0, -1) + level;
    else joined.push(level);
  }
  return joined;
}
