import { say, type RuleWords } from '../words.ts';

export const periodEndsInYear: RuleWords = {
  title: say(
    'Hanke päättyy kesken vuoden',
    'Projektet slutar under året',
    'The project ends during the year',
  ),
  reasons: {
    one: {
      what: say(
        '”{subject}”: kausi ”{schedule}” päättyy kesken suunnitelmavuoden.',
        '”{subject}”: perioden ”{schedule}” slutar under planåret.',
        '“{subject}”: the period “{schedule}” ends during the plan year.',
      ),
      why: say(
        'Rahaa tarvitaan vain osalle vuotta.',
        'Pengar behövs bara för en del av året.',
        'Money is needed for a part of the year only.',
      ),
      remedy: say(
        'Tarkista, että summa vastaa vuoden osaa.',
        'Kontrollera att beloppet motsvarar den delen av året.',
        'Check that the amount is for that part of the year.',
      ),
    },
    many: {
      what: say(
        'Kausi päättyy kesken suunnitelmavuoden {count} hankkeella. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Perioden slutar under planåret för {count} projekt. Först kommer ”{subject}”: ”{schedule}”.',
        'The period of {count} projects ends during the plan year. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Rahaa tarvitaan vain osalle vuotta.',
        'Pengar behövs bara för en del av året.',
        'Money is needed for a part of the year only.',
      ),
      remedy: say(
        'Tarkista, että summa vastaa vuoden osaa.',
        'Kontrollera att beloppet motsvarar den delen av året.',
        'Check that the amount is for that part of the year.',
      ),
    },
  },
  doubts: {},
};
