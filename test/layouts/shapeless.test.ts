import { lines, readOne, tell } from './support/tell.ts';

// Layouts of Swedish, bilingual and English sheets that are no archetype.

test('years down, bodies across: each body has the versions of its rows', () => {
  const table = readOne(`
    Nettoutgifter per nämnd 2024–2027
    År               | Stadsstyrelsen | Teknisk nämnd | Totalt
    Bokslut 2024     | -4 000         | -6 000        | -10 000
    Budget 2025      | -4 100         | -6 100        | -10 200
    Förslag 2026     | -4 200         | -6 300        | -10 500
    Ekonomiplan 2027 | -4 300         | -6 400        | -10 700`);
  expect(table.year).toBe(2026);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      Stadsstyrelsen · body · margin priorActual B3 -4000 · margin budget B4 -4100 · margin B5 -4200 · margin planYear B6 -4300
      Teknisk nämnd · body · margin priorActual C3 -6000 · margin budget C4 -6100 · margin C5 -6300 · margin planYear C6 -6400
      Totalt · total = Stadsstyrelsen + Teknisk nämnd · margin priorActual D3 -10000 · margin budget D4 -10200 · margin plan D5 -10500 · margin planYear D6 -10700`),
  );
});

test('a code beside every quantity is that of the unit in the heading row', () => {
  const table = readOne(`
    Kod | Resultatområde          | Bokslut 2024 | Förslag 2026
        | Småbarnspedagogik       |              |
    410 | Intäkter                | 800 000      | 805 000
    410 | Kostnader               | -6 900 000   | -7 180 000
    410 | Netto                   | -6 100 000   | -6 375 000
        | Grundläggande utbildning |             |
    420 | Intäkter                | 400 000      | 391 000
    420 | Kostnader               | -14 800 000  | -15 300 000
    420 | Netto                   | -14 400 000  | -14 909 000`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['410', 'Småbarnspedagogik', 6],
    ['420', 'Grundläggande utbildning', 6],
  ]);
});

test('codes that begin with a letter, and cost centres in two words', () => {
  const table = readOne(`
    No.  | Cost centre    | Staff costs | Other costs | Total costs | Income | Net cost
    E101 | Administration | 412         | 33          | 445         | 0      | 445
    E102 | Library        | 655         | 188         | 843         | 12     | 831
         | Total          | 1 067       | 221         | 1 288       | 12     | 1 276`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      E101 Administration · costCentre · personnel C2 -412 · otherExpense D2 -33 · expense E2 -445 · revenue F2 0 · margin G2 -445
      E102 Library · costCentre · personnel C3 -655 · otherExpense D3 -188 · expense E3 -843 · revenue F3 12 · margin G3 -831
      Total · total = E101 Administration + E102 Library · personnel C4 -1067 · otherExpense D4 -221 · expense E4 -1288 · revenue F4 12 · margin G4 -1276`),
  );
});

test('the word before a name in the title tells any level there is', () => {
  const table = readOne(`
    KORSHOLMS KOMMUN
    Verksamhetsområde: Fritid och kultur
              | Budget 2026
    Intäkter  | 206 000
    Kostnader | -1 315 000
    Netto     | -1 109 000`);
  expect(table.units.map(({ name, level }) => [name, level])).toEqual([['Fritid och kultur', 'area']]);
});

test('the one plan year after two budgets is not the plan', () => {
  const table = readOne(`
    == Lemland ==
    BARNOMSORG         | Bokslut 2024 | Budget 2025 | Budget 2026 | Plan 2027
    Intäkter           | 310          | 305         | 312         | 315
    Kostnader          | -2 105       | -2 160      | -2 218      | -2 240
    VERKSAMHETSBIDRAG  | -1 795       | -1 855      | -1 906      | -1 925`);
  expect(table.year).toBe(2026);
  expect(table.columns.slice(1).map((c) => c.role)).toEqual(['priorActual', 'budget', 'plan', 'planYear']);
});

