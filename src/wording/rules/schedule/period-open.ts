import { say, type RuleWords } from '../words.ts';

export const periodOpen: RuleWords = {
  title: say('Kaudella ei ole loppua', 'Perioden saknar slut', 'The period has no end'),
  reasons: {
    one: {
      what: say(
        '”{subject}”: kausi ”{schedule}” jatkuu ilman päättymisaikaa.',
        '”{subject}”: perioden ”{schedule}” fortsätter utan slut.',
        '“{subject}”: the period “{schedule}” goes on without an end.',
      ),
      why: say(
        'Avoimesta kaudesta ei näe, milloin toimenpiteen pitäisi olla valmis.',
        'En öppen period visar inte när åtgärden ska vara klar.',
        'An open period does not show when the action should be ready.',
      ),
      remedy: say(
        'Lisää päättymisvuosi tai kirjoita jatkuva, jos työ on pysyvää.',
        'Lägg till slutåret eller skriv fortlöpande om arbetet är bestående.',
        'Add the last year, or write ongoing if the work is permanent.',
      ),
    },
    many: {
      what: say(
        'Kaudella ei ole päättymisaikaa {count} rivillä. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Perioden saknar slut på {count} rader. Först kommer ”{subject}”: ”{schedule}”.',
        'The period has no end on {count} rows. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Avoimesta kaudesta ei näe, milloin toimenpiteen pitäisi olla valmis.',
        'En öppen period visar inte när åtgärden ska vara klar.',
        'An open period does not show when the action should be ready.',
      ),
      remedy: say(
        'Lisää päättymisvuosi tai kirjoita jatkuva, jos työ on pysyvää.',
        'Lägg till slutåret eller skriv fortlöpande om arbetet är bestående.',
        'Add the last year, or write ongoing if the work is permanent.',
      ),
    },
  },
  doubts: {},
};
