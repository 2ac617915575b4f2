import { years } from './title-quantity.ts';
import { exactHeaderWord } from '../vocabulary/headings.ts';

/** "Talousarvio 2026 ja käyttösuunnitelma 2027" is about the plan; of years that are called alike, the first. */
export function yearIn(text: string): number | null {
  let [found, best]: [number | null, number] = [null, -1];
  for (const match of text.matchAll(years)) {
    const rank = ranks.indexOf(versionBefore(text.slice(0, match.index)));
    if (rank > best) [found, best] = [Number(match[1]), rank];
  }
  return found;
}

/** `Lukuvuosi 2026–2027 / talousarviovuosi 2027` */
const budgetYear =
  /^(?:talousarvio|budjetti|suunnitelma)vuo(?:si|den|nna|delle)$|^(?:budget|plan)år(?:et)?$/iu;

/** From what a table looks back at to what it draws up; a later year of the financial plan is neither. */
const ranks: readonly string[] = ['other', 'budget', 'plan'];

function versionBefore(text: string): string {
  const before =
    text
      .trim()
      .split(/[^\p{L}-]+/u)
      .at(-1) ?? '';
  if (budgetYear.test(before)) return 'plan';
  const word = exactHeaderWord(before);
  return word !== null && ranks.includes(word) ? word : 'other';
}
