import { say, type RuleWords } from '../words.ts';

export const investTotalCost: RuleWords = {
  title: say(
    'Hanke ylittää kokonaiskustannuksensa',
    'Projektet överskrider sin totalkostnad',
    'Project exceeds its total cost',
  ),
  reasons: {
    exceeded: {
      what: say(
        '{unit}: vuosien luvut ovat yhteensä {planned}, mutta {header} on {cost} (ero {over}).',
        '{unit}: årens belopp är sammanlagt {planned}, men {header} är {cost} (skillnad {over}).',
        '{unit}: the years add up to {planned}, but {header} is {cost} (difference {over}).',
      ),
      why: say(
        'Hankkeelle on päätetty kokonaiskustannus, ja vuosien menot mahtuvat siihen yhdessä.',
        'För projektet har en totalkostnad beslutats, och årens utgifter ska rymmas inom den.',
        'A total cost has been decided for the project, and the spending of the years fits into it.',
      ),
      remedy: say(
        'Korjaa vuosien jako tai hae kustannusarvion muutosta.',
        'Rätta fördelningen på år eller ansök om en ändring av kostnadsberäkningen.',
        'Correct the split over the years or ask for a change of the estimate.',
      ),
    },
  },
  doubts: {},
};
