import { readHeading } from '../../src/layouts/cells/heading.ts';

test('a price for each of something is no amount, whatever it is called', () => {
  expect(readHeading('Hinta €/ateria').word).toBe('other');
  expect(readHeading('Vuokra/kk').word).toBe('other');
  expect(readHeading('Tulot €/menot €').word).not.toBe('other');
  expect(readHeading('Elevbelopp (850 €/elev)').word).not.toBe('other');
});

test.each(['BG 2026 Kostnader', 'BS 2025 Kostnader', 'DP 2026 Kostnader'])(
  'a version before a quantity is no slip: %s',
  (text) => expect(readHeading(text).item).toBe('expense'),
);

test.each([
  // Years and versions of the column heads in use, token before or after the year, glued or apart.
  ['KS 2025', 'plan', 2025],
  ['KS\n26', 'plan', 2026],
  ['KS2025', 'plan', 2025],
  ['KS25', 'plan', 2025],
  ["KS '25", 'plan', 2025],
  ['KS\n2025', 'plan', 2025],
  ['ks\u00a02025', 'plan', 2025],
  ['2025 KS', 'plan', 2025],
  ['KÄYTTÖSUUNNITELMA 2017', 'plan', 2017],
  ['Käyttösuun', 'plan', null],
  ['Käyttösuunn.', 'plan', null],
  ['TAE 2026', 'plan', 2026],
  ['TA-EHD', 'plan', null],
  ['EHD.', 'plan', null],
  ['Ltk esitys', 'plan', null],
  ['DP 2025', 'plan', 2025],
  ['Dispositionsplan 2025', 'plan', 2025],
  ['TP 2014', 'priorActual', 2014],
  ['TP2019', 'priorActual', 2019],
  ['2015 TP', 'priorActual', 2015],
  ['Tp', 'priorActual', null],
  ['Ed.TP', 'priorActual', null],
  ['Tilinp.', 'priorActual', null],
  ['Tilinpäät.', 'priorActual', null],
  ['TILINPTS', 'priorActual', null],
  ['Bokslut 2023', 'priorActual', 2023],
  ['BS 2023', 'priorActual', 2023],
  ['Käyt. ed.', 'priorActual', null],
  ['TA 2015', 'budget', 2015],
  ['TA', 'budget', null],
  ['Ed.TA', 'budget', null],
  ['Ed.Budj.', 'budget', null],
  ['TA YHT.', 'budget', null],
  ['TA 2017 yht', 'budget', 2017],
  ['TB 2018', 'budget', 2018],
  ['BUDJETTI', 'budget', null],
  ['KEHYS', 'budget', null],
  ['Raami 2025', 'budget', 2025],
  ['Talousarvio 2025', 'budget', 2025],
  ['Alkuperäinen talousarvio', 'budget', null],
  ['Budget 2025', 'budget', 2025],
  ['MTA 2024', 'amendedBudget', 2024],
  ['Bu+muutos', 'amendedBudget', null],
  ['TA+muut', 'amendedBudget', null],
  ['TA+MUUT.', 'amendedBudget', null],
  ['Ta + Ta-muutos', 'amendedBudget', null],
  ['Ta + muutos', 'amendedBudget', null],
  ['Talousarvio muutosten j.', 'amendedBudget', null],
  ['Talousarvio muutosten jälkeen', 'amendedBudget', null],
  ['Uusi ks.', 'amendedBudget', null],
  ['Ändrad budget', 'amendedBudget', null],
  ['Dispositionsplan efter ändring 2022', 'amendedBudget', 2022],
  ['TA 2025 muutoksineen', 'amendedBudget', 2025],
  ['Muutettu TA 2025', 'amendedBudget', 2025],
  ['KSM 2', 'amendment', null],
  ['Talousarvion muutokset', 'amendment', null],
  ['Alkuper. talousarvio', 'budget', null],
  ['Budget -25', 'budget', 2025],
  ['Koko vuosi TA 2025', 'budget', 2025],
  ['Kumulatiivinen TA 1-6/2025', 'budget', 2025],
  ['Tot. 1–6/25', 'actual', 2025],
  ['Utfall 202506', 'actual', 2025],
  ['Avv.', 'variance', null],
  ['Toimintayksikön nimi', 'name', null],
  ['Ta-muut.', 'amendment', null],
  ['TA-muutos', 'amendment', null],
  ['Talousarviomuutokset', 'amendment', null],
  ['KSM', 'amendment', null],
  ['Bu-muutos', 'amendment', null],
  ['Muutos', 'changeOrAmendment', null],
  ['Toteutuma', 'actual', null],
  ['Toteuma', 'actual', null],
  ['Toteuma 1-12/2016', 'actual', 2016],
  ['Toteutuma 2018', 'actual', 2018],
  ['TOT 2018', 'actual', 2018],
  ['TOT 1-6', 'actual', null],
  ['TOT 1–6/2025', 'actual', 2025],
  ['TOT.', 'actual', null],
  ['Toteuma 30.6.2025', 'actual', 2025],
  ['Toteutuma 1.1.-31.8.', 'actual', null],
  ['Kirjanpito', 'actual', null],
  ['Utfall 1-4', 'actual', null],
  ['Ennuste', 'forecast', null],
  ['Prognos 2025', 'forecast', 2025],
  ['TPE', 'forecast', null],
  ['TS 2026', 'planYear', 2026],
  ['TS2023', 'planYear', 2023],
  ['EP 2027', 'planYear', 2027],
  ['Poikkeama', 'variance', null],
  ['Poikk.', 'variance', null],
  ['Ero', 'variance', null],
  ['Ero Ed.vuosi', 'variance', null],
  ['Erotus', 'variance', null],
  ['Enn. - MTA', 'variance', null],
  ['Ennuste – TA 2025', 'variance', 2025],
  ['TOT - TA', 'variance', null],
  ['TP-ennuste', 'forecast', null],
  ['Talousarvio - Budget', 'budget', null],
  ['Avvikelse', 'variance', null],
  ['Jäljellä', 'remaining', null],
  ['Yhteensä', 'total', null],
  ['Vuosi yht.', 'total', null],
  ['Kust.arvio', 'total', null],
  ['Tili', 'code', null],
  ['Koodi', 'code', null],
  ['Kump.', 'code', null],
  ['Tili(T)', 'name', null],
  ['Kump.(T)', 'name', null],
  ['Nimi', 'name', null],
  ['Päätös', 'text', null],
  ['Sitova', 'text', null],
  ['Huom.', 'text', null],
  ['€/asukas', 'other', null],
  ['Ulk/Sis', 'other', null],
])('%j is %s of %s', (text, word, year) => {
  expect(readHeading(text)).toMatchObject({ word, year, month: null, percent: false });
});

