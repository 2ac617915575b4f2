import { externalLink } from '../../../src/rules/hygiene/external-link.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (revenue: string, expense = '−1 650 000') => `
        KÄYTTÖSUUNNITELMA       | TA 2024 | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          | ${revenue} | 509 200
        TOIMINTAKULUT           | ${expense} | −1 693 500
        TOIMINTAKATE            | =B3+B4 => −1 150 000 | −1 184 300`;

testRule(externalLink, {
  accepts: [
    { name: 'typed', sheet: plan('500 000') },
    { name: 'another sheet of the workbook', sheet: plan("='TA 2024'!B3 => 500 000") },
    { name: 'a table of the workbook', sheet: plan('=SUM(Luvut[Tuotot]) => 500 000') },
    { name: 'brackets in a text', sheet: plan('=IF("[a]b!"="",0,500000) => 500 000') },
  ],
  flags: [
    { name: 'by name', reason: 'other-file', sheet: plan("='[TA 2024.xlsx]KH'!B3 => 500 000 ←") },
    {
      name: 'with its folder',
      reason: 'other-file',
      sheet: plan("='C:\\Omat\\[TA.xlsx]K H'!B3 => 500 000 ←"),
    },
    { name: 'by number, as a file keeps it', reason: 'other-file', sheet: plan('=[1]KH!B3 => 500 000 ←') },
    {
      name: 'twice to the same file, told once',
      reason: 'other-file',
      sheet: plan('=[TA.xlsx]KH!B3 => 500 000 ←', '=[TA.xlsx]KH!B4 => −1 650 000'),
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
    {
      name: 'to two files',
      reason: 'other-file',
      sheet: plan('=[TA.xlsx]KH!B3 => 500 000 ←', '=[TP.xlsx]KH!B4 => −1 650 000 ←'),
    },
  ],
  undecided: [],
});
