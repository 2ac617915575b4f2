import { isGenericTotal } from '../../src/layouts/cells/label-total.ts';
import { readLabel } from '../../src/layouts/cells/label.ts';

test.each([
  ['1200 HALLINTOPALVELUT', '1200', 'HALLINTOPALVELUT'],
  ['1200 - Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['1200 – Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['1200: Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['1200\u00a0Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['001200 Hallintopalvelut', '001200', 'Hallintopalvelut'],
  ['12.01 Keskushallinto', '12.01', 'Keskushallinto'],
  ['(1200) Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['KH-1200 Hallinto', 'KH-1200', 'Hallinto'],
  ['Hallintopalvelut (1200)', '1200', 'Hallintopalvelut'],
  ['Hallintopalvelut, 1200', '1200', 'Hallintopalvelut'],
  ['Hallintopalvelut - 1200', '1200', 'Hallintopalvelut'],
  ['Hallintopalvelut KH-1200', 'KH-1200', 'Hallintopalvelut'],
  ['Vuokra-asunnot [5120]', '5120', 'Vuokra-asunnot'],
  ['Talvihoito, kp 41101', '41101', 'Talvihoito'],
  ['Bokbussen, kst 31102', '31102', 'Bokbussen'],
  ['Sivistyslautakunta > Kulttuuri > 3110 Kirjasto', '3110', 'Kirjasto'],
  ['Sivistyslautakunta / Kulttuuri / 3110 Kirjasto', '3110', 'Kirjasto'],
  ['Kirjasto / 3110 Bibliotek', null, 'Kirjasto / 3110 Bibliotek'],
  ['Kustannuspaikka / Kostnadsställe: 4110', '4110', ''],
  ['3110 Kirjasto / 3110 Bibliotek', '3110', 'Kirjasto / 3110 Bibliotek'],
  ['Kustannuspaikka: 4110', '4110', ''],
  ['Kirjasto 12-340', '12-340', 'Kirjasto'],
  ['Kirjasto (31.10.20)', '31.10.20', 'Kirjasto'],
  ['Luokat 7-12', null, 'Luokat 7-12'],
  ['Yksiköt 2200-2220', null, 'Yksiköt 2200-2220'],
  ['Hanke 2026-2027', null, 'Hanke 2026-2027'],
  ['Tilanne 31.10.2026', null, 'Tilanne 31.10.2026'],
  ['1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK', '1520', 'YLÄ-SAVON TYÖLLISYYSALUE/LTK'],
  ['1510 Työllisyys- ja kans.palvelut', '1510', 'Työllisyys- ja kans.palvelut'],
  ['6101 Koulun peruskorjaus', '6101', 'Koulun peruskorjaus'],
  ['Hallintopalvelut', null, 'Hallintopalvelut'],
  ['Elinvoimapalvelut -vastuualue', null, 'Elinvoimapalvelut -vastuualue'],
  ['Koulu 2025', null, 'Koulu 2025'],
  ['2025 suunnitelma', null, '2025 suunnitelma'],
  ['2. vaihe', null, '2. vaihe'],
  ['1 000 €', null, '1 000 €'],
  ['31.12.2024 tilanne', null, '31.12.2024 tilanne'],
  ['12 000 asukasta', null, '12 000 asukasta'],
])('%j has code %j and name %j', (text, code, name) => {
  expect(readLabel(text)).toMatchObject({ code, name, isTotal: false, quantity: null });
});

test.each([
  ['Kunnanhallitus 1)', 'Kunnanhallitus'],
  ['Kunnanhallitus1)', 'Kunnanhallitus'],
  ['Ympäristölautakunta *', 'Ympäristölautakunta'],
  ['Ympäristölautakunta**)', 'Ympäristölautakunta'],
  ['Kirjasto¹', 'Kirjasto'],
  ['Kirjasto 1), 3)', 'Kirjasto'],
  ['Kirjasto (12)', 'Kirjasto (12)'],
  ['Hallinto (ks. kohta 3)', 'Hallinto (ks. kohta 3)'],
  ['Siivottava ala m²', 'Siivottava ala m²'],
])('the name of %j, marks of notes apart, is %j', (text, name) => {
  expect(readLabel(text)).toMatchObject({ name, code: null });
});

test.each([
  ['Tulosyksikkö: 4110 Kirjasto', '4110', 'Kirjasto', 'operatingUnit'],
  ['Kustannuspaikka: Kanslia', null, 'Kanslia', 'costCentre'],
  ['Huom: Kirjasto', null, 'Huom: Kirjasto', null],
])('the word before the name in %j tells its level', (text, code, name, level) => {
  expect(readLabel(text)).toMatchObject({ code, name, level });
});

test('a mark of a note hides no quantity', () => {
  expect(readLabel('Toimintakulut 2)').quantity?.item).toBe('expense');
});

test.each([
  ['Liikunta', null],
  ['Kulttuuri ja liikunta', null],
  ['Lapin maakunta', null],
  ['Hausjärven kunta', 'municipality'],
  ['Hankintatoimikunta', 'body'],
])('%j is of level %j', (text, level) => {
  expect(readLabel(text).level).toBe(level);
});

test.each([
  ['1200 HALLINTOPALVELUT YHTEENSÄ', '1200', 'HALLINTOPALVELUT'],
  ['1200 Hallintopalvelut yht.', '1200', 'Hallintopalvelut'],
  ['Sivistyslautakunta yhteensä', null, 'Sivistyslautakunta'],
  ['Sivistyslautakunta, yhteensä', null, 'Sivistyslautakunta'],
  ['KAUPUNGINHALLITUS YHTEENSÄ', null, 'KAUPUNGINHALLITUS'],
  ['Hallintopalvelut Summa', null, 'Hallintopalvelut'],
  ['Yhteensä Hallintopalvelut', null, 'Hallintopalvelut'],
  ['Förvaltningstjänster totalt', null, 'Förvaltningstjänster'],
  ['Stadsstyrelsen sammanlagt', null, 'Stadsstyrelsen'],
])('%j is the sum of %j %j', (text, code, name) => {
  expect(readLabel(text)).toMatchObject({ code, name, isTotal: true });
  expect(isGenericTotal(readLabel(text).name)).toBe(false);
});

test.each([
  'YHTEENSÄ',
  'Yht.',
  'Summa',
  'RAPORTTI YHTEENSÄ',
  'Kaikki yhteensä',
  'Loppusumma',
  'Totalt',
  'Sammanlagt',
  'Yhteensä / Totalt',
  'RAPORTTI / RAPPORT Yht.',
  'Toimintayksiköt yhteensä',
  'Hankkeet yhteensä',
  'Käyttötalous yhteensä',
  'Driftsbudgeten totalt',
  'Resultatområdet totalt',
])('%j is a sum that names no entity', (text) => {
  expect(readLabel(text).isTotal).toBe(true);
  expect(isGenericTotal(text)).toBe(true);
});

test.each(['Kaikki palvelut', 'Koko kaupunki', 'Summanen', 'Totalen palvelutalo', 'Raportointi'])(
  '%j is no sum',
  (text) => {
    expect(isGenericTotal(text)).toBe(false);
    expect(readLabel(text).isTotal).toBe(false);
  },
);

test.each([
  // Revenue and expense.
  ['TOIMINTATUOTOT', 'revenue', null],
  ['Toimintatulot', 'revenue', null],
  ['TOIMINTATUOTOT/TULOT', 'revenue', null],
  ['Toimintatuotot yhteensä', 'revenue', null],
  ['3010 TOIMINTATUOTOT', 'revenue', null],
  ['Toim.tuotot', 'revenue', null],
  ['Toimintatuottot', 'revenue', null],
  ['TOIMINTAKULUT', 'expense', null],
  ['Toimintamenot', 'expense', null],
  ['8500 TOIMINTAKULUT', 'expense', null],
  ['Toimintkulut', 'expense', null],
  ['Määräraha', 'expense', null],
  // Margins.
  ['Toimintakate', 'margin', null],
  ['*****TOIMINTAKATE', 'margin', null],
  ['4999 TOIMINTAKATE/JÄÄMÄ', 'margin', null],
  ['4999 *****TOIMINTAKATE', 'margin', null],
  ['Toimintakate (netto)', 'margin', null],
  ['TOIMINTAKATE :', 'margin', null],
  ['Nettomenot', 'margin', null],
  ['Verksamhetsbidrag', 'margin', null],
  ['Verksamhetens intäkter / Toimintatuotot', 'revenue', null],
  ['Toimintakulut – Verksamhetens kostnader', 'expense', null],
  ['Verksamhetsbidrag / Toimintakate', 'margin', null],
  // Accounts.
  ['Myyntituotot', 'account', 'sales'],
  ['Maksutuotot', 'account', 'fees'],
  ['Tuet ja avustukset', 'account', 'grantsReceived'],
  ['Muut toimintatuotot', 'account', 'otherRevenue'],
  ['Valmistus omaan käyttöön', 'account', 'ownUse'],
  ['Henkilöstökulut', 'personnel', null],
  ['Henkilöstökulut yhteensä', 'personnel', null],
  ['Palkat ja palkkiot', 'account', 'salaries'],
  ['Henkilösivukulut', 'account', 'socialCosts'],
  ['Eläkekulut', 'account', 'pensions'],
  ['Muut henkilösivukulut', 'account', 'otherSocialCosts'],
  ['Palvelujen ostot', 'account', 'services'],
  ['Palveluiden ostot', 'account', 'services'],
  ['Palvelujen ostot.', 'account', 'services'],
  ['Aineet, tarvikkeet ja tavarat', 'account', 'materials'],
  ['Aineet, tarvikkeet ja tav.', 'account', 'materials'],
  ['Aineet tarv. ja tavarat', 'account', 'materials'],
  ['Aineet, tarvikeet ja tavarat', 'account', 'materials'],
  ['Avustukset', 'grants', null],
  ['Muut toimintakulut', 'account', 'otherExpense'],
  ['Suunnitelmapoistot', 'depreciation', null],
  ['Sumu-poistot', 'depreciation', null],
  ['Poistot ja arvonalentumiset', 'depreciation', null],
  ['Verotulot', 'account', 'taxRevenue'],
  ['Valtionosuudet', 'account', 'stateShares'],
  ['Rahoitustuotot ja -kulut', 'account', 'financial'],
  ['Vuosikate', 'account', 'annualMargin'],
  ['Tilikauden tulos', 'account', 'result'],
  ['Tilikauden ylijäämä (alijäämä)', 'account', 'surplus'],
  ['Sisäiset tuotot', 'account', 'internalRevenue'],
  ['Vyörytykset', 'account', 'allocations'],
  ['Jäämä', 'account', 'marginAfterAllocations'],
  ['Försäljningsintäkter', 'account', 'sales'],
  ['Köp av tjänster', 'account', 'services'],
  ['Material, förnödenheter och varor', 'account', 'materials'],
  ['Understöd och bidrag', 'account', 'grantsReceived'],
  ['Understöd', 'grants', null],
  ['Lönebikostnader', 'account', 'socialCosts'],
  ['Årsbidrag', 'account', 'annualMargin'],
  ['Avskrivningar enligt plan', 'depreciation', null],
])('%j is the quantity %s %j', (text, item, account) => {
  expect(readLabel(text).quantity).toEqual({ item, account });
});

test.each([
  'Hallintopalvelut',
  'Tuottavuus',
  'Avustusyhdistys',
  'Katekirja',
  'Kulutus',
  'Palvelutuotanto',
  'Poistotekstiilit',
  'Kulttuuripalvelut',
  'Muut',
])('%j is no quantity', (text) => {
  expect(readLabel(text).quantity).toBeNull();
});

test.each([
  ['Toimintatuotot, ulkoiset', 'external'],
  ['Toimintatuotot (sisäiset)', 'internal'],
  ['Ulkoinen toimintakate', 'external'],
])('%j is %s', (text, split) => {
  expect(readLabel(text)).toMatchObject({ split, quantity: { account: null } });
});

test.each([
  ['KAUPUNGINHALLITUS', 'body'],
  ['Sivistyslautakunta', 'body'],
  ['Ylä-Savon työllisyysalue/ltk', 'body'],
  ['Keskusvaalilautakunta', 'body'],
  ['Bildningsnämnden', 'body'],
  ['Stadsstyrelsen', 'body'],
  ['Elinvoimapalvelut -vastuualue', 'area'],
  ['Tekninen toimiala', 'area'],
  ['Talouspalvelut -toimintayksikkö', 'operatingUnit'],
  ['Resultatenhet Ekonomi', 'operatingUnit'],
  ['Koko kaupunki', 'municipality'],
  ['Talouspalvelut', null],
])('%j is of level %s', (text, level) => {
  expect(readLabel(text).level).toBe(level);
});

test.each([
  '- se bilaga 2',
  '- sis. palkat',
  '1 virka täyttämättä.',
  '(sisältää vuokrat)',
  'ks. liite 3',
  'Luvut tarkistettu.',
])('%j is a remark', (text) => {
  expect(readLabel(text).isRemark).toBe(true);
});

test.each([
  'Hallintopalvelut',
  '1200 Hallintopalvelut',
  'Hallintopalvelut yht.',
  'Aineet, tarvikkeet ja tav.',
])('%j is no remark', (text) => {
  expect(readLabel(text).isRemark).toBe(false);
});

test('a sum in small letters is no remark, a sentence about one is', () => {
  expect(readLabel('raportti yhteensä').isRemark).toBe(false);
  expect(readLabel('summa ei sisällä poistoja').isRemark).toBe(true);
});

test('how a net is computed is no other quantity', () => {
  expect(readLabel('Netto (tuotot - kulut)').quantity?.item).toBe('margin');
});
