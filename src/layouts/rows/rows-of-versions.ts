import type { ColumnRole, Item } from '../../model/table.ts';
import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftColumn, type DraftUnit } from '../draft.ts';
import { type GridCell, isYear } from '../cells/grid.ts';
import { guessVersion } from '../columns/figure-role.ts';
import { headingOf, readHeading, type HeadingFacts } from '../cells/heading.ts';
import { isSentence, labelOf } from '../cells/label.ts';
import { addFigures } from './unit-figures.ts';
import { versionRoles } from '../cells/version-roles.ts';
import type { Quantity } from '../vocabulary/quantities.ts';

/**
 * "TP 2024", "TA 2025" and "TA 2026" down the rows, quantities across: versions of the unit named above or beside
 * them, or of the one the sheet is about; a quantity named there is that of their figures. Null when the rows are no versions.
 */
export function readRowsOfVersions(
  rows: readonly BodyRow[],
  item: Item,
  outer: DraftUnit,
  planYear: number | null,
): DraftUnit[] | null {
  const filled = rows.filter((row) => row.amounts.length > 0);
  const versions = filled.flatMap((row) => versionOf(row)?.facts ?? []);
  const distinct = new Set(versions.map(({ word, year }) => `${word} ${year}`));
  const isDated = versions.some(({ year }) => year !== null) || versions.length >= distinct.size * 2;
  if (distinct.size < 2 || !isDated || versions.length < filled.length * 0.6) return null;
  const variantOf = makeVariants(makeRoles(versions, planYear));
  const units: DraftUnit[] = [];
  let unit: DraftUnit | null = null;
  let quantity: Quantity | null = null;
  for (const row of rows) {
    const version = versionOf(row);
    const said = quantityOf(row, version?.cell ?? null);
    const named = said ? null : nameRow(row, version);
    if (named) units.push((unit = named));
    if (named || said) quantity = said;
    if (row.amounts.length === 0 || (!version && !named)) continue;
    if (!unit) units.push((unit = outer));
    const variant = version ? (column: DraftColumn) => variantOf(column, version.facts) : undefined;
    addFigures(unit, row, quantity?.item ?? item, variant, quantity?.account ?? null);
    unit.lastRow = row.row;
  }
  for (const one of units) one.isHeading = one.figures.length === 0;
  return units;
}

interface Version {
  readonly cell: GridCell;
  /** Where its year stands by itself: `2024 | TP`. */
  readonly dated: GridCell | null;
  readonly facts: HeadingFacts;
}

/** In letters, of a version in three languages; a description costs much to be looked through for words of headings. */
const longest = 80;

function versionOf(row: BodyRow): Version | null {
  for (const cell of row.labels) {
    if (cell.text.length > longest) continue;
    const facts = headingOf(cell);
    if (facts.strength < 1 || facts.item !== null || facts.month !== null) continue;
    if (facts.word === null && facts.year !== null) return { cell, facts, dated: null };
    if (facts.word === null || !versionRoles.has(facts.word)) continue;
    const dated = facts.year === null ? (row.codes.find(isYear) ?? null) : null;
    return { cell, facts: dated ? { ...facts, year: dated.value } : facts, dated };
  }
  return null;
}

/** "Toimintatuotot" above or beside the versions: what their figures are. */
function quantityOf(row: BodyRow, version: GridCell | null): Quantity | null {
  if (row.codes.length > 0 || row.amounts.some((cell) => row.money.get(cell.column)!.item !== null))
    return null;
  const label = row.labels.findLast((cell) => cell !== version && !saysChange(cell));
  const facts = label ? labelOf(label) : null;
  return facts && facts.code === null && !facts.namesEntity ? facts.quantity : null;
}

/** The unit that the words beside a version name, or a row of words alone; blank means the same as above. */
function nameRow(row: BodyRow, version: Version | null): DraftUnit | null {
  const label = row.labels.findLast((cell) => cell !== version?.cell && !saysChange(cell));
  const code = row.codes.findLast((cell) => cell !== version?.dated);
  if (!label && !code) return null;
  const facts = label ? labelOf(label) : null;
  if (facts?.isRemark || (facts && isSentence(facts))) return null;
  const heading = label ?? code!;
  return newUnit(
    {
      code: facts?.code ?? (code ? codeText(code) : null),
      name: facts?.name ?? '',
      level: facts?.level ?? null,
      isTotal: facts?.isTotal ?? false,
    },
    heading,
    { indent: label ? indentOf(label) : 0, bold: heading.bold },
  );
}

/** "Muutos %" below the versions of a unit. */
function saysChange({ text }: GridCell): boolean {
  const { word, percent, strength } = readHeading(text);
  if (percent) return true;
  return strength === 1 && ['variance', 'changeOrAmendment', 'changePercent'].includes(word ?? '');
}

/** The latest budget is the plan where none is called so. */
export function makeRoles(
  versions: readonly HeadingFacts[],
  planYear: number | null,
): (facts: HeadingFacts) => ColumnRole {
  const latest = (word: string) =>
    versions.reduce<number | null>(
      (year, facts) => (facts.word === word && facts.year! > (year ?? 0) ? facts.year : year),
      null,
    );
  const planned = latest('plan');
  const isFollowed = versions.some(
    (facts) => facts.word === 'actual' && (facts.year ?? planYear ?? 0) >= (latest('budget') ?? 0),
  );
  const year = planned ?? (latest('budget') === null ? planYear : latest('budget'));
  return (facts) => {
    if (facts.word === 'budget' && planned === null && !isFollowed && facts.year === year) return 'plan';
    return guessVersion(facts, facts.year, year);
  };
}

/** One column in each version, however many rows have it; a version without a year is of the column's. */
function makeVariants(roleOf: (facts: HeadingFacts) => ColumnRole) {
  const known = new Map<string, DraftColumn>();
  return (column: DraftColumn, facts: HeadingFacts): DraftColumn => {
    const role = roleOf(facts);
    const year = facts.year ?? column.year;
    const key = `${column.column} ${role} ${year}`;
    let variant = known.get(key);
    if (!variant) known.set(key, (variant = { ...column, role, year }));
    return variant;
  };
}

/** Gives the figures of these rows the version that each row is of. */
export function giveVersions(
  units: readonly DraftUnit[],
  versions: ReadonlyMap<number, HeadingFacts>,
  planYear: number | null,
): void {
  const variantOf = makeVariants(makeRoles([...versions.values()], planYear));
  for (const figure of units.flatMap((unit) => unit.figures)) {
    const facts = versions.get(figure.cell.row);
    if (facts) figure.column = variantOf(figure.column, facts);
  }
}
