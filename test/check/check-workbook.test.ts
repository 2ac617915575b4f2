import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { workbookReport } from '../../src/check/report.ts';
import { languages } from '../../src/model/language.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const plan = `
  KAUPUNGINHALLITUS       |
  KÄYTTÖSUUNNITELMA       | KS 2025
  1280 HENKILÖSTÖPALVELUT |
  TOIMINTATUOTOT          |    509 200
  TOIMINTAKULUT           | −1 693 500
  TOIMINTAKATE            | −1 184 300
  1300 TALOUSPALVELUT     |
  TOIMINTATUOTOT          |    238 500
  TOIMINTAKULUT           | −2 183 400
  TOIMINTAKATE            | −1 944 900
  RAPORTTI YHTEENSÄ       |
  TOIMINTATUOTOT          |    747 700
  TOIMINTAKULUT           | −3 876 900
  TOIMINTAKATE            | −3 129 200`;

const check = (drawing: string, options: Partial<Parameters<typeof checkWorkbook>[1]> = {}) => {
  const report = checkWorkbook(drawSheet(drawing).snapshot, { language: 'fi', ...options });
  expect(() => workbookReport.parse(report)).not.toThrow();
  return report;
};
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
const places = (drawing: string) => check(drawing).findings.map(({ rule, cell }) => `${rule} ${cell}`);

test('a plan that holds passes, with what was proved', () => {
  const report = check(plan, { path: 'ks.xlsx' });
  expect(report).toMatchObject({
    path: 'ks.xlsx',
    status: 'checked',
    error: null,
    verdict: 'pass',
    profile: null,
    year: 2025,
    proved: { unitMargins: 2, totals: 3 },
    findings: [],
    notChecked: [],
  });
  expect(report.tables[0]).toMatchObject({ sheet: 'KS 2025', range: 'A2:B14', kind: 'plan', scale: 1 });
  expect(report.tables[0]!.units[0]).toMatchObject({
    code: '1280',
    name: 'HENKILÖSTÖPALVELUT',
    parent: null,
  });
  expect(report.tables[0]!.units[0]!.amounts[1]).toEqual({
    item: 'expense',
    label: 'TOIMINTAKULUT',
    role: 'plan',
    split: null,
    year: 2025,
    cell: 'B5',
    euros: -1693500,
  });
});

test('another expense typed into a sheet of values breaks its margin and the expense total, told once', () => {
  const report = check(plan.replace('−1 693 500', '−1 703 500'));
  expect(report.verdict).toBe('errors');
  expect(report.findings).toMatchObject([
    {
      rule: 'margin-mismatch',
      cell: 'B5',
      unit: '1280',
      unitName: 'HENKILÖSTÖPALVELUT',
      expected: -1693500,
      actual: -1703500,
      difference: -10000,
    },
  ]);
  expect(report.proved).toMatchObject({ unitMargins: 1, totals: 2 });
});

test('with a calculated total only the margin is wrong', () => {
  const calculated = plan
    .replace('747 700', '=B4+B8 => 747 700')
    .replace('−3 876 900', '=B5+B9 => −3 886 900')
    .replace('−3 129 200', '=B12+B13 => −3 139 200')
    .replace('−1 693 500', '−1 703 500');
  expect(places(calculated)).toEqual(['margin-mismatch B6']);
});

test('the message says what, why and what to do, in each language', () => {
  const wrong = plan.replace('−1 184 300', '−1 184 000');
  const [fi, sv, en] = languages.map((language) => check(wrong, { language }).findings[0]!);
  expect(fi!.message).toBe([fi!.parts.what, fi!.parts.why, fi!.parts.remedy].join(' '));
  expect(spaces(fi!.parts.what)).toBe(
    '1280 HENKILÖSTÖPALVELUT: TOIMINTAKATE KS 2025 (B6) ei täsmää. Taulukossa −1 184 000 €, laskettuna −1 184 300 € (ero 300 €).',
  );
  expect(spaces(sv!.parts.what)).toContain('skillnad 300 €');
  expect(spaces(en!.parts.what)).toContain('difference 300 €');
});

test('amounts are told with the sign the sheet prints', () => {
  const report = check(`
    Yksikkö                 | Tulot KS 2025 | Menot KS 2025 | Netto KS 2025
    1280 Henkilöstöpalvelut |       509 200 |     1 693 500 |     1 184 300
    1300 Talouspalvelut     |       238 500 |     2 183 400 |     1 944 900
    1400 Elinvoimapalvelut  |       377 700 |     1 648 500 |     1 270 000`);
  expect(spaces(report.findings[0]!.parts.what)).toContain('Taulukossa 1 270 000 €, laskettuna 1 270 800 €');
  expect(report.findings[0]).toMatchObject({ expected: -1270800, actual: -1270000 });
});

describe('fingerprints', () => {
  const wrong = plan.replace('−1 944 900', '−1 944 000').replace('747 700', '747 600');
  const prints = (drawing: string) => check(drawing).findings.map(({ fingerprint }) => fingerprint);

  test('differ from each other and stay the same when run again', () => {
    expect(new Set(prints(wrong)).size).toBe(2);
    expect(prints(wrong)).toEqual(prints(wrong));
  });
  test('survive rows inserted above and a unit added elsewhere', () => {
    expect(prints(`\n KAUPUNKI |\n |\n${wrong.trimStart()}`)).toEqual(prints(wrong));
  });
  test('survive another amount at the same place', () => {
    expect(prints(wrong.replace('−1 944 000', '−1 944 800'))).toEqual(prints(wrong));
  });
  test('tell alike findings of one unit apart', () => {
    const twice = plan
      .replace('| −1 184 300', '| −1 184 000')
      .replaceAll('1300 TALOUSPALVELUT', '1280 HENKILÖSTÖPALVELUT');
    const all = prints(twice.replace('−1 944 900', '−1 944 000'));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what was not checked', () => {
  const reasons = (drawing: string) => check(drawing).notChecked.map(({ reason }) => reason);

  test('an empty workbook is never a pass', () => {
    expect(check('')).toMatchObject({
      status: 'partly-checked',
      verdict: 'incomplete',
      proved: { unitMargins: 0, totals: 0, other: 0 },
      notChecked: [{ sheet: 'KS 2025', cell: null, reason: 'empty-workbook' }],
    });
  });
  test('a note beside the plan is named and leaves the plan complete', () => {
    const report = check(`${plan}\n== Muistio ==\nMuista kokous ensi viikolla.`);
    expect(report).toMatchObject({
      verdict: 'pass',
      notChecked: [{ sheet: 'Muistio', reason: 'no-plan-table' }],
    });
  });
  test('notes alone are incomplete', () => {
    expect(check('Muista kokous ensi viikolla.')).toMatchObject({
      verdict: 'incomplete',
      status: 'partly-checked',
    });
  });
  test('a text amount leaves its margin and total undecided beside the finding', () => {
    const report = check(plan.replace('−1 693 500', '"−1 693 500"'));
    expect(report.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['foreign-minus-space B5']);
    expect(report.notChecked.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      'B6 margin-mismatch.part-unusable',
      'B13 body-total.part-unusable',
    ]);
    expect(report).toMatchObject({ verdict: 'errors', status: 'partly-checked' });
  });
  test('figures without margins or totals prove nothing', () => {
    const drawing = `
      Koodi | Toimintayksikkö    | Toimintakulut KS 2025
      1280  | Henkilöstöpalvelut | −1 693 500
      1300  | Talouspalvelut     | −2 183 400`;
    expect(reasons(drawing)).toEqual(['nothing-to-prove']);
    expect(check(drawing).verdict).toBe('incomplete');
  });
  test('a row called a sum that adds up nothing known is told, and the reading is unsure', () => {
    const report = check(`
                           | TA 2024 | TA 2025
      1210 Kirjasto        |         |
      Henkilöstökulut      | −50 000 | −52 000
      Palvelujen ostot     | −3 000  | −3 100
      Aineet ja tarvikkeet | −7 000  | −7 100
      Aineisto yhteensä    | −9 900  | −10 100`);
    expect(report.notChecked.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual(['B6 sums-not-read']);
    expect(report.tables[0]!.confidence).toBeLessThan(0.8);
  });
  test('many alike are told as one', () => {
    const units = Array.from({ length: 9 }, (_, i) => `12${i}0 | Yksikkö ${i} | −${i + 1} 000`).join('\n');
    const { notChecked } = check(`Koodi | Toimintayksikkö | Toimintakate KS 2025\n${units}`);
    expect(notChecked).toHaveLength(1);
    expect(notChecked[0]!.message).toContain('8 muuta kohtaa');
  });
});

describe('profile and year', () => {
  test('what a profile has switched off is said, and leaves nothing incomplete', () => {
    const rules = { 'margin-mismatch': { severity: 'off', options: {} } } as const;
    const profile = { ...findProfile('iisalmi')!, rules };
    const { verdict, notChecked } = check(plan, { profile });
    expect(notChecked.map(({ reason, message }) => `${reason}: ${message}`)).toContain(
      'rules-off: Kuntaprofiili on poistanut nämä tarkistukset käytöstä: Toimintakate ei täsmää (margin-mismatch).',
    );
    expect(verdict).not.toBe('incomplete');
  });
  const units = plan.replace('KAUPUNGINHALLITUS       |', 'IISALMEN KAUPUNKI |');

  test('the workbook chooses its profile, and the options overrule it', () => {
    expect(check(units).profile).toBe('iisalmi');
    expect(check(units, { profile: null }).profile).toBeNull();
    expect(check(plan, { profile: 'iisalmi' }).profile).toBe('iisalmi');
    expect(() => check(plan, { profile: 'atlantis' })).toThrow('atlantis');
  });
  test('the year given overrules the sheet', () => {
    expect(check(plan, { year: 2027 }).year).toBe(2027);
  });
});

test('related cells are at most thirty, with the sheet where it is another', () => {
  const units = Array.from({ length: 40 }, (_, i) => `${2000 + i} | Yksikkö ${i} | −1 000`).join('\n');
  const report = check(`Koodi | Toimintayksikkö | Toimintakulut KS 2025\n${units}\n | Yhteensä | −50 000`);
  expect(report.findings[0]).toMatchObject({ rule: 'body-total' });
  expect(report.findings[0]!.related).toHaveLength(30);
});
