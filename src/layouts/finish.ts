import type { Figure, Scale, UnitReading } from '../model/table.ts';
import type { DraftFigure, DraftUnit } from './draft.ts';
import type { GridCell } from './cells/grid.ts';
import { realColumn } from './cells/pasted-lines.ts';
import { readQuarter } from './cells/periods.ts';
import { signedCents } from './proofs/signed-cents.ts';
import type { SignReading } from './proofs/signs.ts';

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

function finishFigure(draft: DraftFigure, signs: SignReading, scale: Scale): Figure {
  const { cell, column, item, account, label, split } = draft;
  const { role, year, month } = column;
  const figure = {
    item,
    account,
    label,
    role,
    year,
    split,
    month,
    cell: { row: cell.row, column: realColumn(cell.column) },
    state: stateOf(cell),
    printed: null as number | null,
    cents: null as number | null,
    formula: cell.formula,
  };
  // Put in afterwards: where a property has held nothing but numbers, each of them gets an object of its own.
  figure.printed = cell.value;
  figure.cents = signedCents(draft, signs, column.scale ?? scale);
  const quarter = role === 'month' && month === null ? readQuarter(column.header) : null;
  return quarter === null ? figure : { ...figure, quarter };
}

function stateOf({ kind }: GridCell): Figure['state'] {
  return kind === 'digits' ? 'text' : kind === 'error' ? 'error' : 'number';
}
