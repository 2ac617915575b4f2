import type { Figure, Scale, UnitReading } from '../model/table.ts';
import type { DraftFigure, DraftUnit } from './draft.ts';
import { realColumn } from './pasted-lines.ts';
import { readQuarter } from './periods.ts';
import { signedCents } from './signed-cents.ts';
import type { SignReading } from './signs.ts';

/** Drafts to readings: positions for references, cents for printed numbers. */
export function finishUnits(drafts: readonly DraftUnit[], signs: SignReading, scale: Scale): UnitReading[] {
  const position = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) => ({
    code: draft.code,
    name: draft.name,
    level: draft.level ?? 'operatingUnit',
    parent: draft.parent ? (position.get(draft.parent) ?? null) : null,
    members: draft.members ? draft.members.map((member) => position.get(member)!) : null,
    heading: { row: draft.heading.row, column: realColumn(draft.heading.column) },
    figures: draft.figures.map((figure) => finishFigure(figure, signs, scale)),
  }));
}

function quarterOf({ role, month, header }: DraftFigure['column']): Pick<Figure, 'quarter'> {
  const quarter = role === 'month' && month === null ? readQuarter(header) : null;
  return quarter === null ? {} : { quarter };
}

function finishFigure(figure: DraftFigure, signs: SignReading, scale: Scale): Figure {
  const { cell, column, item, account, label, split } = figure;
  const state = cell.kind === 'digits' ? 'text' : cell.kind === 'error' ? 'error' : 'number';
  return {
    item,
    account,
    label,
    role: column.role,
    year: column.year,
    split,
    month: column.month,
    ...quarterOf(column),
    cell: { row: cell.row, column: realColumn(cell.column) },
    state,
    printed: cell.value,
    cents: signedCents(figure, signs, scale),
    formula: cell.formula,
  };
}
