import { overlaps, type Area } from '../model/address.ts';
import { unpackCell } from '../model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { readReferences, replaceReferences } from '../rules/support/formulas/formula.ts';

/** Some cells of a sheet. */
export interface CellsOf {
  readonly sheet: string;
  readonly area: Area;
}

interface Formula {
  readonly area: Area;
  readonly references: readonly { readonly sheet: string; readonly area: Area }[];
  /** What it depends on cannot be told from its text: names, tables, addresses that are worked out. */
  readonly opaque: boolean;
}

/** Cells whose results may differ when the given ones have changed, directly or by way of others. */
export function affectedBy(snapshot: WorkbookSnapshot, changed: readonly CellsOf[]): CellsOf[] {
  const found: CellsOf[] = [];
  let waiting = snapshot.sheets.flatMap((sheet) =>
    formulasOf(sheet).map((formula) => ({ sheet: sheet.name, ...formula })),
  );
  let frontier: readonly CellsOf[] = changed;
  for (let isFirst = true; frontier.length > 0; isFirst = false) {
    const bySheet = new Map<string, Area[]>();
    for (const { sheet, area } of frontier) {
      const areas = bySheet.get(sheet.toLowerCase());
      if (areas) areas.push(area);
      else bySheet.set(sheet.toLowerCase(), [area]);
    }
    const isReached = ({ opaque, references }: Formula) =>
      (opaque && isFirst) ||
      references.some(({ sheet, area }) =>
        bySheet.get(sheet.toLowerCase())?.some((one) => overlaps(one, area)),
      );
    const reached = waiting.filter(isReached);
    const gone = new Set(reached);
    waiting = waiting.filter((formula) => !gone.has(formula));
    frontier = inRuns(reached);
    found.push(...frontier);
  }
  return found;
}

const known = new WeakMap<SheetSnapshot, readonly Formula[]>();

function formulasOf(sheet: SheetSnapshot): readonly Formula[] {
  const before = known.get(sheet);
  if (before) return before;
  const formulas: Formula[] = [];
  for (let index = 0; index < sheet.cells.count; index++) {
    if (sheet.cells.formulas[index]! < 0) continue;
    const { row, column, formula } = unpackCell(sheet.cells, index);
    formulas.push({
      area: { top: row, left: column, bottom: row, right: column },
      references: readReferences(formula!, sheet.name),
      opaque: isOpaque(formula!),
    });
  }
  known.set(sheet, formulas);
  return formulas;
}

const workedOut = /\b(?:INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|SUMIF|AVERAGEIF)\(/i;

function isOpaque(formula: string): boolean {
  if (workedOut.test(formula) || /[[#]/.test(formula)) return true;
  const rest = replaceReferences(formula, () => '0').replace(/"[^"]*"/g, '');
  const words = rest.match(/[\p{L}_][\p{L}\p{N}_.]*(?!\p{L}|\p{N}|[_.(])/gu) ?? [];
  return words.some((word) => !/^(?:TRUE|FALSE|E\d*)$/i.test(word));
}

/** Cells one below the other as one area. */
function inRuns(cells: readonly CellsOf[]): CellsOf[] {
  const runs: { sheet: string; area: { top: number; left: number; bottom: number; right: number } }[] = [];
  const sorted = cells.toSorted(
    (a, b) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) ||
      a.area.left - b.area.left ||
      a.area.top - b.area.top,
  );
  for (const { sheet, area } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.area.left === area.left && last.area.bottom === area.top - 1)
      last.area.bottom = area.bottom;
    else runs.push({ sheet, area: { ...area } });
  }
  return runs;
}
