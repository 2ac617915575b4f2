import { depreciationMissing } from '../../../src/rules/arithmetic/depreciation-missing.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(depreciationMissing, {
  accepts: [
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
