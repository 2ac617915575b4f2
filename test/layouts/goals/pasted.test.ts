import { forms, type Form } from './pasted/paste.ts';
import { scoreForm } from './pasted/score.ts';
import { describeSeeds, seedRows } from './seed-rows.ts';

const cities = [...new Set(seedRows.map(({ city }) => city))];
const seeds = ['1', '2', '3', '4', '5', '6', '7', '8'];

describeSeeds('the goal tables of four cities', () => {
  test.each(cities)('%s: every row laid out in its own layout reads back the same', (city) => {
    const rows = seedRows.filter((row) => row.city === city);
    const { whole, of, extra, missed } = scoreForm(rows, 'own', '0');
    expect(missed).toEqual([]);
    expect({ whole, of, extra }).toEqual({ whole: rows.length, of: rows.length, extra: 0 });
  });

  test.each(forms.filter((form) => form !== 'own' && form !== 'one-column'))(
    '%s: at least 95 % of the rows are whole',
    (form) => {
      const { whole, of, extra, shares } = total(form);
      process.stdout.write(`goal rows, ${form}: ${whole} of ${of} whole, ${extra} too many (${shares})\n`);
      expect(whole / of).toBeGreaterThanOrEqual(0.95);
      expect(extra / of).toBeLessThanOrEqual(0.05);
    },
  );

  test('one column: most rows are whole where goals and schedules are printed', () => {
    const { whole, of, extra, shares } = total('one-column', oneColumn);
    process.stdout.write(`goal rows, one-column: ${whole} of ${of} whole, ${extra} too many (${shares})\n`);
    expect(whole / of).toBeGreaterThanOrEqual(0.9);
  });
});

/** Kuopio's columns come twice under the same names, and Laitila's six rows repeat nothing to go by. */
const oneColumn = ['Iisalmi', 'Pieksämäki'];

function total(form: Form, of = cities) {
  const byCity = of.map((city) => {
    const rows = seedRows.filter((row) => row.city === city);
    const scores = seeds.map((seed) => scoreForm(rows, form, seed));
    const sum = (pick: 'whole' | 'of' | 'extra') => scores.reduce((all, score) => all + score[pick], 0);
    return { city, whole: sum('whole'), of: sum('of'), extra: sum('extra') };
  });
  const sum = (pick: 'whole' | 'of' | 'extra') => byCity.reduce((all, score) => all + score[pick], 0);
  const shares = byCity
    .map(({ city, whole, of }) => `${city} ${((100 * whole) / of).toFixed(0)} %`)
    .join(', ');
  return { whole: sum('whole'), of: sum('of'), extra: sum('extra'), shares };
}
