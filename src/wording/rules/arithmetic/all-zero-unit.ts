import { say, type RuleWords } from '../words.ts';

export const allZeroUnit: RuleWords = {
  title: say(
    'Yksikön kaikki luvut ovat nollia',
    'Alla tal för enheten är noll',
    'All figures of a unit are zero',
  ),
  reasons: {
    'all-zero': {
      what: say(
        '{unit}: suunnitelman kaikki luvut ovat nollia, alkaen {figure}.',
        '{unit}: alla tal i planen är noll, med början i {figure}.',
        '{unit}: all figures of the plan are zero, beginning with {figure}.',
      ),
      why: say(
        'Yksiköllä, jolla ei ole rahaa, ei ole riviä suunnitelmassa. Luvut ovat jääneet täyttämättä tai rivi on tarpeeton.',
        'En enhet utan pengar har ingen rad i planen. Talen har inte fyllts i eller raden är onödig.',
        'A unit without money has no row in the plan. The figures were not filled in, or the row is not needed.',
      ),
      remedy: say(
        'Täytä luvut, poista rivi tai kerro, miksi yksikkö on mukana.',
        'Fyll i talen, ta bort raden eller ange varför enheten är med.',
        'Fill in the figures, remove the row, or say why the unit is there.',
      ),
    },
  },
  doubts: {},
};
