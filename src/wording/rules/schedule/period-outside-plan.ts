import { say, type RuleWords } from '../words.ts';

export const periodOutsidePlan: RuleWords = {
  title: say(
    'Kausi ei osu suunnitelmavuoteen',
    'Perioden är utanför planåret',
    'The period is outside the plan year',
  ),
  reasons: {
    one: {
      what: say(
        '”{subject}”: kausi ”{schedule}” ei osu suunnitelmavuoteen.',
        '”{subject}”: perioden ”{schedule}” infaller inte under planåret.',
        '“{subject}”: the period “{schedule}” does not fall in the plan year.',
      ),
      why: say(
        'Suunnitelmaan kuuluu vain se, mitä tehdään tai mihin varataan rahaa suunnitelmavuonna.',
        'Planen omfattar bara det som görs eller får pengar under planåret.',
        'The plan holds only what is done or given money in the plan year.',
      ),
      remedy: say(
        'Poista päättynyt rivi tai korjaa aikataulu.',
        'Ta bort den avslutade raden eller rätta tidtabellen.',
        'Remove the row that has ended or correct its schedule.',
      ),
    },
    many: {
      what: say(
        'Kausi ei osu suunnitelmavuoteen {count} rivillä. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Perioden infaller inte under planåret på {count} rader. Först kommer ”{subject}”: ”{schedule}”.',
        'The period does not fall in the plan year on {count} rows. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Suunnitelmaan kuuluu vain se, mitä tehdään tai mihin varataan rahaa suunnitelmavuonna.',
        'Planen omfattar bara det som görs eller får pengar under planåret.',
        'The plan holds only what is done or given money in the plan year.',
      ),
      remedy: say(
        'Poista päättynyt rivi tai korjaa aikataulu.',
        'Ta bort den avslutade raden eller rätta tidtabellen.',
        'Remove the row that has ended or correct its schedule.',
      ),
    },
  },
  doubts: {},
};
