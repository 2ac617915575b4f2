import { say, type RuleWords } from '../words.ts';

export const metricIsNote: RuleWords = {
  title: say(
    'Mittarin paikalla on muistiinpano',
    'En anteckning i mätarens ställe',
    'A note stands for the metric',
  ),
  reasons: {
    one: {
      what: say(
        'Mittarin paikalla on muistiinpano ”{metric}”. Rivi: ”{subject}”.',
        'I mätarens ställe finns anteckningen ”{metric}”. Rad: ”{subject}”.',
        'The note “{metric}” stands where the metric should be. Row: “{subject}”.',
      ),
      why: say(
        'Muistiinpano jää valmiiseen suunnitelmaan, eikä tavoitetta voi seurata.',
        'Anteckningen blir kvar i den färdiga planen och målet kan inte följas upp.',
        'The note stays in the finished plan, and the goal cannot be followed up.',
      ),
      remedy: say(
        'Korvaa muistiinpano mittarilla, esim. tietopyyntöjä enintään 10 kpl vuodessa.',
        'Ersätt anteckningen med en mätare, t.ex. högst 10 begäranden per år.',
        'Replace the note with a metric, e.g. at most 10 requests a year.',
      ),
    },
    many: {
      what: say(
        'Mittarin paikalla on muistiinpano {count} kohdassa. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        'I mätarens ställe finns en anteckning på {count} ställen. Den första är ”{metric}”. Rad: ”{subject}”.',
        'A note stands where the metric should be in {count} places. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Muistiinpano jää valmiiseen suunnitelmaan, eikä tavoitetta voi seurata.',
        'Anteckningen blir kvar i den färdiga planen och målet kan inte följas upp.',
        'The note stays in the finished plan, and the goal cannot be followed up.',
      ),
      remedy: say(
        'Korvaa muistiinpano mittarilla, esim. tietopyyntöjä enintään 10 kpl vuodessa.',
        'Ersätt anteckningen med en mätare, t.ex. högst 10 begäranden per år.',
        'Replace the note with a metric, e.g. at most 10 requests a year.',
      ),
    },
  },
  doubts: {},
};
