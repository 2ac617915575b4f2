import { say, type RuleWords } from '../words.ts';

export const paceOverspend: RuleWords = {
  title: say('Määrärahaa kuluu liian nopeasti', 'Anslaget används för snabbt', 'Money is used too fast'),
  reasons: {
    fast: {
      what: say(
        '{unit}: {figure} on {actual}, mikä on {used} % sitovasta määrästä {limit} ({limitPlace}). Kuukausia on kulunut {months}, tasainen osuus on {pace} %.',
        '{unit}: {figure} är {actual}, vilket är {used} % av det bindande beloppet {limit} ({limitPlace}). Månader som gått: {months}, den jämna andelen är {pace} %.',
        '{unit}: {figure} is {actual}, which is {used} % of the binding amount {limit} ({limitPlace}). Months passed: {months}; an even share is {pace} %.',
      ),
      why: say(
        'Tätä vauhtia määrä ylittyy ennen vuoden loppua. Erä on sitova {towards}, ja muutoksesta päättää {decidedBy}.',
        'I den takten överskrids beloppet före årets slut. Posten är bindande {towards}, och om ändringar beslutar {decidedBy}.',
        'At this pace the amount is exceeded before the year ends. The item is binding {towards}, and {decidedBy} decides on changes.',
      ),
      remedy: say(
        'Selitä, miksi menot painottuvat alkuvuoteen, tai varaudu hakemaan muutosta ajoissa.',
        'Förklara varför utgifterna infaller tidigt på året, eller bered dig på att ansöka om en ändring i tid.',
        'Explain why spending falls early in the year, or prepare to ask for a change in time.',
      ),
    },
  },
  doubts: {},
};
