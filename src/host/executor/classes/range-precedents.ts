import { contains, overlaps, type Area } from '../../../model/address.ts';
import { areaOfReference, referencesOf } from '../../../model/formula-references.ts';
import type { HostSheet } from '../../workbook.ts';
import { itemNotFound } from '../errors.ts';
import type { RangeTarget, Session } from '../session.ts';

/** The cells that formulas of the range read, or (`dependents`) whose formulas read the range; by sheet. */
export function related(
  target: RangeTarget,
  session: Session,
  dependents: boolean,
  deep: boolean,
): RangeTarget[] {
  const find = dependents ? directDependents : directPrecedents;
  const found: RangeTarget[] = [];
  let edge = [target];
  while (edge.length > 0) {
    const next = edge
      .flatMap((one) => find(one, session))
      .filter((one) => !found.some((known) => same(known, one)));
    found.push(...next);
    edge = deep ? next : [];
  }
  if (found.length === 0) throw itemNotFound();
  return found;
}

function directPrecedents({ sheet, area }: RangeTarget, session: Session): RangeTarget[] {
  const found: RangeTarget[] = [];
  for (const { formula } of formulasIn(sheet, area)) {
    for (const one of read(formula, sheet, session))
      if (!found.some((known) => same(known, one))) found.push(one);
  }
  return found;
}

function directDependents(target: RangeTarget, session: Session): RangeTarget[] {
  return session.workbook.sheets.flatMap((sheet) => {
    if (sheet.kind === 'other') return [];
    const used = sheet.usedArea(true);
    return used
      ? formulasIn(sheet, used)
          .filter(({ formula }) =>
            read(formula, sheet, session).some(
              (one) => one.sheet === target.sheet && overlaps(one.area, target.area),
            ),
          )
          .map(({ area }) => ({ sheet, area }))
      : [];
  });
}

/** What a formula reads: its references, and those of the names in it. */
function read(formula: string, own: HostSheet, session: Session): RangeTarget[] {
  const names = session.workbook.names.filter(({ name }) =>
    new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.(!])`, 'iu').test(formula),
  );
  return [formula, ...names.map((name) => name.formula)].flatMap((text) =>
    referencesOf(text).flatMap((reference) => {
      const sheet =
        reference.sheet === null
          ? own
          : session.workbook.sheets.find(({ name }) => name.toLowerCase() === reference.sheet!.toLowerCase());
      return sheet ? [{ sheet, area: areaOfReference(reference) }] : [];
    }),
  );
}

function formulasIn(sheet: HostSheet, area: Area): { formula: string; area: Area }[] {
  const used = sheet.usedArea(true);
  if (!used || !overlaps(used, area)) return [];
  const read = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return sheet.read('formula', read).flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const cell = { row: read.top + r, column: read.left + c };
      if (typeof formula !== 'string' || !formula.startsWith('=') || !contains(area, cell)) return [];
      return [{ formula, area: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column } }];
    }),
  );
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function same(a: RangeTarget, b: RangeTarget): boolean {
  return a.sheet === b.sheet && JSON.stringify(a.area) === JSON.stringify(b.area);
}
