import { withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

const why = say(
  'Yksikön toimintakate on sitova {towards}, ja se pysyy sovitussa. Siksi tämä on tiedoksi (lähde: {source}).',
  'Enhetens verksamhetsbidrag är bindande {towards} och hålls. Därför är detta en upplysning (källa: {source}).',
  'The margin of the unit is binding {towards}, and it holds. Therefore this is for information (source: {source}).',
);
const remedy = say(
  'Toimia ei tarvita. Jos muutos on pysyvä, siitä päättää {decidedBy}.',
  'Inga åtgärder behövs. Om ändringen är bestående beslutar {decidedBy}.',
  'Nothing needs to be done. If the change is permanent, {decidedBy} decides on it.',
);

export const netOkGrossNote: RuleWords = {
  title: say(
    'Bruttoluku poikkeaa, toimintakate pysyy',
    'Bruttobeloppet avviker, bidraget hålls',
    'A gross side is passed, the margin holds',
  ),
  reasons: {
    expense: {
      what: withAmounts([
        '{figure} ylittää suunnitellun',
        '{figure} överskrider det planerade med',
        '{figure} exceeds what was planned by',
      ]),
      why,
      remedy,
    },
    revenue: {
      what: withAmounts([
        '{figure} alittaa suunnitellun',
        '{figure} underskrider det planerade med',
        '{figure} falls short of what was planned by',
      ]),
      why,
      remedy,
    },
  },
  doubts: {},
};
