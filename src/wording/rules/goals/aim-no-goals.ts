import { say, type RuleWords } from '../words.ts';

export const aimNoGoals: RuleWords = {
  title: say('Päämäärältä puuttuvat tavoitteet', 'Målsättningen saknar mål', 'The aim has no goals'),
  reasons: {
    heading: {
      what: say(
        'Otsikon ”{theme}” alla ei ole yhtään tavoitetta.',
        'Under rubriken ”{theme}” finns inga mål.',
        'There are no goals under the heading “{theme}”.',
      ),
      why: say(
        'Tyhjä otsikko kertoo, että strategian kohta on jäänyt käsittelemättä.',
        'En tom rubrik visar att en del av strategin inte har behandlats.',
        'An empty heading tells that a part of the strategy was left out.',
      ),
      remedy: say(
        'Lisää otsikon alle tavoitteet tai poista otsikko.',
        'Lägg till mål under rubriken eller ta bort den.',
        'Add goals under the heading or remove it.',
      ),
    },
    aim: {
      what: say(
        'Tavoitteita ei ole kaikilla päämäärillä. Puuttuu: {aims}.',
        'Alla målsättningar har inte mål. Det saknas för: {aims}.',
        'Some aims have no goals: {aims}.',
      ),
      why: say(
        'Kaupungin ohjeen mukaan jokaiselle päämäärälle asetetaan tavoitteet.',
        'Enligt stadens anvisning ska varje målsättning ha mål.',
        'The city’s guidance asks for goals under every aim.',
      ),
      remedy: say(
        'Lisää puuttuvat päämäärät ja niille tavoitteet.',
        'Lägg till målsättningarna som saknas och mål för dem.',
        'Add the missing aims and goals for them.',
      ),
    },
  },
  doubts: {},
};
