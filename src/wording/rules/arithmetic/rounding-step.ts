import { say, type RuleWords } from '../words.ts';

export const roundingStep: RuleWords = {
  title: say('Poikkeava pyöristys', 'Avvikande avrundning', 'Odd rounding'),
  reasons: {
    'odd-amount': {
      what: say(
        '{unit}: {figure} on {amount}, vaikka muut luvut on pyöristetty {step} tarkkuuteen. Tällaisia lukuja on {count}, kaikkiaan {of}.',
        '{unit}: {figure} är {amount} fast de andra talen är avrundade till {step}. Antal sådana tal: {count} av {of}.',
        '{unit}: {figure} is {amount}, although the other figures are rounded to {step}. Figures like this: {count} of {of}.',
      ),
      why: say(
        'Poikkeava tarkkuus voi olla näppäilyvirhe tai toisesta lähteestä kopioitu luku.',
        'En avvikande noggrannhet kan vara ett skrivfel eller ett tal kopierat från annat håll.',
        'Another precision may be a slip, or a figure copied from elsewhere.',
      ),
      remedy: say(
        'Tarkista luku ja pyöristä se kuten muut.',
        'Kontrollera talet och avrunda det som de andra.',
        'Check the figure and round it like the others.',
      ),
    },
  },
  doubts: {},
};
