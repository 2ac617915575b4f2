import { say, type RuleWords } from '../words.ts';

export const allocationBalance: RuleWords = {
  title: say(
    'Vyörytykset eivät mene tasan',
    'Överföringsposterna går inte jämnt ut',
    'Allocations do not balance',
  ),
  reasons: {
    differs: {
      what: say(
        'Vyörytykset eivät mene tasan: annettu {given}, saatu {taken} (ero {difference}). Rivejä on {count}, viimeinen {unit}: {figure}.',
        'Överföringsposterna går inte jämnt ut: givet {given}, fått {taken} (skillnad {difference}). Antal rader: {count}, den sista {unit}: {figure}.',
        'Allocations do not balance: {given} and {taken} (difference {difference}). Rows: {count}, the last {unit}: {figure}.',
      ),
      why: say(
        'Vyörytys siirtää kustannuksia yksiköltä toiselle, joten yhteensä niiden pitää olla nolla.',
        'En överföringspost flyttar kostnader från en enhet till en annan, så sammanlagt ska de vara noll.',
        'An allocation moves costs from one unit to another, so together they must be nothing.',
      ),
      remedy: say(
        'Etsi yksikkö, jonka vyörytys puuttuu tai on väärin.',
        'Sök den enhet vars överföringspost saknas eller är fel.',
        'Find the unit whose allocation is missing or wrong.',
      ),
    },
  },
  doubts: {},
};
