import { say, type RuleWords } from '../words.ts';

export const councilBoundChanged: RuleWords = {
  title: say(
    'Valtuustoon nähden sitovaa on muutettu',
    'En fullmäktigebunden post har ändrats',
    'Council-bound item has been changed',
  ),
  reasons: {
    'no-council': {
      what: say(
        '{unit}: {figure} on {amount}, mutta päätös ei ole valtuuston ({decision}).',
        '{unit}: {figure} är {amount}, men beslutet är inte fullmäktiges ({decision}).',
        '{unit}: {figure} is {amount}, but the decision is not the council’s ({decision}).',
      ),
      why: say(
        'Erä on sitova valtuustoon nähden, ja muutoksesta päättää {decidedBy} (lähde: {source}).',
        'Posten är bindande gentemot fullmäktige, och om ändringen beslutar {decidedBy} (källa: {source}).',
        'The item is binding towards the council, and {decidedBy} decides on changes (source: {source}).',
      ),
      remedy: say(
        'Vie muutos valtuuston päätettäväksi tai korjaa merkintä.',
        'För ändringen till fullmäktige för beslut eller rätta anteckningen.',
        'Bring the change to the council or correct the note.',
      ),
    },
    'no-decision': {
      what: say(
        '{unit}: {figure} on {amount}, mutta valtuuston päätöstä ei ole merkitty.',
        '{unit}: {figure} är {amount}, men fullmäktiges beslut är inte antecknat.',
        '{unit}: {figure} is {amount}, but no decision of the council is noted.',
      ),
      why: say(
        'Erä on sitova valtuustoon nähden, ja muutoksesta päättää {decidedBy} (lähde: {source}).',
        'Posten är bindande gentemot fullmäktige, och om ändringen beslutar {decidedBy} (källa: {source}).',
        'The item is binding towards the council, and {decidedBy} decides on changes (source: {source}).',
      ),
      remedy: say(
        'Merkitse riville valtuuston päätös, tai vie muutos valtuuston päätettäväksi.',
        'Anteckna fullmäktiges beslut på raden, eller för ändringen till fullmäktige.',
        'Note the decision of the council on the row, or bring the change to the council.',
      ),
    },
  },
  doubts: {},
};
