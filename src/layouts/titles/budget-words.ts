import type { BodyRow } from '../rows/body.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { readHeading } from '../cells/heading.ts';
import { namesProjects } from '../kind.ts';
import type { SignReading } from '../proofs/signs.ts';
import type { Match } from '../proofs/sum-match.ts';
import type { TitleFacts } from './titles.ts';
import { versionHeading } from '../rows/versions-by-row.ts';
import { headsRecipients } from '../vocabulary/column-kinds.ts';
import { sideCalled } from '../vocabulary/quantities.ts';
import { versionRoles } from '../cells/version-roles.ts';

export interface Understood {
  readonly headings: readonly ColumnHeading[];
  readonly columns: readonly DraftColumn[];
  readonly drafts: readonly DraftUnit[];
  readonly signs: SignReading;
  readonly rows: readonly BodyRow[];
  readonly titles: TitleFacts;
  /** What its rows add up to is the version that the last of them names. */
  readonly leads?: boolean;
  /** On how many rows a total is the sum of the columns beside it. */
  readonly across: Match;
}

/** "TP 2024" and "TA 2025" down the rows are versions of one entity, not units. */
export function namesVersions(drafts: readonly DraftUnit[]): boolean {
  let versions = 0;
  for (const [at, { name }] of drafts.entries()) {
    const { word, year, strength } = readHeading(name);
    if (strength === 1 && year !== null && budgetWords.has(word ?? '')) versions++;
    else if ((at + 1 - versions) * 2 > drafts.length) return false;
  }
  return versions >= 2;
}

/** Two or more versions side by side, each headed with its year: no other table has that. */
export function weightOfVersions({ headings }: Understood): number {
  const versions = headings.filter(
    ({ facts }) => facts.strength === 1 && facts.year !== null && budgetWords.has(facts.word ?? ''),
  );
  return new Set(versions.map(({ facts }) => facts.word)).size >= 2 ? 0.15 : 0;
}

/** Lists of projects and grants have few words to go by, so what the title and the column of their names call them weighs more. */
export function weightOf({ titles: { document }, headings, columns }: Understood): number {
  const names = columns.filter(({ role }) => role === 'name').map(({ column }) => column);
  if (document === null)
    return headings.some((one) => names.includes(one.column) && namesSide(one)) ? 0.1 : 0;
  if (document !== 'reservations' && document !== 'investments') return 0.1;
  return headings.some((heading) => namesProjects(heading) || namesRecipients(heading)) ? 0.35 : 0.25;
}

/** "Menot" over the names of what is paid says as much as a title. */
function namesSide({ levels }: ColumnHeading): boolean {
  return sideCalled(levels.at(-1) ?? '') !== null;
}

function namesRecipients({ levels }: ColumnHeading): boolean {
  return headsRecipients(levels.join(' '));
}

const budgetWords = new Set([...versionRoles, 'amendment']);

/** A version in a heading, a quantity in a row or column, or what the title calls the table. */
export function speaksOfBudgets({ headings, columns, rows, titles }: Understood): boolean {
  const money = new Set(columns.filter((c) => c.role !== 'text' && c.role !== 'other').map((c) => c.column));
  const versions = headings.some(
    (h) => money.has(h.column) && h.facts.strength >= 0.5 && budgetWords.has(h.facts.word ?? ''),
  );
  const quantities =
    columns.some((c) => c.item !== null && c.item !== 'account') ||
    columns.filter((c) => c.item === 'account').length >= 2 ||
    headings.some((h) => money.has(h.column) && namesLine(h)) ||
    rows.some((row) => row.facts?.quantity && row.amounts.length > 0);
  const byRow = headings.some((h) => versionHeading.test(h.levels.at(-1)?.trim() ?? ''));
  const titled = titles.document !== null || titles.item !== null;
  if (versions || quantities || byRow || titled) return true;
  return rows.filter(isVersion).length >= 2;
}

/** "Hyra 2026 €", "Lipputulot": one of them is enough, where it is no mere word of other tables too. */
function namesLine({ facts }: ColumnHeading): boolean {
  return facts.isLine || (facts.item === 'account' && facts.year !== null);
}

/** "Bokslut 2024" before its figures. */
function isVersion({ facts, amounts }: BodyRow): boolean {
  if (!facts || amounts.length === 0) return false;
  const { word, year, strength } = readHeading(facts.text);
  return strength === 1 && year !== null && budgetWords.has(word ?? '');
}

export function shareOfHeadings({ headings, columns }: Understood): number {
  const figures = new Set(
    columns.filter((c) => !['text', 'name', 'code'].includes(c.role)).map((c) => c.column),
  );
  const over = headings.filter((h) => figures.has(h.column));
  if (over.length === 0) return 0;
  const sum = over.reduce(
    (n, h) => n + Math.max(h.facts.strength, columns.find((c) => c.column === h.column)?.entity ? 0.8 : 0),
    0,
  );
  return sum / over.length;
}

export function shareOfRows(rows: readonly BodyRow[]): number {
  const labelled = rows.filter((row) => row.facts && row.amounts.length > 0);
  if (labelled.length === 0) return 0;
  const known = labelled.filter(
    (row) =>
      row.facts!.quantity ||
      row.facts!.code ||
      row.codes.length > 0 ||
      row.facts!.isTotal ||
      row.facts!.level ||
      isVersion(row),
  );
  return known.length / labelled.length;
}
