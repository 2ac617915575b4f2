import { say, type RuleWords } from '../words.ts';

export const unitUnknown: RuleWords = {
  title: say('Yksikön tunnus on tuntematon', 'Okänd enhetskod', 'Unit code is unknown'),
  reasons: {
    'code-unknown': {
      what: say(
        '{unit} ({cell}): tunnusta {code} ei ole yksikkörekisterissä ({body}, {profile}).',
        '{unit} ({cell}): koden {code} finns inte i enhetsregistret ({body}, {profile}).',
        '{unit} ({cell}): the code {code} is not in the register of units ({body}, {profile}).',
      ),
      why: say(
        'Tuntemattoman yksikön sitovuutta ja summiin kuulumista ei voida arvioida.',
        'För en okänd enhet kan varken bindning eller summor bedömas.',
        'Neither the binding level nor the totals of an unknown unit can be judged.',
      ),
      remedy: say(
        'Tarkista tunnus tai lisää uusi yksikkö rekisteriin.',
        'Kontrollera koden eller lägg till den nya enheten i registret.',
        'Check the code or add the new unit to the register.',
      ),
    },
    'code-differs': {
      what: say(
        '{unit} ({cell}): tunnus on {code}, mutta rekisterissä samalla nimellä on {known} ({body}, {profile}).',
        '{unit} ({cell}): koden är {code}, men i registret har samma namn koden {known} ({body}, {profile}).',
        '{unit} ({cell}): the code is {code}, but the register has {known} for the same name ({body}, {profile}).',
      ),
      why: say(
        'Väärä tunnus vie luvut väärälle yksikölle.',
        'En felaktig kod för talen till fel enhet.',
        'A wrong code takes the figures to the wrong unit.',
      ),
      remedy: say('Korjaa tunnus tai nimi.', 'Rätta koden eller namnet.', 'Correct the code or the name.'),
    },
  },
  doubts: {},
};
