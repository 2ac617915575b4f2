import { say, type RuleWords } from '../words.ts';

export const aimGoalCount: RuleWords = {
  title: say(
    'Tavoitteita on ohjeesta poikkeava määrä',
    'Antalet mål följer inte anvisningen',
    'The number of goals is not as asked',
  ),
  reasons: {
    few: {
      what: say(
        'Päämäärällä ”{theme}” on tavoitteita {count}, kun ohjeen mukaan niitä on {min}–{max}.',
        'Målsättningen ”{theme}” har {count} mål, medan anvisningen anger {min}–{max}.',
        'The aim “{theme}” has {count} goals; the guidance asks for {min}–{max}.',
      ),
      why: say(
        'Liian harva tavoite jättää päämäärän kapeaksi.',
        'Alltför få mål gör målsättningen snäv.',
        'Too few goals leave the aim narrow.',
      ),
      remedy: say(
        'Lisää tavoitteita päämäärän alle.',
        'Lägg till mål under målsättningen.',
        'Add goals under the aim.',
      ),
    },
    many: {
      what: say(
        'Päämäärällä ”{theme}” on tavoitteita {count}, kun ohjeen mukaan niitä on {min}–{max}.',
        'Målsättningen ”{theme}” har {count} mål, medan anvisningen anger {min}–{max}.',
        'The aim “{theme}” has {count} goals; the guidance asks for {min}–{max}.',
      ),
      why: say(
        'Liian moni tavoite hajottaa työn ja seurannan.',
        'Alltför många mål splittrar arbetet och uppföljningen.',
        'Too many goals scatter the work and its follow-up.',
      ),
      remedy: say(
        'Yhdistä tavoitteita tai jätä vähemmän tärkeät pois.',
        'Slå ihop mål eller lämna bort de mindre viktiga.',
        'Combine goals or leave out the less important ones.',
      ),
    },
  },
  doubts: {},
};
