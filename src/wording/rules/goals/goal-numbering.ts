import { say, type RuleWords } from '../words.ts';

export const goalNumbering: RuleWords = {
  title: say(
    'Tavoitteiden numerointi on virheellinen',
    'Målens numrering är felaktig',
    'The goals are misnumbered',
  ),
  reasons: {
    twice: {
      what: say(
        'Numero {number} on käytetty kahdesti. Toisella kerralla tavoite on ”{text}”.',
        'Numret {number} används två gånger. Andra gången är målet ”{text}”.',
        'The number {number} is used twice. The second time the goal is “{text}”.',
      ),
      why: say(
        'Tavoitteisiin viitataan numerolla raporteissa ja päätöksissä.',
        'I rapporter och beslut hänvisas till målen med nummer.',
        'Reports and decisions refer to goals by their number.',
      ),
      remedy: say(
        'Numeroi tavoitteet uudelleen niin, että jokaisella on oma numero.',
        'Numrera målen på nytt så att varje mål har ett eget nummer.',
        'Number the goals anew so that each has a number of its own.',
      ),
    },
    gap: {
      what: say(
        'Tavoitteen ”{text}” numero on {number}, vaikka seuraava numero olisi {expected}.',
        'Målet ”{text}” har nummer {number}, fast nästa nummer är {expected}.',
        'The goal “{text}” has the number {number} although the next number is {expected}.',
      ),
      why: say(
        'Tavoitteisiin viitataan numerolla raporteissa ja päätöksissä.',
        'I rapporter och beslut hänvisas till målen med nummer.',
        'Reports and decisions refer to goals by their number.',
      ),
      remedy: say(
        'Tarkista, puuttuuko tavoite, ja korjaa numerointi.',
        'Kontrollera om ett mål saknas och rätta numreringen.',
        'Check whether a goal is missing and correct the numbers.',
      ),
    },
    partly: {
      what: say(
        'Numero puuttuu {count} tavoitteelta, vaikka muut on numeroitu. Ensimmäinen niistä on ”{text}”.',
        'Numret saknas för {count} mål, fast de andra är numrerade. Det första är ”{text}”.',
        '{count} goals have no number although the others have. The first is “{text}”.',
      ),
      why: say(
        'Tavoitteisiin viitataan numerolla raporteissa ja päätöksissä.',
        'I rapporter och beslut hänvisas till målen med nummer.',
        'Reports and decisions refer to goals by their number.',
      ),
      remedy: say(
        'Numeroi kaikki tavoitteet tai poista numerot.',
        'Numrera alla mål eller ta bort numren.',
        'Number every goal or remove the numbers.',
      ),
    },
  },
  doubts: {},
};
