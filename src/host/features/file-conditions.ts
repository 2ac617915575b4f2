import type { CellFormat, ConditionalRule } from '../../model/edit-details.ts';
import { conditionOperators } from '../../model/office-operators.ts';
import type { FileCondition } from '../../xlsx/conditional-formats.ts';
import {
  plainLook,
  type Condition,
  type ConditionalBorder,
  type ConditionalFormat,
  type ConditionalLook,
} from './conditional-format.ts';

/** A rule of a file as Office.js tells of it. */
export function conditionalFormatOf(id: string, { areas, rule }: FileCondition): ConditionalFormat {
  const { stopIfTrue = false, format } = rule;
  return { id, areas: [...areas], stopIfTrue, condition: conditionOf(rule), look: lookOf(format) };
}

function conditionOf(rule: ConditionalRule): Condition {
  if (rule.type === 'formula') return { type: 'Custom', formula: rule.formula };
  if (rule.type === 'text') {
    return { type: 'ContainsText', rule: { operator: 'Contains', text: rule.contains } };
  }
  const formula2 = rule.second === undefined ? {} : { formula2: String(rule.second) };
  const operator = conditionOperators[rule.operator];
  return { type: 'CellValue', rule: { operator, formula1: String(rule.first), ...formula2 } };
}

const edges = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

function lookOf(format: CellFormat): ConditionalLook {
  const look = plainLook();
  const { bold, italic, strikethrough, underline, color, fill, numberFormat } = format;
  if (bold !== undefined) look.bold = bold;
  if (italic !== undefined) look.italic = italic;
  if (strikethrough !== undefined) look.strikethrough = strikethrough;
  if (underline !== undefined) look.underline = underline ? 'Single' : 'None';
  if (color !== undefined) look.fontColor = color.toUpperCase();
  if (fill) look.fillColor = fill.toUpperCase();
  if (numberFormat !== undefined) look.numberFormat = numberFormat;
  for (const [side, edge] of Object.entries(edges)) {
    const border = format.borders?.[side as keyof typeof edges];
    if (!border) continue;
    look.borders[edge] = { style: lineOf(border.style), color: (border.color ?? '#000000').toUpperCase() };
  }
  return look;
}

function lineOf(style: string): ConditionalBorder['style'] {
  if (style === 'dotted') return 'Dot';
  return style === 'dashed' ? 'Dash' : 'Continuous';
}
