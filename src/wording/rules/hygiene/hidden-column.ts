import { say, type RuleWords } from '../words.ts';

export const hiddenColumn: RuleWords = {
  title: say(
    'Piilotetun sarakkeen luvut ovat mukana',
    'Dolda kolumners tal ingår i en summa',
    'Hidden columns count into a total',
  ),
  reasons: {
    counted: {
      what: say(
        'Sarakkeita on piilotettu ({hidden}), mutta niiden luvut ovat mukana laskelmassa. {unit}: {figure} {amount} sisältyy lukuun {result}.',
        'Kolumner är dolda ({hidden}), men deras tal ingår i beräkningen. {unit}: {figure} {amount} ingår i {result}.',
        'Columns are hidden ({hidden}), but their figures are counted. {unit}: {figure} {amount} is part of {result}.',
      ),
      why: say(
        'Lukija näkee summan mutta ei kaikkia sen osia.',
        'Läsaren ser summan men inte alla dess delar.',
        'The reader sees the total but not all of its parts.',
      ),
      remedy: say(
        'Jos ne kuuluvat suunnitelmaan, tuo ne näkyviin ennen lähettämistä. Muuten poista ne laskelmasta.',
        'Om de hör till planen, visa dem innan den lämnas in. Ta annars bort dem ur beräkningen.',
        'If they belong to the plan, show them before it is submitted. Otherwise take them out of the calculation.',
      ),
    },
  },
  doubts: {},
};
