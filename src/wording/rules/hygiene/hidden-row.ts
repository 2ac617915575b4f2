import { say, type RuleWords } from '../words.ts';

export const hiddenRow: RuleWords = {
  title: say(
    'Piilotetun rivin luvut ovat mukana summassa',
    'Dolda raders tal ingår i en summa',
    'Hidden rows count into a total',
  ),
  reasons: {
    counted: {
      what: say(
        'Rivejä on piilotettu ({hidden}), mutta niiden luvut ovat mukana laskelmassa. {unit}: {figure} {amount} sisältyy lukuun {result}.',
        'Rader är dolda ({hidden}), men deras tal ingår i beräkningen. {unit}: {figure} {amount} ingår i {result}.',
        'Rows are hidden ({hidden}), but their figures are counted. {unit}: {figure} {amount} is part of {result}.',
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
    unit: {
      what: say(
        'Rivejä on piilotettu ({hidden}), ja niillä on yksiköiden lukuja. Ensimmäinen on {unit}: {figure}.',
        'Rader är dolda ({hidden}), och på dem finns enheters tal. Den första är {unit}: {figure}.',
        'Rows are hidden ({hidden}), and they hold figures of units. The first is {unit}: {figure}.',
      ),
      why: say(
        'Piilotettu yksikkö jää lukematta ja hyväksymättä.',
        'En dold enhet blir oläst och inte godkänd.',
        'A hidden unit is neither read nor approved.',
      ),
      remedy: say(
        'Jos yksikkö kuuluu suunnitelmaan, tuo rivi näkyviin ennen lähettämistä. Muuten poista rivi.',
        'Om enheten hör till planen, visa raden innan den lämnas in. Ta annars bort raden.',
        'If the unit belongs to the plan, show the row before submitting. Otherwise delete it.',
      ),
    },
  },
  doubts: {},
};
