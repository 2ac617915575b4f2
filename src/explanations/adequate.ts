import { amountsIn } from './amounts.ts';

/** What an explanation still lacks. */
export type ExplanationFault =
  | { readonly kind: 'empty' }
  /** It names no cause. */
  | { readonly kind: 'no-cause' }
  /** Euros of the difference that its amounts account for, and what they must exceed. */
  | { readonly kind: 'too-little'; readonly covered: number; readonly needed: number };

/** Words that say that somebody looked, not why it is so. */
const empty = new Set(
  (
    'ok okei okey selvä selvitetty tarkistettu tarkastettu tarkistus katsottu oikein oikea kunnossa hyväksytty hyväksyn ' +
    'tiedossa täsmää korjattu huomioitu kommentti selitys syy ero luku luvut summa tämä tuo niin juuri ihan asia ' +
    'on ei ole huomautettavaa poikkeama euroa euro ' +
    'granskad granskat kontrollerad kontrollerat rätt riktig riktigt klart godkänd godkänt stämmer skillnad orsak är det ' +
    'checked fine correct approved known noted right difference reason okay the this has been is it yes'
  ).split(' '),
);
const fewestLetters = 8;

/**
 * The published standard: the cause is named, and where the finding has a difference in euros, the amounts given
 * account for more than half of it. Null when the explanation is adequate.
 */
export function faultOf(reason: string, difference: number | null): ExplanationFault | null {
  if (reason.trim() === '') return { kind: 'empty' };
  const letters = meaningfulWords(reason).join('').length;
  if (letters < fewestLetters) return { kind: 'no-cause' };
  if (difference === null || difference === 0) return null;
  const covered = amountsIn(reason).reduce((sum, one) => sum + one, 0);
  const needed = Math.abs(difference) / 2;
  return covered > needed ? null : { kind: 'too-little', covered, needed };
}

function meaningfulWords(text: string): string[] {
  const words = text.toLocaleLowerCase('fi').match(/\p{L}[\p{L}-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 2 && !empty.has(word) && !/^(.)\1+$/u.test(word));
}
