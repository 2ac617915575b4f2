import { ksVsTa } from '../../../src/rules/cross-sheet/ks-vs-ta.ts';
import { testRule } from '../../support/test-rule.ts';

const book = (expense: string, margin: string, total: string, net: string) => `
        == TA 2025 ==
        Hallintopalvelut | TA 2025
        Toimintatuotot   | 747 700
        Toimintakulut    | −3 876 900
        Toimintakate     | −3 129 200
        == KS 2025 ==
        Toimintayksikkö           | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        Henkilöstöpalvelut        | 509 200        | −1 693 500    | −1 184 300
        Talouspalvelut            | 238 500        | ${expense}    | ${margin}
        Hallintopalvelut yhteensä | 747 700        | ${total}      | ${net}`;

const beside = (schools: string, technical: string) => `
        Lautakunta            | Talousarvio 2026 toimintakate | Käyttösuunnitelma 2026 toimintakate
        Perusturvalautakunta  | −11 857 000 | −11 857 000
        Sivistyslautakunta    | −19 643 000 | ${schools}
        Tekninen lautakunta   | −4 200 000  | ${technical}`;

const across = (rents: string, costs: string, net: string) => `
        Varhaiskasvatus, käyttösuunnitelma 2027
        Tili            | Aurinko  | Metsätähti | Yhteensä | TA 2027
        Toimintatuotot  |  120 000 |    80 000  |  200 000 |  200 000
        Henkilöstökulut | −500 000 |  −400 000  | −900 000 | −900 000
        Vuokrat         |  −60 000 |  −40 000   | ${rents} | −100 000
        Toimintakulut   | −560 000 |  −440 000  | ${costs} | −1 000 000
        Toimintakate    | −440 000 |  −360 000  | ${net}   | −800 000`;

testRule(ksVsTa, {
  accepts: [
    {
      name: 'exactly the frame that a sheet of its own gives to the area',
      sheet: `
        == Ramar ==
        Område     | Intäkter | Kostnader | Netto 2026
        Fritid     | 41 000   | −915 000  | −874 000
        == Fördelning ==
        Enhet         | Intäkter DP 2026 | Kostnader DP 2026 | Netto DP 2026
        Hallar        | 30 000           | −600 000          | −570 000
        Planer        | 11 000           | −315 000          | −304 000
        Fritid totalt | 41 000           | −915 000          | −874 000`,
    },
    {
      name: 'units across are together what the budget gives to all',
      sheet: across('−100 000', '−1 000 000', '−800 000'),
    },
    {
      name: 'units across that leave some of it',
      sheet: across('−90 000', '−990 000', '−790 000')
        .replace('−60 000', '−50 000')
        .replace('−560 000', '−550 000')
        .replace('−440 000 |  −360', '−430 000 |  −360'),
    },
    {
      name: 'the units are together what the council gave',
      sheet: book('−2 183 400', '−1 944 900', '−3 876 900', '−3 129 200'),
    },
    {
      name: 'another year',
      sheet: book('−2 192 000', '−1 953 500', '−3 885 500', '−3 137 800').replaceAll('TA 2025', 'TA 2024'),
    },
    {
      name: 'a total that is only added up wrong is told there',
      sheet: book('−2 183 400', '−1 944 900', '−3 876 900', '−3 137 800'),
    },
    {
      name: 'two columns of one table, where one body gives what another takes',
      sheet: beside('−19 743 000', '−4 100 000'),
    },
    {
      name: 'two columns of one table that differ everywhere',
      sheet: beside('−19 743 000', '−4 300 000').replace('−11 857 000 |', '−11 860 000 |'),
    },
  ],
  flags: [
    {
      name: 'more than the frame that a sheet of its own gives to the area',
      reason: 'worse',
      sheet: `
        == Ramar ==
        Område     | Intäkter | Kostnader | Netto 2026
        Fritid     | 41 000   | −900 000  | −859 000
        Kultur     | 12 000   | −310 000  | −298 000
        == Fördelning ==
        Enhet         | Intäkter DP 2026 | Kostnader DP 2026 | Netto DP 2026
        Hallar        | 30 000           | −600 000          | −570 000
        Planer        | 11 000           | −315 000          | −304 000
        Fritid totalt | 41 000           | −915 000          | −874 000 ←
        Museum        | 8 000            | −200 000          | −192 000
        Konst         | 4 000            | −110 000          | −106 000
        Kultur totalt | 12 000           | −310 000          | −298 000`,
    },
    {
      name: 'units across are given more than the budget gives to all',
      reason: 'worse',
      outcome: { severity: 'error', expected: -80000000, actual: -80040000 },
      sheet: across('−100 400', '−1 000 400', '−800 400 ←')
        .replace('−60 000', '−60 400')
        .replace('−560 000', '−560 400')
        .replace('−440 000 |  −360', '−440 400 |  −360'),
    },
    {
      name: 'the units are given more than the council gave',
      reason: 'worse',
      outcome: { severity: 'error', expected: -312920000, actual: -313780000 },
      sheet: book('−2 192 000', '−1 953 500', '−3 885 500', '−3 137 800 ←'),
    },
    {
      name: 'a part of what the council gave is left',
      reason: 'better',
      outcome: { severity: 'warning' },
      sheet: book('−2 183 000', '−1 944 500', '−3 876 500', '−3 128 800 ←'),
    },
    {
      name: 'one body of a table with both columns',
      reason: 'worse',
      outcome: { severity: 'error', expected: -1964300000, actual: -1974300000 },
      sheet: beside('−19 743 000 ←', '−4 200 000'),
    },
  ],
  undecided: [],
});
