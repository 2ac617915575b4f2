import type { DraftColumn, DraftUnit } from '../draft.ts';
import { newUnit } from '../draft.ts';

/**
 * Accounts down, units across: the figures under a heading that names an entity are that entity's, those under a version
 * alone ("Valtuuston TA" beside the units that share it) of the whole. "Yhteensä" beside units below one head is of that head.
 */
export function splitByColumn(units: readonly DraftUnit[], columns: readonly DraftColumn[]): DraftUnit[] {
  const across = columns.filter((column) => column.entity !== null);
  if (across.filter((column) => !column.entity!.isTotal).length < 2) {
    for (const column of across) column.entity = null;
    return [...units];
  }
  const byEntity = new Map<string, DraftUnit>();
  const heads = new Map<string, DraftUnit>();
  for (const column of across) {
    const entity = column.entity!;
    const key = `${entity.code}|${entity.name}`;
    if (byEntity.has(key)) continue;
    const at = { row: units[0]?.heading.row ?? 0, column: column.column };
    byEntity.set(key, newUnit(entity, at, plain));
    if (!entity.outer) continue;
    const outerKey = `${entity.outer.code}|${entity.outer.name}`;
    if (!heads.has(outerKey)) heads.set(outerKey, newUnit({ ...entity.outer, isTotal: false }, at, plain));
    byEntity.get(key)!.parent = heads.get(outerKey)!;
  }
  for (const [key, head] of heads) {
    head.isHeading = true;
    const own = byEntity.get(key);
    if (!own) continue;
    heads.delete(key);
    own.isTotal = true;
    for (const unit of byEntity.values()) if (unit.parent === head) unit.parent = own;
  }
  const whole = [...byEntity.values()].filter((unit) => unit.isTotal);
  const left: DraftUnit[] = [];
  for (const unit of units) {
    const figures = unit.figures.filter(({ column }) => column.entity === null);
    for (const figure of unit.figures) {
      const entity = figure.column.entity;
      if (entity) byEntity.get(`${entity.code}|${entity.name}`)!.figures.push(figure);
    }
    if (figures.length === 0) continue;
    if (whole.length === 1) for (const figure of figures) whole[0]!.figures.push(figure);
    else left.push(Object.assign(unit, { figures }));
  }
  return [...left, ...heads.values(), ...byEntity.values()];
}

const plain = { indent: 0, bold: false };
