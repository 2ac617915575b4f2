import { say, type RuleWords } from '../words.ts';

export const metricNoBaseline: RuleWords = {
  title: say(
    'Muutokselta puuttuu lähtötaso',
    'Förändringen saknar utgångsnivå',
    'The change has no baseline',
  ),
  reasons: {
    one: {
      what: say(
        'Mittari ”{metric}” kertoo suunnan mutta ei lähtötasoa. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” anger riktning men ingen utgångsnivå. Rad: ”{subject}”.',
        'The metric “{metric}” gives a direction but no baseline. Row: “{subject}”.',
      ),
      why: say(
        'Kasvua tai laskua ei voi todeta, jos ei tiedetä, mihin verrataan.',
        'En ökning eller minskning går inte att konstatera utan jämförelsetal.',
        'Growth or decline cannot be established without something to compare with.',
      ),
      remedy: say(
        'Lisää lähtötaso ja vuosi, esim. kasvaa vuoden 2024 tasosta (240 kpl).',
        'Lägg till utgångsnivå och år, t.ex. ökar från nivån år 2024 (240 st).',
        'Add the baseline and its year, e.g. grows from the 2024 level (240).',
      ),
    },
    many: {
      what: say(
        'Lähtötaso puuttuu {count} suuntaa kuvaavalta mittarilta. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        'Utgångsnivån saknas för {count} mätare som anger riktning. Den första är ”{metric}”. Rad: ”{subject}”.',
        '{count} metrics that give a direction have no baseline. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Kasvua tai laskua ei voi todeta, jos ei tiedetä, mihin verrataan.',
        'En ökning eller minskning går inte att konstatera utan jämförelsetal.',
        'Growth or decline cannot be established without something to compare with.',
      ),
      remedy: say(
        'Lisää lähtötaso ja vuosi, esim. kasvaa vuoden 2024 tasosta (240 kpl).',
        'Lägg till utgångsnivå och år, t.ex. ökar från nivån år 2024 (240 st).',
        'Add the baseline and its year, e.g. grows from the 2024 level (240).',
      ),
    },
  },
  doubts: {},
};
