import { say, type RuleWords } from '../words.ts';

export const atLimit: RuleWords = {
  title: say(
    'Sitova määrä on käytetty kokonaan',
    'Det bindande beloppet är helt använt',
    'Bound amount is used up',
  ),
  reasons: {
    'used-up': {
      what: say(
        '{unit}: {figure} on {actual}, täsmälleen sitovan määrän verran ({limitPlace}).',
        '{unit}: {figure} är {actual}, exakt det bindande beloppet ({limitPlace}).',
        '{unit}: {figure} is {actual}, exactly the binding amount ({limitPlace}).',
      ),
      why: say(
        'Liikkumavaraa ei ole. Erä on sitova {towards}, ja muutoksesta päättää {decidedBy}.',
        'Det finns inget handlingsutrymme. Posten är bindande {towards}, och om ändringar beslutar {decidedBy}.',
        'There is no headroom. The item is binding {towards}, and {decidedBy} decides on changes.',
      ),
      remedy: say(
        'Varmista, ettei vuodelle ole tulossa lisää kirjauksia.',
        'Kontrollera att inga fler bokföringar är på väg för året.',
        'Make sure that no more entries are coming for the year.',
      ),
    },
  },
  doubts: {},
};
