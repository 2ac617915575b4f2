import type { BodyRow } from './body.ts';
import type { DraftUnit } from '../draft.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import { giveVersions } from './rows-of-versions.ts';
import { versionRoles } from '../cells/version-roles.ts';
import { findQuantity } from '../vocabulary/quantities.ts';

/** "TA 2025 tuotot" and "Toteuma 6/2025 kulut" down the rows: each names a version and a quantity of it. */
export function nameVersionsAndQuantities(labels: readonly string[]): boolean {
  const mostOthers = labels.length - Math.ceil(labels.length * 0.6);
  const read: HeadingFacts[] = [];
  for (const [at, text] of labels.entries()) {
    const facts = readVersion(text);
    if (facts) read.push(facts);
    else if (at + 1 - read.length > mostOthers) return false;
  }
  if (read.length < labels.length && read.every(({ year }) => year === null)) return false;
  const distinct = new Set(read.map(({ word, year }) => `${word} ${year}`));
  return distinct.size > 1 && new Set(read.map(({ item }) => item)).size > 1;
}

function readVersion(text: string): HeadingFacts | null {
  const facts = readHeading(text);
  const isVersion = facts.strength === 1 && versionRoles.has(facts.word ?? '');
  return isVersion && facts.item !== null && findQuantity(text) === null ? facts : null;
}

/** The rows with the quantity alone as what their labels say; where they name no versions, as they are. */
export function withoutVersions(rows: readonly BodyRow[]): readonly BodyRow[] {
  if (!nameVersionsAndQuantities(labelsOf(rows))) return rows;
  return rows.map((row) => {
    const found = row.main && readVersion(row.main.text);
    if (!found) return row;
    const quantity = { item: found.item!, account: found.account };
    return { ...row, facts: { ...row.facts!, code: null, isTotal: false, part: null, quantity } };
  });
}

/** Gives the figures of such rows the version that their label names. */
export function readLabelledVersions(
  units: readonly DraftUnit[],
  rows: readonly BodyRow[],
  planYear: number | null,
): void {
  if (!nameVersionsAndQuantities(labelsOf(rows))) return;
  const versions = new Map(
    rows.flatMap(({ row, main }) => {
      const facts = main && readVersion(main.text);
      return facts ? [[row, facts] as const] : [];
    }),
  );
  giveVersions(units, versions, planYear);
}

function labelsOf(rows: readonly BodyRow[]): string[] {
  const labels: string[] = [];
  for (const { main, amounts } of rows) if (main && amounts.length > 0) labels.push(main.text);
  return labels;
}
