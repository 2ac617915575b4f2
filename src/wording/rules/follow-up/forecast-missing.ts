import { say, type RuleWords } from '../words.ts';

export const forecastMissing: RuleWords = {
  title: say('Yksikön ennuste puuttuu', 'En enhets prognos saknas', 'Forecast of a unit is missing'),
  reasons: {
    missing: {
      what: say(
        '{unit}: sarakkeessa ”{header}” ei ole ennustetta, vaikka muilla yksiköillä on.',
        '{unit}: kolumnen ”{header}” har ingen prognos, fastän de andra enheterna har en.',
        '{unit}: the column “{header}” has no forecast, though the other units have one.',
      ),
      why: say(
        'Ilman ennustetta ei tiedetä, pysyykö yksikkö sitovassa tasossa, ja koko toimielimen ennuste jää vajaaksi.',
        'Utan prognos vet man inte om enheten håller sig på den bindande nivån, och hela organets prognos blir ofullständig.',
        'Without a forecast nobody knows whether the unit stays at the binding level, and the forecast of the whole body is incomplete.',
      ),
      remedy: say(
        'Pyydä yksiköltä ennuste ja kirjoita se riville.',
        'Be enheten om en prognos och skriv in den på raden.',
        'Ask the unit for a forecast, and type it in the row.',
      ),
    },
  },
  doubts: {},
};
