import { depreciationMissing } from '../../../src/rules/arithmetic/depreciation-missing.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const waterworks = makeCity({
  units: ['2100 Vattenverket'],
  bindings: [{ item: 'depreciation', limit: 'ceiling', nodes: ['2100'] }],
});

testRule(depreciationMissing, {
  accepts: [
    {
      name: 'only earlier years are printed',
      organisation: waterworks,
      sheet: `
        2100 Vattenverket       | BS 2024  | BS 2025
        Verksamhetens intäkter  |  900 000 |  910 000
        Verksamhetens kostnader | −600 000 | −610 000
        Verksamhetsbidrag       |  300 000 |  300 000`,
    },
    {
      name: 'the budget and its outcome have it',
      organisation: waterworks,
      sheet: `
        2100 Vattenverket        | Budget 2026 | Utfall 1–6/2026
        Verksamhetens intäkter   |     900 000 |         450 000
        Verksamhetens kostnader  |    −600 000 |        −300 000
        Verksamhetsbidrag        |     300 000 |         150 000
        Avskrivningar enligt plan |   −120 000 |         −60 000`,
    },
    {
      name: 'the amount is there',
      profile: 'iisalmi',
      sheet: `
        KÄYTTÖSUUNNITELMA                 | KS 2025
        1200 Hallintopalvelut             |
        Toimintatuotot                    |  1 304 800
        Toimintakulut                     | −4 052 900
        Toimintakate                      | −2 748 100
        1520 Ylä-Savon työllisyysalue/LTK |
        Toimintatuotot                    |  2 020 900
        Toimintakulut                     | −4 721 700
        Toimintakate                      | −2 700 800
        Suunnitelmapoistot                |     −4 000`,
    },
    {
      name: 'no profile',
      sheet: `
        KÄYTTÖSUUNNITELMA                 | KS 2025
        1200 Hallintopalvelut             |
        Toimintatuotot                    |  1 304 800
        Toimintakulut                     | −4 052 900
        Toimintakate                      | −2 748 100
        1520 Ylä-Savon työllisyysalue/LTK |
        Toimintatuotot                    |  2 020 900
        Toimintakulut                     | −4 721 700
        Toimintakate                      | −2 700 800`,
    },
    {
      name: 'the unit is not in the workbook',
      profile: 'iisalmi',
      sheet: `
        KÄYTTÖSUUNNITELMA     | KS 2025
        1200 Hallintopalvelut |
        Toimintatuotot        |  1 304 800
        Toimintakulut         | −4 052 900
        Toimintakate          | −2 748 100`,
    },
  ],
  flags: [
    {
      name: 'an outcome beside the budget of an enterprise',
      reason: 'no-row',
      organisation: waterworks,
      sheet: `
        2100 Vattenverket ←     | Budget 2026 | Utfall 1–6/2026
        Verksamhetens intäkter  |     900 000 |         450 000
        Verksamhetens kostnader |    −600 000 |        −300 000
        Verksamhetsbidrag       |     300 000 |         150 000`,
    },
    {
      name: 'no line, for information in Iisalmi',
      reason: 'no-row',
      profile: 'iisalmi',
      outcome: { severity: 'info' },
      sheet: `
        KÄYTTÖSUUNNITELMA                   | KS 2025
        1200 Hallintopalvelut               |
        Toimintatuotot                      |  1 304 800
        Toimintakulut                       | −4 052 900
        Toimintakate                        | −2 748 100
        1520 Ylä-Savon työllisyysalue/LTK ← |
        Toimintatuotot                      |  2 020 900
        Toimintakulut                       | −4 721 700
        Toimintakate                        | −2 700 800`,
    },
    {
      name: 'a line without an amount',
      reason: 'no-amount',
      profile: 'iisalmi',
      sheet: `
        KÄYTTÖSUUNNITELMA                 | KS 2025
        1200 Hallintopalvelut             |
        Toimintatuotot                    |  1 304 800
        Toimintakulut                     | −4 052 900
        Toimintakate                      | −2 748 100
        1520 Ylä-Savon työllisyysalue/LTK |
        Toimintatuotot                    |  2 020 900
        Toimintakulut                     | −4 721 700
        Toimintakate                      | −2 700 800
        Suunnitelmapoistot                |        0 ←`,
    },
  ],
  undecided: [],
});
