import { say, type RuleWords } from '../words.ts';

export const periodReversed: RuleWords = {
  title: say(
    'Kausi päättyy ennen alkuaan',
    'Perioden slutar före sin början',
    'The period ends before it begins',
  ),
  reasons: {
    one: {
      what: say(
        '”{subject}”: kausi ”{schedule}” päättyy ennen kuin se alkaa.',
        '”{subject}”: perioden ”{schedule}” slutar innan den börjar.',
        '“{subject}”: the period “{schedule}” ends before it begins.',
      ),
      why: say(
        'Alkamis- ja päättymisaika ovat todennäköisesti vaihtaneet paikkaa tai vuosi on väärä.',
        'Start och slut har sannolikt bytt plats eller så är året fel.',
        'Beginning and end have probably changed places, or a year is wrong.',
      ),
      remedy: say(
        'Tarkista ajat ja kirjoita aikaisempi ensin.',
        'Kontrollera tiderna och skriv den tidigare först.',
        'Check the dates and write the earlier one first.',
      ),
    },
    many: {
      what: say(
        'Kausi päättyy ennen alkuaan {count} rivillä. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Perioden slutar före sin början på {count} rader. Först kommer ”{subject}”: ”{schedule}”.',
        'The period ends before it begins on {count} rows. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Alkamis- ja päättymisaika ovat todennäköisesti vaihtaneet paikkaa tai vuosi on väärä.',
        'Start och slut har sannolikt bytt plats eller så är året fel.',
        'Beginning and end have probably changed places, or a year is wrong.',
      ),
      remedy: say(
        'Tarkista ajat ja kirjoita aikaisempi ensin.',
        'Kontrollera tiderna och skriv den tidigare först.',
        'Check the dates and write the earlier one first.',
      ),
    },
  },
  doubts: {},
};
