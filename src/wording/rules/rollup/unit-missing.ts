import { say, type RuleWords } from '../words.ts';

export const unitMissing: RuleWords = {
  title: say('Yksikkö puuttuu', 'En enhet saknas', 'Unit is missing'),
  reasons: {
    'not-printed': {
      what: say(
        'Suunnitelmasta puuttuu {missing} ({body}).',
        'I planen saknas {missing} ({body}).',
        'The plan lacks {missing} ({body}).',
      ),
      why: say(
        'Yksikkö kuuluu toimielimen suunnitelmaan. Lähde: {profile}, {source}.',
        'Enheten hör till organets plan. Källa: {profile}, {source}.',
        'The unit belongs to the plan of the body. Source: {profile}, {source}.',
      ),
      remedy: say(
        'Lisää yksikön luvut tai tarkista, onko yksikkö lakkautettu.',
        'Lägg till enhetens tal eller kontrollera om enheten har upphört.',
        'Add the figures of the unit, or check whether the unit has been closed.',
      ),
    },
  },
  doubts: {},
};