test('the plan before and after its changes', () => {
  const table = readOne(`
    Enhet            | Ursprunglig plan 2026 | Ändring | Ny plan 2026
    1010 Stadskansli | -845 000              | -15 000 | -860 000
    1030 Personal    | -398 000              | 22 000  | -376 000`);
  expect(table.kind).toBe('amendment');
  expect(table.columns.map((c) => c.role)).toEqual(['name', 'plan', 'amendment', 'amendedBudget']);
});

test('one version against another, and versions under a month and the year so far', () => {
  const followed = readOne(`
    Line  | Budget 2026 | Actual Jan–Aug 2026 | Forecast 2026 | Forecast vs budget
    Fees  | 325         | 214                 | 318           | -7
    Costs | -718        | -481                | -725          | -7
    Net   | -393        | -267                | -407          | -14`);
  expect(followed.columns.slice(1).map((c) => c.role)).toEqual(['budget', 'actual', 'forecast', 'variance']);
  const grouped = readOne(`
    Ekonomirapport maj 2026 – Hangö stad, Hamnen
              | Maj    |        | Januari–maj |         | Helår
              | Budget | Utfall | Budget      | Utfall  | Budget 2026
    Intäkter  | 60     | 57     | 280         | 273     | 706
    Kostnader | -35    | -37    | -170        | -178    | -425
    Netto     | 25     | 20     | 110         | 95      | 281`);
  expect(grouped.kind).toBe('outcome');
  expect(grouped.units.map((unit) => unit.name)).toEqual(['Hamnen']);
});

test('numbers that count the rows, open years and code ranges are neither codes nor amounts', () => {
  const projects = readOne(`
    Projektmedel 2026
    Nr | Projekt          | Projekttid          | 2026
    1  | Grön kust        | 1.3.2024–28.2.2027  | 12 500
    2  | Äldres vardag    | 2025–               | 8 000
    3  | Cykelled         | tills vidare        | 4 750
    Reserverat totalt     |                     |                     | 25 250`);
  expect(projects.columns.map((c) => c.role)).toEqual(['other', 'name', 'text', 'plan']);
  expect(projects.units.map(({ code, level }) => [code, level])).toEqual([
    [null, 'project'],
    [null, 'project'],
    [null, 'project'],
    [null, 'total'],
  ]);
  const summed = readOne(`
    Kod       | Verksamhet    | Budget 2025 | Dispositionsplan 2026
    2200      | Skolskjutsar  | -630 000    | -655 000
    2210      | Skolmat       | -861 000    | -880 500
    2200–2210 | Sammanlagt    | -1 491 000  | -1 535 500`);
  expect(summed.units.at(-1)).toMatchObject({ code: null, level: 'total', members: [0, 1] });
});

test('years alone down the rows, under a title that is no heading', () => {
  const table = readOne(`
    == Bidrag ==
    Verksamhetsbidrag per uppgiftsområde, euro
    År   | Skola      | Teknik   | Sammanlagt
    2024 | -1 204 300 | -402 115 | -1 606 415
    2025 | -1 240 000 | -410 000 | -1 650 000
    2026 | -1 262 000 | -418 000 | -1 680 000`);
  expect(tell(table)[0]).toBe('plan A2:D5 2026 negative');
  expect(table.units[0]!.figures.map(({ role, year }) => [role, year])).toEqual([
    ['priorActual', 2024],
    ['budget', 2025],
    ['plan', 2026],
  ]);
});

test('a version with its changes added', () => {
  const table = readOne(`
    Konto     | DP 2026  | Ändr.  | DP + ändr. | Utfall
    Intäkter  | 18 000   | 0      | 18 000     | 14 210
    Kostnader | -269 500 | -6 000 | -275 500   | -223 530
    Netto     | -251 500 | -6 000 | -257 500   | -209 320`);
  expect(table.columns.slice(1).map((c) => c.role)).toEqual(['plan', 'amendment', 'amendedBudget', 'actual']);
});
