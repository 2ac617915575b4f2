import { say, type RuleWords } from '../words.ts';

const why = say(
  'Yksikkö voi olla taulukossa vain kerran. Muuten luvut tulevat mukaan kahdesti tai kohdistuvat väärälle yksikölle.',
  'En enhet kan finnas i tabellen bara en gång. Annars räknas talen två gånger eller hamnar på fel enhet.',
  'A unit can stand in a table only once. Otherwise its figures count twice or go to the wrong unit.',
);
const remedy = say(
  'Poista toinen tai korjaa sen tunnus tai nimi.',
  'Ta bort den ena eller rätta dess kod eller namn.',
  'Remove one of them or correct its code or name.',
);

export const unitDuplicate: RuleWords = {
  title: say('Yksikkö on kahteen kertaan', 'Enheten förekommer två gånger', 'Unit appears twice'),
  reasons: {
    'same-code': {
      what: say(
        '{unit} ({cell}) on taulukossa toiseen kertaan: sama tunnus on jo kohdassa {first} ({firstCell}).',
        '{unit} ({cell}) förekommer två gånger i tabellen: samma kod finns redan vid {first} ({firstCell}).',
        '{unit} ({cell}) appears a second time: the same code already stands at {first} ({firstCell}).',
      ),
      why,
      remedy,
    },
    'same-name': {
      what: say(
        '{unit} ({cell}) on taulukossa toiseen kertaan: sama nimi on jo kohdassa {first} ({firstCell}).',
        '{unit} ({cell}) förekommer två gånger i tabellen: samma namn finns redan vid {first} ({firstCell}).',
        '{unit} ({cell}) appears a second time: the same name already stands at {first} ({firstCell}).',
      ),
      why,
      remedy,
    },
  },
  doubts: {},
};
