import { say, type RuleWords } from '../words.ts';

export const responsibleTruncated: RuleWords = {
  title: say('Vastuutaho on kesken', 'Ansvarig är avbruten', 'The responsible party is cut off'),
  reasons: {
    one: {
      what: say(
        'Vastuutaho ”{party}” päättyy kesken.',
        'Den ansvariga ”{party}” slutar mitt i.',
        'The responsible party “{party}” ends halfway.',
      ),
      why: say(
        'Nimestä on luultavasti jäänyt osa pois, kun taulukko on liitetty asiakirjasta.',
        'En del av namnet har sannolikt fallit bort då tabellen klistrats in.',
        'A part of the name was probably lost when the table was pasted.',
      ),
      remedy: say(
        'Täydennä nimi tai poista ylimääräinen sana tai viiva.',
        'Komplettera namnet eller ta bort det extra ordet eller strecket.',
        'Complete the name or remove the extra word or hyphen.',
      ),
    },
    many: {
      what: say(
        'Vastuutaho on kesken {count} kohdassa. Ensimmäinen niistä on ”{party}”.',
        'Den ansvariga är avbruten på {count} ställen. Det första är ”{party}”.',
        'The responsible party is cut off in {count} places. The first is “{party}”.',
      ),
      why: say(
        'Nimestä on luultavasti jäänyt osa pois, kun taulukko on liitetty asiakirjasta.',
        'En del av namnet har sannolikt fallit bort då tabellen klistrats in.',
        'A part of the name was probably lost when the table was pasted.',
      ),
      remedy: say(
        'Täydennä nimi tai poista ylimääräinen sana tai viiva.',
        'Komplettera namnet eller ta bort det extra ordet eller strecket.',
        'Complete the name or remove the extra word or hyphen.',
      ),
    },
  },
  doubts: {},
};
