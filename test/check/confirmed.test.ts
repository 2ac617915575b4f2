import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { workbookReport } from '../../src/check/report.ts';
import { readTables, toConfirmedTable } from '../../src/layouts/index.ts';
import type { ConfirmedReading, ConfirmedTable } from '../../src/model/confirmed-reading.ts';
import { languages, type Language } from '../../src/model/language.ts';
import { ReadingError } from '../../src/readings/error.ts';
import { wordDrift } from '../../src/wording/drift.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const plan = `
  KÄYTTÖSUUNNITELMA       | TP 2023    | KS 2025
  1280 HENKILÖSTÖPALVELUT |            |
  TOIMINTATUOTOT          |    500 000 |    509 200
  TOIMINTAKULUT           | −1 700 000 | −1 693 500
  TOIMINTAKATE            | −1 200 000 | −1 184 300
  1300 TALOUSPALVELUT     |            |
  TOIMINTATUOTOT          |    200 000 |    238 500
  TOIMINTAKULUT           | −2 100 000 | −2 183 400
  TOIMINTAKATE            | −1 900 000 | −1 944 900`;

const snapshotOf = (drawing: string) => drawSheet(drawing).snapshot;
const confirm = (drawing: string, parts: Partial<ConfirmedTable> = {}): ConfirmedReading => ({
  tables: readTables(snapshotOf(drawing)).map((table) => ({ ...toConfirmedTable(table), ...parts })),
});
const check = (
  drawing: string,
  confirmed: ConfirmedReading | ReadingError | null,
  language: Language = 'fi',
) => {
  const report = checkWorkbook(snapshotOf(drawing), { language, confirmed });
  expect(() => workbookReport.parse(report)).not.toThrow();
  return report;
};

test('nothing is said of a table that is as it was confirmed, nor of one never confirmed', () => {
  expect(check(plan, confirm(plan))).toMatchObject({
    verdict: 'pass',
    tables: [{ confirmed: true, confidence: 1, drift: [] }],
    notChecked: [],
  });
  expect(check(plan, null).tables).toMatchObject([{ confirmed: false, drift: [] }]);
});

test('a table that has moved or whose sheet has another name is the same table', () => {
  const moved = check(`\n  Vuoden 2025 suunnitelma |\n${plan}`, confirm(plan));
  expect(moved).toMatchObject({ verdict: 'pass', tables: [{ confirmed: true, drift: [] }], notChecked: [] });
  const renamed = check(plan, confirm(plan, { sheet: 'Luonnos' }));
  expect(renamed.tables[0]!.drift).toEqual(['Taulukko oli ennen välilehdellä Luonnos.']);
  expect(renamed).toMatchObject({ verdict: 'pass', notChecked: [] });
});

test('what a person has said is what the rules go by', () => {
  const wrong = plan.replace('−1 693 500', '−1 703 500');
  expect(check(wrong, null).verdict).toBe('errors');
  expect(check(wrong, confirm(wrong, { isPlan: false }))).toMatchObject({
    verdict: 'incomplete',
    tables: [{ kind: 'list', confirmed: true }],
    findings: [],
  });
});

test('a new column of amounts and a new unit are said and checked', () => {
  const before = plan.replaceAll(/\|[^|\n]*(?=\|)/g, '');
  const { verdict, notChecked, tables } = check(plan, confirm(before));
  expect(tables[0]!.drift).toEqual(['Sarake B ”TP 2023” on lisätty.']);
  expect(verdict).toBe('pass');
  expect(notChecked).toEqual([
    {
      sheet: 'KS 2025',
      cell: 'A1',
      reason: 'reading-drifted',
      message: "Vahvistettu taulukko 'KS 2025'!A1:C9 on muuttunut. Sarake B ”TP 2023” on lisätty.",
    },
  ]);
  const fewer = plan.split('\n').slice(0, 6).join('\n');
  expect(check(plan, confirm(fewer)).notChecked).toMatchObject([
    { reason: 'reading-drifted', message: expect.stringContaining('1300 TALOUSPALVELUT on lisätty.') },
  ]);
});

test('a new column of remarks is said of the table and needs no attention', () => {
  const remarked = plan
    .replace('KS 2025\n', 'KS 2025 | Huom\n')
    .replace('−1 693 500', '−1 693 500 | uusi virka');
  const { tables, notChecked, verdict } = check(remarked, confirm(plan));
  expect(tables[0]!.drift).toEqual(['Sarake D ”Huom” on lisätty.']);
  expect({ notChecked, verdict }).toEqual({ notChecked: [], verdict: 'pass' });
});

test('a confirmed column of amounts that is gone leaves the workbook incomplete', () => {
  const without = plan.replaceAll(/\|[^|\n]*(?=\|)/g, '');
  const { verdict, status, notChecked } = check(without, confirm(plan));
  expect({ verdict, status }).toEqual({ verdict: 'incomplete', status: 'partly-checked' });
  expect(notChecked).toMatchObject([
    { reason: 'reading-drifted', message: expect.stringContaining('TP 2023') },
  ]);
});

const changes = `
  Yksikkö  | TA 2025 | Muutos | Muutos % | KS 2026
  Kirjasto |    −300 |     −9 |      3,0 |    −309
  Museo    |    −100 |     −2 |      2,0 |    −102
  Yhteensä |    −400 |    −11 |      2,8 |    −411`;
const corrected = confirm(changes, {
  columns: confirm(changes).tables[0]!.columns.map((column) =>
    column.header === 'Muutos' ? { ...column, role: 'amendedBudget' } : column,
  ),
});
/** `drift` and the roles of the columns, in a sheet that was changed since. */
const read = (drawing: string, said = corrected) => {
  const { drift, columns, year } = check(drawing, said).tables[0]!;
  return { drift, year, columns: columns.map((column) => [column.header, column.role, column.year]) };
};
const ofNextYear = (drawing: string) => drawing.replaceAll('2026', '2027').replaceAll('2025', '2026');

test('of columns headed alike the one between its old neighbours is the one that was confirmed', () => {
  const inserted = changes
    .replace('Yksikkö  |', 'Yksikkö  | Muutos |')
    .replaceAll(/(?<=Kirjasto|Museo|Yhteensä) *\|/g, ' | 1 |');
  const { drift, columns } = read(inserted);
  expect(drift).toEqual(['Sarake B ”Muutos” on lisätty.']);
  expect(columns[1]).not.toContain('amendedBudget');
  expect(columns[3]).toEqual(['Muutos', 'amendedBudget', 2026]);
});

test('another heading at the same place is said as such, and loses something only where it means something else', () => {
  const renamed = changes.replace('KS 2026', 'Käyttösuunnitelma 2026');
  expect(check(renamed, corrected)).toMatchObject({
    tables: [{ drift: ['Sarakkeen E otsikko oli ennen ”KS 2026”.'] }],
    notChecked: expect.not.arrayContaining([expect.objectContaining({ reason: 'reading-drifted' })]),
  });
  const other = changes.replace('TA 2025', 'TP 2024');
  expect(check(other, corrected)).toMatchObject({
    verdict: 'incomplete',
    tables: [{ drift: ['Sarakkeen B otsikko oli ennen ”TA 2025”.'] }],
    notChecked: expect.arrayContaining([expect.objectContaining({ reason: 'reading-drifted' })]),
  });
});

test('the plan of the next year is read as the one before was confirmed, by its own years', () => {
  expect(read(ofNextYear(changes))).toEqual({
    drift: ['Vuodet ovat vaihtuneet: 2026 → 2027. Vahvistettu tulkinta luetaan uusien vuosien mukaan.'],
    year: 2027,
    columns: [
      ['Yksikkö', 'name', null],
      ['TA 2026', 'budget', 2026],
      ['Muutos', 'amendedBudget', 2027],
      ['Muutos %', 'changePercent', 2027],
      ['KS 2027', 'plan', 2027],
    ],
  });
  const untitled = changes.replace('TA 2025', 'Nyt').replace('KS 2026', 'Tuleva');
  const titled = (year: number) => `Talousarvio ${year}\n\n${untitled}`;
  expect(read(titled(2027), confirm(titled(2026)))).toMatchObject({ year: 2027 });
  const said = confirm(titled(2026), { year: 2025 });
  expect(read(titled(2026), said)).toMatchObject({ year: 2025, drift: [] });
});

test('a scale that nobody corrected follows the sheet, and one that was corrected stays', () => {
  const inThousands = `Talousarvio 2026, 1000 €\n\n${changes}`;
  const plain = `Talousarvio 2026\n\n${changes}`;
  const { tables, notChecked } = check(inThousands, confirm(plain));
  expect(tables).toMatchObject([{ scale: 1000, drift: ['Luvut olivat ennen euroina.'] }]);
  expect(notChecked).toContainEqual(expect.objectContaining({ reason: 'reading-drifted' }));
  expect(check(inThousands, confirm(inThousands, { scale: 1 })).tables).toMatchObject([
    { scale: 1, drift: [] },
  ]);
});

test('years in headings that stay are no other year', () => {
  const bare = `Talousarvio 2026\n\n${changes}`.replace('TA 2025', '2025').replace('KS 2026', '2026');
  expect(read(ofNextYear(bare), confirm(bare))).toMatchObject({
    year: 2027,
    drift: [expect.stringContaining('2026 → 2027')],
  });
  const longer = bare.replace('| 2026', '| 2026 | 2027').replaceAll(/(?<=309|102|411)$/gm, ' | −500');
  expect(read(longer, confirm(bare))).toMatchObject({ year: 2026, drift: ['Sarake F ”2027” on lisätty.'] });
});

test('a confirmed plan table that is gone leaves it incomplete, one that was no plan does not', () => {
  const other = `== KS 2026 ==${plan}`
    .replaceAll('1280 HENKILÖSTÖPALVELUT', '5100 KIRJASTO')
    .replaceAll('1300 TALOUSPALVELUT', '5200 MUSEO')
    .replace('KÄYTTÖSUUNNITELMA', 'Yksikkö')
    .replace('TP 2023', 'TP 2024')
    .replace('KS 2025', 'KS 2026');
  const gone = check(other, confirm(plan, { sheet: 'Vanha', range: 'B2:D9' }));
  expect(gone.verdict).toBe('incomplete');
  expect(gone.notChecked).toEqual([
    {
      sheet: 'Vanha',
      cell: null,
      reason: 'confirmed-table-missing',
      message: 'Vahvistettua taulukkoa Vanha!B2:D9 ei enää löydy.',
    },
  ]);
  const list = check(other, confirm(plan, { sheet: 'Vanha', isPlan: false }));
  expect(list).toMatchObject({ verdict: 'pass', notChecked: [] });
});

test('a stored reading that cannot be used is never passed over in silence', () => {
  expect(check(plan, new ReadingError('newer-version'), 'sv')).toMatchObject({
    verdict: 'incomplete',
    tables: [{ confirmed: false }],
    notChecked: [
      {
        cell: null,
        reason: 'unusable-reading',
        message:
          'Den tolkning som sparats i arbetsboken användes inte. Tolkningen har sparats med en nyare Sitova. Uppdatera Sitova.',
      },
    ],
  });
});

test('formulas without results leave the workbook incomplete', () => {
  const { sheets, ...workbook } = snapshotOf(plan);
  const snapshot = { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, uncalculated: 1200 })) };
  expect(checkWorkbook(snapshot, { language: 'fi' })).toMatchObject({
    verdict: 'incomplete',
    notChecked: [
      {
        sheet: 'KS 2025',
        cell: null,
        reason: 'uncalculated-formulas',
        message:
          'Taulukossa KS 2025 on kaavoja, joiden tulosta ei ole tallennettu (1\u00a0200 kpl). Avaa työkirja Excelissä ja tallenna se.',
      },
    ],
  });
});

test('every change is worded in every language', () => {
  const changes = [
    { kind: 'sheet-renamed', text: 'Luonnos', column: null },
    { kind: 'column-added', text: 'Huom', column: 'G' },
    { kind: 'column-added', text: '', column: 'G' },
    { kind: 'column-renamed', text: 'TP 2023', column: 'B' },
    { kind: 'column-renamed', text: '', column: 'B' },
    { kind: 'years-later', text: '2025 → 2026', column: null },
    { kind: 'scale-changed', text: '1000', column: null },
    { kind: 'sign-changed', text: 'negative', column: null },
    { kind: 'column-removed', text: 'TP 2023', column: null },
    { kind: 'column-removed', text: ' ', column: null },
    { kind: 'unit-added', text: '1300 TALOUSPALVELUT', column: null },
    { kind: 'unit-removed', text: '1300 TALOUSPALVELUT', column: null },
    { kind: 'table-missing', text: 'Taul1!A1:B7', column: null },
  ] as const;
  expect(changes.map((drift) => languages.map((language) => wordDrift(drift, language)))).toEqual([
    [
      'Taulukko oli ennen välilehdellä Luonnos.',
      'Tabellen fanns tidigare på bladet Luonnos.',
      'The table was on sheet Luonnos before.',
    ],
    ['Sarake G ”Huom” on lisätty.', 'Kolumn G ”Huom” har lagts till.', 'Column G "Huom" has been added.'],
    ['Sarake G on lisätty.', 'Kolumn G har lagts till.', 'Column G has been added.'],
    [
      'Sarakkeen B otsikko oli ennen ”TP 2023”.',
      'Kolumn B hade tidigare rubriken ”TP 2023”.',
      'Column B had the heading "TP 2023" before.',
    ],
    [
      'Sarakkeella B ei ennen ollut otsikkoa.',
      'Kolumn B hade tidigare ingen rubrik.',
      'Column B had no heading before.',
    ],
    [
      'Vuodet ovat vaihtuneet: 2025 → 2026. Vahvistettu tulkinta luetaan uusien vuosien mukaan.',
      'Åren har ändrats: 2025 → 2026. Den bekräftade tolkningen läses enligt de nya åren.',
      'The years have changed: 2025 → 2026. The confirmed reading is read by the new years.',
    ],
    [
      'Luvut olivat ennen tuhansina euroina.',
      'Talen var tidigare i tusen euro.',
      'The figures were in thousands of euros before.',
    ],
    [
      'Etumerkki on muuttunut: ennen kulut miinusmerkkisinä.',
      'Förtecknet har ändrats: tidigare kostnader med minus.',
      'The sign has changed: expenses negative before.',
    ],
    ['Sarake ”TP 2023” puuttuu.', 'Kolumnen ”TP 2023” saknas.', 'Column "TP 2023" is missing.'],
    ['Otsikoton sarake puuttuu.', 'En kolumn utan rubrik saknas.', 'A column without a heading is missing.'],
    [
      'Yksikkö 1300 TALOUSPALVELUT on lisätty.',
      'Enheten 1300 TALOUSPALVELUT har lagts till.',
      'Unit 1300 TALOUSPALVELUT has been added.',
    ],
    [
      'Yksikkö 1300 TALOUSPALVELUT puuttuu.',
      'Enheten 1300 TALOUSPALVELUT saknas.',
      'Unit 1300 TALOUSPALVELUT is missing.',
    ],
    [
      'Taulukkoa Taul1!A1:B7 ei enää löydy.',
      'Tabellen Taul1!A1:B7 finns inte längre.',
      'Table Taul1!A1:B7 is no longer found.',
    ],
  ]);
});

const asSheet = (name: string, drawing: string) => `== ${name} ==\n${drawing.replace(/^\n/, '')}`;

test('a copy of a confirmed sheet is said not to be confirmed, whatever the copy is called', () => {
  const both = `${asSheet('KS 2025', plan)}\n${asSheet('Kopio - KS 2025', plan)}`;
  const { verdict, notChecked, tables } = check(both, confirm(plan));
  expect(tables.map(({ confirmed }) => confirmed)).toEqual([true, false]);
  expect(notChecked).toEqual([
    {
      sheet: 'Kopio - KS 2025',
      cell: 'A1',
      reason: 'copy-not-confirmed',
      message:
        "Taulukko 'Kopio - KS 2025'!A1:C9 on vahvistetun taulukon 'KS 2025'!A1:C9 kopio, mutta sen tulkintaa ei ole vahvistettu.",
    },
  ]);
  expect(verdict).toBe('pass');
});

test('a copy that is read otherwise than its original was confirmed leaves the workbook incomplete', () => {
  const both = `${asSheet('KS 2025', plan)}\n${asSheet('KS 2025 (2)', plan)}`;
  expect(check(both, confirm(plan, { scale: 1000 }))).toMatchObject({
    verdict: 'incomplete',
    notChecked: [{ sheet: 'KS 2025 (2)', reason: 'copy-not-confirmed' }],
  });
});

test('a sheet of the same form with other units is no copy', () => {
  const other = plan
    .replace('1280 HENKILÖSTÖPALVELUT', '1290 TIETOHALLINTO')
    .replace('1300 TALOUSPALVELUT', '1310 VIESTINTÄ');
  const both = `${asSheet('KS 2025', plan)}\n${asSheet('Muut', other)}`;
  expect(check(both, confirm(plan)).notChecked).toEqual([]);
});
