import { remember } from '../cells/remember.ts';
import { normalise } from '../cells/text.ts';
import rows from './rows.json';

/** On which side of the income statement a line stands; `either` where its place tells. */
export type LineSide = 'revenue' | 'expense' | 'either';

const { lineEndings, lineWords } = rows;
const words: ReadonlySet<string> = new Set(lineWords);
const endings: readonly (readonly [LineSide, RegExp])[] = [
  ['revenue', compounds(lineEndings.revenue)],
  ['expense', compounds(lineEndings.expense)],
  ['either', compounds(lineEndings.either)],
];
const mostWords = 4;

/**
 * `Matkakulut`, `Leirimaksutulot`, `Puhelin`, `Resor och logi`: lines of the income statement without an account of
 * their own. Only compounds: `Kirjaston kulut` is a unit and its quantity.
 */
export const findLine = remember((name: string): LineSide | null => {
  const plain = normalise(name).replace(/\s*\([^)]*\)$/, '');
  if (plain.split(' ').length > mostWords || ofAll.test(plain)) return null;
  const found = endings.find(([, ending]) => ending.test(plain));
  if (found) return found[0];
  const parts = plain.split(/,\s*|\s+(?:ja|och|and|&)\s+/);
  return words.has(plain) || parts.every((part) => words.has(part)) ? 'expense' : null;
});

/** `Henkilöstö`, `Personal`: among costs, what they cost. */
export function namesStaff(name: string): boolean {
  return staff.test(name.trim());
}

const staff = /^(henkilöstö|henkilökunta|personal|personalen|staff|personnel)$/iu;

/** `Kokonaiskustannukset`, `Nettomenot` */
const ofAll = /(?<!\p{L})(netto|brutto|kokonais|total|yhteis|toiminta|drift|investointi|net |gross )/u;

function compounds(ends: readonly string[]): RegExp {
  return new RegExp(`\\p{L}{3}-?(?:${ends.join('|')})$`, 'u');
}
