import { say, type RuleWords } from '../words.ts';

export const yearMismatch: RuleWords = {
  title: say(
    'Otsikon vuosi ei ole suunnitelman vuosi',
    'Rubrikens år är inte planens år',
    'Heading names another year',
  ),
  reasons: {
    header: {
      what: say(
        'Taulukon ”{sheet}” otsikko ”{header}” on vuodelta {found}, mutta suunnitelma koskee vuotta {year}.',
        'Rubriken ”{header}” på bladet ”{sheet}” är från år {found}, men planen gäller år {year}.',
        'The heading “{header}” of the sheet “{sheet}” is of {found}, but the plan is for {year}.',
      ),
      why: say(
        'Väärän vuoden otsikko on usein jäänyt edellisen vuoden pohjasta. Lukija ei tiedä, minkä vuoden lukuja taulukossa on.',
        'En rubrik med fel år har ofta blivit kvar från förra årets mall. Läsaren vet inte vilket års tal tabellen har.',
        'A heading of the wrong year has often been left from last year’s template. The reader does not know which year the figures are of.',
      ),
      remedy: say(
        'Korjaa otsikon vuosi tai tarkista, että luvut ovat oikealta vuodelta.',
        'Rätta rubrikens år eller kontrollera att talen är från rätt år.',
        'Correct the year of the heading, or make sure that the figures are of the right year.',
      ),
    },
    row: {
      what: say(
        'Välilehdellä ”{sheet}” yhdellä rivillä on ”{found}”, kun kaikilla muilla {count} rivillä on ”{usual}”.',
        'På bladet ”{sheet}” står ”{found}” på en rad, medan alla de andra {count} raderna har ”{usual}”.',
        'On the sheet “{sheet}” one row says “{found}”, while all the other {count} rows say “{usual}”.',
      ),
      why: say(
        'Väärän vuoden tai version rivi jää pois suunnitelman summista.',
        'En rad med fel år eller version faller bort ur planens summor.',
        'A row of a wrong year or version is left out of the sums of the plan.',
      ),
      remedy: say(
        'Tarkista rivin vuosi ja versio ja korjaa väärä.',
        'Kontrollera radens år och version och rätta det som är fel.',
        'Check the year and the version of the row and correct the wrong one.',
      ),
    },
    column: {
      what: say(
        'Otsikossa ”{header}” on vuosi {found}, mutta sen kanssa yhteen kuuluva sarake ”{other}” on vuodelta {year}.',
        'Rubriken ”{header}” har året {found}, men kolumnen ”{other}” som den hör ihop med är från år {year}.',
        'The heading “{header}” says {found}, but the column “{other}” it belongs with is of {year}.',
      ),
      why: say(
        'Yhden version tuotot, kulut ja kate, talousarvio muutoksineen, peräkkäiset kuukaudet sekä saman vuoden toteuma ja ennuste kuuluvat yhteen. Lukija ei tiedä, minkä vuoden lukuja sarakkeessa on.',
        'Intäkter, kostnader och bidrag i en version hör ihop, liksom budgeten och dess ändringar, månader i följd samt utfall och prognos för ett år. Läsaren vet inte vilket års tal kolumnen har.',
        'Revenue, expense and margin of one version belong together, and so do the budget and its changes, months in a row, and outcome and forecast of a year. The reader does not know which year the column is of.',
      ),
      remedy: say(
        'Korjaa otsikon vuosi tai tarkista, että luvut ovat oikealta vuodelta.',
        'Rätta året i rubriken eller kontrollera att talen är från rätt år.',
        'Correct the year of the heading, or make sure that the figures are of the right year.',
      ),
    },
    compared: {
      what: say(
        'Otsikossa ”{header}” on vuosi {found}, mutta toteumaa verrataan vuoden {year} lukuihin (”{other}”).',
        'Rubriken ”{header}” har året {found}, men utfallet jämförs med talen för år {year} (”{other}”).',
        'The heading “{header}” says {found}, but the outcome is compared with the figures of {year} (“{other}”).',
      ),
      why: say(
        'Toteuma-% kertoo jotakin vain, kun toteuma ja talousarvio ovat samalta vuodelta.',
        'Utfallsprocenten säger något bara när utfallet och budgeten är från samma år.',
        'The share used says something only when outcome and budget are of the same year.',
      ),
      remedy: say(
        'Korjaa otsikon vuosi tai tarkista, että luvut ovat oikealta vuodelta.',
        'Rätta året i rubriken eller kontrollera att talen är från rätt år.',
        'Correct the year of the heading, or make sure that the figures are of the right year.',
      ),
    },
    'months-swapped': {
      what: say(
        'Kuukaudet ”{header}” ja ”{other}” ovat väärässä järjestyksessä, muut ovat järjestyksessä.',
        'Månaderna ”{header}” och ”{other}” står i fel ordning, de andra i rätt.',
        'The months “{header}” and “{other}” are in the wrong order; the others are in order.',
      ),
      why: say(
        'Jos vain otsikot ovat vaihtuneet, kahden kuukauden luvut ovat väärällä kuukaudella.',
        'Om bara rubrikerna har bytt plats hör talen för två månader till fel månad.',
        'If only the headings changed places, the figures of two months belong to the wrong month.',
      ),
      remedy: say(
        'Tarkista, kumman kuukauden luvut sarakkeissa ovat, ja korjaa otsikot tai järjestys.',
        'Kontrollera vilken månads tal kolumnerna har och rätta rubrikerna eller ordningen.',
        'Check which month the figures of the columns are of, and correct the headings or the order.',
      ),
    },
  },
  doubts: {},
};
