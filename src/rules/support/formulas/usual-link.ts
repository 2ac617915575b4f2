import type { NumberCell } from './calculated.ts';
import { groupBy } from '../group.ts';

/** A cell of a line of links to one cell of many sheets that is no such link. */
export interface OddLink {
  readonly number: NumberCell;
  /** The link of the others, to the sheet that belongs to this cell's own line. */
  readonly usual: string;
  readonly others: readonly NumberCell[];
}

interface Link {
  readonly sheet: string;
  readonly address: string;
}

const onlyLink = /^=\+?('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/u;
/** `='2400'!C14`: what another sheet says. */
export function isLink(formula: string): boolean {
  return onlyLink.test(formula);
}

const fewest = 3;
/** Where the odd cell repeats another link of its row. */
const fewestBesideRepeat = 2;

/** Summaries link a line to the same cell of the sheet of each unit. */
export function oddLinks(
  line: readonly NumberCell[],
  crossing: (number: NumberCell) => readonly NumberCell[],
): OddLink[] {
  const links = new Map(
    line.flatMap((number) => (linkOf(number) ? [[number, linkOf(number)!] as const] : [])),
  );
  if (links.size < fewestBesideRepeat) return [];
  const groups = groupBy([...links.keys()], (number) => links.get(number)!.address);
  const others = [...groups.values()].reduce((most, next) => (next.length > most.length ? next : most));
  const sheets = new Set(others.map((number) => links.get(number)!.sheet));
  if (others.length < fewestBesideRepeat || sheets.size < others.length || others.length < line.length - 1)
    return [];
  return line.flatMap((number) => {
    if (others.includes(number)) return [];
    const sheet = links.get(number)?.sheet ?? sheetOf(crossing(number));
    if (sheet === null || sheets.has(sheet)) return [];
    if (others.length < fewest && !isRepeated(number, crossing(number))) return [];
    return [{ number, usual: `=${sheet}!${links.get(others[0]!)!.address}`, others }];
  });
}

function isRepeated(number: NumberCell, line: readonly NumberCell[]): boolean {
  const own = linkOf(number);
  return line.some((other) => {
    const link = other === number ? null : linkOf(other);
    return link !== null && link.sheet === own?.sheet && link.address === own.address;
  });
}

/** The one sheet the others of a line link to. */
function sheetOf(line: readonly NumberCell[]): string | null {
  const sheets = new Set(line.flatMap((number) => linkOf(number)?.sheet ?? []));
  return sheets.size === 1 ? [...sheets][0]! : null;
}

function linkOf({ formula }: NumberCell): Link | null {
  if (formula === null || !formula.includes('!')) return null;
  const [, sheet, cell] = onlyLink.exec(formula) ?? [];
  return sheet === undefined ? null : { sheet, address: cell!.replaceAll('$', '').toUpperCase() };
}
