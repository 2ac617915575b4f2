import { readOne } from './support/tell.ts';

/** Roles of columns C and later; A names the row and B is the budget. */
function rolesOf(drawing: string): string[] {
  return readOne(drawing)
    .columns.filter((column) => column.column >= 2)
    .map((column) => column.role);
}

test('a difference of two versions is a variance whatever it is called', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | TA 2025    | TOT 1-6  | Vrt.
      Toimintatuotot |    365 000 |  168 630 |    196 370
      Toimintakulut  | -1 612 000 | -851 240 |   -760 760
      Toimintakate   | -1 247 000 | -682 610 |   -564 390`),
  ).toEqual(['actual', 'variance']);
});

test('what can be used of a budget beside its outcome is what remains', () => {
  expect(
    rolesOf(`
      Tulosalue    | TA 2027 | TOT 1-3 | Käytettävissä
      Hallinto     | 365 000 | 168 630 | 196 370
      Elinvoima    | 612 000 | 351 240 | 260 760`),
  ).toEqual(['actual', 'remaining']);
});

test('a ratio of outcome and budget is the share used, also where its heading says nothing', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | TA 2025    | TOT 1-6  | Indeksi
      Toimintatuotot |    365 000 |  168 630 | 46,2
      Toimintakulut  | -1 612 000 | -851 240 | 52,8
      Toimintakate   | -1 247 000 | -682 610 | 54,7`),
  ).toEqual(['actual', 'usedPercent']);
});

test('a ratio of two budgets is a change', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | TA 2024    | KS 2025    | Indeksi
      Toimintatuotot |    365 000 |    377 700 | 3,5
      Toimintakulut  | -1 612 000 | -1 648 500 | 2,3
      Toimintakate   | -1 247 000 | -1 270 800 | 1,9`),
  ).toEqual(['plan', 'changePercent']);
});

test('a budget with its amendment is the amended budget', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | TA 2025    | TA-muutos | Käytettävissä
      Toimintatuotot |    365 000 |     5 000 |    370 000
      Toimintakulut  | -1 612 000 |   -25 000 | -1 637 000
      Toimintakate   | -1 247 000 |   -20 000 | -1 267 000`),
  ).toEqual(['amendment', 'amendedBudget']);
});

test('a share below one is nothing that is left, though what is left comes to nothing but for rounding', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | KS 2025    | TOT 1-6  | Erotus   | %
      Toimintatuotot |    365 000 |  168 630 |  196 370 | 0,46
      Toimintakulut  | -1 612 000 | -851 240 | -760 760 | 0,53
      Toimintakate   | -1 247 000 | -682 610 | -564 390 | 0,55`),
  ).toEqual(['actual', 'variance', 'usedPercent']);
});

test('formulas that come to nothing are a check, no amounts', () => {
  const table = readOne(`
    Yksikkö KS 2025         | Tuotot    | Kulut      | Kate       | Täsm.
    1200 Hallintopalvelut   | 1 304 800 | -4 052 900 | -2 748 100 | =B2+C2-D2 => 0
    1280 Henkilöstöpalvelut |   509 200 | -1 693 500 | -1 184 300 | =B3+C3-D3 => 0`);
  expect(table.columns.at(-1)!.role).toBe('other');
  expect(table.units.flatMap((unit) => unit.figures)).toHaveLength(6);
});

test('a further version that only happens to lie between others stays a version', () => {
  expect(
    rolesOf(`
      1400 Elinvoima | TA 2025    | TOT 1-6  | Selvitetty
      Toimintatuotot |    365 000 |  168 630 |    190 000
      Toimintakulut  | -1 612 000 | -851 240 |   -700 000
      Toimintakate   | -1 247 000 | -682 610 |   -510 000`),
  ).toEqual(['actual', 'plan']);
});

test('digits that put the row in a class are no amounts', () => {
  expect(
    rolesOf(`
      Avustus 2025    | TA 2025 |     | TA 2024
      1400 Elinvoima  |  12 000 | "0" |  11 000
      1410 Kulttuuri  | 365 000 | "2" | 361 000
      1420 Nuoriso    |  41 500 |  0  |  40 000
      1430 Liikunta   |  88 000 | "1" |  86 000`),
  ).toEqual(['other', 'budget']);
});

test('quantities side by side before and after their changes', () => {
  const { columns } = readOne(`
    Tunnus | Yksikkö     | Tulot KS | Menot KS   | Netto KS   | Tulot muutos | Menot muutos | Tulot yhteensä | Menot yhteensä | Netto yhteensä
    5100   | Perusopetus | 300 000  | −8 500 000 | −8 200 000 | 0     | −32 000 | 300 000 | −8 532 000 | −8 232 000
    5200   | Lukio       |  40 000  | −1 960 000 | −1 920 000 | 0     |  24 000 |  40 000 | −1 936 000 | −1 896 000
    5300   | Iltapäivä   | 130 000  |   −240 000 |   −110 000 | 6 500 |  −6 500 | 136 500 |   −246 500 |   −110 000
    5400   | Opisto      | 270 000  |   −610 000 |   −340 000 | 0     |   8 000 | 270 000 |   −610 000 |   −340 000`);
  expect(columns.slice(2).map(({ role }) => role)).toEqual([
    'plan',
    'plan',
    'plan',
    'amendment',
    'amendment',
    'amendedBudget',
    'amendedBudget',
    'amendedBudget',
  ]);
});
