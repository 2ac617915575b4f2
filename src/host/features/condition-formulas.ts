import { cellAddress, type Area, type Cell } from '../../model/address.ts';
import { copiedFormula } from '../../model/formula-shift.ts';
import type { CellFormat } from '../cell-format.ts';
import { subtract } from './areas.ts';
import type { ConditionalFormat, ConditionalLook } from './conditional-format.ts';

/** A cell, and the formula that says whether it looks different. */
export interface CellCondition extends Cell {
  readonly formula: string;
}

type Compare = (cell: string, first: string, second: string) => string;

const comparisons: Readonly<Partial<Record<string, Compare>>> = {
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** The cells of a rule within an area; none where the rule asks something that no formula is made of. */
export function* conditionsOf(
  { areas, condition }: ConditionalFormat,
  within: Area,
): Generator<CellCondition, void> {
  const [origin] = areas;
  const ask = origin && askOf(condition);
  if (!ask) return;
  for (const area of areas) {
    for (const cell of cellsOf(area, within)) {
      const moved = (formula: string) =>
        copiedFormula(formula, cell.row - origin.top, cell.column - origin.left);
      yield { ...cell, formula: `=${ask(cell, moved)}` };
    }
  }
}

function askOf(
  condition: ConditionalFormat['condition'],
): ((cell: Cell, moved: (formula: string) => string) => string) | null {
  if (condition.type === 'Custom') return (_, moved) => bare(moved(condition.formula));
  if (condition.type === 'ContainsText' && condition.rule.operator === 'Contains') {
    const text = condition.rule.text.replaceAll('"', '""');
    return (cell) => `ISNUMBER(SEARCH("${text}",${cellAddress(cell)}))`;
  }
  const compare = condition.type === 'CellValue' ? comparisons[condition.rule.operator] : undefined;
  if (condition.type !== 'CellValue' || !compare) return null;
  const { formula1, formula2 } = condition.rule;
  return (cell, moved) =>
    compare(cellAddress(cell), `(${bare(moved(formula1))})`, `(${bare(moved(formula2 ?? '0'))})`);
}

/** Takes cells away from a rule; its formulas are then as seen from the first cell that is left. */
export function takeCells(format: ConditionalFormat, area: Area): void {
  const [before] = format.areas;
  format.areas = subtract(format.areas, area);
  const [after] = format.areas;
  if (!before || !after) return;
  const moved = (formula: string) => copiedFormula(formula, after.top - before.top, after.left - before.left);
  const { condition } = format;
  if (condition.type === 'Custom') format.condition = { ...condition, formula: moved(condition.formula) };
  if (condition.type !== 'CellValue') return;
  const { formula1, formula2 } = condition.rule;
  const second = formula2 ? { formula2: moved(formula2) } : {};
  format.condition = { ...condition, rule: { ...condition.rule, formula1: moved(formula1), ...second } };
}

const bare = (formula: string) => formula.replace(/^=/, '');

function* cellsOf(area: Area, within: Area): Generator<Cell, void> {
  const [bottom, right] = [Math.min(area.bottom, within.bottom), Math.min(area.right, within.right)];
  for (let row = Math.max(area.top, within.top); row <= bottom; row++) {
    for (let column = Math.max(area.left, within.left); column <= right; column++) yield { row, column };
  }
}

const sides = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
} as const;

/** What a rule changes, in the words of formats. */
export function changesOf({ borders, ...look }: ConditionalLook): Partial<CellFormat> {
  const changed = Object.entries(look).filter(([, value]) => value !== null);
  const lines = Object.entries(sides).flatMap(([edge, side]) => {
    const { style, color } = borders[edge as keyof typeof sides];
    return style === 'None' ? [] : [[side, { style, color, weight: 'Thin' }] as const];
  });
  return Object.fromEntries([...changed, ...lines]);
}