test.each([
  ['Tot.%', 'usedPercent'],
  ['Tot %', 'usedPercent'],
  ['Tot. %', 'usedPercent'],
  ['TOT-%', 'usedPercent'],
  ['TOT%', 'usedPercent'],
  ['Tot-% 1-6', 'usedPercent'],
  ['Käyttö%', 'usedPercent'],
  ['Utfall-%', 'usedPercent'],
  ['Muutos %', 'changePercent'],
  ['Muutos%', 'changePercent'],
  ['Muutos-%', 'changePercent'],
  ['muutos, %', 'changePercent'],
  ['Muutos % /Ed.TA', 'changePercent'],
  ['%/TP', 'changePercent'],
  ['Ändring-%', 'changePercent'],
  ['%', 'percent'],
])('%j is the percentage %s', (text, word) => {
  expect(readHeading(text)).toMatchObject({ word, percent: true });
});

test('a change in percent between versions is a percentage', () => {
  expect(readHeading('Muutos-% KS25/TA24')).toMatchObject({ word: 'changePercent', percent: true });
});

test.each([
  ['Tuotot', 'revenue', null],
  ['Tulot', 'revenue', null],
  ['Toimintatuotot', 'revenue', null],
  ['Tuotot KS 2025', 'revenue', 'plan'],
  ['Kulut', 'expense', null],
  ['Menot', 'expense', null],
  ['Toimintakulut TA 2025', 'expense', 'budget'],
  ['Kate', 'margin', null],
  ['Netto', 'margin', null],
  ['Netto KS25', 'margin', 'plan'],
  ['Nettomenot', 'margin', null],
  ['Toimintakate', 'margin', null],
  ['Toimintakate (netto)', 'margin', null],
  ['Toimintakate KS 2025', 'margin', 'plan'],
  ['Toimintakate TA + muutos', 'margin', 'amendedBudget'],
  ['Verksamhetens intäkter / Toimintatuotot', 'revenue', null],
  ['Verksamhetsbidrag', 'margin', null],
  ['Poistot', 'depreciation', null],
])('%j is the quantity %s, version %s', (text, item, word) => {
  expect(readHeading(text)).toMatchObject({ item, word, strength: 1 });
});

