import { say, type RuleWords } from '../words.ts';

const what = say(
  '{unit}: {figure} on tekstiä ”{text}”.',
  '{unit}: {figure} är texten ”{text}”.',
  '{unit}: {figure} is the text “{text}”.',
);
const remedy = say(
  'Muunna solu luvuksi tai kirjoita luku uudelleen tavallisella miinusmerkillä ja ilman välejä.',
  'Omvandla cellen till ett tal eller skriv talet på nytt med vanligt minustecken och utan mellanslag.',
  'Convert the cell to a number, or type it again with an ordinary minus and without spaces.',
);

export const foreignMinusSpace: RuleWords = {
  title: say(
    'Vieras miinus tai väli luvussa',
    'Främmande minus eller mellanslag i talet',
    'Foreign minus or space in a number',
  ),
  reasons: {
    'minus-glyph': {
      what,
      why: say(
        'Miinuksen paikalla on ajatusviiva tai muu merkki, jota Excel ei lue miinukseksi. Solu jää pois summista.',
        'På minustecknets plats står ett tankstreck eller ett annat tecken som Excel inte läser som minus. Cellen lämnas utanför summorna.',
        'In place of the minus stands a dash or another sign Excel does not read as a minus. The cell is left out of sums.',
      ),
      remedy,
    },
    'trailing-minus': {
      what,
      why: say(
        'Miinus on luvun perässä, joten Excel pitää solua tekstinä ja jättää sen pois summista.',
        'Minustecknet står efter talet, och därför är cellen text för Excel och lämnas utanför summorna.',
        'The minus follows the number, so Excel takes the cell for text and leaves it out of sums.',
      ),
      remedy,
    },
    parentheses: {
      what,
      why: say(
        'Luku on sulkeissa tekstinä, joten Excel jättää sen pois summista.',
        'Talet står inom parentes som text, och Excel lämnar det utanför summorna.',
        'The number stands in brackets as text, so Excel leaves it out of sums.',
      ),
      remedy,
    },
    'foreign-space': {
      what,
      why: say(
        'Tuhansien välissä on sitova tai muu erikoisväli, jonka vuoksi Excel pitää solua tekstinä ja jättää sen pois summista.',
        'Mellan tusentalen finns ett hårt eller annat särskilt mellanslag. Därför är cellen text för Excel och lämnas utanför summorna.',
        'The thousands are parted by a no-break or other special space, so Excel takes the cell for text and leaves it out of sums.',
      ),
      remedy,
    },
  },
  doubts: {},
};
