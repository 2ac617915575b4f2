import type { Figure, UnitReading } from '../../../model/table.ts';

export type Side = 'revenue' | 'expense';

/** The groups of the official income statement; a statement with all of them leaves nothing out. */
export const groups: Readonly<Record<Side, ReadonlySet<string>>> = {
  revenue: new Set(['sales', 'fees', 'grantsReceived', 'otherRevenue']),
  expense: new Set(['personnel', 'services', 'materials', 'grants', 'otherExpense']),
};
export const rents: Readonly<Record<Side, string>> = { revenue: 'rentRevenue', expense: 'rentExpense' };
export const others: Readonly<Record<Side, string>> = { revenue: 'otherRevenue', expense: 'otherExpense' };
/** Lines of an enterprise's statement, where a municipal one adds them up as lines of its own. */
const ofEnterprise: Readonly<Record<Side, readonly string[]>> = {
  revenue: ['turnover', 'businessOtherIncome'],
  expense: ['materialsAndServices', 'otherBusinessCosts'],
};
export const partsOfPersonnel = ['salaries', 'socialCosts', 'pensions', 'otherSocialCosts'];
export const partsOfSocialCosts = ['pensions', 'otherSocialCosts'];

/** One column of a unit's statement, or its one row, its lines by what they say; a line printed twice is left out. */
export interface Statement {
  readonly unit: UnitReading;
  /** Where a line stands among the others. */
  readonly at: (figure: Figure) => number;
  readonly lines: ReadonlyMap<string, Figure>;
}

/** Lines of one side: known ones by their account, others by the stretch they stand in with them. */
export function namesOn(side: Side, { lines, at }: Statement): string[] {
  const names = [...lines.keys()];
  const isKnown = (name: string) => isOn(side, name);
  const known = names.filter(isKnown);
  if (known.length === 0) return unknownLines(side, lines);
  const stretch = stretchOf(side, { lines, at }, known);
  const stands = (figure: Figure) =>
    isUnknown(figure) && at(figure) > stretch.above && at(figure) < stretch.below;
  return withoutParts(names.filter((name) => isKnown(name) || stands(lines.get(name)!)));
}

/** Where nothing else is printed than one side and lines of the municipality's own, they are its lines. */
function unknownLines(side: Side, lines: Statement['lines']): string[] {
  const names = [...lines.keys()].filter((name) => name !== side);
  return names.every((name) => isUnknown(lines.get(name)!)) ? names : [];
}

function isUnknown({ item, account }: Figure): boolean {
  return item === 'account' && account === null;
}

export function isOn(side: Side, name: string): boolean {
  return (
    groups[side].has(name) ||
    name === rents[side] ||
    ofEnterprise[side].includes(name) ||
    (side === 'expense' && partsOfPersonnel.includes(name))
  );
}

/** From the quantity to the next one below it, or between what bounds the lines above it. */
function stretchOf(side: Side, { lines, at }: Pick<Statement, 'lines' | 'at'>, known: readonly string[]) {
  const rowOf = (name: string) => at(lines.get(name)!);
  const total = rowOf(side);
  const main = ['revenue', 'ownUse', 'expense', 'margin'].filter((name) => lines.has(name)).map(rowOf);
  const rows = known.map(rowOf);
  if (rows.every((row) => row > total)) {
    const next = main.filter((row) => row > total);
    return { above: total, below: next.length > 0 ? Math.min(...next) : Math.max(total, ...rows) };
  }
  const other = [...lines.keys()].filter((name) => isOn(side === 'revenue' ? 'expense' : 'revenue', name));
  const ends = [...main, ...other.map(rowOf)];
  return {
    above: Math.max(-1, ...ends.filter((row) => row < Math.min(...rows))),
    below: Math.min(total, ...ends.filter((row) => row > Math.max(...rows))),
  };
}

/** A line whose own parts are printed counts once. */
function withoutParts(names: readonly string[]): string[] {
  const inner = [
    ...(names.includes('personnel') ? partsOfPersonnel : []),
    ...(names.includes('socialCosts') ? partsOfSocialCosts : []),
    ...(names.includes('materialsAndServices') ? ['materials', 'services'] : []),
  ];
  return names.filter((name) => !inner.includes(name));
}
