import type { BodyRow } from './body.ts';
import type { LabelFacts } from '../cells/label-facts.ts';
import { readLabel } from '../cells/label.ts';
import { normalise } from '../cells/text.ts';
import { exactHeaderWord } from '../vocabulary/headings.ts';
import { isPerson } from '../vocabulary/title-words.ts';

/** `Kustannuspaikka: 4110`, `Nimi: Kadut` and `Vastuuhenkilö: Maija Mäki` above the figures of a unit tell of one unit; so does its name right below its code. */
export function joinFields(rows: readonly BodyRow[]): readonly BodyRow[] {
  if (!rows.some((row) => isField(row) || isCodeAlone(row))) return rows;
  const joined: BodyRow[] = [];
  for (const row of rows) {
    if (isField(row) && isPerson(normalise(row.main!.text))) continue;
    const above = joined.at(-1);
    const isOpen = above !== undefined && isCodeAlone(above) && above.row + 1 === row.row;
    const name = isField(row) ? nameIn(row.main!.text) : isOpen && isNameAlone(row) ? row.facts!.name : null;
    if (name !== null && above && isCodeAlone(above))
      joined[joined.length - 1] = { ...above, facts: named(above.facts!, name) };
    else if (isCodeAlone(row) && above && isField(above) && nameIn(above.main!.text))
      joined[joined.length - 1] = { ...row, facts: named(row.facts!, nameIn(above.main!.text)!) };
    else joined.push(name === null ? row : { ...row, facts: readLabel(name) });
  }
  return joined;
}

function isField({ main, amounts }: BodyRow): boolean {
  return main !== null && amounts.length === 0 && field.test(main.text);
}

const field = /^\s*\p{L}[^:]{1,40}:\s*\S/u;

function isCodeAlone({ amounts, facts }: BodyRow): boolean {
  return amounts.length === 0 && facts !== null && facts.code !== null && facts.name === '';
}

/** "Kadut" on the row below `Kp 4110`. */
function isNameAlone({ amounts, facts }: BodyRow): boolean {
  if (amounts.length > 0 || facts === null || facts.code !== null) return false;
  return facts.quantity === null && !facts.isTotal && !facts.isRemark && facts.name !== '';
}

function nameIn(text: string): string | null {
  const [, word, name] = /^\s*([^:]+?)\s*:\s*(\p{L}.*)$/u.exec(text) ?? [];
  const sides = word?.split(/\s*\/\s*/) ?? [];
  return sides.length > 0 && sides.every((side) => exactHeaderWord(normalise(side)) === 'name')
    ? name!
    : null;
}

function named(facts: LabelFacts, name: string): LabelFacts {
  return { ...readLabel(name), code: facts.code, level: facts.level, text: facts.text };
}
