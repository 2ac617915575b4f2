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
