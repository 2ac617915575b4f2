import { foreignMark, type ForeignMark } from './foreign-marks.ts';

/** Why a text is no number for Excel, the gravest first; `plain` when nothing but its being text is wrong. */
export type AmountFault = ForeignMark | 'dots' | 'point' | 'currency' | 'padding' | 'plain' | 'unreadable';

export interface AmountText {
  /** What the text says; null when its digits are not the usual ones. */
  readonly number: number | null;
  readonly fault: AmountFault;
}

const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const dashes = /[\u00ad\u2010-\u2015\u2212\ufe63\uff0d]/g;
const about = /^(?:n\.|noin|arviolta|ca\.?|cirka|[~≈=])\s*/i;
const currency = /(?:\s*(?:€|euroa?|eur|e))+\.?$/i;
const currencyBefore = /^([-+(]?)\s*(?:€|eur)\s*/i;
/** `1 200,-` and `1 200:-` say that there are no cents. */
const noCents = /[,:]-{1,2}$/;
const amount =
  /^(\(?)([-+]?) ?(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:['’ʼ´`_]\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d+)([.,]\d+)? ?(-?) ?(\)?)$/;
/** Letters that pass for digits among digits: O for 0, l and I for 1. */
const lettersForDigits =
  /^\(?[-+]?(?=(?:.*\d){2})(?=.*[OolI|])[\dOolI|]{1,3}(?:[ .]?[\dOolI|]{3})*(?:,\d+)?-?\)?$/;
const foreignDigits = /^(?=.*[^\P{Nd}0-9])[\p{Nd} .,()-]+$/u;

/** Reads a text that stands where an amount belongs, as people type and paste amounts; null when it is none. */
export function readAmountText(text: string): AmountText | null {
  const even = text.replace(spaces, ' ').replace(dashes, '-').trim().replace(/^'/, '');
  const bare = stripped(even);
  const match = amount.exec(bare);
  if (!match) {
    const meant = lettersForDigits.test(bare) || foreignDigits.test(bare);
    return meant ? { number: null, fault: 'unreadable' } : null;
  }
  const [, open, lead, digits, fraction = '', trail, close] = match;
  if (Boolean(open) !== Boolean(close)) return null;
  const size = Number(digits!.replace(/\D/g, '') + fraction.replace(',', '.'));
  const negative = Boolean(open) || Boolean(trail) || lead === '-';
  return { number: negative && size !== 0 ? -size : size, fault: faultOf(text, even, bare) };
}

function stripped(even: string): string {
  const bare = even
    .replace(about, '')
    .replace(currencyBefore, '$1')
    .replace(currency, '')
    .replace(noCents, '');
  return bare.replace(/\s*(?:€|eur)\s*\)$/i, ')').trim();
}

function faultOf(text: string, even: string, bare: string): AmountFault {
  const mark = foreignMark(text.replace(/,[-\u2010-\u2015\u2212]{1,2}\s*(€)?\s*$/, '$1').trim());
  if (mark) return mark;
  if (even !== bare) return 'currency';
  if (/\d\.\d{3}(?!\d)/.test(bare)) return 'dots';
  if (/\d\.\d/.test(bare)) return 'point';
  return text !== text.trim() ? 'padding' : 'plain';
}