test.each([
  ['Ulkoinen', 'external', null],
  ['Sisäinen', 'internal', null],
  ['Ulk. tuotot', 'external', 'revenue'],
  ['Ulkoinen kate', 'external', 'margin'],
  ['Sisäiset kulut', 'internal', 'expense'],
  ['Externa intäkter', 'external', 'revenue'],
])('%j is %s %s', (text, split, item) => {
  expect(readHeading(text)).toMatchObject({ split, item });
});

test.each([
  ['Tammi', 1],
  ['Tammikuu', 1],
  ['tammi.', 1],
  ['Helmi', 2],
  ['Maalis', 3],
  ['maaliskuu 2025', 3],
  ['Touko', 5],
  ['Kesä', 6],
  ['heinäkuu', 7],
  ['Elo', 8],
  ['Syys', 9],
  ['Loka', 10],
  ['Marras', 11],
  ['Joulu', 12],
  ['01/2025', 1],
  ['12/2025', 12],
  ['3.2025', 3],
  ['kk1', 1],
  ['kk 12', 12],
  ['1 kk', 1],
  ['Maj', 5],
  ['Okt.', 10],
  ['januari', 1],
])('%j is month %d', (text, month) => {
  expect(readHeading(text)).toMatchObject({ month, word: null });
});

test.each(['13/2025', 'kk13', '0/2025', 'Maa-alueet', 'Tammisaari', 'Elokuvat', 'KS 2025', '1400'])(
  '%j is no month',
  (text) => {
    expect(readHeading(text).month).toBeNull();
  },
);

test.each([
  ['(1 000 €)', 1000],
  ['1000 €', 1000],
  ['1\u00a0000 €', 1000],
  ['KS 2025, t€', 1000],
  ['te', 1000],
  ['Rahan yksikkö: tuhatta euroa', 1000],
  ['KS 2025 (1 000 e)', 1000],
  ['M€', 1_000_000],
  ['milj. €', 1_000_000],
  ['TA 2025 milj. €', 1_000_000],
  ['i tusen euro', 1000],
  ['KS 2025 €', 1],
])('%j declares %d euros', (text, scale) => {
  expect(readHeading(text).scale).toBe(scale);
});

test.each(['1 200 asukasta', 'M€/asukas', 'tehokkuus', 'Euroopan unioni', '100 000'])(
  '%j declares no scale',
  (text) => {
    expect(readHeading(text).scale).toBeNull();
  },
);

test.each([
  ['31.12.2024', null],
  ['Hallintopalvelut', null],
  ['Kaupunginhallitus', null],
  ['Valtatie 5', null],
  ['1.9.2024 - 31.5.2027', null],
])('%j names no version', (text, word) => {
  expect(readHeading(text)).toMatchObject({ word, item: null });
});
