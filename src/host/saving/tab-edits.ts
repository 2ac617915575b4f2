import type { WorkbookEdit } from '../../model/edits.ts';
import type { Described } from './describe.ts';

/** Steps that bring the tabs from what they were to what they are: gone, renamed, new, in order, in sight. */
export function tabEdits(before: Described, after: Described): WorkbookEdit[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const ids = new Set(after.sheets.map(({ id }) => id));
  const kept = after.sheets.filter(({ id }) => known.has(id));
  const added = after.sheets.filter(({ id }) => !known.has(id));
  const order = [...before.sheets.filter(({ id }) => ids.has(id)), ...added].map(({ id }) => id);
  const shown = after.sheets.filter(
    ({ id, visibility }) => (known.get(id)?.visibility ?? 'visible') !== visibility,
  );
  const byVisible = [...shown].sort(
    (a, b) => Number(b.visibility === 'visible') - Number(a.visibility === 'visible'),
  );
  return [
    // Sheets come before others go: a workbook is never without one.
    ...renames(
      kept.map(({ id, name }) => [known.get(id)!.name, name]),
      before.sheets.map(({ name }) => name),
    ),
    ...added.map(({ name }): WorkbookEdit => ({ kind: 'addSheet', sheet: provisional(name, before, ids) })),
    ...before.sheets
      .filter(({ id }) => !ids.has(id))
      .map(({ name }): WorkbookEdit => ({ kind: 'deleteSheet', sheet: name })),
    ...added.flatMap(({ name }): WorkbookEdit[] => {
      const first = provisional(name, before, ids);
      return first === name ? [] : [{ kind: 'renameSheet', sheet: first, to: name }];
    }),
    ...moves(order, after),
    ...byVisible.map(({ name, visibility }): WorkbookEdit => ({
      kind: 'setVisibility',
      sheet: name,
      to: visibility,
    })),
  ];
}

/** Another name while a sheet that is to go still has it. */
function provisional(name: string, before: Described, ids: ReadonlySet<string>): string {
  const taken = before.sheets.some((sheet) => !ids.has(sheet.id) && same(sheet.name, name));
  return taken ? `${name.slice(0, 29)}~1` : name;
}

/** Names that change hands go by way of a third one. */
function renames(
  pairs: readonly (readonly [from: string, to: string])[],
  taken: readonly string[],
): WorkbookEdit[] {
  const changed = pairs.filter(([from, to]) => from !== to);
  const steps = changed.map(([from, to], index) => {
    const inTheWay = taken.some((name) => same(name, to) && !same(name, from));
    return { from, to, by: inTheWay ? `~${index}` : null };
  });
  return [
    ...steps.map(({ from, to, by }): WorkbookEdit => ({ kind: 'renameSheet', sheet: from, to: by ?? to })),
    ...steps.flatMap(({ to, by }): WorkbookEdit[] => (by ? [{ kind: 'renameSheet', sheet: by, to }] : [])),
  ];
}

function moves(order: readonly string[], after: Described): WorkbookEdit[] {
  const current = [...order];
  return after.sheets.flatMap(({ id, name }, position): WorkbookEdit[] => {
    const place = current.indexOf(id);
    if (place === position) return [];
    current.splice(place, 1);
    current.splice(position, 0, id);
    return [{ kind: 'moveSheet', sheet: name, to: position }];
  });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
