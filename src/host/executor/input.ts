import { HostError, invalidArgument } from './errors.ts';
import { typedText, type Typed } from './typed-text.ts';

const errorCode = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;
const longestText = 32_767;
const mostLineFeeds = 253;
const longestFormula = 8192;

/**
 * What Excel makes of a value assigned to `values` or `formulas`: text is read as if it were typed, so that some of
 * it becomes formulas, numbers and dates. Null leaves the cell as it is.
 */
export function typedInput(input: unknown, numberFormat: string): Typed | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'number' && Number.isFinite(input))
    return { content: { kind: 'number', number: input } };
  if (typeof input === 'boolean') return { content: { kind: 'boolean', boolean: input } };
  if (typeof input !== 'string') throw invalidArgument('A cell value');
  if (input === '') return { content: { kind: 'blank' } };
  if (input.length > longestText) throw invalidArgument('A text longer than a cell can hold');
  if (input.split('\n').length - 1 > mostLineFeeds)
    throw invalidArgument('A text with more lines than a cell');
  if (input.startsWith("'")) return textual(input.slice(1));
  if (numberFormat === '@') return textual(input);
  return typed(input);
}

const textual = (text: string): Typed => ({ content: { kind: 'text', text } });

function typed(input: string): Typed {
  const number = typedText(input);
  if (number) return number;
  if (/^=./s.test(input)) return { content: { kind: 'formula', formula: checkedFormula(input) } };
  if (/^[+-][^\s+-]/.test(input)) {
    return { content: { kind: 'formula', formula: checkedFormula(`=${input}`) } };
  }
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { content: { kind: 'boolean', boolean: /^true$/i.test(trimmed) } };
  }
  if (errorCode.test(trimmed)) return { content: { kind: 'error', error: trimmed.toUpperCase() } };
  return textual(input);
}

/** Excel refuses what is no formula; quotes and brackets tell most of it. */
function checkedFormula(formula: string): string {
  if (formula.length > longestFormula) {
    throw new HostError('FormulaLengthExceedsLimit', 400, 'The formula is too long.');
  }
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  const open: string[] = [];
  for (const character of bare) {
    if ('([{'.includes(character)) open.push(character);
    const opening = { ')': '(', ']': '[', '}': '{' }[character];
    if (opening !== undefined && open.pop() !== opening) throw invalidArgument('The formula');
    // Arguments are parted by commas whatever the language; semicolons part rows of an array.
    if (character === ';' && (open.at(-1) ?? '(') === '(') throw invalidArgument('The formula');
  }
  const unfinished = open.length > 0 || bare.includes('"') || /[-+*/^&=<>,;]$/.test(bare.trimEnd().slice(1));
  if (unfinished) throw invalidArgument('The formula');
  return formula;
}
