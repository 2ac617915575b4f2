import { cellAddress } from '../model/address.ts';
import type { CellContent } from '../model/edits.ts';
import { toEuros } from '../model/money.ts';
import type { Block, Blocks } from './blocks.ts';
import type { TemplateColumn } from './columns.ts';
import type { Sheet } from './draw.ts';
import type { TemplateItem } from './request.ts';

export type Amount =
  | { readonly kind: 'input' }
  | { readonly kind: 'content'; readonly content: CellContent }
  | { readonly kind: 'none' };

const input: Amount = { kind: 'input' };
const none: Amount = { kind: 'none' };

/** What stands in the cell of a quantity of a block: something to be written, a formula, an amount of the city or nothing. */
export function amountAt(sheet: Sheet, block: Block, item: TemplateItem, column: number): Amount {
  const { columns } = sheet;
  const { kind } = columns[column]!;
  const at = (other: TemplateColumn['kind']) =>
    addressOf(
      sheet,
      block,
      item,
      columns.findIndex((one) => one.kind === other),
    );
  switch (kind) {
    case 'label':
      return none;
    case 'change':
      return formula(`=${at('plan')}-${at('budget')}`);
    case 'frame':
      return frameAt(sheet, block, item, column);
    case 'left':
      return leftOf(block, item, at('plan'), at('frame'));
    case 'budget':
    case 'plan':
    case 'month':
      if (item === 'margin') return formula(marginFormula(sheet, block, column));
      if (block.kind === 'total') return formula(totalFormula(sheet, item, column));
      return kind === 'plan' && sheet.request.months ? formula(yearFormula(sheet, block, item)) : input;
  }
}

/** The margin is what revenue and expense make it, unless the city has decided otherwise. */
function frameAt(sheet: Sheet, block: Block, item: TemplateItem, column: number): Amount {
  const { frames } = block;
  const frame = frames.get(item);
  if (frame === undefined) return none;
  const [revenue, expense] = [frames.get('revenue'), frames.get('expense')];
  const sum = revenue && expense ? revenue.cents + expense.cents : null;
  if (frame && (item !== 'margin' || sum !== frame.cents)) {
    return { kind: 'content', content: { kind: 'number', number: toEuros(frame.cents) } };
  }
  if (item !== 'margin' || revenue === undefined || expense === undefined) return input;
  const first = addressOf(sheet, block, 'revenue', column);
  const last = addressOf(sheet, block, 'expense', column);
  if (sum !== null) return formula(`=${first}+${last}`, toEuros(sum));
  return formula(`=IF(COUNT(${first}:${last})=2,${first}+${last},"")`, '');
}

/** What is left before the limit: revenue is positive and expense negative, so less is worse. */
function leftOf(block: Block, item: TemplateItem, plan: string, frame: string): Amount {
  const known = block.frames.get(item);
  if (known === undefined) return none;
  return formula(`=IF(ISNUMBER(${frame}),${plan}-${frame},"")`, known ? -toEuros(known.cents) : '');
}

function marginFormula(sheet: Sheet, block: Block, column: number): string {
  return `=${addressOf(sheet, block, 'revenue', column)}+${addressOf(sheet, block, 'expense', column)}`;
}

function yearFormula(sheet: Sheet, block: Block, item: TemplateItem): string {
  const months = sheet.columns.flatMap(({ kind }, column) => (kind === 'month' ? [column] : []));
  const [first, last] = [months[0]!, months.at(-1)!];
  return `=SUM(${addressOf(sheet, block, item, first)}:${addressOf(sheet, block, item, last)})`;
}

function totalFormula(sheet: Sheet, item: TemplateItem, column: number): string {
  const parts = sheet.blocks.all.filter(({ kind }) => kind !== 'total');
  return `=${parts.map((part) => addressOf(sheet, part, item, column)).join('+')}`;
}

export function rowOf({ items }: Blocks, block: Block, item: TemplateItem): number {
  return block.row + 1 + items.indexOf(item);
}

function addressOf({ blocks }: Sheet, block: Block, item: TemplateItem, column: number): string {
  return cellAddress({ row: rowOf(blocks, block, item), column });
}

/** With what it shows as long as nothing is filled in. */
function formula(text: string, shown: number | '' = 0): Amount {
  const result =
    shown === '' ? ({ kind: 'text', text: '' } as const) : ({ kind: 'number', number: shown + 0 } as const);
  return { kind: 'content', content: { kind: 'formula', formula: text, result } };
}
