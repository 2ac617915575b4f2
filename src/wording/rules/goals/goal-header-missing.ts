import { say, type RuleWords } from '../words.ts';

export const goalHeaderMissing: RuleWords = {
  title: say('Taulukolta puuttuu otsikkorivi', 'Tabellen saknar rubrikrad', 'The table has no header row'),
  reasons: {
    one: {
      what: say(
        'Teeman ”{theme}” taulukolla ei ole otsikkoriviä, vaikka muilla teemoilla on.',
        'Tabellen under temat ”{theme}” saknar rubrikrad, fast andra teman har en.',
        'The table under “{theme}” has no header row although other themes have one.',
      ),
      why: say(
        'Ilman otsikoita sarakkeiden merkitys jää lukijan pääteltäväksi.',
        'Utan rubriker får läsaren gissa vad kolumnerna betyder.',
        'Without headings the reader has to guess what the columns mean.',
      ),
      remedy: say(
        'Lisää teeman alle sama otsikkorivi kuin muilla teemoilla.',
        'Lägg till samma rubrikrad som under de andra temana.',
        'Add the same header row as under the other themes.',
      ),
    },
    many: {
      what: say(
        'Otsikkorivi puuttuu {count} teeman taulukolta. Ensimmäinen niistä on ”{theme}”.',
        'Rubrikraden saknas i tabellerna under {count} teman. Det första är ”{theme}”.',
        'The tables under {count} themes have no header row. The first is “{theme}”.',
      ),
      why: say(
        'Ilman otsikoita sarakkeiden merkitys jää lukijan pääteltäväksi.',
        'Utan rubriker får läsaren gissa vad kolumnerna betyder.',
        'Without headings the reader has to guess what the columns mean.',
      ),
      remedy: say(
        'Lisää teeman alle sama otsikkorivi kuin muilla teemoilla.',
        'Lägg till samma rubrikrad som under de andra temana.',
        'Add the same header row as under the other themes.',
      ),
    },
  },
  doubts: {},
};
