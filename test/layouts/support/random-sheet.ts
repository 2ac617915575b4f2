import fc from 'fast-check';
import { CellBuilder, packStyle } from '../../../src/model/cells.ts';
import type { CellValue, WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { workbookOf } from './invented-plan.ts';

const words = [
  'Toimintatuotot', 'Toimintakulut', 'TOIMINTAKATE', 'Netto', 'Tulot', 'Menot', 'Henkilöstökulut', 'Avustukset',
  'Tuet ja avustukset', 'Palvelujen ostot', 'Suunnitelmapoistot', 'Tilikauden tulos', 'Sisäiset tuotot',
  'KS 2025', 'TA 2025', 'TA', 'TP 2023', 'MTA 2024', 'TS 2026', 'Muutos', 'Muutos-%', 'TOT 1-6', 'Tot-%', 'Ennuste',
  'Poikkeama', 'Tammi', 'Helmi', 'Maalis', 'Yhteensä', 'Summa', 'RAPORTTI YHTEENSÄ', 'Ulkoinen', 'Sisäinen',
  'Koodi', 'Toimintayksikkö', 'Tili', 'Tili(T)', 'Vuosi', 'Versio', 'Huom.', '(1 000 €)', 'M€',
  '1200 Hallintopalvelut', '1280 HENKILÖSTÖPALVELUT', 'Kirjasto', 'Sivistyslautakunta', 'Kirjasto yhteensä',
  'Elinvoimapalvelut -vastuualue', 'Investoinnit', 'Hankeraha', 'Käyttösuunnitelma 2025', 'Tavoite', 'Toimenpide',
  'Mittari', 'Vastuutaho', 'TOIMINTATUOTOT 1 304 800', '- se bilaga 2', '', ' ', '-', '\n', '*****',
]; // oxfmt-ignore
const amounts = [
  '1 304 800',
  '−4 052 900',
  '(1 200,50)',
  '500-',
  '12,5 %',
  '0',
  '1200',
  '2025',
  'n. 23 500 €',
];
const formats = ['General', '#,##0', '0.0%', 'd.m.yyyy', 'mmm', '@'];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((text) => ({ kind: 'text' as const, text })) },
  {
    weight: 6,
    arbitrary: fc
      .oneof(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0, 1, 2, 3, 1200, 2025, 45_000))
      .map((number) => ({ kind: 'number' as const, number })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...amounts).map((text) => ({ kind: 'text' as const, text })) },
  {
    weight: 1,
    arbitrary: fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => ({ kind: 'number' as const, number })),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => ({ kind: 'text' as const, text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('#REF!', '#DIV/0!').map((error) => ({ kind: 'error' as const, error })),
  },
  { weight: 1, arbitrary: fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })) },
);

const cell = fc.record({
  value,
  formula: fc.option(fc.constantFrom('=SUM(B2:B9)', '=B2+B3', "='KH'!C5"), { freq: 6 }),
  format: fc.constantFrom(...formats),
  bold: fc.boolean(),
  indent: fc.integer({ min: 0, max: 3 }),
});

/** Anything at all in up to 16 rows of 9 columns, in the words of budget sheets, with merges. */
export const randomSheet: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    rows: fc.array(fc.array(fc.option(cell, { freq: 4 }), { maxLength: 9 }), { maxLength: 16 }),
    merges: fc.array(
      fc.record({
        top: fc.nat(15),
        left: fc.nat(8),
        height: fc.nat(2),
        width: fc.nat(4),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ rows, merges }) => {
    const builder = new CellBuilder();
    for (const [row, cells] of rows.entries()) {
      for (const [column, one] of cells.entries()) {
        if (one)
          builder.add(row, column, one.value, one.formula, one.format, packStyle(one.bold, one.indent));
      }
    }
    const areas = merges.map(({ top, left, height, width }) => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    }));
    return workbookOf(builder, areas);
  });
