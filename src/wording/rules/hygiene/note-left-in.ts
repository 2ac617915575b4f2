import { say, type RuleWords } from '../words.ts';

export const noteLeftIn: RuleWords = {
  title: say(
    'Työmuistiinpano on jäänyt taulukkoon',
    'En arbetsanteckning har blivit kvar',
    'Working note left in',
  ),
  reasons: {
    draft: {
      what: say(
        'Solussa {cell} on ilmeisesti työmuistiinpano: ”{text}”.',
        'Cell {cell} har uppenbarligen en arbetsanteckning: ”{text}”.',
        'Cell {cell} evidently holds a working note: “{text}”.',
      ),
      why: say(
        'Keskeneräinen merkintä jää näkyviin lähetettyyn suunnitelmaan.',
        'En oavslutad anteckning syns i den plan som lämnas in.',
        'An unfinished remark is seen in the plan that is submitted.',
      ),
      remedy: say(
        'Selvitä asia ja poista merkintä ennen lähettämistä.',
        'Red ut saken och ta bort anteckningen innan planen lämnas in.',
        'Settle the matter and remove the remark before submitting.',
      ),
    },
  },
  doubts: {},
};
