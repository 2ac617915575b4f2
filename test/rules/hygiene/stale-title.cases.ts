import { staleTitle } from '../../../src/rules/hygiene/stale-title.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (name: string, title: string, header: string) => `
        == ${name} ==
        ${title} |
        |
        Toimintayksikkö         | ${header}
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300`;

testRule(staleTitle, {
  accepts: [
    {
      name: 'a report printed in the year after',
      sheet: `
        == Seuranta ==
        Toteumaraportti 15.1.2027 | | |
        |
        1280 Henkilöstöpalvelut | TA 2026    | TOT 1–6/2026 | Ennuste 2026
        Toimintatuotot          |    509 200 |      255 000 |    509 200
        Toimintakulut           | −1 693 500 |     −840 100 | −1 693 500
        Toimintakate            | −1 184 300 |     −585 100 | −1 184 300`,
    },
    { name: 'one year throughout', sheet: plan('KS 2025', 'Käyttösuunnitelma 2025', 'KS 2025') },
    {
      name: 'a title of several years',
      sheet: plan('KS', 'Talousarvio 2024 ja taloussuunnitelma 2025', 'KS 2025'),
    },
    { name: 'a decision of the year before', sheet: plan('KS', 'Kh 9.12.2024 § 340', 'KS 2025') },
    {
      name: 'the heading is the one that is wrong',
      sheet: plan('KS 2025', 'Käyttösuunnitelma 2025', 'KS 2024'),
    },
    {
      name: 'the years of the plan after the budget',
      sheet: plan('KS', 'Talousarvio 2025 ja taloussuunnitelma 2026–2027', 'KS 2025'),
    },
    {
      name: 'a sheet named after the year it is prepared in',
      sheet: plan('Valmistelu 2024', 'Talous', 'KS 2025'),
    },
    {
      name: 'tabs of years below the title of the whole',
      sheet: `
        == TA 2027 ==
        Hallitus, talousarvio 2027  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000
        == TS 2028 ==
        Talousarvio 2027 ja taloussuunnitelma 2028–2029  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000
        == TS 2029 ==
        Hallitus, taloussuunnitelma 2029  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000`,
    },
  ],
  flags: [
    {
      name: 'a report of the year before',
      reason: 'title',
      sheet: `
        == Seuranta ==
        Talousarvion toteutuminen 1.1.–30.6.2025 ← | | |
        |
        1280 Henkilöstöpalvelut | TA 2026    | TOT 1–6/2026 | Ennuste 2026
        Toimintatuotot          |    509 200 |      255 000 |    509 200
        Toimintakulut           | −1 693 500 |     −840 100 | −1 693 500
        Toimintakate            | −1 184 300 |     −585 100 | −1 184 300`,
    },
    {
      name: 'a title of changes',
      reason: 'title',
      sheet: plan('KS', 'Käyttösuunnitelman muutokset 2024 ←', 'KS 2025'),
    },
    {
      name: 'a title of frames',
      reason: 'title',
      sheet: plan('KS', 'Talousarvioraami 2024 ja käyttösuunnitelma yksiköittäin ←', 'KS 2025'),
    },
    {
      name: 'one title over two tables is told once',
      reason: 'title',
      sheet: `${plan('KS', 'Käyttösuunnitelma 2024 ←', 'KS 2025')}
        |
        Toimintayksikkö         | KS 2025
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900`,
    },
    {
      name: 'goals of a year below the title of the year before',
      reason: 'title',
      sheet: `
        Elinvoima, toiminnalliset tavoitteet 2026 ← | | | |

        Tavoite             | Toimenpide      | Mittari              | Tavoitetaso 2027 | Aikataulu
        Yrityskanta kasvaa  | Neuvonta        | Uusia yrityksiä      | vähintään 60 kpl | 31.12.2027
        Työllisyys paranee  | Palveluohjaus   | Työttömyysaste       | alle 8,5 %       | 31.12.2027
        Matkailu vahvistuu  | Uusi sivusto    | Yöpymisvuorokaudet   | 48 000 kpl       | 30.9.2027`,
    },
    {
      name: 'a budget of months below its title, on a sheet of the year',
      reason: 'title',
      sheet: `
        == Kuukaudet 2027 ==
        Keittiöt, kuukausibudjetti 2026 ← | | | | | | | | | | | |

        Yksikkö | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu
        Keittiö | 6 200 | 6 300 | 6 100 | 6 200 | 6 200 | 6 100 | 4 100 | 6 200 | 6 300 | 6 300 | 6 200 | 6 000
        Siivous | 2 200 | 2 300 | 2 100 | 2 200 | 2 200 | 2 100 | 1 100 | 2 200 | 2 300 | 2 300 | 2 200 | 2 000`,
    },
    {
      name: 'one of the tabs of years has the title of another',
      reason: 'title',
      sheet: `
        == TA 2027 ==
        Hallitus, talousarvio 2027  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000
        == TS 2028 ==
        Hallitus, taloussuunnitelma 2027 ←  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000
        == TS 2029 ==
        Hallitus, taloussuunnitelma 2029  |        |         |

        Tulosyksikkö  | Tuotot | Kulut   | Kate
        Yleishallinto | 40 000 | 610 000 | −570 000
        Elinkeinot    | 12 000 | 220 000 | −208 000
        Yhteensä      | 52 000 | 830 000 | −778 000`,
    },
    {
      name: 'the proposal of last year',
      reason: 'title',
      sheet: plan('KS', 'Talousarvioehdotus 2024 ja taloussuunnitelma 2025–2026 ←', 'TAE 2025'),
    },
    {
      name: 'a title of last year',
      reason: 'title',
      sheet: plan('KS', 'Käyttösuunnitelma 2024 ←', 'KS 2025'),
    },
    {
      name: 'a sheet named after last year',
      reason: 'sheet-name',
      sheet: plan('KS 2024', 'Talous', 'KS 2025').replace('Toimintayksikkö  ', 'Toimintayksikkö ←'),
    },
    {
      name: 'title and name of the sheet, where no heading has a year',
      reason: 'title',
      sheet: plan('KS 2025', 'Käyttösuunnitelma 2024 ←', 'Käyttösuunnitelma'),
    },
    {
      name: 'a title with the years of the plan after it',
      reason: 'title',
      sheet: plan('KS', 'Talousarvio 2024 ja taloussuunnitelma 2025–2026 ←', 'KS 2025'),
    },
    {
      name: 'a sheet of the body and last year',
      reason: 'sheet-name',
      sheet: plan('KH 2024', 'Talous', 'KS 2025').replace('Toimintayksikkö  ', 'Toimintayksikkö ←'),
    },
  ],
  undecided: [],
});
