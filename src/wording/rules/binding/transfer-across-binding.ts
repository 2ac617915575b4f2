import { say, type RuleWords } from '../words.ts';

export const transferAcrossBinding: RuleWords = {
  title: say(
    'Siirto sitovien yksiköiden välillä',
    'Överföring mellan bindande enheter',
    'Transfer between binding units',
  ),
  reasons: {
    undecided: {
      what: say(
        '{unit}: {figure} siirtää {amount} yksiköltä {from}, mutta päätöstä ei ole merkitty.',
        '{unit}: {figure} överför {amount} från {from}, men inget beslut är antecknat.',
        '{unit}: {figure} moves {amount} from {from}, but no decision is noted.',
      ),
      why: say(
        'Yksiköt ovat sitovia {towards}, ja siirrosta niiden välillä päättää {decidedBy} (lähde: {source}).',
        'Enheterna är bindande {towards}, och om en överföring mellan dem beslutar {decidedBy} (källa: {source}).',
        'The units are binding {towards}, and {decidedBy} decides on moving money between them (source: {source}).',
      ),
      remedy: say(
        'Merkitse päätös tai hae se ennen siirtoa.',
        'Anteckna beslutet eller sök det före överföringen.',
        'Note the decision, or seek it before the transfer.',
      ),
    },
  },
  doubts: {},
};
