import type {
  BarRule,
  FileRule,
  IconRule,
  Period,
  ScaleRule,
  Threshold,
} from '../../model/conditional-rule.ts';
import type { ConditionalRule } from '../../model/edit-details.ts';
import { storedFormula } from './stored-formula.ts';
import { limitText } from './validations.ts';
import { escapeAttribute } from './xml-element.ts';

export interface ConditionXml {
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly formulas: readonly string[];
  /** What scales, bars and icons have instead of formulas, in the vocabulary with this prefix. */
  readonly content?: (prefix: string) => string;
}

/** The condition as the file says it; relative to the first of its cells. */
export function conditionXml(rule: ConditionalRule | FileRule, first: string): ConditionXml {
  const plain = (attributes: ConditionXml['attributes'], ...formulas: string[]) => ({ attributes, formulas });
  switch (rule.type) {
    case 'formula':
      return plain({ type: 'expression' }, storedFormula(rule.formula));
    case 'cellValue': {
      const given = [rule.first, rule.second].flatMap((limit) =>
        limit === undefined ? [] : limitText(limit),
      );
      return plain({ type: 'cellIs', operator: rule.operator }, ...given);
    }
    case 'text':
      return textXml(rule.contains, 'contains', first);
    case 'otherText':
      return textXml(rule.text, rule.how, first);
    case 'top': {
      const [percent, bottom] = [rule.percent ? 1 : null, rule.bottom ? 1 : null];
      return plain({ type: 'top10', percent, bottom, rank: rule.count });
    }
    case 'average': {
      const aboveAverage = rule.above ? null : 0;
      const equalAverage = rule.orEqual ? 1 : null;
      return plain({ type: 'aboveAverage', aboveAverage, equalAverage, stdDev: rule.deviations ?? null });
    }
    case 'blanks':
      return plain({ type: 'containsBlanks' }, `LEN(TRIM(${first}))=0`);
    case 'noBlanks':
      return plain({ type: 'notContainsBlanks' }, `LEN(TRIM(${first}))>0`);
    case 'errors':
      return plain({ type: 'containsErrors' }, `ISERROR(${first})`);
    case 'noErrors':
      return plain({ type: 'notContainsErrors' }, `NOT(ISERROR(${first}))`);
    case 'duplicates':
      return plain({ type: 'duplicateValues' });
    case 'uniques':
      return plain({ type: 'uniqueValues' });
    case 'period':
      return plain({ type: 'timePeriod', timePeriod: rule.period }, periods[rule.period](first));
    case 'scale':
      return { ...plain({ type: 'colorScale' }), content: (prefix) => scaleXml(rule, prefix) };
    case 'bar':
      return { ...plain({ type: 'dataBar' }), content: (prefix) => barXml(rule, prefix) };
    case 'icons':
      return { ...plain({ type: 'iconSet' }), content: (prefix) => iconsXml(rule, prefix) };
  }
}

function textXml(contains: string, how: string, first: string): ConditionXml {
  const text = `"${contains.replaceAll('"', '""')}"`;
  const [type, operator, formula] =
    how === 'notContains'
      ? ['notContainsText', 'notContains', `ISERROR(SEARCH(${text},${first}))`]
      : how === 'beginsWith'
        ? [how, how, `LEFT(${first},LEN(${text}))=${text}`]
        : how === 'endsWith'
          ? [how, how, `RIGHT(${first},LEN(${text}))=${text}`]
          : ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${text},${first})))`];
  return { attributes: { type, operator, text: contains }, formulas: [formula] };
}

const monthOff = (cell: string, off: number) =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${off})),YEAR(${cell})=YEAR(EDATE(TODAY(),${off})))`;

/** As Excel writes them itself; it looks at the name, others at the formula. */
const periods: Readonly<Record<Period, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => monthOff(cell, -1),
  thisMonth: (cell) => monthOff(cell, 0),
  nextMonth: (cell) => monthOff(cell, 1),
};

const rgb = (color: string) => `FF${color.replace('#', '').toUpperCase()}`;

function thresholdXml(
  prefix: string,
  { at, value }: Threshold,
  standard: 'min' | 'max' = 'min',
  more = '',
): string {
  const type = at === 'auto' ? standard : at;
  const text = type === 'min' || type === 'max' ? undefined : (value ?? '0').replace(/^=/, '');
  return `<${prefix}cfvo type="${type}"${text === undefined ? '' : ` val="${escapeAttribute(text)}"`}${more}/>`;
}

function scaleXml({ points }: ScaleRule, prefix: string): string {
  const places = points.map((point, index) => thresholdXml(prefix, point, index === 0 ? 'min' : 'max'));
  const colors = points.map(({ color }) => `<${prefix}color rgb="${rgb(color)}"/>`);
  return `<${prefix}colorScale>${places.join('')}${colors.join('')}</${prefix}colorScale>`;
}

function barXml({ from, to, color, barOnly }: BarRule, prefix: string): string {
  return (
    `<${prefix}dataBar${barOnly ? ' showValue="0"' : ''}>${thresholdXml(prefix, from)}${thresholdXml(prefix, to, 'max')}` +
    `<${prefix}color rgb="${rgb(color)}"/></${prefix}dataBar>`
  );
}

function iconsXml({ set, points, reversed, iconsOnly }: IconRule, prefix: string): string {
  const places = points.map((point) => thresholdXml(prefix, point, 'min', point.above ? ' gte="0"' : ''));
  const marks = `${iconsOnly ? ' showValue="0"' : ''}${reversed ? ' reverse="1"' : ''}`;
  return `<${prefix}iconSet iconSet="${set}"${marks}>${places.join('')}</${prefix}iconSet>`;
}
