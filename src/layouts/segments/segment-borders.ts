import { looksLikeCode } from './columns-of-codes.ts';
import { type GridCell, isAmount } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import { type SegmentDraft, lookBack } from './segment-draft.ts';
import { normalise } from '../cells/text.ts';
import { isField } from './fields.ts';
import { isLevelWord } from '../vocabulary/levels.ts';

/** "Tarkistus | 0 | 0": the maker's own check stands outside the table. */
export function isCheckRow([first, ...others]: readonly GridCell[]): boolean {
  if (first?.kind !== 'label' || others.length === 0 || !others.every(isAmount)) return false;
  return (
    others.every(({ value }) => Math.abs(value ?? 1) < 0.005) && readHeading(first.text).word === 'other'
  );
}

export function headingKey(cells: readonly GridCell[]): string {
  return cells.map((c) => `${c.column}:${normalise(c.text)}`).join('|');
}

/** The same heading again, under the same title or without a break, is a new page. */
export function isRepeat(
  draft: SegmentDraft,
  headings: string,
  pending: readonly number[],
  apart: boolean,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  if (draft.headings !== headings) return false;
  const titles = new Set(draft.titles.map((c) => normalise(c.text)));
  const between = pending.flatMap((row) => inBand(row)).filter((c) => c.kind === 'label');
  if (between.length === 0 && apart) return false;
  return between.every(
    (c) => titles.has(normalise(c.text)) || /sivu|sida|page|\d{1,2}\.\d{1,2}\.\d{4}/i.test(c.text),
  );
}

/** After a blank row: the figures go on in the same columns, with labels of the same sort. */
export function continues(
  draft: SegmentDraft,
  row: number,
  pending: readonly number[],
  inBand: (row: number) => readonly GridCell[],
  codes: ReadonlySet<number>,
): boolean {
  const { used } = lookBack(draft, inBand);
  const amounts = inBand(row).filter((c) => isAmount(c) && !codes.has(c.column));
  const name = amounts[0] && isBareCode(amounts[0], used) ? amounts[0] : null;
  const here = amounts.filter((c) => c !== name);
  if (here.length === 0 || !here.every((c) => used.has(c.column))) return false;
  const isListed = name !== null || inBand(row).some((c) => c.kind === 'label' || codes.has(c.column));
  if (pending.length === 0 && here.length >= 2 && isListed) return true;
  if (saysWhat(inBand(row)) || pending.some((before) => saysWhat(inBand(before)))) return true;
  const { labels: known, understood } = lookBack(draft, inBand);
  return understood < known * 0.5 && here.length >= Math.min(2, used.size - codes.size);
}

/** `Yksikkö: | Museo` begins the form of another unit; between rows of a headed table it only names whose they are. */
export function beginsForm(
  { headerRows, figureRows }: SegmentDraft,
  pending: readonly number[],
  row: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  const isWithin = headerRows.length > 0 && pending.length === 1 && row === figureRows.at(-1)! + 2;
  return !isWithin && pending.some((before) => namesUnit(inBand(before)));
}

function namesUnit(cells: readonly GridCell[]): boolean {
  return isField(cells) && isLevelWord(cells[0]!.text.replace(/\s*:\s*$/, ''));
}

/** A number left of all figures so far, where rows before had their names. */
function isBareCode(cell: GridCell, used: ReadonlySet<number>): boolean {
  return cell.column < Math.min(...used) && looksLikeCode(cell);
}

/** A quantity, a sum, a code or an entity of a known sort. */
function saysWhat(cells: readonly GridCell[]): boolean {
  return cells.some((c) => {
    if (c.kind !== 'label') return false;
    const { quantity, isTotal, code, level } = labelOf(c);
    return quantity !== null || isTotal || code !== null || level !== null;
  });
}
