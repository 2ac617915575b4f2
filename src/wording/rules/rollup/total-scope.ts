import { say, type RuleWords } from '../words.ts';

export const totalScope: RuleWords = {
  title: say('Summassa on väärät yksiköt', 'Summan omfattar fel enheter', 'Total covers the wrong units'),
  reasons: {
    'includes-other': {
      what: say(
        '{unit}: {figure} sisältää ilmeisesti myös yksikön {other}. Taulukossa {actual}, omien osien summa {expected} (ero {difference}).',
        '{unit}: {figure} innehåller uppenbarligen också {other}. I tabellen {actual}, summan av de egna delarna {expected} (skillnad {difference}).',
        '{unit}: {figure} evidently includes {other} as well. The sheet says {actual}, its own parts give {expected} (difference {difference}).',
      ),
      why: say(
        'Ero on täsmälleen {other}: {otherFigure}. Yksikkö ei ole tämän summan osa.',
        'Skillnaden är exakt {other}: {otherFigure}. Enheten hör inte till den här summan.',
        'The difference is exactly {other}: {otherFigure}. The unit is not part of this total.',
      ),
      remedy: say(
        'Poista {other} summasta tai vahvista, että se kuuluu summaan.',
        'Ta bort {other} ur summan eller bekräfta att enheten hör till den.',
        'Take {other} out of the total, or confirm that it belongs there.',
      ),
    },
    'omits-member': {
      what: say(
        '{unit}: summasta puuttuu ilmeisesti {other} – {figure}. Taulukossa {actual}, osien summa {expected} (ero {difference}).',
        '{unit}: {other} saknas uppenbarligen i summan – {figure}. I tabellen {actual}, summan av delarna {expected} (skillnad {difference}).',
        '{unit}: {other} is evidently missing from the total – {figure}. The sheet says {actual}, the parts give {expected} (difference {difference}).',
      ),
      why: say(
        'Ero on täsmälleen {other}: {otherFigure}.',
        'Skillnaden är exakt {other}: {otherFigure}.',
        'The difference is exactly {other}: {otherFigure}.',
      ),
      remedy: say(
        'Lisää {other} summaan tai vahvista, ettei se kuulu summaan.',
        'Lägg till {other} i summan eller bekräfta att enheten inte hör till den.',
        'Add {other} to the total, or confirm that it does not belong there.',
      ),
    },
    'counts-twice': {
      what: say(
        '{unit}: {figure} laskee ilmeisesti kahdesti yksikön {other}. Taulukossa {actual}, osien summa {expected} (ero {difference}).',
        '{unit}: {figure} räknar uppenbarligen {other} två gånger. I tabellen {actual}, summan av delarna {expected} (skillnad {difference}).',
        '{unit}: {figure} evidently counts {other} twice. The sheet says {actual}, the parts give {expected} (difference {difference}).',
      ),
      why: say(
        'Ero on täsmälleen {other}: {otherFigure}.',
        'Skillnaden är exakt {other}: {otherFigure}.',
        'The difference is exactly {other}: {otherFigure}.',
      ),
      remedy: say(
        'Laske {other} summaan vain kerran.',
        'Räkna {other} bara en gång i summan.',
        'Count {other} once only in the total.',
      ),
    },
  },
  doubts: {},
};
