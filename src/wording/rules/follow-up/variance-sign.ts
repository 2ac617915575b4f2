import { say, type RuleWords } from '../words.ts';

export const varianceSign: RuleWords = {
  title: say('Poikkeaman etumerkki vaihtelee', 'Avvikelsens förtecken varierar', 'Sign of variance differs'),
  reasons: {
    'row-turned': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin sarakkeen {column} muilla riveillä.',
        '{unit}: {figure} är {amount}, med annat förtecken än de andra raderna i kolumnen {column}.',
        '{unit}: {figure} is {amount}, with another sign than the other rows of the column {column}.',
      ),
      why: say(
        'Luku on oikea vain, kun etumerkki vaihdetaan: {part}, {base}.',
        'Talet är rätt bara om förtecknet byts: {part}, {base}.',
        'The figure is right only with the other sign: {part}, {base}.',
      ),
      remedy: say(
        'Vaihda etumerkki tai laske poikkeama samalla kaavalla kuin muilla riveillä.',
        'Byt förtecken eller räkna avvikelsen med samma formel som på de andra raderna.',
        'Change the sign, or calculate the variance with the formula of the other rows.',
      ),
    },
    'columns-differ': {
      what: say(
        '{unit}: {figure} on {amount}. Sarakkeen {column} poikkeama lasketaan toisin päin kuin sarakkeen {other} taulukossa {otherSheet}.',
        '{unit}: {figure} är {amount}. Avvikelsen i kolumnen {column} räknas åt andra hållet än i kolumnen {other} i bladet {otherSheet}.',
        '{unit}: {figure} is {amount}. The variance in the column {column} is taken the other way than in the column {other} on sheet {otherSheet}.',
      ),
      why: say(
        'Kun etumerkki tarkoittaa eri asioita, ylitystä ei erota alituksesta.',
        'När förtecknet betyder olika saker går det inte att skilja en överskridning från en underskridning.',
        'When the sign means different things, an overspend cannot be told from a saving.',
      ),
      remedy: say(
        'Laske poikkeama koko raportissa samoin päin.',
        'Räkna avvikelsen åt samma håll i hela rapporten.',
        'Take the variance the same way in the whole report.',
      ),
    },
  },
  doubts: {},
};
