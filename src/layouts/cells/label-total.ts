import { takeCode } from './label-code.ts';
import { collectiveWords, isLevelWord } from '../vocabulary/levels.ts';

const totalEnd = /^(.*?)[\s,:/–-]*(?<!\p{L})(yhteens[äa]|yht\.?|summa|totalt|sammanlagt|total|sum)[\s:/]*$/iu;

const totalInside = /[\s,:–-]+(yhteens[äa]|yht\.?|totalt|sammanlagt)(?=\s*[/–-])/giu;

const totalStart = /^(yhteensä|yht\.?|summa|totalt|sammanlagt|total)[\s,:–-]+(.+)$/iu;

/** `Summa 31 Perusopetus`: the code stands behind the word of the sum. */
export function takeCodeOfSum(text: string): { code: string | null; rest: string } {
  const [, word, name] = sumWords.test(text) ? (totalStart.exec(text) ?? []) : [];
  const own = name === undefined ? null : takeCode(name);
  return own?.code && /^\d/.test(name!) ? { code: own.code, rest: `${own.rest} ${word}` } : takeCode(text);
}

export function takeTotal(text: string): { name: string; isTotal: boolean } {
  if (!sumWords.test(text)) return { name: text, isTotal: false };
  if (isGenericTotal(text)) return { name: text, isTotal: true };
  const end = totalEnd.exec(text);
  if (end && end[1]!.trim()) {
    const inner = takeTotal(end[1]!.replace(totalInside, '').trim());
    return {
      name: isGenericTotal(inner.name) || collective.test(inner.name) ? text : inner.name,
      isTotal: true,
    };
  }
  const start = totalStart.exec(text);
  return start ? { name: start[2]!, isTotal: true } : { name: text, isTotal: false };
}

/** Sums of these name no entity: "Varaukset yhteensä". */
const collective = new RegExp(`^(kaikki |alla |all )?(${collectiveWords.join('|')})$`, 'iu');

const genericWords =
  /^(raportti|rapport|report|tot|kaikki|samtliga|koko|alla|grand|overall|loppu(summa)?|väli(summa)?|osasumma|kokonaissumma|kokonaistulos|σ|∑|yhteensä|yht|summa|totalt|sammanlagt|total|totals|sum|subtotal|delsumma|totalsumma|netto|hela|tillsammans|i|allt|inalles|tulosalueet|yksiköt|toimintayksiköt)$/u;

const totalWord =
  /^(yhteensä|yht|summa|loppusumma|välisumma|osasumma|kokonaissumma|kokonaistulos|σ|∑|totalt|sammanlagt|total|totals|sum|subtotal|delsumma|totalsumma|samtliga|kaikki|alla|tillsammans|allt|inalles)$/u;

/** A part of every word for a sum: most labels have none, and need no closer look. */
export const sumWords =
  /yht|sum|total|kokonaistulos|sammanlagt|tillsammans|allt|inalles|samtliga|kaikki|alla|netto|[σ∑]/iu;

/** "Investoinnit netto", "Käyttötalous netto" */
function isNetOfAll(words: readonly string[]): boolean {
  return words.length === 2 && words[1] === 'netto' && collective.test(words[0]!);
}

/** "Yhteensä", "RAPORTTI / RAPPORT Yht.", "Kaikki yhteensä": a sum that names no entity. */
export function isGenericTotal(name: string): boolean {
  if (!sumWords.test(name)) return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}∑]+/u)
    .filter(Boolean);
  return (
    words.every((word) => genericWords.test(word) || collective.test(word) || isLevelWord(word)) &&
    (words.some((word) => totalWord.test(word)) || isNetOfAll(words))
  );
}
