import type { BodyRow } from '../rows/body.ts';
import { changeCell } from '../cells/grid-cells.ts';
import { labelOf } from '../cells/label.ts';
import { tidy } from '../cells/text.ts';
import { languageOf } from '../vocabulary/language.ts';

/**
 * "Sivistyslautakunta" and "Bildningsnämnden" in rows of their own, of which one has the figures: a name in two languages.
 * A table ends with its figures, so that the second name of its last row may be cut off.
 */
export function joinTwinNames(rows: readonly BodyRow[]): readonly BodyRow[] {
  const pairs = pairUp(rows);
  const rest = rows.slice(pairs.length * 2);
  const isCut = rest.length === 1 && rest[0]!.main !== null && rest[0]!.amounts.length > 0;
  if (rest.length > 0 && !isCut) return rows;
  if (pairs.filter((pair) => !isHeading(pair)).length < 2 || !areTwins(pairs)) return rows;
  return [...pairs.map(join), ...rest];
}

function isBare(row: BodyRow): boolean {
  return row.main !== null && row.amounts.length === 0 && !row.isRemarked;
}

type Pair = readonly [first: BodyRow, second: BodyRow];

/** A name over figures, in both languages. */
function isHeading([first, second]: Pair): boolean {
  return isBare(first) && isBare(second);
}

/** The rows two by two, as long as the one with figures, where there is one, always stands in the same place. */
function pairUp(rows: readonly BodyRow[]): Pair[] {
  const pairs: Pair[] = [];
  let isBareFirst: boolean | null = null;
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const pair: Pair = [rows[at]!, rows[at + 1]!];
    const [first, second] = pair;
    if (first.row + 1 !== second.row || first.main?.column !== second.main?.column) break;
    if (!isHeading(pair)) {
      isBareFirst ??= isBare(first);
      if (isBare(first) === isBare(second) || isBare(first) !== isBareFirst) break;
    }
    pairs.push(pair);
  }
  return pairs;
}

/** Some say the same in both languages, none says anything else. */
function areTwins(pairs: readonly Pair[]): boolean {
  let same = 0;
  for (const [{ facts: a }, { facts: b }] of pairs) {
    if (a!.isTotal !== b!.isTotal || a!.quantity?.item !== b!.quantity?.item) return false;
    if (a!.level !== null && b!.level !== null && a!.level !== b!.level) return false;
    if (a!.isTotal || a!.quantity !== null || (a!.level === 'body' && b!.level === 'body')) same++;
  }
  return same > 0 || areTranslated(pairs);
}

/** The one in Finnish and the other in Swedish, in this order for three of four of which it can be told. */
function areTranslated(pairs: readonly Pair[]): boolean {
  const told = pairs
    .map(([first, second]) => `${languageOf(first.main!.text)} ${languageOf(second.main!.text)}`)
    .filter((languages) => !languages.includes('null'));
  const inOrder = ['fi sv', 'sv fi'].map((order) => told.filter((languages) => languages === order).length);
  const most = Math.max(...inOrder);
  return most >= 2 && most * 4 >= told.length * 3 && told.length * 3 >= pairs.length;
}

function join([first, second]: Pair): BodyRow {
  const text = `${tidy(first.main!.text)} / ${tidy(second.main!.text)}`;
  const indent = /^\s*/.exec(first.main!.text)![0];
  const main = changeCell(first.main!, { text: indent + text });
  const replace = (cells: BodyRow['labels']) =>
    cells.filter((cell) => cell !== second.main).map((cell) => (cell === first.main ? main : cell));
  return {
    ...(isBare(first) ? second : first),
    labels: replace([...first.labels, ...second.labels]),
    codes: [...first.codes, ...second.codes],
    beside: [...first.beside, ...second.beside],
    main,
    facts: labelOf(main),
  };
}
