import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import { drawSheet } from '../../support/draw-sheet.ts';

const count = 500;

/** A sheet of many units; `amount` is the expense of one, in euros. */
function sheet(name: string, year: number, amount: (unit: number) => number): string {
  const rows = Array.from({ length: count }, (_, unit) => {
    const [revenue, expense] = [1_000 + 7 * unit, amount(unit)];
    return `${10_000 + unit} | Yksikkö ${10_000 + unit} | ${revenue} | −${expense} | ${revenue - expense}`;
  });
  const head = `Koodi | Yksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS ${year}`;
  return [`== ${name} ==`, head, ...rows].join('\n');
}

const own = (unit: number) => 40_000 + 131 * unit;
const differing = (unit: number) => 35_000 + 97 * unit;

test('of very many units that sheets repeat the one that differs is told, whatever a third sheet says', () => {
  const book = [
    sheet('Suunnitelma', 2027, own),
    sheet('Kooste', 2027, (unit) => (unit === 400 ? own(unit) + 5_000 : own(unit))),
    sheet('Esitys', 2027, differing),
  ];
  const { findings } = checkWorkbook(drawSheet(book.join('\n')).snapshot, { language: 'fi', profile: null });
  expect(findings.map(({ rule, cell, difference }) => [rule, cell, difference])).toEqual([
    ['amount-differs', 'D402', -5_000],
  ]);
});
