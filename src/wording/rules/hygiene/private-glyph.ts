import { say, type RuleWords } from '../words.ts';

export const privateGlyph: RuleWords = {
  title: say(
    'Tekstissä on merkki, joka ei näy kaikilla',
    'Ett tecken som inte syns för alla',
    'Sign that not everybody sees',
  ),
  reasons: {
    glyph: {
      what: say(
        'Solun {cell} tekstissä on symbolifontin merkki tai merkki, jota ei ole voitu lukea: ”{text}”.',
        'Texten i cell {cell} har ett tecken ur ett symbolteckensnitt eller ett oläsbart tecken: ”{text}”.',
        'The text of cell {cell} holds a sign of a symbol font, or one that could not be read: “{text}”.',
      ),
      why: say(
        'Merkki näkyy tyhjänä tai neliönä muissa ohjelmissa, ja ruudunlukija ei lue sitä.',
        'Tecknet syns som tomt eller som en ruta i andra program, och en skärmläsare läser det inte.',
        'Other programs show it as a blank or a box, and a screen reader does not read it.',
      ),
      remedy: say(
        'Korvaa merkki tavallisella, esimerkiksi viivalla tai luettelomerkillä.',
        'Ersätt tecknet med ett vanligt, till exempel ett streck eller en punkt.',
        'Replace it with an ordinary one, such as a dash or a bullet.',
      ),
    },
  },
  doubts: {},
};
