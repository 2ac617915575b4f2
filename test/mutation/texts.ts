import { amountText } from '../corpus/amount-text.ts';
import type { Operator } from './operator.ts';
import type { Sketch } from './sketch.ts';

const asText = (id: string, title: string, write: (number: number) => string): Operator => ({
  id,
  title,
  plant: (sketch) => {
    const [spot] = plain(sketch);
    if (!spot) return false;
    sketch.put(spot, write(sketch.number(spot)!));
    return true;
  },
});
const plain = (sketch: Sketch) =>
  sketch.spots((one) => {
    const number = sketch.number(one)!;
    return sketch.formula(one) === null && Math.abs(number) >= 1000 && Number.isInteger(number);
  });

/** Faults of typing and pasting. */
export const textOperators: readonly Operator[] = [
  asText('text-spaces', 'an amount is text with spaces', (number) => amountText(number, ' ', '-')),
  asText('text-nbsp', 'an amount was pasted with fixed spaces', (number) =>
    amountText(number, '\u00a0', '-'),
  ),
  asText('text-minus', 'an amount was pasted with a typographic minus', (number) =>
    amountText(-Math.abs(number), '\u00a0', '\u2212'),
  ),
  asText(
    'text-trailing-minus',
    'the minus stands after the number',
    (number) => `${amountText(Math.abs(number), ' ', '')}-`,
  ),
  asText(
    'text-brackets',
    'a negative amount stands in brackets',
    (number) => `(${amountText(Math.abs(number), ' ', '')})`,
  ),
  asText('text-euro', 'an amount is text with a euro sign', (number) => `${amountText(number, ' ', '-')} €`),
  asText('text-dots', 'thousands are separated by dots', (number) => amountText(number, '.', '-')),
  {
    id: 'blanked',
    title: 'an amount was deleted',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.item === 'expense' &&
          !sketch.isSum(one) &&
          sketch.formula(one) === null &&
          one.amount.euros !== 0,
      );
      if (!spot || sketch.spots((one) => one.unit === spot.unit).length < 3) return false;
      sketch.wipe(spot);
      return true;
    },
  },
  {
    id: 'thousand-times',
    title: 'one amount is in thousands among euros',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.table.scale === 1 &&
          sketch.formula(one) === null &&
          !sketch.isSum(one) &&
          Math.abs(sketch.number(one)!) > 100_000 &&
          one.amount.item !== 'margin',
      );
      if (!spot) return false;
      sketch.put(spot, Math.round(sketch.number(spot)! / 1000));
      return true;
    },
  },
];
