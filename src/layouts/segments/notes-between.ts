import type { GridCell } from '../cells/grid.ts';
import { years } from '../titles/title-quantity.ts';
import { normalise } from '../cells/text.ts';
import { takeScale } from '../vocabulary/scales.ts';
import { findDocument } from '../vocabulary/title-words.ts';

/** Blank rows that part one matter from the next. */
const wideGap = 3;

const note =
  /^\s*(?:[*†‡¹²³]|\(?\d\)\s|(?:hyväksyt|vahvistet|käsitelt|godkänt?\b|godkänd|fastställ|behandla|approved|adopted|huom|obs[.!:]|anm[.:]|note[:s]|liite\b|bilaga\b|sivu\b|sida\b|page\b|lisätieto|ytterligare|more information|lähde|källa|source|tulostet|utskriv|printed|laatinut|uppgjord|prepared)|[_.\-–—=]{4,}\s*$)/iu;

/**
 * The rows of words between two tables that lead to the second: without what follows the first, its notes and who has
 * approved it. `last` is the last row of the first table, `next` the first of the second.
 */
export function afterNotes(
  pending: readonly number[],
  last: number,
  next: number,
  inBand: (row: number) => readonly GridCell[],
): readonly number[] {
  const words = [...pending, next];
  const gaps = words.map((row, at) => row - (words[at - 1] ?? last) - 1);
  let start = 0;
  while (start < pending.length && isNote(inBand(pending[start]!))) start++;
  while (start < pending.length && gaps[start] === 0) start--;
  const widest = widestGap(gaps, start + 1);
  if (gaps[widest]! < Math.max(wideGap, gaps[0]! + 1)) return pending.slice(Math.max(0, start));
  const leadsOn = (row: number) => !isNote(inBand(row)) && isTitle(inBand(row));
  const rest = pending.slice(widest);
  return rest.some(leadsOn) || !pending.some(leadsOn) ? rest : pending.slice(Math.max(0, start));
}

/** The first of the widest ones. */
function widestGap(gaps: readonly number[], from: number): number {
  let widest = Math.min(from, gaps.length - 1);
  for (let at = from; at < gaps.length; at++) if (gaps[at]! > gaps[widest]!) widest = at;
  return widest;
}

function isNote(cells: readonly GridCell[]): boolean {
  const [cell, ...others] = cells;
  if (others.length > 0 || cell!.kind !== 'label' || (takeScale(cell!.text)?.scale ?? 1) > 1) return false;
  return note.test(cell!.text) || isSentence(cells);
}

/** "Luvut tarkistetaan ennen lautakunnan kokousta." */
export function isSentence([cell, ...others]: readonly GridCell[]): boolean {
  return (
    others.length === 0 && /\p{Ll}{2}[.!?]$/u.test(cell!.text.trim()) && /\s.*\s/.test(cell!.text.trim())
  );
}

function isTitle(cells: readonly GridCell[]): boolean {
  return cells.some(({ kind, text }) => {
    if (kind !== 'label') return false;
    const title = normalise(text);
    return findDocument([title]) !== null || title.search(years) >= 0;
  });
}
