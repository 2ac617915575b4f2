import { say, type RuleWords } from '../words.ts';

const why = say(
  'Tyhjästä ei näe, puuttuuko luku vai onko se nolla.',
  'Av en tom cell ser man inte om talet saknas eller är noll.',
  'A blank does not tell whether the number is missing or zero.',
);
const remedy = say(
  'Kirjoita suunnitelman luku. Jos lukua ei ole, kirjoita 0.',
  'Skriv planens tal. Om det inte finns något, skriv 0.',
  'Type the figure of the plan. If there is none, type 0.',
);

export const blankAmount: RuleWords = {
  title: say('Luku puuttuu', 'Ett tal saknas', 'Amount is missing'),
  reasons: {
    'sums-show': {
      what: say(
        '{unit}: {figure} on tyhjä. Luvun {by} mukaan siinä pitäisi olla {amount}.',
        '{unit}: {figure} är tom. Enligt {by} borde där stå {amount}.',
        '{unit}: {figure} is blank. By {by} it should be {amount}.',
      ),
      why: say(
        'Summa tai kate on laskettu luvulla, jota taulukossa ei ole.',
        'Summan eller bidraget har räknats med ett tal som saknas i tabellen.',
        'The total or margin was calculated with a number that is not in the table.',
      ),
      remedy: say(
        'Kirjoita puuttuva luku tai korjaa summa.',
        'Skriv talet som saknas eller rätta summan.',
        'Type the missing number, or correct the total.',
      ),
    },
    'parts-have': {
      what: say(
        '{unit}: {figure} on tyhjä, mutta sen osat ovat yhteensä {amount}.',
        '{unit}: {figure} är tom, men dess delar är sammanlagt {amount}.',
        '{unit}: {figure} is blank, but its parts add up to {amount}.',
      ),
      why: say(
        'Ilman summaa kokonaisuutta ei voi verrata siihen, mistä on päätetty.',
        'Utan summan kan helheten inte jämföras med det som har beslutats.',
        'Without the total, the whole cannot be compared with what was decided.',
      ),
      remedy: say(
        'Laske summa kaavalla kuten muissa sarakkeissa.',
        'Räkna summan med en formel som i de andra kolumnerna.',
        'Calculate the total with a formula, as in the other columns.',
      ),
    },
    'other-year-has': {
      what: say(
        '{unit}: {figure} on tyhjä, mutta {by} on {amount}.',
        '{unit}: {figure} är tom, men {by} är {amount}.',
        '{unit}: {figure} is blank, but {by} is {amount}.',
      ),
      why,
      remedy,
    },
    'others-have': {
      what: say(
        '{unit}: {figure} on tyhjä. Muilla yksiköillä siinä on luku tai 0.',
        '{unit}: {figure} är tom. Andra enheter har ett tal eller 0 där.',
        '{unit}: {figure} is blank. The other units have a number or 0 there.',
      ),
      why,
      remedy,
    },
    'line-has': {
      what: say(
        '{unit}: {figure} on tyhjä, mutta rivin muissa sarakkeissa on luku, esimerkiksi {by} on {amount}.',
        '{unit}: {figure} är tom, men radens andra kolumner har ett tal, till exempel är {by} {amount}.',
        '{unit}: {figure} is blank, but the other columns of the row have a number; {by}, for one, is {amount}.',
      ),
      why,
      remedy,
    },
  },
  doubts: {},
};
