import type { BodyRow } from './body.ts';
import type { GridCell } from '../cells/grid-cells.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import { versionRoles } from '../cells/version-roles.ts';

/** "TP 2024", "TA 2025" and "TA 2026" alone on a row, each over the same rows: versions, and no units. */
export interface VersionBlocks {
  /** Without the rows that name the versions. */
  readonly rows: readonly BodyRow[];
  /** The version of each row with figures. */
  readonly versions: ReadonlyMap<number, HeadingFacts>;
}

const mostlyAlike = 0.6;

export function findVersionBlocks(rows: readonly BodyRow[]): VersionBlocks | null {
  const blocks: { readonly facts: HeadingFacts; readonly rows: BodyRow[] }[] = [];
  const kept: BodyRow[] = [];
  for (const row of rows) {
    const facts = headOf(row);
    const beside = facts ? null : headBeside(row);
    if (facts || beside) blocks.push({ facts: facts ?? beside!.facts, rows: [] });
    if (facts) continue;
    const own = beside?.row ?? row;
    kept.push(own);
    if (own.amounts.length > 0 && blocks.length === 0) return null;
    if (own.amounts.length > 0) blocks.at(-1)!.rows.push(own);
  }
  const distinct = new Set(blocks.map(({ facts }) => `${facts.word} ${facts.year}`));
  const [first, ...others] = blocks.map((block) => block.rows.map(({ main }) => main?.text.trim() ?? ''));
  if (!first || distinct.size < 2 || distinct.size < blocks.length || first.length < 2) return null;
  const known = new Set(first);
  const areAlike = others.every(
    (labels) => labels.filter((label) => known.has(label)).length >= first.length * mostlyAlike,
  );
  if (!areAlike) return null;
  const versions = blocks.flatMap(({ facts, rows: own }) => own.map(({ row }) => [row, facts] as const));
  return { rows: kept, versions: new Map(versions) };
}

function headOf({ main, beside, amounts }: BodyRow): HeadingFacts | null {
  if (!main || beside.length > 0 || amounts.length > 0) return null;
  return readDated(main.text);
}

/** "TP 2024" merged down before the names of its rows; the row is left with its name. */
function headBeside(row: BodyRow): { readonly facts: HeadingFacts; readonly row: BodyRow } | null {
  const [version, name, ...others] = row.labels;
  if (!name || others.length > 0 || row.amounts.length === 0) return null;
  const facts = readDated(version!.text);
  if (!facts || readDated(name.text)) return null;
  const isLeft = (cell: GridCell) => cell !== version && cell !== name;
  const rest = { main: name, facts: labelOf(name), labels: [name], beside: row.beside.filter(isLeft) };
  return { facts, row: { ...row, ...rest } };
}

function readDated(text: string): HeadingFacts | null {
  const facts = readHeading(text);
  const { strength, year, month, item, word } = facts;
  const isVersion = word === null || versionRoles.has(word);
  return strength === 1 && year !== null && month === null && item === null && isVersion ? facts : null;
}
