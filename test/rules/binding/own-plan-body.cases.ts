import { ownPlanBody } from '../../../src/rules/binding/own-plan-body.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (revenue: string, expense: string, margin: string) => `
  IISALMI           |
  KÄYTTÖSUUNNITELMA | KS 2025
  1280 HENKILÖSTÖPALVELUT |
  TOIMINTATUOTOT | 509 200
  TOIMINTAKULUT  | −1 693 500
  TOIMINTAKATE   | −1 184 300
  1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK |
  TOIMINTATUOTOT | ${revenue}
  TOIMINTAKULUT  | ${expense}
  TOIMINTAKATE   | ${margin}`;

testRule(ownPlanBody, {
  accepts: [
    {
      name: 'shown as it was approved',
      profile: 'iisalmi',
      sheet: sheetOf('2 020 900', '−4 721 700', '−2 700 800'),
    },
    {
      name: 'worse than approved is a breach, told by another rule',
      profile: 'iisalmi',
      sheet: sheetOf('2 020 900', '−4 731 700', '−2 710 800'),
    },
    {
      name: 'more of both sides is a breach of the gross side, told by another rule',
      profile: 'iisalmi',
      sheet: sheetOf('2 040 900', '−4 741 700', '−2 700 800'),
    },
  ],
  flags: [
    {
      name: 'less is planned than was approved',
      reason: 'changed',
      profile: 'iisalmi',
      sheet: sheetOf('2 020 900', '−4 700 000 ←', '−2 679 100'),
    },
    {
      name: 'more revenue and less expense are told once',
      reason: 'changed',
      profile: 'iisalmi',
      sheet: sheetOf('2 030 000 ←', '−4 700 000', '−2 670 000'),
    },
  ],
  undecided: [],
});
