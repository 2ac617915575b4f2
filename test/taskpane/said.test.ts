import { compareReadings } from '../../src/check/compare-readings.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import {
  confirm,
  correct,
  forget,
  inForce,
  recall,
  restore,
  standingOf,
  toRemember,
  type Said,
} from '../../src/taskpane/state/said.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const { snapshot } = drawSheet(`
               | TA 2024 | KS 2025
1200 Hallinto  |         |
Toimintatuotot |    1000 |    1100
Toimintakulut  |   -3000 |   -3100
Toimintakate   |   -2000 |   -2000
== Muistio ==
Selite | Nyt
Puisto | 100
Katu   | 200
`);

function compared(said: readonly Said[]) {
  return compareReadings(snapshot, readWorkbook(snapshot, { confirmed: inForce(said) }));
}

const asPlanOf2026 = { of: 'table', set: { year: 2026 } } as const;

test('another plan year takes the plan’s column with it and leaves the budget', () => {
  const said = correct([], compared([])[0]!, asPlanOf2026);
  expect(compared(said)[0]!.reading.columns.map(({ role, year }) => [role, year])).toEqual([
    ['name', null],
    ['budget', 2024],
    ['plan', 2026],
  ]);
});

test('a workbook of no known city that says itself what binds is compared too', () => {
  const said = correct([], compared([])[0]!, asPlanOf2026);
  const binds = drawSheet(`
    1200 Hallinto  | KS 2025
    Toimintakulut  |   -3100
    == Sitovuudet ==
    Tunnus | Sitova erä | Sitova nähden
    1200 | Toimintakulut | Valtuusto`).snapshot;
  expect(compareReadings(binds, readWorkbook(binds, { confirmed: inForce(said) }))).toHaveLength(1);
});

test('a correction is in force but not remembered until it is confirmed', () => {
  const said = correct([], compared([])[0]!, asPlanOf2026);
  const [table] = compared(said);
  expect(standingOf(table!, said)).toBe('corrected');
  expect(toRemember(said).tables).toEqual([]);
  const confirmed = confirm(said, table!);
  expect(standingOf(table!, confirmed)).toBe('confirmed');
  expect(toRemember(confirmed).tables).toEqual([expect.objectContaining({ year: 2026 })]);
});

test('corrected back to what the sheet says, nothing was said', () => {
  const said = correct([], compared([])[0]!, asPlanOf2026);
  expect(correct(said, compared(said)[0]!, { of: 'table', set: { year: 2025 } })).toEqual([]);
});

test('a confirmed table keeps what was confirmed while it is corrected, and stands again when corrected back', () => {
  const confirmed = confirm([], compared([])[0]!);
  const corrected = correct(confirmed, compared(confirmed)[0]!, asPlanOf2026);
  expect(toRemember(corrected).tables[0]!.year).toBe(2025);
  const back = correct(corrected, compared(corrected)[0]!, { of: 'table', set: { year: 2025 } });
  expect(standingOf(compared(back)[0]!, back)).toBe('confirmed');
});

test('restoring forgets one table and leaves the others', () => {
  const first = confirm([], compared([])[0]!);
  const both = confirm(first, compared(first)[1]!);
  expect(restore(both, compared(both)[0]!).map(({ table }) => table.sheet)).toEqual(['Muistio']);
});

test('a table is forgotten by its place, also when a check has made what was said anew', () => {
  const first = confirm([], compared([])[0]!);
  const both = confirm(first, compared(first)[1]!);
  const anew = recall(toRemember(both));
  expect(forget(anew, both[0]!).map(({ table }) => table.sheet)).toEqual(['Muistio']);
});
