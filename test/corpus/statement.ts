import type { TableKind } from '../../src/model/table.ts';
import type { Entity } from './city.ts';
import { fillBlock, linePlan, type LinePlan } from './lines.ts';
import { placeTracks, type Track } from './tracks.ts';
import type { Scene } from './scene.ts';
import type { Page } from './sheet.ts';
import { DrawnTable } from './table.ts';
import type { TruthTable } from './truth.ts';
import type { Line } from './words.ts';

/** Where a one-unit table says which unit it is. */
export type NamedIn = 'head' | 'row' | 'above' | 'sheet';

export interface StatementOptions {
  readonly kind?: TableKind;
  readonly alsoKinds?: readonly TableKind[];
  readonly namedIn: NamedIn;
  readonly detail?: 'three' | 'accounts' | 'deep';
  readonly sumsFirst?: boolean;
  readonly indent?: 'format' | 'spaces' | 'none';
  readonly spacer?: (position: number) => number;
  /** Lines below the margin: depreciation and the result. */
  readonly below?: readonly Line[];
  /** A comment column with this heading, filled by the function (empty: blank). */
  readonly comment?: { readonly header: string; readonly text: (line: Line) => string };
}

/** Draws the income statement of one unit over several columns and returns its truth. `above` and `sheet` are painted by the caller. */
export function drawStatement(
  scene: Scene,
  page: Page,
  top: number,
  left: number,
  entity: Entity,
  tracks: readonly Track[],
  options: StatementOptions,
): TruthTable {
  const { random, style, year } = scene;
  const { kind = 'plan', alsoKinds = [], namedIn } = options;
  const table = new DrawnTable(page, style, { kind, top, year, alsoKinds });
  const { text, spec } = scene.heading(entity);
  const corner =
    namedIn === 'head'
      ? text
      : random.pick([
          '',
          scene.say('Tuloslaskelma', 'Resultaträkning', 'Income statement'),
          style.scale === 1 ? '€' : '',
        ]);
  if (corner) page.text(top, left, corner, { bold: random.chance(0.8) });
  table.column(left, corner, { role: 'name', optional: true });
  const amounts = left + 1 + (options.spacer?.(0) ?? 0);
  const placed = placeTracks(table, top, amounts, tracks, { bold: random.chance(0.8) }, options.spacer);
  const comment = options.comment && { ...options.comment, column: placed.at(-1)!.column + 1 };
  if (comment) {
    page.text(top, comment.column, comment.header);
    table.column(comment.column, comment.header, { role: 'text', alsoRoles: ['other'] });
  }
  let row = top + 1;
  if (namedIn === 'row') page.text(row++, left, text, { bold: true });
  const lines: LinePlan[] = [
    ...linePlan(scene, options.detail ?? 'three', options.sumsFirst ?? false),
    ...(options.below ?? []).map((line) => ({ line, bold: line === 'result', indent: 0, parts: [] })),
  ];
  const formulaOf = (line: Line, column: number) =>
    line === 'result' ? resultFormula(lines, row, column) : null;
  const rows = fillBlock(scene, table, row, left, table.unit(spec), entity, lines, placed, {
    indent: options.indent ?? 'none',
    formulaOf: style.expense === 'negative' ? formulaOf : () => null,
  });
  if (comment)
    for (const [line, at] of rows) {
      const remark = comment.text(line);
      if (remark) page.text(at, comment.column, remark);
    }
  return table.finish();
}

function resultFormula(lines: readonly LinePlan[], top: number, column: number): string | null {
  const margin = lines.findIndex(({ line }) => line === 'margin');
  const depreciation = lines.findIndex(({ line }) => line === 'depreciation');
  if (depreciation < 0) return null;
  const letter = String.fromCharCode(65 + column);
  return `=${letter}${top + margin + 1}+${letter}${top + depreciation + 1}`;
}
