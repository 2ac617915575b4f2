import { parseArea, type Area } from '../model/address.ts';
import type { CellFormat, ConditionalRule } from '../model/edit-details.ts';
import { plainFormula } from './formula.ts';
import { DifferentialStylesHandler } from './differential-styles.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes } from './text.ts';
import { isTrue, wholeNumber } from './values.ts';
import { worksheetParts } from './worksheet-parts.ts';

/** A rule of the file and the cells it is for; its formulas are as seen from the first cell of the first area. */
export interface FileCondition {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
}

/**
 * The conditional formats of every sheet that ask a formula, a comparison or for a text, the first rule first. Those of other
 * kinds are left out. Throws `XlsxError` as `readXlsx` does.
 */
export async function readConditionalFormats(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly FileCondition[]>> {
  const { files, main, sheets } = await worksheetParts(bytes);
  const links = await files.relationships(main);
  const styles = new DifferentialStylesHandler();
  const stylesPart = links.find(({ type }) => type === 'styles')?.target;
  if (stylesPart) await files.scan(stylesPart, styles);
  const found = new Map<string, readonly FileCondition[]>();
  for (const { name, part } of sheets) {
    const handler = new ConditionsHandler();
    await files.scan(part, handler, 'partBytes');
    found.set(name, handler.finish(styles.formats));
  }
  return found;
}

interface Written {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly text: string;
  readonly style: number | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formulas: string[];
}

class ConditionsHandler implements XmlHandler {
  wantsText = false;
  private areas: readonly Area[] = [];
  private readonly rules: Written[] = [];
  private formula = '';

  finish(formats: readonly CellFormat[]): FileCondition[] {
    return this.rules
      .toSorted((a, b) => a.priority - b.priority)
      .flatMap((written) => {
        const format = written.style === null ? undefined : formats[written.style];
        const rule = format && ruleOf(written, { format, ...(written.stopIfTrue && { stopIfTrue: true }) });
        return rule && written.areas.length > 0 ? [{ areas: written.areas, rule }] : [];
      });
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 2 && name === 'conditionalFormatting')
      this.areas = (tag.get('sqref') ?? '').split(/\s+/).flatMap((one) => parseArea(one) ?? []);
    else if (depth === 3 && name === 'cfRule') this.rules.push(this.written(tag));
    else if (depth === 4 && name === 'formula') {
      this.wantsText = true;
      this.formula = '';
    }
  }

  close(name: string, depth: number): void {
    if (depth !== 4 || name !== 'formula') return;
    this.wantsText = false;
    this.rules.at(-1)?.formulas.push(plainFormula(this.formula.trim()));
  }

  text(text: string): void {
    this.formula += text;
  }

  private written(tag: XmlTag): Written {
    return {
      areas: this.areas,
      type: tag.get('type') ?? '',
      operator: tag.get('operator') ?? '',
      text: decodeEscapes(tag.get('text') ?? ''),
      style: wholeNumber(tag.get('dxfId')),
      priority: wholeNumber(tag.get('priority')) ?? Infinity,
      stopIfTrue: isTrue(tag.get('stopIfTrue')),
      formulas: [],
    };
  }
}

type Comparison = Extract<ConditionalRule, { type: 'cellValue' }>['operator'];

const comparisons: ReadonlySet<string> = new Set<Comparison>([
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
]);

function isComparison(operator: string): operator is Comparison {
  return comparisons.has(operator);
}

function ruleOf(
  { type, operator, text, formulas: [first, second] }: Written,
  common: Pick<ConditionalRule, 'format' | 'stopIfTrue'>,
): ConditionalRule | null {
  if (type === 'containsText' && text !== '') return { ...common, type: 'text', contains: text };
  if (first === undefined) return null;
  if (type === 'expression') return { ...common, type: 'formula', formula: first };
  if (type !== 'cellIs' || !isComparison(operator)) return null;
  return { ...common, type: 'cellValue', operator, first, ...(second !== undefined && { second }) };
}
