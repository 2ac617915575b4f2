import { parseArea, splitSheetAddress } from '../../../model/address.ts';
import { plainSum, type Reference, type SumTerm } from '../../../model/plain-sum.ts';

const prefix = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const area = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const anyReference = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$'!\]])${prefix}${area}(?![\p{L}\p{N}_.(!:])`,
  'gu',
);
const oneReference = new RegExp(`^${prefix}${area}$`, 'u');

const sumCall = /^(?:SUM\(|SUBTOTAL\(\s*(?:9|109)\s*,)([^()]*)\)$/i;
const literal = /("(?:[^"]|"")*")/;

/** The formula with every reference replaced; texts in quotes stay as they are. */
export function replaceReferences(formula: string, replace: (reference: string) => string): string {
  return formula
    .split(literal)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(anyReference, replace)))
    .join('');
}

/** Every area of this workbook the formula names; references to other files and defined names are not followed. */
export function readReferences(formula: string, sheet: string): readonly Reference[] {
  const sum = readSum(formula, sheet);
  if (sum) return sum;
  const code = formula.replace(/"[^"]*"/g, '""');
  return Array.from(code.matchAll(anyReference), ([text]) => readReference(text, sheet)).filter(
    (reference) => reference !== null,
  );
}

/**
 * The terms of a formula that does nothing but add and subtract references (`=SUM(B2:B9)`, `=B4+B8-B12`,
 * `=SUBTOTAL(9,C2:C9)`); null when it does anything else.
 */
export function readSum(formula: string, sheet: string): readonly SumTerm[] | null {
  return plainSum(formula, sheet) ?? readTerms(formula, sheet);
}

function readTerms(formula: string, sheet: string): SumTerm[] | null {
  const terms: SumTerm[] = [];
  for (const { text, sign } of splitTerms(unwrapped(formula.replace(/^=/, '')))) {
    const call = text.endsWith(')') ? sumCall.exec(text) : null;
    const skipsSubtotals = call !== null && /^SUBTOTAL/i.test(text);
    const parts = call ? call[1]!.split(',') : [text];
    for (const part of parts) {
      const text = part.trim();
      const reference = !text.includes('!') || oneReference.test(text) ? readReference(text, sheet) : null;
      if (!reference) return null;
      terms.push({ ...reference, sign, skipsSubtotals });
    }
  }
  return terms.length > 0 ? terms : null;
}

/** `=(F9-F8)` does what `=F9-F8` does. */
function unwrapped(code: string): string {
  return /^\([^()]*\)$/.test(code) ? code.slice(1, -1) : code;
}

const bareNumber = /[=(,+-]\s*\d+(?:\.\d+)?\s*(?:[-+,)]|$)/;

/** The number typed into a sum of references (`=SUM(B2:B9)+100`), with its sign; null where there is none but that of a change (`=C5/B5-1`). */
export function addedLiteral(formula: string): number | null {
  if (!bareNumber.test(formula)) return null;
  const code = /^=ROUND\((.+),[^,()]+\)$/i.exec(formula)?.[1] ?? formula.replace(/^=/, '');
  const terms = splitTerms(code).flatMap(({ text, sign }) => {
    const inside = /^SUM\(([^()]*)\)$/i.exec(text)?.[1];
    return (inside?.split(',') ?? [text]).map((part) => ({ text: part.trim(), sign }));
  });
  const typed = terms.filter(({ text }) => /^-?\d+(\.\d+)?$/.test(text));
  if (typed.length === 0 || typed.length === terms.length) return null;
  const sum = typed.reduce((total, { text, sign }) => total + sign * Number(text), 0);
  const isChange = sum === -1 && terms.some(({ text }) => text.includes('/'));
  return sum === 0 || isChange ? null : sum;
}

function splitTerms(code: string): { text: string; sign: 1 | -1 }[] {
  const terms: { text: string; sign: 1 | -1 }[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  let sign: 1 | -1 = 1;
  const close = (end: number) => {
    const text = code.slice(start, end).trim();
    if (text !== '' || terms.length > 0) terms.push({ text, sign });
  };
  for (let i = 0; i < code.length; i++) {
    const character = code[i]!;
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > 0 || (character !== '+' && character !== '-')) continue;
    const isDoubled = character === '+' && code[i - 1] === '+';
    if (!isDoubled) close(i);
    sign = character === '-' ? -1 : 1;
    start = i + 1;
  }
  close(code.length);
  return terms;
}

function readReference(text: string, sheet: string): Reference | null {
  const split = splitSheetAddress(text);
  const area = parseArea(split.address);
  return area && { sheet: split.sheet ?? sheet, area };
}
