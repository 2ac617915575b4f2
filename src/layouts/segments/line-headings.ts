import type { ColumnHeading } from '../columns/column-facts.ts';
import { readHeading } from '../cells/heading.ts';
import { mainItems } from '../cells/label-part.ts';
import { letters } from '../cells/text.ts';

/**
 * "Myyntitulot | Maksut | Tulot yht. | Henkilöstö | Palvelut | Muut | Menot yht. | Netto": among columns that are
 * quantities, one whose name says nothing else is a line of theirs, and "Muut" is no change ("muutokset").
 */
export function settleLines(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const items = figures.flatMap(({ facts }) => facts.item ?? []);
  const mains = new Set(items.filter((item) => mainItems.has(item)));
  const known = items.filter((item) => !mainItems.has(item)).length;
  const areNetted = mains.has('margin') && known >= 3;
  if (!areNetted && (mains.size < 2 || known + figures.filter(isLine).length < 2)) return figures;
  return figures.map((heading) =>
    isLine(heading)
      ? { ...heading, facts: { ...heading.facts, word: wordAbove(heading), item: 'account', account: null } }
      : heading,
  );
}

function isLine({ levels, facts }: ColumnHeading): boolean {
  const name = levels.at(-1) ?? '';
  if (facts.item !== null || facts.month !== null || facts.percent || !/\p{L}{3}/u.test(name)) return false;
  const own = readHeading(name);
  if (own.year !== null || own.split !== null) return false;
  return own.word === null ? own.strength === 0 : letters(name) === 'muut';
}

/** The version that stands over several lines. */
function wordAbove({ levels, facts }: ColumnHeading): ColumnHeading['facts']['word'] {
  return levels.length > 1 && facts.word !== 'changeOrAmendment' ? facts.word : null;
}
