import { say, type RuleWords } from '../words.ts';

export const depreciationMissing: RuleWords = {
  title: say('Sitovat poistot puuttuvat', 'Bindande avskrivningar saknas', 'Bound depreciation is missing'),
  reasons: {
    'no-row': {
      what: say(
        '{unit} ({cell}): suunnitelmapoistot ovat sitovia, mutta niille ei ole riviä.',
        '{unit} ({cell}): avskrivningarna enligt plan är bindande, men de har ingen rad.',
        '{unit} ({cell}): depreciation is bound, but there is no line for it.',
      ),
      why: say(
        '{node}: poistot on sidottu ({source}). Ilman lukua sitovuutta ei voi seurata.',
        '{node}: avskrivningarna är bundna ({source}). Utan ett tal kan bindningen inte följas upp.',
        '{node}: depreciation is bound ({source}). Without a figure nobody can watch it.',
      ),
      remedy: say(
        'Lisää yksikölle rivi Suunnitelmapoistot ja sen määrä.',
        'Lägg till en rad för avskrivningar enligt plan med belopp.',
        'Add a line for depreciation with its amount.',
      ),
    },
    'no-amount': {
      what: say(
        '{unit} ({cell}): suunnitelmapoistot ovat sitovia, mutta niiden määrä puuttuu.',
        '{unit} ({cell}): avskrivningarna enligt plan är bindande, men beloppet saknas.',
        '{unit} ({cell}): depreciation is bound, but its amount is missing.',
      ),
      why: say(
        '{node}: poistot on sidottu ({source}). Ilman lukua sitovuutta ei voi seurata.',
        '{node}: avskrivningarna är bundna ({source}). Utan ett tal kan bindningen inte följas upp.',
        '{node}: depreciation is bound ({source}). Without a figure nobody can watch it.',
      ),
      remedy: say(
        'Merkitse poistojen määrä.',
        'Ange avskrivningarnas belopp.',
        'Enter the amount of depreciation.',
      ),
    },
  },
  doubts: {},
};
