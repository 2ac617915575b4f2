import { cumulativeFalls } from '../../../src/rules/follow-up/cumulative-falls.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (fifth: string, sixth = '−322 100') => `
        4210 Kansalaisopisto | KS 2025  | 1-4/2025 | 1-5/2025 | 1-6/2025
        Toimintatuotot       | 218 000  | 74 100   | 88 900   | 93 400
        Toimintakulut        | −655 000 | −214 900 | ${fifth} | ${sixth}`;

testRule(cumulativeFalls, {
  accepts: [
    { name: 'the outcome grows', sheet: report('−268 700') },
    { name: 'nothing is spent in a month', sheet: report('−214 900') },
    {
      name: 'two periods only',
      sheet: report('−200 000').replace('| 1-6/2025', '').replace('| 93 400', '').replace('| −322 100', ''),
    },
    {
      name: 'quarters are no outcomes so far',
      sheet: report('−208 700')
        .replace('1-4/2025', '1-3/2025')
        .replace('1-5/2025', '4-6/2025')
        .replace('1-6/2025', '7-9/2025'),
    },
    {
      name: 'months below each other, each for itself',
      sheet: `
        Liikuntapalvelut 2026
        Kuukausi  | Tuotot  | Kulut    | Netto
        Tammikuu  |  31 200 | −118 400 |  −87 200
        Helmikuu  |  60 900 | −131 700 |  −70 800
        Maaliskuu |  52 800 | −149 300 |  −96 500
        Huhtikuu  |  71 500 | −126 800 |  −55 300
        Toukokuu  |  69 900 | −159 100 |  −89 200
        Kesäkuu   |  98 700 | −182 600 |  −83 900`,
    },
  ],
  flags: [
    { name: 'one period in between is too small', reason: 'falls', sheet: report('−208 700 ←') },
    { name: 'the last one is too small', reason: 'falls', sheet: report('−268 700', '−232 100 ←') },
    {
      name: 'named by the days they end on',
      reason: 'falls',
      sheet: report('−208 700 ←')
        .replace('1-4/2025', '1.1.–30.4.2025')
        .replace('1-5/2025', '1.1.–31.5.2025')
        .replace('1-6/2025', '1.1.–30.6.2025'),
    },
    {
      name: 'months below each other that add up since January',
      reason: 'falls',
      sheet: `
        Liikuntapalvelut, kertymä 2026
        Kuukausi  | Tuotot  | Kulut      | Netto
        Tammikuu  |  31 200 | −118 400   |  −87 200
        Helmikuu  |  60 900 | −231 700   | −170 800
        Maaliskuu |  92 800 | −349 300   | −256 500
        Huhtikuu  | 121 500 | −466 800   | −345 300
        Toukokuu  | 149 900 | −459 100 ← | −309 200
        Kesäkuu   | 158 700 | −702 600   | −543 900`,
    },
    {
      name: 'a net cost without its parts',
      reason: 'falls',
      sheet: `
        Nettomenot 2026 | Tot 1-1  | Tot 1-2  | Tot 1-3  | Tot 1-4   | Tot 1-5
        Kadut           |  −41 300 |  −88 900 | −131 200 | −170 500  | −219 800
        Puistot         |  −12 100 |  −24 600 |  −38 800 | −31 200 ← |  −90 700
        Tilat           | −201 500 | −398 200 | −590 300 | −771 600  | −949 900`,
    },
  ],
  undecided: [],
});
