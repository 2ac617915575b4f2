import type { Random } from './random.ts';
import type { Scene } from './scene.ts';
import type { Page } from './sheet.ts';

const fi = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];
const sv = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

export type MonthHeading = (page: Page, row: number, column: number, month: number) => string;

/** One way of heading months for a whole workbook: names, numbers, `01/2025`, `kk1` or dates. */
export function monthHeading(scene: Scene, random: Random): MonthHeading {
  const { year, tongue } = scene;
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const finnish = random.pick([
    (m: number) => capital(fi[m]!),
    (m: number) => `${fi[m]!}kuu`,
    (m: number) => capital(`${fi[m]!}kuu`),
  ]);
  const swedish = random.pick([
    (m: number) => capital(sv[m]!),
    (m: number) => sv[m]!.slice(0, 3),
    (m: number) => `${capital(sv[m]!.slice(0, 3))}.`,
  ]);
  const named = (month: number) => {
    if (tongue === 'bi') return `${finnish(month - 1)} / ${swedish(month - 1)}`;
    return tongue === 'sv' ? swedish(month - 1) : finnish(month - 1);
  };
  const written = random.pick([
    named,
    named,
    (month: number) => `${String(month).padStart(2, '0')}/${year}`,
    (month: number) => (tongue === 'sv' ? `mån ${month}` : `kk${month}`),
    (month: number) => `${month}/${year}`,
  ]);
  const form = random.pick(['text', 'text', 'text', 'number', 'date']);
  return (page, row, column, month) => {
    if (form === 'number') page.number(row, column, month);
    else if (form === 'date')
      page.number(row, column, serialOf(year, month), { format: random.pick(['mmm', 'mmm yy', 'm/yyyy']) });
    else page.text(row, column, written(month));
    return form === 'text' ? written(month) : String(month);
  };
}

function serialOf(year: number, month: number): number {
  return Math.round(Date.UTC(year, month - 1, 1) / 86_400_000) + 25_569;
}
