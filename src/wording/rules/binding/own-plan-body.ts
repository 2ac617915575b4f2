import { say, type RuleWords } from '../words.ts';

export const ownPlanBody: RuleWords = {
  title: say(
    'Omaa suunnitelmaa on muutettu muualla',
    'En egen plan har ändrats på annat håll',
    'Own plan changed by another body',
  ),
  reasons: {
    changed: {
      what: say(
        '{unit}: {figure} on {actual}, mutta hyväksytty määrä on {limit} ({limitPlace}), ero {over}.',
        '{unit}: {figure} är {actual}, men det godkända beloppet är {limit} ({limitPlace}), skillnad {over}.',
        '{unit}: {figure} is {actual}, but the approved amount is {limit} ({limitPlace}), difference {over}.',
      ),
      why: say(
        'Yksikön suunnitelman hyväksyy {board}. Toisen toimielimen taulukossa luku vain näytetään.',
        'Enhetens plan godkänns av {board}. I ett annat organs tabell visas talet bara.',
        'The plan of the unit is approved by {board}. In the table of another body the figure is only shown.',
      ),
      remedy: say(
        'Palauta hyväksytty luku tai pyydä muutosta toimielimeltä, joka suunnitelman hyväksyy.',
        'Återställ det godkända talet eller be det organ som godkänner planen om en ändring.',
        'Restore the approved figure or ask the body that approves the plan for a change.',
      ),
    },
  },
  doubts: {},
};
