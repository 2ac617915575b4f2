import { textNumber } from '../../../src/rules/hygiene/text-number.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (revenue: string) => `
        KÄYTTÖSUUNNITELMA     | KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        | ${revenue}
        TOIMINTAKULUT         | −4 052 900
        TOIMINTAKATE          | −2 748 100
        1300 TALOUSPALVELUT   |
        TOIMINTATUOTOT        |    238 500
        TOIMINTAKULUT         | −2 183 400
        TOIMINTAKATE          | −1 944 900`;

testRule(textNumber, {
  accepts: [
    { name: 'numbers', sheet: plan('1 304 800') },
    { name: 'a euro sign belongs to another rule', sheet: plan('"1 304 800 €"') },
    { name: 'a dash for nothing', sheet: plan('"–"') },
    { name: 'a no-break space belongs to another rule', sheet: plan('"1\\u00a0304\\u00a0800"') },
    {
      name: 'a year typed as text above its column',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025 |
        |
        Hanke                  | Toteutusaika        | "2025"
        Älyliikenne            | 1.1.2025–31.12.2026 | 42 000
        Matkailun kehittäminen | 1.8.2024–30.6.2025  | 18 500
        Digiloikka             | 2025–2027           | 27 000
        Yhteensä               |                     | =SUM(C4:C6) => 87 500`,
    },
    {
      name: 'years typed as text below the versions they are of',
      sheet: `
        Toiminto | Budjetti |        | Toteuma
                 | "2025"   | "2026" | "2025"
        Kirjasto | −291     | −296   | −280
        Liikunta | −610     | −640   | −598
        Nuoriso  | −188     | −191   | −182`,
    },
    {
      name: 'the column heading is repeated inside the table',
      sheet: `${plan('1 304 800')}
        KÄYTTÖSUUNNITELMA     | KS 2025
        1400 ELINVOIMAPALVELUT |
        TOIMINTATUOTOT        |    377 700
        TOIMINTAKULUT         | −1 648 500
        TOIMINTAKATE          | −1 270 800`,
    },
  ],
  flags: [
    { name: 'digits with ordinary spaces', reason: 'reads-as', sheet: plan('"1 304 800" ←') },
    { name: 'apostrophes between thousands', reason: 'reads-as', sheet: plan('"1\'304\'800" ←') },
    { name: 'commas between thousands', reason: 'reads-as', sheet: plan('"1,304,800" ←') },
    { name: 'spaces doubled', reason: 'reads-as', sheet: plan(`"1 304\\u0020\\u0020800" ←`) },
    { name: 'spaces around', reason: 'padded', sheet: plan('"1304800  " ←') },
    { name: 'a letter l for a one', reason: 'unreadable', sheet: plan('"l304800" ←') },
    { name: 'letters O without spaces', reason: 'unreadable', sheet: plan('"13O48OO" ←') },
    {
      name: 'a table pasted from a document, told once',
      reason: 'lines',
      sheet: `
        KÄYTTÖSUUNNITELMA KS 2025
        1200 HALLINTOPALVELUT
        TOIMINTATUOTOT 1 304 800 ←
        TOIMINTAKULUT −4 052 900
        TOIMINTAKATE −2 748 100
        1300 TALOUSPALVELUT
        TOIMINTATUOTOT 238 500
        TOIMINTAKULUT −2 183 400
        TOIMINTAKATE −1 944 900`,
    },
    { name: 'the letter O for a zero', reason: 'unreadable', sheet: plan('"1 3O4 800" ←') },
    {
      name: 'digits of another script',
      reason: 'unreadable',
      sheet: plan('"\\uff11\\uff13\\uff10\\uff14\\uff18\\uff10\\uff10" ←'),
    },
  ],
  undecided: [],
});
