import type { Area } from '../../../model/address.ts';
import type { HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { usedWithin } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import type { RangeTarget } from '../session.ts';
import { contentOf } from './range-copy.ts';
import { refuseLocked } from './refusals.ts';
import { typedInput } from '../input.ts';

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first (or, backwards, last) cell that shows the text. */
export function findIn(target: RangeTarget, args: Arguments): Area | null {
  const criteria = (args.value(1) ?? {}) as Criteria;
  const backwards = oneOf('Forward', 'Backwards')(criteria.searchDirection ?? 'Forward') === 'Backwards';
  const cells = matching(target, args.text(0), criteria);
  return (backwards ? cells.at(-1) : cells[0]) ?? null;
}

/** Every cell that shows the text, neighbours in a row together. */
export function findAllIn(target: RangeTarget, args: Arguments): Area[] {
  const areas: Area[] = [];
  for (const cell of matching(target, args.text(0), args.value(1) ?? {})) {
    const last = areas.at(-1);
    if (last && last.top === cell.top && last.right === cell.left - 1) {
      areas[areas.length - 1] = { ...last, right: cell.right };
    } else areas.push(cell);
  }
  return areas;
}

/** Replaces the text in formulas and values; the answer counts the replacements. */
export function replaceIn(target: RangeTarget, args: Arguments): number {
  const { completeMatch = false, matchCase = false } = (args.value(2) ?? {}) as Criteria;
  const { sheet } = target;
  const pattern = searchPattern(args.text(0), completeMatch, matchCase, 'g');
  const replacement = args.text(1);
  let count = 0;
  for (const cell of matching(target, args.text(0), { completeMatch, matchCase }, 'formula')) {
    refuseLocked(sheet, cell);
    const before = String(sheet.read('formula', cell)[0]![0]);
    const after = before.replaceAll(pattern, () => {
      count++;
      return replacement;
    });
    const format = sheet.read('numberFormat', cell)[0]![0]!;
    const content = after === '' ? contentOf('', 'Empty') : typedInput(after, format)!.content;
    sheet.setContents(cell, [[content]]);
  }
  return count;
}

function matching(
  target: RangeTarget,
  text: string,
  { completeMatch = false, matchCase = false }: Criteria,
  property: 'text' | 'formula' = 'text',
): Area[] {
  if (text === '') throw invalidArgument('The text');
  const used = usedWithin(target, true);
  if (!used) return [];
  const pattern = searchPattern(text, completeMatch, matchCase, '');
  const cells: Area[] = [];
  const texts = readTexts(target.sheet, used, property);
  texts.forEach((row, r) =>
    row.forEach((shown, c) => {
      if (!shown.some((one) => one !== '' && pattern.test(one))) return;
      const [top, left] = [used.top + r, used.left + c];
      cells.push({ top, left, bottom: top, right: left });
    }),
  );
  return cells;
}

/** What a search looks at: the formula, and the value as shown. */
function readTexts(sheet: HostSheet, area: Area, property: 'text' | 'formula'): string[][][] {
  const formulas = sheet.read('formula', area);
  if (property === 'formula') return formulas.map((row) => row.map((formula) => [String(formula)]));
  const texts = sheet.read('text', area);
  const values = sheet.read('value', area);
  return texts.map((row, r) =>
    row.map((shown, c) => [shown, String(values[r]![c]), String(formulas[r]![c])]),
  );
}

/** `*` and `?` stand for any text and any letter, after `~` for themselves. */
function searchPattern(text: string, complete: boolean, matchCase: boolean, flags: string): RegExp {
  const source = text.replaceAll(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.startsWith('~') && part.length === 2 ? `\\${part[1]}` : `\\${part}`;
  });
  return new RegExp(complete ? `^(?:${source})$` : source, `s${flags}${matchCase ? '' : 'i'}`);
}
