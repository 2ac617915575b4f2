import { hiddenSheet } from '../../../src/rules/hygiene/hidden-sheet.ts';
import { testRule } from '../../support/test-rule.ts';

const book = (fact: string, revenue: string, other: string) => `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          | ${revenue}
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        == Apu ==
        ${fact}
        ${other}`;
const plan = (year: number, mark = '') => `KÄYTTÖSUUNNITELMA | KS ${year}
        1300 TALOUSPALVELUT |
        TOIMINTATUOTOT      | 238 500 ${mark}
        TOIMINTAKULUT       | −2 183 400
        TOIMINTAKATE        | −1 944 900`;

testRule(hiddenSheet, {
  accepts: [
    { name: 'a visible sheet is used', sheet: book('', '=Apu!A1 => 509 200', '509 200') },
    { name: 'a hidden sheet nobody uses', sheet: book('@ hidden sheet', '509 200', '509 200') },
    {
      name: 'a hidden plan of an earlier year',
      sheet: book('@ hidden sheet', '509 200', plan(2024)),
      year: 2025,
    },
  ],
  flags: [
    {
      name: 'a figure comes from it',
      reason: 'counted',
      sheet: book('@ hidden sheet', '=Apu!A1 => 509 200', '509 200 ←'),
    },
    {
      name: 'a figure comes from deep within',
      reason: 'counted',
      sheet: book('@ very hidden sheet', '=SUM(Apu!A1:A2) => 509 200', '509 200 ←'),
    },
    {
      name: 'a plan of the year',
      reason: 'plan',
      sheet: book('@ hidden sheet', '509 200', plan(2025, '←')),
      year: 2025,
    },
  ],
  undecided: [],
});
