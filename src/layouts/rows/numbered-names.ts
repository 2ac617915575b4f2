import type { BodyRow } from './body.ts';
import { readLabel } from '../cells/label.ts';

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2})*)\.\s+(?=\p{Lu})(.+)$/u;

const ordinal = /^\s*(\d{1,2})\.\s+(?=\p{Lu})(.+)$/u;

/** `1. Opetuspalvelut` above `1.1 Esiopetus`: the number is the code that theirs go on from. */
function numberOuter(rows: readonly BodyRow[]): readonly BodyRow[] {
  const outer = new Set(rows.flatMap(({ facts }) => /^(\d{1,2})\.\d/.exec(facts?.code ?? '')?.[1] ?? []));
  if (outer.size === 0) return rows;
  return rows.map((row) => {
    const [, code, name] = (row.main && ordinal.exec(row.main.text)) ?? [];
    if (!code || !outer.has(code) || row.facts!.code !== null) return row;
    return { ...row, facts: { ...readLabel(name!), code, text: row.facts!.text } };
  });
}

/** `1. Hallinto`, `1.1. Valtuusto`: alone these could be an ordinal or a date; where most names have one, they number them. */
export function numberNames(given: readonly BodyRow[]): readonly BodyRow[] {
  const rows = numberOuter(given);
  const filled = rows.filter((row) => row.main && row.amounts.length > 0 && !row.facts!.isTotal);
  const matches = filled.flatMap((row) => numbered.exec(row.main!.text)?.[1] ?? []);
  const areCodes = matches.length >= 4 && matches.length * 5 >= filled.length * 4;
  if (!areCodes || !matches.some((code) => code.includes('.')) || new Set(matches).size < matches.length)
    return rows;
  return rows.map((row) => {
    const match = row.main ? numbered.exec(row.main.text) : null;
    if (!match || row.facts!.code !== null) return row;
    return { ...row, facts: { ...readLabel(match[2]!), code: match[1]!, text: row.facts!.text } };
  });
}
