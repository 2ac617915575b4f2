import { revenueGroupsSum } from '../../../src/rules/arithmetic/revenue-groups-sum.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(revenueGroupsSum, {
  accepts: [
    {
      name: 'rents are told beside the group they are part of, and no formula adds them',
      sheet: `
        DISPOSITIONSPLAN           | BU 2026             | DP 2027
        Fritidstjänster            |
        Försäljningsintäkter       | 40 000              | 42 000
        Avgiftsintäkter            | 3 000               | 3 100
        Övriga verksamhetsintäkter | 28 000              | 28 500
        Hyresintäkter              | 21 000              | 21 000
        Verksamhetens intäkter     | =SUM(B3:B5) => 71 000 | =SUM(C3:C5) => 73 600
        Verksamhetens kostnader    | −800 000            | −815 000
        Verksamhetsbidrag          | =B7+B8 => −729 000  | =C7+C8 => −741 400`,
    },
    {
      name: 'lines nobody knows between revenue and expense, none of them known as revenue',
      sheet: `
        Resultatområde: Fritid | Budget 2026 | Utfall 1–9
        Intäkter               |     180 000 |    130 000
        Personalutgifter       |     620 000 |    465 000
        Konsulter              |     210 000 |    145 000
        Böcker                 |      48 000 |     36 000
        Utgifter totalt        |     878 000 |    646 000
        Netto                  |    −698 000 |   −516 000`,
    },
    {
      name: 'groups above their sum',
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |    417 000
        Maksutuotot                   |      3 000
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |    509 200
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'a line of the municipality’s own among the groups',
      sheet: `
        KÄYTTÖSUUNNITELMA            | KS 2025
        1280 Henkilöstöpalvelut      |
        Toimintatuotot               |    509 200
        Myyntituotot                 |    417 000
        Maksutuotot                  |      3 000
        Lomituspalvelujen korvaukset |     89 200
        Toimintakulut                | −1 693 500
        Henkilöstökulut              | −1 045 300
        Palvelujen ostot             |   −648 200
        Toimintakate                 | −1 184 300`,
    },
    {
      name: 'only some of the groups are shown, in every unit',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Myyntituotot            |    417 000
        Maksutuotot             |      3 000
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        1300 Talouspalvelut     |
        Myyntituotot            |    117 000
        Maksutuotot             |      3 000
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900`,
    },
    {
      name: 'a group is text, which another finding tells',
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  | "417 000"
        Maksutuotot                   |      3 000
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |    509 200
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'a rounding difference in thousands of euros',
      sheet: `
        1 000 €                 | KS 2025
        1280 Henkilöstöpalvelut |
        Myyntituotot            |     417
        Maksutuotot             |       3
        Tuet ja avustukset      |      61
        Muut toimintatuotot     |      28
        Toimintatuotot          |     510
        Toimintakulut           |  −1 694
        Toimintakate            |  −1 184`,
    },
  ],
  flags: [
    {
      name: 'the formulas of all years leave out a group of the statement',
      reason: 'differs',
      sheet: `
        DISPOSITIONSPLAN           | BU 2026             | DP 2027
        Fritidstjänster            |
        Försäljningsintäkter       | 40 000              | 42 000
        Avgiftsintäkter            | 3 000               | 3 100
        Understöd och bidrag       | 61 200              | 60 000
        Övriga verksamhetsintäkter | 28 000              | 28 500
        Verksamhetens intäkter     | =SUM(B4:B6) => 104 200 ← | =SUM(C4:C6) => 105 100
        Personalkostnader          | −600 000            | −610 000
        Köp av tjänster            | −200 000            | −205 000
        Verksamhetens kostnader    | =SUM(B8:B9) => −800 000 | =SUM(C8:C9) => −815 000
        Verksamhetsbidrag          | =B7+B10 => −695 800 | =C7+C10 => −709 900`,
    },
    {
      name: 'the revenue total is wrong, the margin proves it',
      reason: 'differs',
      outcome: { expected: 50920000, actual: 50910000 },
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |    417 000
        Maksutuotot                   |      3 000
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |  509 100 ←
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'an account is wrong, the total of its units proves it',
      reason: 'part-differs',
      outcome: { expected: 41700000, actual: 41900000 },
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Myyntituotot            |  419 000 ←
        Maksutuotot             |      3 000
        Tuet ja avustukset      |     61 200
        Muut toimintatuotot     |     28 000
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        1300 Talouspalvelut     |
        Myyntituotot            |    210 500
        Maksutuotot             |      3 000
        Tuet ja avustukset      |          0
        Muut toimintatuotot     |     25 000
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        RAPORTTI YHTEENSÄ       |
        Myyntituotot            |    627 500
        Maksutuotot             |      6 000
        Tuet ja avustukset      |     61 200
        Muut toimintatuotot     |     53 000
        Toimintatuotot          |    747 700
        Toimintakulut           | −3 876 900
        Toimintakate            | −3 129 200`,
    },
    {
      name: 'in Swedish, sums first',
      reason: 'differs',
      sheet: `
        DISPOSITIONSPLAN           | DP 2025
        1280 Personaltjänster      |
        Verksamhetens intäkter     |  509 900 ←
        Försäljningsintäkter       |    417 000
        Avgiftsintäkter            |      3 000
        Understöd och bidrag       |     61 200
        Övriga verksamhetsintäkter |     28 000
        Verksamhetens kostnader    | −1 693 500
        Verksamhetsbidrag          | −1 184 300`,
    },
  ],
  undecided: [],
});
