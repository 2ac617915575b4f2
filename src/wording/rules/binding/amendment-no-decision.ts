import { say, type RuleWords } from '../words.ts';

export const amendmentNoDecision: RuleWords = {
  title: say('Muutoksella ei ole päätöstä', 'Ändringen saknar beslut', 'Amendment without a decision'),
  reasons: {
    missing: {
      what: say(
        '{unit}: {figure} on {amount}, mutta rivillä ei ole päätöstä.',
        '{unit}: {figure} är {amount}, men raden saknar beslut.',
        '{unit}: {figure} is {amount}, but the row names no decision.',
      ),
      why: say(
        'Taulukkoon merkitään päätökset. Muutoksesta on näyttävä, kuka siitä päätti ja milloin.',
        'I tabellen antecknas besluten. Av en ändring ska framgå vem som har beslutat och när.',
        'The table records decisions. A change must show who decided it and when.',
      ),
      remedy: say(
        'Merkitse riville toimielin, päivä ja pykälä, tai poista muutos, jos siitä ei ole päätetty.',
        'Anteckna organ, datum och paragraf på raden, eller ta bort ändringen om den inte är beslutad.',
        'Write the body, the date and the section on the row, or remove the change if it has not been decided.',
      ),
    },
  },
  doubts: {},
};
