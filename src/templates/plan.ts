import type { Area } from '../model/address.ts';
import type { CellContent, WorkbookEdit } from '../model/edits.ts';
import { freeName } from '../model/free-name.ts';
import type { Hindrance } from '../model/hindrance.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { amountAt } from './amounts.ts';
import { draw, headerRow, type Sheet } from './draw.ts';
import { lookOf } from './look.ts';
import { inputsOf } from './inputs.ts';
import { pageOf } from './page.ts';
import type { TemplateRequest } from './request.ts';
import { titleOf } from './units.ts';
import { templateWords } from './words.ts';

export type TemplatePlan =
  | {
      readonly kind: 'planned';
      readonly sheets: readonly TemplateSheet[];
      readonly edits: readonly WorkbookEdit[];
    }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance };

export interface TemplateSheet {
  readonly sheet: string;
  /** From the heading row to the last row of amounts. */
  readonly table: Area;
}

/** The steps that add a plan sheet for every request. */
export function planTemplates(requests: readonly TemplateRequest[], book: WorkbookSnapshot): TemplatePlan {
  if (book.structureProtected) return { kind: 'hindered', hindrance: { kind: 'structure-protected' } };
  const taken = book.sheets.map(({ name }) => name);
  const sheets: TemplateSheet[] = [];
  const edits: WorkbookEdit[] = [];
  for (const request of requests) {
    const sheet = freeName(sheetName(request), taken, ' ');
    taken.push(sheet);
    const { table, steps } = templateSteps(request, sheet);
    sheets.push({ sheet, table });
    edits.push({ kind: 'addSheet', sheet }, ...steps);
  }
  return { kind: 'planned', sheets, edits };
}

/** The steps that make an empty sheet a plan sheet. Protection comes last: it holds for whoever writes, too. */
export function templateSteps(
  request: TemplateRequest,
  sheet: string,
): { readonly table: Area; readonly steps: readonly WorkbookEdit[] } {
  const drawn = draw(request);
  const { blocks } = drawn;
  const contents = contentsOf(drawn);
  const right = drawn.columns.length - 1;
  const last = blocks.all.at(-1)!;
  const table = { top: headerRow, left: 0, bottom: last.row + blocks.items.length, right };
  const area = { top: 0, left: 0, bottom: contents.length - 1, right };
  return {
    table,
    steps: [
      ...lookOf(drawn, sheet, table),
      ...inputsOf(drawn, sheet),
      { kind: 'setCells', sheet, area, contents },
      ...pageOf(drawn, sheet, table),
      { kind: 'protectSheet', sheet, to: { formatColumns: true, formatRows: true }, before: null },
    ],
  };
}

/** `KS 2026 1280`: the unit by its code, else by its name. */
export function sheetName({ unit, year, language }: TemplateRequest): string {
  const name = `${templateWords[language].plan} ${year} ${unit.code ?? unit.name}`;
  return name
    .replaceAll(/[:\\/?*[\]']/g, ' ')
    .slice(0, 27)
    .trim();
}

function contentsOf(sheet: Sheet): (CellContent | null)[][] {
  const { request, blocks, columns } = sheet;
  const { unit, year, organisation, language, months = false } = request;
  const words = templateWords[language];
  const city = organisation && organisation.nodes.length > 0 ? `, ${organisation.name}` : '';
  const line = (said: string) => columns.map((_, i) => (i === 0 ? text(said) : null));
  const empty = columns.map(() => null);
  const frames = columns.some(({ kind }) => kind === 'frame') ? [words.framesNote] : [];
  return [
    line(titleOf(unit)),
    line(`${words.document} ${year}${city}`),
    line(words.instruction),
    columns.map(({ heading }) => text(heading)),
    ...blocks.all.flatMap((block) => [
      line(block.title),
      ...blocks.items.map((item) =>
        columns.map((_, i) => (i === 0 ? text(words.items[item]) : contentAt(sheet, block, item, i))),
      ),
    ]),
    empty,
    empty,
    ...[words.notesTitle, ...words.notes, ...(months ? [words.monthsNote] : []), ...frames].map(line),
  ];
}

function contentAt(...place: Parameters<typeof amountAt>): CellContent | null {
  const amount = amountAt(...place);
  return amount.kind === 'content' ? amount.content : null;
}

function text(said: string): CellContent {
  return { kind: 'text', text: said };
}
